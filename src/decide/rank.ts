import type { Finding } from '../model/finding.ts'
import type { Level } from '../model/requisition.ts'
import type { Verdict } from '../model/verdict.ts'

/** A paper's place in a pile. */
export interface Place<Paper> {
  readonly paper: Paper
  readonly verdict: Verdict
  /** From 1; tied papers share the place. */
  readonly place: number
  /** Others at the same place. */
  readonly tied: number
  readonly requiredHits: number
  readonly assets: number
  /** The overall score, 0–100; null where the posting asks nothing. */
  readonly coverage: number | null
}

/**
 * Sorts a pile as ranking systems document it: required hits first, then assets, then weighted coverage. What is then still equal is a
 * tie, and named as one; tied papers keep the order in which they came.
 */
export function rankVerdicts<Paper>(
  pile: readonly { readonly paper: Paper; readonly verdict: Verdict }[],
): Place<Paper>[] {
  const measured = pile.map(({ paper, verdict }) => ({
    paper,
    verdict,
    requiredHits: hits(verdict, ['knockout', 'must-have']),
    assets: hits(verdict, ['nice-to-have']),
    coverage: verdict.scores.overall,
  }))
  const sorted = [...measured].sort(byRank)
  return sorted.map((each) => ({
    ...each,
    place: 1 + sorted.findIndex((other) => byRank(other, each) === 0),
    tied: sorted.filter((other) => other !== each && byRank(other, each) === 0).length,
  }))
}

interface Measured {
  readonly requiredHits: number
  readonly assets: number
  readonly coverage: number | null
}

const byRank = (a: Measured, b: Measured): number =>
  b.requiredHits - a.requiredHits || b.assets - a.assets || (b.coverage ?? 0) - (a.coverage ?? 0)

const hits = ({ met, reasons }: Verdict, levels: readonly Level[]): number =>
  [...met, ...reasons].filter((finding) => isHit(finding) && levels.includes(finding.requirement.level)).length

const isHit = ({ outcome, requirement }: Finding): boolean => outcome === 'met' && !('policy' in requirement.from)
