import type { Span } from '../../model/quote.ts'

/** A paper as printed: all words that tell of it, its name among them, and who grants it. */
export interface Paper {
  readonly span: Span
  readonly name: Span
  readonly licence: boolean
  readonly by?: string | undefined
  /** The name written out, where the posting puts it short. */
  readonly said?: string
}
