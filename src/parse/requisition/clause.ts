import type { Span } from '../../model/quote.ts'

const LONGEST = 240

/** The words that ask, as they would be quoted: the sentence, or of a long one the part around what is asked. */
export function clauseOf(text: string, passage: Span, ask: Span): Span {
  if (passage.end - passage.start <= LONGEST) return passage
  let start = passage.start
  let end = passage.end
  const lead = text.slice(start, ask.start)
  const before = start + Math.max(lead.lastIndexOf('; '), lead.lastIndexOf('. '), lead.lastIndexOf('\n'))
  if (before > start) start = before + 1
  const after = text.slice(ask.end, end).search(/[;\n]|\. /)
  if (after >= 0) end = ask.end + after
  if (end - start > LONGEST) {
    start = Math.max(start, wordStart(text, Math.max(passage.start, ask.start - 80)))
    end = Math.min(end, Math.max(ask.end, start + LONGEST))
    while (end < passage.end && end > ask.end && /\S/.test(text[end - 1]!)) end--
  }
  while (start < ask.start && /\s/.test(text[start]!)) start++
  return { start, end: Math.max(end, ask.end) }
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && /\S/.test(text[start - 1]!)) start--
  return start
}
