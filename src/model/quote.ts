/** A place in a text: `[start, end)`, in UTF-16 characters. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Which text a quote points into: the careful reading, the plain one, or the posting. */
export type Place = 'resume' | 'resume:plain' | 'posting'

/** Words we can point at. `text` always equals the slice `span` of the text named by `in`. */
export interface Quote {
  readonly in: Place
  readonly span: Span
  readonly text: string
}

/** Points at `span` of `text`, without the white space at its edges. */
export function quote(place: Place, text: string, span: Span): Quote {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { in: place, span: { start, end }, text: text.slice(start, end) }
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`. */
export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 160
