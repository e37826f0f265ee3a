import type { Quote } from './quote.ts'
import type { Requirement } from './requisition.ts'

/** A question that a form would ask for the posting, and what answers it. */
export interface KnockoutQuestion {
  /** The requirement's id. */
  readonly requirement: string
  readonly question: string
  /** The words of the posting behind it. */
  readonly from: Requirement['from']
  /** `would-be-asked`: neither the caller nor the paper answers it. It never turns anybody away. */
  readonly answer: 'yes' | 'no' | 'would-be-asked'
  /** Who answers: the caller, or a plain statement on the paper. */
  readonly by?: 'answer' | 'paper'
  readonly evidence: readonly Quote[]
  readonly advice: string
}
