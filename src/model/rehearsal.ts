import type { Fix } from './finding.ts'
import type { Span } from './quote.ts'
import type { VerdictOutcome } from './verdict.ts'

/** How far a change goes beyond what the paper shows today. */
export type Honesty =
  /** It says what the paper shows already, in other words, in another place or in another file. */
  | 'rephrases-what-you-show'
  /** It says something the paper doesn't: only for who it is true of. */
  | 'surface-only-if-true'

/** New words for a place of the careful reading. An empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly with: string
}

/** What was done to the paper. */
export interface Change {
  readonly honesty: Honesty
  /** In the careful reading as it was before, in no order. */
  readonly edits: readonly Edit[]
  /** The file was laid out so that a plain reader gets all that a careful one does. */
  readonly plainly?: true
}

/** A fix that was made on the paper and screened again: only what was observed is claimed. */
export interface Rehearsed {
  /** The requirement's id. */
  readonly requirement: string
  readonly fix: Fix
  readonly honesty: Honesty | 'no-wording-can-fix-this'
  /** Absent where there is nothing on paper to change. */
  readonly change?: Change
  readonly before: VerdictOutcome
  readonly after: VerdictOutcome
  /** Points of the overall score gained. */
  readonly gained: number
  /** The requirement ids that were decisive before and are not after, without those whose words only stand in longer ones that were written. */
  readonly turned: readonly string[]
}

/** Changes that together let the paper through, and were seen to. */
export interface WayBack {
  readonly changes: readonly Rehearsed[]
  /** All of them at once, as they were made and screened. */
  readonly change: Change
  /** `exact`: every smaller set of the rehearsed changes was ruled out. `greedy`: a smaller one may do as well. */
  readonly found: 'exact' | 'greedy'
  readonly honesty: Honesty
  readonly before: VerdictOutcome
  readonly after: VerdictOutcome
  readonly gained: number
  /** The ids of the readers (policies) that let the paper through with the changes and did not without. */
  readonly turns: readonly string[]
}

/** What true changes to the paper were seen to do. */
export interface Rehearsal {
  /** One for each reason with a fix, the most important first. */
  readonly rehearsed: readonly Rehearsed[]
  /** Absent where no changes to the paper let it through, or none are needed. */
  readonly wayBack?: WayBack
}
