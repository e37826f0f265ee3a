import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'

/** One sentence, bullet, heading or table row of a posting. */
export interface Unit extends Span {
  /** It stands behind a bullet or number. */
  readonly item: boolean
  /** It begins a line of its own. */
  readonly opens: boolean
  /** It ends where its line ends. */
  readonly closes: boolean
  /** Blank lines above. */
  readonly gap: number
  /** The format says it is a heading. */
  readonly heading: boolean
  /** The part of the posting that its table column belongs to. */
  readonly column?: Zone
  /** The words that say how it will be assessed: "A/I". */
  readonly assessed?: Span
}
