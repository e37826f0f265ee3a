import { type Quote, quote, type Span } from '../../model/quote.ts'
import type { DateValue, Value } from '../../model/resume.ts'
import type { DateMatch } from '../../text/dates.ts'
import { joinSpaced } from '../../text/headings.ts'
import { phrases } from '../../text/phrases.ts'

/** The quote of a span of the résumé. */
export const quoteOf = (text: string, span: Span): Quote => quote('resume', text, span)

/** A value as printed, line breaks and wide gaps mended to one space, marks at its edges left out. */
export function valueAt(text: string, span: Span, confidence: number, mend: (words: string) => string = tidy): Value {
  const at = quoteOf(text, span)
  return { value: mend(at.text), quote: at, confidence: round(confidence) }
}

/** One space between words; a word that was broken at a hyphen stays as it is. */
export const tidy = (words: string): string =>
  joinSpaced(words)
    .replace(/(\p{L}-)\s*\n\s*(?=\p{L})/gu, '$1')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()

/** Leaves out the signs and brackets at the edges of a span that belong to no name. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  const edge = /[\s,;:|•·–—\-/()[\]*_~›»«<>]/
  while (from < to && edge.test(text[from]!) && !(text[from] === '(' && balanced(text.slice(from, to)))) from++
  while (to > from && edge.test(text[to - 1]!) && !(text[to - 1] === ')' && text.slice(from, to - 1).includes('(')))
    to--
  return { start: from, end: to }
}

/** As `trimSpan`, of a name: without the full stop of the line it closes. */
export function nameSpan(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span)
  const name = text.slice(start, end)
  if (text[end] === ')' && name.lastIndexOf('(') > name.lastIndexOf(')')) return { start, end: end + 1 }
  return name.endsWith('.') && !ABBREVIATION.test(name) ? { start, end: end - 1 } : { start, end }
}

/** A full stop that belongs to the word before it. */
export const ABBREVIATION = phrases('iu', String.raw`(?:…)\.$`)`
  (?<!\p{L})(?:inc|ltd|ltda|co|corp|llc|st|dept|jr|sr|no|bros|b\.?sc|m\.?sc|ph\.?d|p\.?c|univ|assoc|mfg|intl)
  (?<!\p{L})\p{L}
  \.\p{L}{1,3}
`

const balanced = (words: string): boolean => words.includes(')') && !/\)$/.test(words.trim())

export function dateValue(text: string, date: DateMatch): DateValue {
  const confidence = date.doubt === 'order' ? 0.6 : date.doubt ? 0.8 : 0.97
  const { value, precision, earliest, latest } = date
  return { value, quote: quoteOf(text, date), confidence, precision, earliest, latest }
}

const round = (n: number): number => Math.round(Math.min(0.99, Math.max(0.05, n)) * 100) / 100
