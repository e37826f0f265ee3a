import type { Fix } from '../../model/finding.ts'
import type { Quote } from '../../model/quote.ts'
import { sayMonths, sayRange } from '../../text/durations.ts'
import { defineScreen } from '../define-screen.ts'
import type { Paper } from '../paper.ts'
import { inWork, nameWork } from '../work-in-words.ts'
import { type YearsShown, yearsShown } from '../years-shown.ts'

export const yearsOfExperience = defineScreen({
  id: 'years-of-experience',
  question: 'Do the dates prove as much experience as the posting asks for?',
  answers: ['experience'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    enough: 'The dates show {shown} {in}; {asked} asked.',
    unstated: 'No number of years is asked; the dates show {shown} {in}.',
    almost: 'The dates show {shown} {in}; {asked} asked. {short} short.',
    short: 'The dates show {shown} {in}; {asked} asked. {short} short.',
    unproven: 'The dates can mean {shown} {in}; {asked} asked. They do not settle it.',
    unnamed: 'Jobs that say “{of}” come to {shown}; {asked} asked. All jobs together come to {total}.',
    nowhere: 'No job says “{of}”; {asked} of it asked. All jobs together come to {total}.',
    otherwise:
      'Jobs that say “{of}” come to {shown}; {asked} asked. With those that say it in other words it is {total}.',
    reworded: 'No job says “{of}”; {asked} asked. Jobs that say it in other words come to {total}.',
    undated: 'No dated job to count from; {asked} {in} asked.',
    backwards: '“{said}” ends before it starts; without it the dates show {shown} {in}, and {asked} asked.',
    far: 'The dates show {shown} {in}; {asked} asked. Not half of it is there.',
    described: 'No job says in these words: {of}. All jobs together show {shown}; {asked} asked.',
    claimed: 'Claims {claimed} in prose; the dates show {shown} {in}; {asked} asked.',
  },
  codes: {
    almost: 'R07',
    short: 'R05',
    unproven: 'R08',
    unnamed: 'R06',
    nowhere: 'R06',
    otherwise: 'R06',
    reworded: 'R06',
    undated: 'R08',
    backwards: 'R08',
    described: 'R06',
    claimed: 'R05',
    far: 'R22',
  },
  run(criterion, { paper, policy, asOf }) {
    const shown = yearsShown(criterion, paper, policy, asOf)
    return SAYINGS[shown.as]({ ...shown, paper, mayDoubt: policy.doubt === 'question' })
  },
})

interface About extends YearsShown {
  readonly paper: Paper
  readonly mayDoubt: boolean
}

/** What is said of each way in which the dates stand to the years asked for. */
const SAYINGS = {
  unstated: (about: About) =>
    ({
      ...found(about),
      outcome: about.months.max > 0 && !about.isDescribed ? 'met' : 'unclear',
      say: 'unstated',
      openQuestion: true,
    }) as const,
  undated: (about: About) =>
    ({ ...found(about), outcome: 'unclear', say: 'undated', evidence: [], fix: dateIt }) as const,
  backwards: (about: About) =>
    ({
      ...found(about),
      outcome: 'unclear',
      say: 'backwards',
      data: { ...dataOf(about), said: about.backwards!.text },
      evidence: [about.backwards!, ...datesIn(about)],
      undecided: true,
      fix: { kind: 'date-it', quote: about.backwards!, ask: 'Correct the start or the end.' },
    }) as const,
  described: (about: About) =>
    ({
      outcome: about.outcome === 'unmet' ? 'unmet' : 'unclear',
      say: 'described',
      data: { of: about.of!, shown: sayRange(about.total), asked: sayMonths(about.asked!) },
      evidence: datesIn(about),
      months: about.total,
      fix: nameWork(about.of!, about.paper),
      ...(about.outcome !== 'unmet' && { openQuestion: true as const }),
    }) as const,
  enough: (about: About) => ({ ...found(about), say: 'enough' }) as const,
  claimed: (about: About) =>
    ({
      ...found(about),
      say: 'claimed',
      data: { ...dataOf(about), claimed: sayMonths(about.claim!.months) },
      evidence: [about.claim!.quote, ...datesIn(about)],
      fix: cannotWrite,
    }) as const,
  unproven: (about: About) => ({ ...found(about), say: 'unproven', fix: dateIt }) as const,
  reworded: (about: About) =>
    ({
      ...found(about),
      say: about.months.max === 0 ? 'reworded' : 'otherwise',
      data: { ...dataOf(about), of: about.of!, total: sayRange(about.known()) },
      fix: nameWork(about.of!, about.paper),
    }) as const,
  almost: (about: About) => ({ ...found(about), say: 'almost', fix: cannotWrite }) as const,
  unnamed: (about: About) =>
    ({
      ...found(about),
      outcome: about.mayDoubt ? 'unclear' : about.outcome,
      say: about.months.max === 0 ? 'nowhere' : 'unnamed',
      data: { ...dataOf(about), of: about.of!, total: sayRange(about.total) },
      fix: nameWork(about.of!, about.paper),
    }) as const,
  far: (about: About) => ({ ...found(about), say: 'far', fix: cannotWrite }) as const,
  short: (about: About) => ({ ...found(about), say: 'short', fix: cannotWrite }) as const,
} satisfies { readonly [As in YearsShown['as']]: (about: About) => object }

const found = (about: About) =>
  ({ outcome: about.outcome, data: dataOf(about), evidence: datesIn(about), months: about.months }) as const

const dataOf = ({ of, asked, months, paper }: About) => ({
  shown: sayRange(months),
  in: of === undefined ? 'of work' : inWork(of, paper.lexicon),
  asked: sayMonths(asked ?? 0),
  short: sayMonths(Math.max(0, (asked ?? 0) - months.max)),
})

const datesIn = ({ jobs }: YearsShown): Quote[] =>
  jobs.flatMap(({ startDate, endDate }) => [startDate, endDate].flatMap((date) => (date ? [date.quote] : [])))

const dateIt: Fix = { kind: 'date-it', ask: 'Give month and year for the start and the end of every job.' }
const cannotWrite: Fix = {
  kind: 'none',
  why: 'Years cannot be written into being: do not round up; name every real job and date it to the month.',
}
