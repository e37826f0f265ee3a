import type { Quote } from '../../model/quote.ts'

/** Something in a posting that keeps fitting people away, or that nobody can meet. */
export interface PostingFault {
  readonly id:
    | 'wish-list'
    | 'no-must-nice-split'
    | 'must-and-nice'
    | 'entry-level-with-years'
    | 'older-than-the-thing'
    | 'unmeetable-choice'
    | 'traits-only'
    | 'jargon'
    | 'discriminatory-wording'
  readonly quote: Quote
  /** What was counted or compared. */
  readonly data: Readonly<Record<string, string | number>>
  readonly advice: string
}
