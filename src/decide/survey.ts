import type { Requisition } from '../model/requisition.ts'
import type { Reason, Verdict } from '../model/verdict.ts'

/** A reason that comes back in several postings. */
interface Recurring {
  /** The requirement's id, the same in every posting that asks the same. */
  readonly requirement: string
  /** One of the reasons, as an example. */
  readonly reason: Reason
  /** Postings, by their place in the list, in which it speaks against the paper. */
  readonly postings: readonly number[]
  /** Postings in which it is decisive. */
  readonly decisiveIn: readonly number[]
  /** Postings in which nothing else is: this one change would turn them. */
  readonly aloneIn: readonly number[]
}

export interface Survey {
  readonly postings: number
  /** Postings at which the paper would advance, by their place in the list. */
  readonly advancing: readonly number[]
  /** The most frequent first. */
  readonly recurring: readonly Recurring[]
  /** The one reason whose end would turn the most postings; absent where no single one turns any. */
  readonly turnsMost?: Recurring
  /** All postings, the best fit first. */
  readonly byFit: readonly number[]
}

interface Application {
  readonly requisition: Requisition
  readonly verdict: Verdict
}

/** What repeats over the postings a person applied to. */
export function surveyOf(applications: readonly Application[]): Survey {
  const recurring = recurringIn(applications)
  const [turnsMost] = recurring
    .filter(({ aloneIn }) => aloneIn.length > 0)
    .sort((a, b) => b.aloneIn.length - a.aloneIn.length)
  return {
    postings: applications.length,
    advancing: indicesOf(applications, ({ verdict }) => verdict.outcome === 'advance'),
    recurring,
    ...(turnsMost && { turnsMost }),
    byFit: applications
      .map((_, at) => at)
      .sort((a, b) => fit(applications[b]!.verdict) - fit(applications[a]!.verdict) || a - b),
  }
}

const OUTCOMES: Readonly<Record<Verdict['outcome'], number>> = { reject: 0, review: 1, advance: 2 }

/** Outcome first, then fewer decisive reasons, then the score. */
const fit = ({ outcome, reasons, scores }: Verdict): number =>
  OUTCOMES[outcome] * 1e6 - reasons.filter((reason) => reason.decisive).length * 1e3 + (scores.overall ?? 0)

function recurringIn(applications: readonly Application[]): Recurring[] {
  const byRequirement = new Map<
    string,
    { reason: Reason; postings: number[]; decisiveIn: number[]; aloneIn: number[] }
  >()
  applications.forEach(({ verdict }, at) => {
    const decisive = verdict.reasons.filter((reason) => reason.decisive)
    for (const reason of verdict.reasons) {
      if (reason.outcome === 'met' || reason.openQuestion) continue
      const known = byRequirement.get(reason.requirement.id) ?? { reason, postings: [], decisiveIn: [], aloneIn: [] }
      byRequirement.set(reason.requirement.id, known)
      known.postings.push(at)
      if (reason.decisive) known.decisiveIn.push(at)
      if (reason.decisive && decisive.length === 1) known.aloneIn.push(at)
    }
  })
  return [...byRequirement]
    .map(([requirement, found]) => ({ requirement, ...found }))
    .sort((a, b) => b.postings.length - a.postings.length || b.decisiveIn.length - a.decisiveIn.length)
}

const indicesOf = <T>(list: readonly T[], holds: (item: T) => boolean): number[] =>
  list.flatMap((item, at) => (holds(item) ? [at] : []))
