import type { Span } from '../model/quote.ts'
import { BETWEEN, BOTH, ONGOING_SINCE, SINCE, UNTIL } from './calendar.ts'
import { type DateToken, dateTokens } from './date-tokens.ts'
import { type DateMatch, type DateStyle, type Read, readDate, readPresent, withYear } from './dates.ts'

/** One date or a range of dates in a text. */
export interface Period extends Span {
  readonly from?: DateMatch
  readonly to?: DateMatch
  /** `single`: one date, or none where what is written is no date of any calendar. `since`: a start whose end is left open. `until`: an end alone. */
  readonly form: 'range' | 'single' | 'since' | 'until'
}

type Dates = Pick<Period, 'from' | 'to' | 'form'>

interface Found {
  readonly period: Period
  readonly next: number
}

const AND = new Set(['and', 'und', 'et', 'y', 'e', 'en'])

const DASHES = '-–—‒−‐‑―~→>'

/** A year in four digits or two, or a day or month in numbers. */
const MAY_DATE = /(?:19|20)\d\d|['’‘]\d\d|\d\s?[/.–-]\s?\d|\p{L}[.,]?[ /.–-]\d\d(?!\d)/u

/** The dates and ranges of a line, left to right. Numbers that are part of something else (phones, amounts) are none. */
export function periodsIn(line: string, style: DateStyle = {}): Period[] {
  if (!MAY_DATE.test(line)) return []
  const tokens = dateTokens(line)
  const periods: Period[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = periodAt(tokens, at, style)
    if (found) periods.push(found.period)
    at = found ? found.next : at + 1
  }
  return periods
}

/** In capitals it ends a firm's name and is not the German "from". */
const LEGAL_FORM = 'AB'

function periodAt(tokens: readonly DateToken[], at: number, style: DateStyle): Found | undefined {
  const word = tokens[at]!.kind === 'word' && tokens[at]!.raw !== LEGAL_FORM ? tokens[at]!.folded : ''
  const until = UNTIL.has(word)
  const prefixed = until || SINCE.has(word) || BOTH.has(word)
  const from = prefixed ? skipWord(tokens, skipSigns(tokens, at + 1, ':'), 'the') : at
  const first = from < tokens.length ? readDate(tokens, from, style) : undefined
  if (!first || !standsFree(tokens, from, first.next)) return undefined
  const range = shortRange(tokens, from, first) ?? fullRange(tokens, first, style, BOTH.has(word))
  if (!range && followsNumber(tokens, from)) return undefined
  if (range) return found(tokens, prefixed && !until ? at : from, range.next, possible(range.dates))
  if (first.date.doubt === 'no-year' || first.date.doubt === 'short-year') return undefined
  if (first.date.doubt === 'impossible') return found(tokens, from, first.next, { form: 'single' })
  if (until) return found(tokens, at, first.next, { to: first.date, form: 'until' })
  const open = openEnd(tokens, first.next)
  if (open === undefined && !ONGOING_SINCE.has(word))
    return found(tokens, from, first.next, { from: first.date, form: 'single' })
  return found(tokens, prefixed ? at : from, open ?? first.next, { from: first.date, form: 'since' })
}

const found = (tokens: readonly DateToken[], at: number, next: number, dates: Dates): Found => ({
  period: { ...dates, start: tokens[at]!.start, end: tokens[next - 1]!.end },
  next,
})

/** What is left of a range of which a date is none: its other date. */
function possible({ from, to }: Range['dates']): Dates {
  const [begins, ends] = [from, to].map(({ doubt }) => doubt !== 'impossible')
  if (begins && ends) return { from, to, form: 'range' }
  return { ...(begins && { from }), ...(ends && { to }), form: ends ? 'until' : 'single' }
}

interface Range {
  readonly dates: { readonly from: DateMatch; readonly to: DateMatch }
  readonly next: number
}

/** 2015-17 · 2015/16: the century left out. */
function shortRange(tokens: readonly DateToken[], at: number, first: Read): Range | undefined {
  const sign = tokens[at + 1]
  const second = tokens[at + 2]
  if (first.date.precision !== 'year' || first.next !== at + 1 || second?.kind !== 'number') return undefined
  if (second.raw.length !== 2 || !sign || !`/${DASHES}`.includes(sign.raw) || second.start - tokens[at]!.end > 3)
    return undefined
  const from = Number(first.date.value)
  const to = from - (from % 100) + Number(second.raw) + (Number(second.raw) < from % 100 ? 100 : 0)
  if (to <= from || to - from > 50 || !standsFree(tokens, at, at + 3) || joinsNumber(tokens, at + 3)) return undefined
  const year = String(to)
  const date = { ...first.date, value: year, earliest: `${year}-01`, latest: `${year}-12` }
  return { dates: { from: first.date, to: { ...date, start: second.start, end: second.end } }, next: at + 3 }
}

/** March 2019 – present · 2015 to 2017 · Jan–Mar 2020 · 2001 2005 (a lost dash) */
function fullRange(tokens: readonly DateToken[], first: Read, style: DateStyle, both: boolean): Range | undefined {
  const between = both && AND.has(tokens[first.next]?.folded ?? '') ? first.next + 1 : skipBetween(tokens, first.next)
  const second = readPresent(tokens, between) ?? (tokens[between] && readDate(tokens, between, style))
  if (!second || !standsFree(tokens, first.next, second.next, true)) return undefined
  let from = first.date
  const to = second.date
  if (to.doubt === 'no-year') return undefined
  if (from.doubt === 'no-year') {
    if (to.precision === 'present' || to.doubt === 'impossible' || between === first.next) return undefined
    from = withYear(from, to.value.slice(0, 4))
    if (from.earliest > to.latest) from = withYear(first.date, String(Number(to.value.slice(0, 4)) - 1))
  }
  if (between === first.next && !mayLackDash(from, to)) return undefined
  if (to.latest < from.earliest && (mayBeMisread(from) || mayBeMisread(to))) return undefined
  return { dates: { from, to }, next: second.next }
}

/** Whether dates in the wrong order may be a misreading, and no slip of who wrote them. */
const mayBeMisread = ({ doubt }: DateMatch): boolean => doubt !== undefined && doubt !== 'impossible'

/** Whether two dates side by side are a range whose dash was lost. */
const mayLackDash = (from: DateMatch, to: DateMatch): boolean =>
  to.precision === 'present'
    ? !from.doubt || from.doubt === 'short-year'
    : !from.doubt && !to.doubt && from.precision === to.precision && from.value <= to.value

/** Past dashes and words such as "to", "until", "bis heute"; the same place where there are none. */
function skipBetween(tokens: readonly DateToken[], at: number): number {
  let next = skipSigns(tokens, at, '.,)')
  const afterMarks = next
  if (tokens[next]?.raw === '/') next++
  next = skipSigns(tokens, next, DASHES)
  while (next < at + 4 && tokens[next]?.kind === 'word' && isBetween(tokens, next)) next++
  if (tokens[next]?.folded === 't' && tokens[next + 1]?.raw === '/' && tokens[next + 2]?.folded === 'm') next += 3
  next = skipSigns(tokens, next, ':(')
  return next === afterMarks ? at : next
}

const isBetween = (tokens: readonly DateToken[], at: number): boolean =>
  BETWEEN.has(tokens[at]!.folded) || (tokens[at]!.folded === 'the' && BETWEEN.has(tokens[at - 1]?.folded ?? ''))

/** "2019 –" at the end of its cell, "2019 onwards". */
function openEnd(tokens: readonly DateToken[], at: number): number | undefined {
  const sign = tokens[at]
  if (
    sign?.folded === 'onwards' ||
    sign?.folded === 'onward' ||
    (sign?.raw === '+' && sign.start === tokens[at - 1]!.end)
  )
    return at + 1
  if (!sign || !DASHES.includes(sign.raw)) return undefined
  const after = tokens[at + 1]
  return !after || ')|·•]'.includes(after.raw) ? at + 1 : undefined
}

/** Not a piece of a longer number, a version, an amount or a word. */
function standsFree(tokens: readonly DateToken[], from: number, next: number, inner = false): boolean {
  const first = tokens[from]!
  const before = tokens[from - 1]
  if (!inner && before && before.end === first.start) {
    if (before.kind === 'word' && first.kind === 'number') return BETWEEN.has(before.folded) || SINCE.has(before.folded)
    if ('$€£#+%@_=&~'.includes(before.raw)) return before.raw === '~' || before.raw === '='
    const further = tokens[from - 2]
    if ('-./:,'.includes(before.raw) && further?.kind === 'number' && further.end === before.start) return false
  }
  return !joinsNumber(tokens, next) && !isAmount(tokens, next)
}

/** "14 2005", and no year before it: the second number is part of what the first one counts or names. */
function followsNumber(tokens: readonly DateToken[], at: number): boolean {
  const [before, first] = [tokens[at - 1], tokens[at]!]
  return !first.opensCell && before?.kind === 'number' && first.kind === 'number' && !/^(?:19|20)\d\d$/.test(before.raw)
}

/** "-0142", ".5": the number goes on. */
function joinsNumber(tokens: readonly DateToken[], next: number): boolean {
  const [sign, after] = [tokens[next], tokens[next + 1]]
  if (!sign || sign.start !== tokens[next - 1]!.end || after?.kind !== 'number' || after.start !== sign.end)
    return false
  if (sign.raw === '.' || sign.raw === ',') return after.raw.length < 4
  return '-–:'.includes(sign.raw) && after.raw.length === 3
}

const isAmount = (tokens: readonly DateToken[], next: number): boolean => {
  const after = tokens[next]
  return after !== undefined && '%°'.includes(after.raw)
}

function skipSigns(tokens: readonly DateToken[], at: number, signs: string): number {
  let next = at
  while (next < at + 3 && tokens[next]?.kind === 'sign' && signs.includes(tokens[next]!.raw)) next++
  return next
}

const skipWord = (tokens: readonly DateToken[], at: number, word: string): number =>
  tokens[at]?.folded === word ? at + 1 : at
