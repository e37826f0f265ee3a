import type { Span } from '../model/quote.ts'

/** The line around a span, or the lines it runs over. */
export function lineAround(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}
