import { credentialsOf, type Standing } from '../credentials.ts'
import { defineScreen } from '../define-screen.ts'
import { inOtherWords } from '../mentions.ts'
import { quoteAt } from '../paper.ts'
import { rewording } from '../rewording.ts'
import { sightOf } from '../sight.ts'

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
    const { name, obtainable } = criterion
    const found = credentialsOf(criterion, policy.matching, paper, asOf)
    const held = found.filter((credential) => credential.standing === 'held')
    const seen = held.find(({ mention }) => sightOf(paper, mention.span, policy) === 'seen')
    if (seen)
      return { outcome: 'met', say: 'held', data: { name }, evidence: [quoteAt(paper, seen.mention.span, 'line')] }
    const fix = {
      kind: 'name-it',
      write: name,
      onlyIf: 'you hold it: give its full name, who issued it and how long it is valid',
    } as const
    if (held[0]) {
      const said = quoteAt(paper, held[0].mention.span)
      return sightOf(paper, held[0].mention.span, policy) === 'lost'
        ? {
            outcome: 'unmet',
            say: 'lost',
            data: { name },
            evidence: [said],
            unseen: 'lost',
            fix: { kind: 'reformat', quote: said, how: 'plain text in the body of the page' },
          }
        : {
            outcome: 'unmet',
            say: 'unseen',
            data: { name },
            evidence: [said],
            unseen: 'beyond-the-skim',
            fix: { kind: 'move-it', quote: said, to: 'the first page, near the top' },
          }
    }
    const doubt = policy.doubt === 'question' ? 'unclear' : 'unmet'
    const all = policy.matching === 'knowing' ? found : credentialsOf(criterion, 'knowing', paper, asOf)
    const best = ORDER.flatMap((standing) => all.filter((credential) => credential.standing === standing))[0]
    if (obtainable && best?.standing !== 'held')
      return { outcome: 'unclear', say: 'obtainable', data: { name }, evidence: [], openQuestion: true, fix }
    if (!best) return { outcome: 'unmet', say: 'missing', data: { name }, evidence: [], fix }
    const said = quoteAt(paper, best.mention.span, best.standing === 'held' ? 'words' : 'line')
    const data = { name, said: said.text }
    if (best.standing === 'held')
      return {
        outcome: 'unmet',
        say: inOtherWords(best.mention.likeness),
        data,
        evidence: [said],
        fix: rewording(name, best.mention, paper) ?? fix,
      }
    if (best.standing === 'lapsed')
      return {
        outcome: 'unmet',
        say: 'lapsed',
        data,
        evidence: [said],
        fix: { kind: 'none', why: 'A lapsed credential does not count: renew it first.' },
      }
    const say = best.standing === 'title-only' ? 'title' : best.standing
    return { outcome: doubt, say, data, evidence: [said], fix }
  },
})

const ORDER: readonly Standing[] = [
  'held',
  'coming',
  'elsewhere',
  'lesser',
  'lapsed',
  'another',
  'letters',
  'title-only',
]
