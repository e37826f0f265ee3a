import type { Rehearsal } from '../model/rehearsal.ts'
import type { Requisition } from '../model/requisition.ts'
import type { ProvenChange, Recurring, Survey } from '../model/survey.ts'
import type { Reason, Verdict } from '../model/verdict.ts'

interface Application {
  readonly requisition: Requisition
  readonly verdict: Verdict
  /** What changes to the paper were seen to do at this posting, where that was asked for. */
  readonly rehearsal?: Rehearsal
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
    ...(applications.some(({ rehearsal }) => rehearsal) && { proven: provenBy(applications) }),
    byFit: applications
      .map((_, at) => at)
      .sort((a, b) => fit(applications[b]!.verdict) - fit(applications[a]!.verdict) || a - b),
  }
}

/** Single changes that turned a posting, each with all the postings that it turned. */
function provenBy(applications: readonly Application[]): ProvenChange[] {
  const found = new Map<string, ProvenChange & { readonly turns: number[] }>()
  applications.forEach(({ rehearsal }, at) => {
    for (const { requirement, fix, change, before, after } of rehearsal?.rehearsed ?? []) {
      if (!change || before === 'advance' || after !== 'advance') continue
      const key = `${requirement} ${fix.kind}`
      const known = found.get(key) ?? { requirement, fix, honesty: change.honesty, turns: [] }
      found.set(key, known)
      known.turns.push(at)
    }
  })
  return [...found.values()].sort((a, b) => b.turns.length - a.turns.length)
}

const OUTCOMES: Readonly<Record<Verdict['outcome'], number>> = { reject: 0, review: 1, advance: 2 }

/** Outcome first, then the score, then fewer decisive reasons. */
const fit = ({ outcome, reasons, scores }: Verdict): number =>
  OUTCOMES[outcome] * 1e6 + (scores.overall ?? 0) * 1e3 - reasons.filter((reason) => reason.decisive).length

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
