import type { Span } from '../../model/quote.ts'
import type { Criterion, Ignored } from '../../model/requisition.ts'
import type { LevelSpan } from './levels.ts'
import type { Passage } from './passage.ts'
import type { Reading } from './reading.ts'

/** Something a passage asks for: the criterion, and the words it was read from. */
export interface Ask extends Span {
  readonly criterion: Criterion
  readonly confidence: number
}

/** What one reader made of a passage: what is asked, the words used up, and what was passed over. */
export interface Readout {
  readonly asks: readonly Ask[]
  /** Words that no other reader shall read again. */
  readonly taken: readonly Span[]
  readonly ignored: readonly { readonly span: Span; readonly why: Ignored['why'] }[]
}

/** What every reader of passages is handed. */
export interface PassageContext {
  readonly reading: Reading
  readonly passage: Passage
  readonly levels: readonly LevelSpan[]
}

export const nothing: Readout = { asks: [], taken: [], ignored: [] }

/** The passage's words, for regular expressions; offsets are from `passage.start`. */
export const lineOf = ({ reading, passage }: PassageContext): string => reading.text.slice(passage.start, passage.end)
