import type { Quote } from './quote.ts'
import type { Requirement } from './requisition.ts'

/** `unclear` is not a no. */
export type Outcome = 'met' | 'unmet' | 'unclear'

/** A true change to the paper, honest by type. */
export type Fix =
  /** Write these words, only if the condition holds. */
  | { readonly kind: 'name-it'; readonly write: string; readonly onlyIf: string }
  /** The paper says it: put the posting's words beside or in place of yours. */
  | { readonly kind: 'reword'; readonly quote: Quote; readonly with: string }
  /** Give month and year where the paper gives less. */
  | { readonly kind: 'date-it'; readonly quote?: Quote; readonly ask: string }
  | { readonly kind: 'move-it'; readonly quote: Quote; readonly to: string }
  | { readonly kind: 'reformat'; readonly quote?: Quote; readonly how: string }
  /** Nothing on the paper can honestly change this. */
  | { readonly kind: 'none'; readonly why: string }

/** Reasons for rejection, R01–R40. docs/reasons.md explains each. */
export type ReasonCode = `R${0 | 1 | 2 | 3}${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | 'R40'

/** The months that a paper proves, as an interval. */
export interface MonthRange {
  readonly min: number
  readonly max: number
}

/** One answer to one requirement. */
export interface Answer {
  readonly outcome: Outcome
  /** Which of the screen's messages this is. */
  readonly messageId: string
  /** What fills the message: words and numbers. */
  readonly data: Readonly<Record<string, string | number>>
  /** The words it rests on. Empty: not found in the text. */
  readonly evidence: readonly Quote[]
  readonly code?: ReasonCode
  readonly fix?: Fix
  /** A question that stays open without harm: a form would ask, or a person would. Never a rejection. */
  readonly openQuestion?: true
  /** This reader can't tell at all, and says so: a question under every policy, never a no. */
  readonly undecided?: true
  /** What the paper proves, in months, for experience. */
  readonly months?: MonthRange
  /** The words are there, but only where this reader does not look. */
  readonly unseen?: 'lost' | 'beyond-the-skim'
}

/** What was found about one requirement: the reader's answer, and what a careful reader would have said. */
export interface Finding extends Answer {
  readonly requirement: Requirement
  /** The id of the screen that answered. */
  readonly screen: string
  /** The message in words. */
  readonly message: string
  readonly careful: Answer & { readonly message: string }
}
