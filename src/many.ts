import { type Place, rankVerdicts } from './decide/rank.ts'
import { surveyOf } from './decide/survey.ts'
import { ScreeningError } from './errors.ts'
import type { Document } from './model/document.ts'
import type { Answers } from './model/policy.ts'
import type { Requisition } from './model/requisition.ts'
import type { Resume } from './model/resume.ts'
import type { Simulation } from './model/simulation.ts'
import type { Survey } from './model/survey.ts'
import { policies } from './policies/policies.ts'
import type { ReadInput } from './read/read-document.ts'
import { type SimulateOptions, simulate } from './simulate.ts'
import { decide, expectOptions, rehearse, type ScreenOptions, screenResume } from './steps.ts'

/**
 * A real pile in the order in which a ranking system would show it. Ties are named; no rivals are invented. The reader is `policies.ranked`
 * where none is given.
 * @throws TypeError as `screenResume` does.
 */
export function rank(resumes: readonly Resume[], requisition: Requisition, options: ScreenOptions): Place<Resume>[] {
  expectOptions(options)
  const { policy = policies.ranked } = options
  return rankVerdicts(
    resumes.map((resume) => ({
      paper: resume,
      verdict: decide(screenResume(resume, requisition, { ...options, policy }), policy),
    })),
  )
}

/**
 * One paper before many postings: which reasons recur, which single change turns the most, and which postings fit best. With `rehearse`
 * each change is made on the paper and screened again, and only what was seen to turn a posting is said to. The reader is `policies.rushed`
 * where none is given.
 * @throws TypeError as `screenResume` does.
 */
export function survey(
  resume: Resume,
  requisitions: readonly Requisition[],
  options: ScreenOptions & Pick<SimulateOptions, 'rehearse'>,
): Survey {
  expectOptions(options)
  const { policy = policies.rushed } = options
  return surveyOf(
    requisitions.map((requisition) => {
      const verdict = decide(screenResume(resume, requisition, { ...options, policy }), policy)
      const isOpen = options.rehearse && verdict.outcome !== 'advance'
      return { requisition, verdict, ...(isOpen && { rehearsal: rehearse(resume, requisition, options) }) }
    }),
  )
}

/** A pair to be screened; `id` comes back with the answer. */
export interface PairToScreen<Id = unknown> {
  readonly id?: Id
  readonly resume: ReadInput | Document | Resume
  readonly posting: ReadInput | Document | Requisition
  /** What this candidate would answer on a form, besides what the options say for all. */
  readonly answers?: Answers
}

/** The answer to one pair: what was found, or why there was nothing to screen. `index` counts from 0. */
export type ScreenedPair<Id = unknown> = { readonly index: number; readonly id?: Id } & (
  | { readonly simulation: Simulation; readonly error?: never }
  | { readonly error: ScreeningError | TypeError; readonly simulation?: never }
)

/**
 * Screens pairs as they come, one after the other, and gives the answers in their order. The next pair is fetched only when the answer to the
 * one before it was taken, so a slow reader slows the source. A pair that can't be screened gives its error as data, and the others go on.
 * @throws TypeError where the options are not what `screenResume` takes. @throws what the source of the pairs throws.
 */
export async function* screenMany<Id = unknown>(
  pairs: AsyncIterable<PairToScreen<Id>> | Iterable<PairToScreen<Id>>,
  options: ScreenOptions,
): AsyncGenerator<ScreenedPair<Id>, void, undefined> {
  expectOptions(options)
  let index = 0
  for await (const pair of pairs) {
    const about = { index: index++, ...(pair?.id !== undefined && { id: pair.id }) }
    const answers = { ...options.answers, ...pair?.answers }
    yield await simulate(pair, { ...options, answers }).then(
      (simulation) => ({ ...about, simulation }),
      (error: unknown) => {
        if (error instanceof ScreeningError || error instanceof TypeError) return { ...about, error }
        throw error
      },
    )
  }
}
