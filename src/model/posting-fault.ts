import type { Quote } from './quote.ts'

/** Something in a posting that keeps fitting people away, or that nobody can meet. */
export interface PostingFault {
  readonly id: PostingFaultId
  readonly quote: Quote
  /** What was counted or compared. */
  readonly data: Readonly<Record<string, string | number>>
  readonly advice: string
}

export type PostingFaultId =
  | 'wish-list'
  | 'no-must-nice-split'
  | 'must-and-nice'
  | 'entry-level-with-years'
  | 'two-minimums'
  | 'older-than-the-thing'
  | 'unmeetable-choice'
  | 'on-site-and-remote'
  | 'traits-only'
  | 'jargon'
  | 'discriminatory-wording'
