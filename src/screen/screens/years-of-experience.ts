import type { Fix, MonthRange } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import type { Quote } from '../../model/quote.ts'
import type { ExperienceCriterion } from '../../model/requisition.ts'
import type { Work } from '../../model/resume.ts'
import { sayMonths, sayRange } from '../../text/durations.ts'
import { monthsOf } from '../../text/months.ts'
import { backwardsIn } from '../career.ts'
import { defineScreen } from '../define-screen.ts'
import { lossAt, type Paper } from '../paper.ts'
import { scopeOf } from '../scope.ts'
import { inWork, nameWork } from '../work-in-words.ts'

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
    const jobs = countedJobs(criterion, paper, policy)
    const total = monthsOf(jobs, asOf)
    const scope = scopeOf(criterion.of, paper, policy)
    const named = scope.kind === 'named' ? jobs.filter((job) => scope.jobs.includes(job)) : jobs
    const months = monthsOf(named, asOf)
    const evidence = named.flatMap(datesOf)
    const asked = criterion.months
    const data = {
      shown: sayRange(months),
      in: criterion.of === undefined ? 'of work' : inWork(criterion.of, paper.lexicon),
      asked: sayMonths(asked ?? 0),
      short: sayMonths(Math.max(0, (asked ?? 0) - months.max)),
    }
    if (asked === null)
      return {
        outcome: months.max > 0 && scope.kind !== 'described' ? 'met' : 'unclear',
        say: 'unstated',
        data,
        evidence,
        months,
        openQuestion: true,
      }
    const outcome = compare(named, asked, asOf, policy)
    if ((named.length > 0 ? named : jobs).every((job) => !job.startDate))
      return { outcome: 'unclear', say: 'undated', data, evidence: [], months, fix: dateIt }
    const [backwards] = outcome === 'met' ? [] : backwardsIn(named.length > 0 ? named : jobs, paper)
    if (backwards)
      return {
        outcome: 'unclear',
        say: 'backwards',
        data: { ...data, said: backwards.text },
        evidence: [backwards, ...evidence],
        months,
        undecided: true,
        fix: { kind: 'date-it', quote: backwards, ask: 'Correct the start or the end.' },
      }
    if (scope.kind === 'described') return describe(criterion.of!, total, asked, outcome, evidence, paper)
    if (outcome === 'met') return { outcome, say: 'enough', data, evidence, months }
    const claim = paper.resume.claims.find((each) => each.months >= asked)
    if (claim && total.max < asked)
      return {
        outcome,
        say: 'claimed',
        data: { ...data, claimed: sayMonths(claim.months) },
        evidence: [claim.quote, ...evidence],
        months,
        fix: cannotWrite,
      }
    if (months.max >= asked) return { outcome, say: 'unproven', data, evidence, months, fix: dateIt }
    const known = criterion.of === undefined ? months : monthsInOtherWords(criterion.of, jobs, paper, policy, asOf)
    if (criterion.of !== undefined && known.min >= asked)
      return {
        outcome,
        say: months.max === 0 ? 'reworded' : 'otherwise',
        data: { ...data, of: criterion.of, total: sayRange(known) },
        evidence,
        months,
        fix: nameWork(criterion.of, paper),
      }
    if (asked - months.max <= NEAR && months.max > 0)
      return { outcome, say: 'almost', data, evidence, months, fix: cannotWrite }
    if (
      criterion.of !== undefined &&
      mayBeUnnamed(criterion.of, months) &&
      compare(jobs, asked, asOf, policy) === 'met'
    )
      return {
        outcome: policy.doubt === 'question' ? 'unclear' : outcome,
        say: months.max === 0 ? 'nowhere' : 'unnamed',
        data: { ...data, of: criterion.of, total: sayRange(total) },
        evidence,
        months,
        fix: nameWork(criterion.of, paper),
      }
    return { outcome, say: isFar(months, asked) ? 'far' : 'short', data, evidence, months, fix: cannotWrite }
  },
})

/** The months in jobs that say the work under any name that a knowing reader takes for it. */
function monthsInOtherWords(of: string, jobs: readonly Work[], paper: Paper, policy: Policy, asOf: string): MonthRange {
  const scope = scopeOf(of, paper, { ...policy, matching: 'knowing' })
  return monthsOf(scope.kind === 'named' ? jobs.filter((job) => scope.jobs.includes(job)) : [], asOf)
}

/** Less than half of what is asked is another league, not a shortfall. */
const isFar = ({ max }: MonthRange, asked: number): boolean => max * 2 < asked

/**
 * Whether the other jobs may have been such work without saying so: always where no job says it; where some do, only for a tool or
 * a method with a name of its own, which one mentions once, and not for a field of work, which the others are evidently not in.
 */
const mayBeUnnamed = (of: string, { max }: MonthRange): boolean => max === 0 || /\p{Lu}/u.test(of)

/** A shortfall of at most a year is a near miss, not a lack. */
const NEAR = 12

/** What somebody is called before qualifying. */
const IN_TRAINING =
  /\b(?:trainee|apprentice|student|pupil|articled|article assistant|pre-?reg(?:istration)?|unqualified)\b/i

/** The jobs that a reader with this policy can count: not the excluded kinds, and none whose dates the plain reading lost. */
function countedJobs({ excludes = [] }: ExperienceCriterion, paper: Paper, policy: Policy): Work[] {
  const excluded = new Set<string>([...excludes, 'break', 'volunteering'])
  return paper.resume.work.filter(
    (job) =>
      !excluded.has(job.engagement) &&
      !(excluded.has('pre-qualification') && IN_TRAINING.test(job.position?.value ?? '')) &&
      !(
        policy.reads === 'plain' && [job.startDate, job.endDate].some((date) => date && lossAt(paper, date.quote.span))
      ),
  )
}

/**
 * Months against the bar. Who counts the minimum forgives nothing. Who counts the maximum lets a shortfall pass where every job
 * is fully dated and all but a little is proven, and asks where the rest may be there; no more than a third of the bar passes, and something must be there to ask about.
 */
function compare(
  jobs: readonly Work[],
  asked: number,
  asOf: string,
  { months, patience }: Policy,
): 'met' | 'unmet' | 'unclear' {
  const { min, max } = monthsOf(jobs, asOf)
  if (min >= asked) return 'met'
  if (jobs.every(isFullyDated) && min >= asked - Math.min(patience.pass, Math.floor(asked / 3))) return 'met'
  return months === 'maximum' && max > 0 && max >= asked - patience.ask ? 'unclear' : 'unmet'
}

const isFullyDated = ({ startDate, endDate }: Work): boolean =>
  [startDate, endDate].every((date) => date !== undefined && date.earliest === date.latest)

/** The posting describes the work in a sentence of its own: whether these jobs were such work is for a person to say. */
function describe(
  of: string,
  total: MonthRange,
  asked: number,
  outcome: 'met' | 'unmet' | 'unclear',
  evidence: readonly Quote[],
  paper: Paper,
) {
  const data = { of, shown: sayRange(total), asked: sayMonths(asked) }
  const open = outcome === 'unmet' ? {} : ({ openQuestion: true } as const)
  return {
    outcome: outcome === 'unmet' ? 'unmet' : 'unclear',
    say: 'described',
    data,
    evidence,
    months: total,
    fix: nameWork(of, paper),
    ...open,
  } as const
}

const datesOf = (job: Work): Quote[] => [job.startDate, job.endDate].flatMap((date) => (date ? [date.quote] : []))

const dateIt: Fix = { kind: 'date-it', ask: 'Give month and year for the start and the end of every job.' }
const cannotWrite: Fix = {
  kind: 'none',
  why: 'Years cannot be written into being: do not round up; name every real job and date it to the month.',
}
