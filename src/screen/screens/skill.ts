import type { Fix } from '../../model/finding.ts'
import type { Quote } from '../../model/quote.ts'
import type { SkillCriterion } from '../../model/requisition.ts'
import { defineScreen } from '../define-screen.ts'
import { isIndustry } from '../industries.ts'
import { inOtherWords, type Mention } from '../mentions.ts'
import { lossAt, type Paper, quoteAt, sectionAt } from '../paper.ts'
import { rewording } from '../rewording.ts'
import { type SkillShown, skillShown } from '../skill-shown.ts'
import { inWork } from '../work-in-words.ts'

export const skill = defineScreen({
  id: 'skill',
  question: 'Does the paper name the skill?',
  answers: ['skill'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    named: 'Names {skill}.',
    otherwise: 'Says “{said}”, not {skill}.',
    form: 'Says “{said}”, another form of {skill}.',
    acronym: 'Says “{said}”, not {skill}: only one of the long and the short form.',
    misspelt: 'Says “{said}”, which looks like {skill} misspelt.',
    understood: 'Says “{said}”, which shows {skill}.',
    listed: 'Lists {skill}, but no job shows it in use.',
    mentioned: 'Mentions {skill}, but no job shows it in use.',
    stale: 'Last shows {skill} in {last}; the posting asks for use within {within} months.',
    partly: 'Does not name {skill}; a job says “{said}”.',
    hinted: 'Lists “{said}”, which hints at {skill}; no job shows either.',
    lost: 'Names {skill}, but a plain reader of the file does not get it: {how}.',
    unseen: 'Names {skill} only further down than this reader looks.',
    common: 'Says “{said}”, in small letters: it may be another word than the name {skill}.',
    hedged: 'Mentions {skill}, but not as something done: “{said}”.',
    refused: 'The word is there, “{said}”, but it does not say that the candidate knows {skill}.',
    missing: 'Does not name {skill}.',
    industry: 'Names no work {in}.',
    trait: 'Does not say so in words: {skill}. No paper proves it, and nobody is turned away for it alone.',
  },
  codes: {
    otherwise: 'R12',
    acronym: 'R13',
    form: 'R14',
    misspelt: 'R33',
    listed: 'R15',
    mentioned: 'R15',
    stale: 'R16',
    lost: 'R30',
    unseen: 'R29',
    common: 'R11',
    hedged: 'R11',
    refused: 'R11',
    hinted: 'R11',
    partly: 'R11',
    missing: 'R11',
    industry: 'R21',
    trait: 'R11',
  },
  run(criterion, { paper, policy, asOf }) {
    const shown = skillShown(criterion, paper, policy, asOf)
    const about: About = { ...criterion, paper, doubt: policy.doubt === 'question' ? 'unclear' : 'unmet' }
    return criterion.soft && (shown.as === 'refused' || shown.as === 'partly' || shown.as === 'missing')
      ? trait(criterion.name)
      : SAYINGS[shown.as](shown as never, about)
  },
})

/** What is asked, of which paper, and what a doubt comes to for the reader. */
interface About extends SkillCriterion {
  readonly paper: Paper
  readonly doubt: 'unclear' | 'unmet'
}

/** What is said of each way in which a paper shows a skill. */
const SAYINGS = {
  named: ({ seen }: Seen, { name, paper }: About) =>
    ({ outcome: 'met', say: 'named', data: { skill: name }, evidence: quotesOf(seen, paper) }) as const,
  'without-use': ({ seen }: Seen, { name, paper }: About) =>
    ({
      outcome: 'met',
      say: seen.some(({ span }) => sectionAt(paper, span) === 'skills') ? 'listed' : 'mentioned',
      data: { skill: name },
      evidence: quotesOf(seen, paper),
      fix: nameIt(name, `you used ${name} in one of your jobs: say so in a line of that job`),
    }) as const,
  understood: ({ at, seen }: At & Seen, { name, paper }: About) => {
    const said = quoteAt(paper, at.span)
    return {
      outcome: 'met',
      say: at.likeness === 'misspelt' ? 'misspelt' : 'understood',
      data: { skill: name, said: said.text },
      evidence: [...(seen.includes(at) ? [] : [said]), ...quotesOf(seen, paper)],
    } as const
  },
  stale: ({ last, seen }: Extract<SkillShown, { as: 'stale' }>, { name, withinMonths, paper, doubt }: About) =>
    ({
      outcome: last.mayGoOn ? doubt : 'unmet',
      say: 'stale',
      data: { skill: name, last: last.month, within: withinMonths! },
      evidence: quotesOf(seen, paper),
      fix: nameIt(name, `you have used ${name} since: say so in the job where you did`),
    }) as const,
  'without-version': (shown: At, about: About) => toAsk('otherwise', shown, about),
  hinted: (shown: At, about: About) => toAsk('hinted', shown, about),
  partly: (shown: At, about: About) => toAsk('partly', shown, about),
  reworded: ({ at }: At, { name, soft, paper }: About) => {
    const said = quoteAt(paper, at.span)
    return {
      outcome: soft ? 'unclear' : 'unmet',
      say: inOtherWords(at.likeness),
      data: { skill: name, said: said.text },
      evidence: [said],
      fix: rewording(name, at, paper) ?? (isIndustry(name) ? nameIt(name) : nameAsMeant(name, said)),
      ...(soft && { openQuestion: true as const }),
    } as const
  },
  common: ({ at }: At, { name, paper }: About) =>
    ({
      outcome: 'unclear',
      say: 'common',
      data: { skill: name, said: quoteAt(paper, at.span, 'line').text },
      evidence: [quoteAt(paper, at.span)],
      fix: nameIt(name),
    }) as const,
  unseen: ({ at }: At, { name, paper }: About) => {
    const said = quoteAt(paper, at.span)
    return {
      outcome: 'unmet',
      say: 'unseen',
      data: { skill: name },
      evidence: [said],
      unseen: 'beyond-the-skim',
      fix: { kind: 'move-it', quote: said, to: 'the upper half of the first page' },
    } as const
  },
  lost: ({ at }: At, { name, paper }: About) => {
    const said = quoteAt(paper, at.span)
    return {
      outcome: 'unmet',
      say: 'lost',
      data: { skill: name, how: (lossAt(paper, at.span)?.kind ?? 'unreadable').replaceAll('-', ' ') },
      evidence: [said],
      unseen: 'lost',
      fix: { kind: 'reformat', quote: said, how: 'plain text in one column, in the body of the page' },
    } as const
  },
  refused: ({ at }: At, { name, paper, doubt }: About) => {
    const isHedged = at.refusal === 'hedged'
    return {
      outcome: isHedged ? doubt : 'unmet',
      say: isHedged ? 'hedged' : 'refused',
      data: { skill: name, said: quoteAt(paper, at.span, 'line').text },
      evidence: [quoteAt(paper, at.span)],
      fix: nameIt(name),
    } as const
  },
  missing: (_: unknown, { name, paper }: About) =>
    isIndustry(name)
      ? ({
          outcome: 'unmet',
          say: 'industry',
          data: { skill: name, in: inWork(name, paper.lexicon) },
          evidence: [],
          fix: nameIt(name),
        } as const)
      : ({ outcome: 'unmet', say: 'missing', data: { skill: name }, evidence: [], fix: nameIt(name) } as const),
} satisfies { readonly [As in SkillShown['as']]: (shown: Extract<SkillShown, { as: As }>, about: About) => object }

interface At {
  readonly at: Mention
}
interface Seen {
  readonly seen: readonly Mention[]
}

/** What does not say the skill, and makes a careful reader ask. */
function toAsk<Say extends string>(say: Say, { at }: At, { name, paper, doubt }: About) {
  const said = quoteAt(paper, at.span)
  return { outcome: doubt, say, data: { skill: name, said: said.text }, evidence: [said], fix: nameIt(name) } as const
}

/** No paper proves a trait. */
const trait = (name: string) =>
  ({
    outcome: 'unclear',
    say: 'trait',
    data: { skill: name },
    evidence: [],
    openQuestion: true,
    fix: nameIt(name),
  }) as const

const quotesOf = (seen: readonly Mention[], paper: Paper): Quote[] =>
  seen.slice(0, 5).map(({ span }) => quoteAt(paper, span))

const nameIt = (
  name: string,
  onlyIf = isIndustry(name) ? 'you worked in it: say where' : 'you have it: say where you did or used it',
): Fix => ({ kind: 'name-it', write: name, onlyIf })

/** Where the name does not fit into the sentence, it can stand by itself. */
const nameAsMeant = (name: string, { text }: Quote): Fix =>
  nameIt(name, `you mean it by “${text.replace(/\s+/g, ' ')}”: add it to your skills`)
