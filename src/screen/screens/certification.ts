import type { Fix } from '../../model/finding.ts'
import { credentialShown } from '../credential-shown.ts'
import { defineScreen } from '../define-screen.ts'
import { inOtherWords, type Mention } from '../mentions.ts'
import { type Paper, quoteAt } from '../paper.ts'
import { rewording } from '../rewording.ts'

export const certification = defineScreen({
  id: 'certification',
  question: 'Does the paper show the certificate or licence?',
  answers: ['certification', 'licence'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    held: 'Shows {name}.',
    otherwise: 'Says “{said}”, not {name}.',
    form: 'Says “{said}”, another form of {name}.',
    acronym: 'Says “{said}”, not {name}: only one of the long and the short form.',
    misspelt: 'Says “{said}”, which looks like {name} misspelt.',
    lapsed: 'Shows {name} as no longer valid: “{said}”.',
    coming: 'Shows {name} as not yet held: “{said}”.',
    elsewhere: 'Shows it for another region than the one asked for ({name}): “{said}”.',
    lesser: 'Shows {name} in a form that allows less: “{said}”.',
    another: 'Shows “{said}”, which is another paper than {name}.',
    letters: 'Puts it behind the name (“{said}”), but does not show {name} itself.',
    title: 'Has worked under the title “{said}”, but does not show {name} itself.',
    lost: 'Shows {name}, but a plain reader of the file does not get it.',
    unseen: 'Shows {name} only further down than this reader looks.',
    obtainable: 'Does not show {name}; being able to obtain it is enough.',
    missing: 'Does not show {name}.',
  },
  codes: {
    otherwise: 'R12',
    form: 'R14',
    acronym: 'R13',
    misspelt: 'R33',
    lapsed: 'R02',
    coming: 'R02',
    elsewhere: 'R02',
    lesser: 'R02',
    another: 'R02',
    letters: 'R02',
    title: 'R02',
    lost: 'R30',
    unseen: 'R29',
    obtainable: 'R10',
    missing: 'R02',
  },
  run(criterion, { paper, policy, asOf }) {
    const shown = credentialShown(criterion, paper, policy, asOf)
    const about: About = { name: criterion.name, paper, doubt: policy.doubt === 'question' ? 'unclear' : 'unmet' }
    return 'at' in shown ? SAYINGS[shown.as](about, shown.at) : ABSENT[shown.as](about)
  },
})

/** What is asked, of which paper, and what a doubt comes to for the reader. */
interface About {
  readonly name: string
  readonly paper: Paper
  readonly doubt: 'unclear' | 'unmet'
}

/** What is said of a credential that the paper does not speak of. */
const ABSENT = {
  obtainable: ({ name }: About) =>
    ({
      outcome: 'unclear',
      say: 'obtainable',
      data: { name },
      evidence: [],
      openQuestion: true,
      fix: nameIt(name),
    }) as const,
  missing: ({ name }: About) =>
    ({ outcome: 'unmet', say: 'missing', data: { name }, evidence: [], fix: nameIt(name) }) as const,
}

/** What is said of one that is there and not held as asked. */
const unlike =
  <Say extends string>(say: Say) =>
  ({ name, paper, doubt }: About, { span }: Mention) => {
    const said = quoteAt(paper, span, 'line')
    return { outcome: doubt, say, data: { name, said: said.text }, evidence: [said], fix: nameIt(name) } as const
  }

/** What is said of each way in which a paper shows a credential. */
const SAYINGS = {
  held: ({ name, paper }: About, { span }: Mention) =>
    ({ outcome: 'met', say: 'held', data: { name }, evidence: [quoteAt(paper, span, 'line')] }) as const,
  lost: ({ name, paper }: About, { span }: Mention) => {
    const said = quoteAt(paper, span)
    return {
      outcome: 'unmet',
      say: 'lost',
      data: { name },
      evidence: [said],
      unseen: 'lost',
      fix: { kind: 'reformat', quote: said, how: 'plain text in the body of the page' },
    } as const
  },
  unseen: ({ name, paper }: About, { span }: Mention) => {
    const said = quoteAt(paper, span)
    return {
      outcome: 'unmet',
      say: 'unseen',
      data: { name },
      evidence: [said],
      unseen: 'beyond-the-skim',
      fix: { kind: 'move-it', quote: said, to: 'the first page, near the top' },
    } as const
  },
  reworded: ({ name, paper }: About, mention: Mention) => {
    const said = quoteAt(paper, mention.span)
    return {
      outcome: 'unmet',
      say: inOtherWords(mention.likeness),
      data: { name, said: said.text },
      evidence: [said],
      fix: rewording(name, mention, paper) ?? nameIt(name),
    } as const
  },
  lapsed: (about: About, mention: Mention) =>
    ({
      ...unlike('lapsed')(about, mention),
      outcome: 'unmet',
      fix: { kind: 'none', why: 'A lapsed credential does not count: renew it first.' },
    }) as const,
  coming: unlike('coming'),
  elsewhere: unlike('elsewhere'),
  lesser: unlike('lesser'),
  another: unlike('another'),
  letters: unlike('letters'),
  'title-only': unlike('title'),
}

const nameIt = (name: string): Fix => ({
  kind: 'name-it',
  write: name,
  onlyIf: 'you hold it: give its full name, who issued it and how long it is valid',
})
