import type { MonthRange } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import type { Quote } from '../model/quote.ts'
import type { ExperienceCriterion } from '../model/requisition.ts'
import type { Claim, Work } from '../model/resume.ts'
import { monthsOf } from '../text/months.ts'
import { backwardsIn } from './career.ts'
import { lossAt, type Paper } from './paper.ts'
import { scopeOf } from './scope.ts'
import { areOfOneLine } from './titles.ts'

/** What the dates of a paper show of the work asked for. */
interface Years {
  readonly of: string | undefined
  /** Null where no number is asked. */
  readonly asked: number | null
  /** In the jobs that say the work, or in all where none need say it. */
  readonly months: MonthRange
  /** In all jobs. */
  readonly total: MonthRange
  readonly jobs: readonly Work[]
  /** How these months stand to the bar for this reader, and how they do with those of the jobs that may have been such work unsaid. */
  readonly outcome: Compared
  readonly unnamed: () => Compared
  /** In the jobs that say the work under any name that a knowing reader takes for it. */
  readonly known: () => MonthRange
  /** The posting describes the work in a sentence of its own: whether jobs were such work is for a person to say. */
  readonly isDescribed: boolean
  readonly isUndated: boolean
  /** The dates of a job that ends before it starts, where the bar is not met without it. */
  readonly backwards: Quote | undefined
  readonly claim: Claim | undefined
}

type Compared = 'met' | 'unmet' | 'unclear'

/** How the years asked for stand on the paper. */
const CASES = {
  unstated: ({ asked }: Years) => asked === null,
  undated: ({ isUndated }: Years) => isUndated,
  backwards: ({ backwards }: Years) => backwards !== undefined,
  described: ({ isDescribed }: Years) => isDescribed,
  enough: ({ outcome }: Years) => outcome === 'met',
  claimed: ({ claim, total, asked }: Years) => claim !== undefined && total.max < asked!,
  unproven: ({ months, asked }: Years) => months.max >= asked!,
  reworded: ({ of, known, asked }: Years) => of !== undefined && known().min >= asked!,
  almost: ({ months, asked }: Years) => asked! - months.max <= NEAR && months.max > 0,
  unnamed: ({ unnamed }: Years) => unnamed() === 'met',
  far: ({ months, asked }: Years) => isFar(months, asked!),
  short: () => true,
} as const

export type YearsShown = Years & { readonly as: keyof typeof CASES }

/** The first of the cases that holds. */
export function yearsShown(criterion: ExperienceCriterion, paper: Paper, policy: Policy, asOf: string): YearsShown {
  const years = yearsOf(criterion, paper, policy, asOf)
  const [as] = Object.entries(CASES).find(([, holds]) => holds(years))!
  return { ...years, as: as as keyof typeof CASES }
}

function yearsOf(criterion: ExperienceCriterion, paper: Paper, policy: Policy, asOf: string): Years {
  const { of, months: asked } = criterion
  const all = countedJobs(criterion, paper, policy)
  const scope = scopeOf(of, paper, policy)
  const jobs = scope.kind === 'named' ? all.filter((job) => scope.jobs.includes(job)) : all
  const outcome = compare(jobs, asked ?? 0, asOf, policy)
  const months = monthsOf(jobs, asOf)
  const looked = jobs.length > 0 ? jobs : all
  return {
    of,
    asked,
    months,
    total: monthsOf(all, asOf),
    jobs,
    outcome,
    unnamed: () =>
      of === undefined
        ? outcome
        : compare(
            all.filter((job) => jobs.includes(job) || mayBeSuch(job, of, jobs, !isFar(months, asked ?? 0))),
            asked ?? 0,
            asOf,
            policy,
          ),
    known: () => {
      const wide = scopeOf(of, paper, { ...policy, matching: 'knowing' })
      return monthsOf(wide.kind === 'named' ? all.filter((job) => wide.jobs.includes(job)) : [], asOf)
    },
    isDescribed: scope.kind === 'described',
    isUndated: looked.every((job) => !job.startDate),
    backwards: outcome === 'met' ? undefined : backwardsIn(looked, paper)[0],
    claim: paper.resume.claims.find((each) => each.months >= (asked ?? 0)),
  }
}

/** Less than half of what is asked is another league, not a shortfall. */
const isFar = ({ max }: MonthRange, asked: number): boolean => max * 2 < asked

/**
 * Whether a job may have been such work without saying so. A tool or a method with a name of its own one mentions once, and where no job
 * says the work any may be it; of a field of work that some jobs say, most is said, and others are in it only by a title of one line.
 */
const mayBeSuch = ({ position }: Work, of: string, saying: readonly Work[], isMostSaid: boolean): boolean =>
  saying.length === 0 ||
  /\p{Lu}/u.test(of) ||
  (isMostSaid && saying.some((job) => job.position && position && areOfOneLine(job.position.value, position.value)))

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
function compare(jobs: readonly Work[], asked: number, asOf: string, { months, patience }: Policy): Compared {
  const { min, max } = monthsOf(jobs, asOf)
  if (min >= asked) return 'met'
  if (jobs.every(isFullyDated) && min >= asked - Math.min(patience.pass, Math.floor(asked / 3))) return 'met'
  return months === 'maximum' && max > 0 && max >= asked - patience.ask ? 'unclear' : 'unmet'
}

const isFullyDated = ({ startDate, endDate }: Work): boolean =>
  [startDate, endDate].every((date) => date !== undefined && date.earliest === date.latest)
