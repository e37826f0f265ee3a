import type { Document } from '../../model/document.ts'
import type { Quote } from '../../model/quote.ts'
import type { FilePlace } from './checked.ts'

/** Formats whose lines a person can go to in an editor. */
const WITH_LINES: ReadonlySet<Document['format']> = new Set(['text', 'markdown', 'html', 'json-resume'])

/** The place of a quote in the file it came from; none where the file has no lines, or the words are not there as they stand. */
export type Locate = (quote: Quote) => FilePlace | undefined

/**
 * Finds quotes in the lines of the file itself. The document's lines and the file's are in the same order, so each line of the one is
 * looked for after the place of the one before it.
 */
export function locateIn(document: Document, raw: string): Locate {
  if (!WITH_LINES.has(document.format)) return () => undefined
  const own = raw.replace(/\r\n?/g, '\n').split('\n')
  const folded = own.map(fold)
  const places: number[] = []
  let from = 0
  for (const { span } of document.lines) {
    const wanted = fold(document.text.slice(span.start, span.end)).slice(0, LONG_ENOUGH)
    const at = wanted === '' ? -1 : folded.findIndex((line, index) => index >= from && line.includes(wanted))
    places.push(at)
    if (at >= 0) from = at
  }
  return (quote) => {
    if (quote.in !== 'resume') return plainPlace(quote.text, own)
    const index = document.lines.findIndex(({ span }) => quote.span.start < span.end && quote.span.end > span.start)
    const at = places[index] ?? -1
    return at < 0 ? plainPlace(quote.text, own) : placeIn(own, at, quote.text)
  }
}

/** Characters by which a line is known. Lines that were wrapped in the file are longer in the document. */
const LONG_ENOUGH = 24

/** Letters and digits alone: signs, white space and entities differ between a file and what was read from it. */
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The one line that has the words as they stand; none where several have. */
function plainPlace(text: string, own: readonly string[]): FilePlace | undefined {
  const first = text.split('\n')[0]!
  const lines = own.flatMap((line, at) => (line.includes(first) ? [at] : []))
  return lines.length === 1 && first !== '' ? placeIn(own, lines[0]!, first) : undefined
}

function placeIn(own: readonly string[], at: number, text: string): FilePlace {
  const line = own[at]!
  const start = line.indexOf(text)
  const [from, to] = start >= 0 ? [start, start + text.length] : [/\S/.exec(line)?.index ?? 0, line.length]
  return { line: at + 1, column: from + 1, endLine: at + 1, endColumn: to + 1 }
}
