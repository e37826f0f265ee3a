import type { Finding } from './finding.ts'
import type { Gate, Grade } from './policy.ts'

/** Where a qualified person gets lost. */
export type LostIn = 'reading' | 'wording' | 'arithmetic' | 'attention' | 'substance' | 'the pile'

export type VerdictOutcome = 'advance' | 'review' | 'reject'

/** Why a paper was not advanced, in the words applicant systems keep such things under. */
export type Disposition =
  | 'meets-criteria'
  /** The posting was found to ask nothing, so that nobody could fail. */
  | 'nothing-asked'
  | 'needs-review'
  | 'could-not-be-read'
  | 'not-found'
  | 'failed-knockout'
  | 'unmet-must-have'
  | 'not-seen-in-the-skim'

/** A finding that speaks against the paper, or leaves a doubt. */
export interface Reason extends Finding {
  /** In the smallest set of findings whose reversal turns the verdict. */
  readonly decisive: boolean
  readonly lostIn: LostIn
  /** Points of the overall score that it costs (0–100); with the other reasons' exactly what the score lacks. */
  readonly weight: number
}

/** Points, 0–100, or null where nothing of the kind was asked. */
export interface Scores {
  readonly overall: number | null
  readonly keywords: number | null
  readonly years: number | null
}

export interface Verdict {
  readonly outcome: VerdictOutcome
  readonly disposition: Disposition
  /** The first gate that stopped the paper; absent where none did. */
  readonly gate?: Gate
  readonly scores: Scores
  /** The most important first. */
  readonly reasons: readonly Reason[]
  /** What is met. */
  readonly met: readonly Finding[]
  /** The day on which running jobs were counted, `YYYY-MM-DD`. */
  readonly asOf: string
  /** The policy's id. */
  readonly policy: string
  /** How well each of the policy's habits is known, by its path in the policy. */
  readonly grades: Readonly<Record<string, Grade>>
  readonly versions: { readonly engine: string; readonly lexicon: string }
}
