import type { Span } from '../model/quote.ts'
import { FILLERS, monthNumber, seasonMonths } from './calendar.ts'
import { matchesOf, phrases } from './phrases.ts'

export interface DateToken extends Span {
  readonly kind: 'word' | 'number' | 'sign'
  readonly raw: string
  readonly folded: string
  /** It begins a cell: no day of the month stands before it. */
  readonly opensCell: boolean
}

// A year may be glued to the length of time behind it, or to the next year: "Dec 20222 years", "20132015".
const TOKEN = phrases('gu')`
  [\p{L}\p{M}]+(?:['’]\p{L}+)?
  (?:19|20)\d\d(?=\d{1,2}\s?(?:years?|yrs?|months?|mos?)\b)
  (?<!\d)(?:19|20)\d\d(?=(?:19|20)\d\d(?!\d))
  \d+
  [^\s]
`

/** The words, numbers and signs of one line. */
export function dateTokens(line: string): DateToken[] {
  const tokens: DateToken[] = []
  for (const match of matchesOf(line, TOKEN)) {
    const raw = match[0]
    const code = raw.charCodeAt(0)
    const kind = code >= 48 && code <= 57 ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'sign'
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      kind,
      raw,
      folded: kind === 'word' ? fold(raw) : raw,
      opensCell: line[match.index - 1] === '\t',
    })
  }
  return tokens
}

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return /^[a-z]+$/.test(lower) ? lower : lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
}

export const isMonth = (n: number): boolean => n >= 1 && n <= 12
export const isDay = (n: number): boolean => n >= 1 && n <= 31
/** Days of a month: 2023-02 has 28, 2024-02 has 29. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
export const isYear = (n: number): boolean => n >= 1940 && n <= 2059
export const fullYear = (short: string): number => Number(short) + (Number(short) < 60 ? 2000 : 1900)

export const monthAt = (tokens: readonly DateToken[], at: number): number | undefined => {
  const token = tokens[at]
  return token?.kind === 'word' ? monthNumber(token.folded, token.raw) : undefined
}

export const seasonAt = (tokens: readonly DateToken[], at: number) =>
  tokens[at]?.kind === 'word' ? seasonMonths(tokens[at]!.folded) : undefined

export function partOfYear(tokens: readonly DateToken[], at: number): readonly [number, number] | undefined {
  const [letter, number] = [tokens[at], tokens[at + 1]]
  if (number?.raw.length !== 1 || letter?.end !== number.start) return undefined
  const part = Number(number.raw)
  if (letter.raw.toUpperCase() === 'Q' && part >= 1 && part <= 4) return [part * 3 - 2, part * 3]
  return letter.raw.toUpperCase() === 'H' && (part === 1 || part === 2) ? [part * 6 - 5, part * 6] : undefined
}

export function dayAt(tokens: readonly DateToken[], at: number): number | undefined {
  const token = tokens[at]
  return token?.kind === 'number' && token.raw.length <= 2 && isDay(Number(token.raw)) ? Number(token.raw) : undefined
}

export function yearAt(
  tokens: readonly DateToken[],
  at: number,
  short: boolean,
): { year: number; next: number } | undefined {
  const token = tokens[at]
  if (token?.kind !== 'number') return undefined
  if (token.raw.length === 4) return isYear(Number(token.raw)) ? { year: Number(token.raw), next: at + 1 } : undefined
  return short && token.raw.length === 2 ? { year: fullYear(token.raw), next: at + 1 } : undefined
}

export const hasApostrophe = (tokens: readonly DateToken[], at: number): boolean =>
  "'’‘".includes(tokens[at]?.raw ?? '?')

export function skip(tokens: readonly DateToken[], at: number, signs: string): number {
  let next = at
  while (next < at + 2 && tokens[next]?.kind === 'sign' && signs.includes(tokens[next]!.raw)) next++
  return next
}

export function skipFillers(tokens: readonly DateToken[], at: number): number {
  let next = at
  while (next < at + 2 && tokens[next]?.kind === 'word' && FILLERS.has(tokens[next]!.folded)) next++
  return next
}

/** At most single spaces between two numbers and their sign. */
export const close = (first: Span, second: Span): boolean => second.start - first.end <= 3

/** The number is the head of a longer one: 19 in 19.5, 12 in 12-345. */
export function continuesNumber(tokens: readonly DateToken[], at: number): boolean {
  const [sign, next] = [tokens[at + 1], tokens[at + 2]]
  return (
    (sign?.raw === '%' && sign.start === tokens[at]!.end) ||
    (next?.kind === 'number' && sign?.start === tokens[at]!.end && next.start === sign.end && '.,'.includes(sign.raw))
  )
}
