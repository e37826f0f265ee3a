import type { Fix } from './finding.ts'
import type { Honesty } from './rehearsal.ts'
import type { Reason } from './verdict.ts'

/** A reason that comes back in several postings. */
export interface Recurring {
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

/** One change to the paper that was made, and screened again against the postings that ask for it. */
export interface ProvenChange {
  readonly requirement: string
  readonly fix: Fix
  readonly honesty: Honesty
  /** Postings, by their place in the list, that let the paper through with it and did not without. */
  readonly turns: readonly number[]
}

/** One paper before many postings. */
export interface Survey {
  readonly postings: number
  /** Postings at which the paper would advance, by their place in the list. */
  readonly advancing: readonly number[]
  /** The most frequent first. */
  readonly recurring: readonly Recurring[]
  /** The one reason whose end would turn the most postings; absent where no single one turns any. */
  readonly turnsMost?: Recurring
  /** Single changes that were seen to turn postings, those that turn the most first; absent where none were rehearsed. */
  readonly proven?: readonly ProvenChange[]
  /** All postings, the best fit first. */
  readonly byFit: readonly number[]
}
