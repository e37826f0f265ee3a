import type { Span } from '../model/quote.ts'
import type { Precision } from '../model/resume.ts'
import { BETWEEN, saysPresent } from './calendar.ts'
import {
  close,
  continuesNumber,
  type DateToken,
  dayAt,
  daysIn,
  fullYear,
  hasApostrophe,
  isDay,
  isMonth,
  isYear,
  monthAt,
  partOfYear,
  seasonAt,
  skip,
  skipFillers,
  yearAt,
} from './date-tokens.ts'

/** A date read in a text. `value`, `earliest` and `latest` as in `DateValue`. */
export interface DateMatch extends Span {
  readonly value: string
  readonly precision: Precision
  readonly earliest: string
  readonly latest: string
  /**
   * It could mean something else: a month without its year, two digits for the year, day and month either way round. Or nothing at all:
   * the thirteenth month.
   */
  readonly doubt?: 'no-year' | 'short-year' | 'order' | 'no-number' | 'impossible'
}

/** How a paper writes what can be read in two ways. */
export interface DateStyle {
  /** 02/07/2009 is the second of July. */
  readonly dayFirst?: boolean
  /** 2005-06 is June 2005, not 2005 to 2006. */
  readonly isoMonths?: boolean
  /** Nor is 2002-04 April: the paper writes all its ranges so. */
  readonly shortYears?: boolean
}

/** A date found, and the token after it. */
export interface Read {
  readonly date: DateMatch
  readonly next: number
}

type Reader = (tokens: readonly DateToken[], at: number, style: DateStyle) => Read | undefined

const READERS: readonly Reader[] = [named, dayNamed, season, quarter, numeric, yearFirst, impossible, yearNamed, year]

/** The date that begins at the token, in its longest form. */
export function readDate(tokens: readonly DateToken[], at: number, style: DateStyle = {}): Read | undefined {
  for (const reader of READERS) {
    const read = reader(tokens, at, style)
    if (read) return read
  }
  return undefined
}

/** "present", "till date", "bis heute" at the token. */
export function readPresent(tokens: readonly DateToken[], at: number): Read | undefined {
  const words: string[] = []
  let found: Read | undefined
  for (let next = at; next < at + 3 && tokens[next]?.kind === 'word'; next++) {
    words.push(tokens[next]!.folded)
    if (saysPresent(words.join(' ')))
      found = { date: presentDate(tokens[at]!.start, tokens[next]!.end), next: next + 1 }
  }
  return found
}

/** The date of what still goes on. */
export const PRESENT = { value: 'present', precision: 'present', earliest: 'present', latest: 'present' } as const

const presentDate = (start: number, end: number): DateMatch => ({ start, end, ...PRESENT })

/** March 2019 · Mar. 15, 2019 · Mar '19 · Mar-19 · marzo de 2019 · Mar (its year to follow) */
function named(tokens: readonly DateToken[], at: number): Read | undefined {
  const month = monthAt(tokens, at)
  if (!month) return undefined
  const afterName = skip(tokens, at + 1, '.,-–/')
  const day = dayAt(tokens, afterName)
  if (day !== undefined) {
    const afterDay = skip(tokens, skipFillers(tokens, afterName + 1), ',.')
    const full = yearAt(tokens, afterDay, false)
    if (full) return dated(tokens, at, full.next, { year: full.year, month, day })
  }
  const plain = yearAt(tokens, skip(tokens, skipFillers(tokens, afterName), "'’‘,."), hasApostrophe(tokens, afterName))
  if (plain) return dated(tokens, at, plain.next, { year: plain.year, month })
  const short = tokens[afterName]
  if (short?.kind === 'number' && short.raw.length === 2 && !continuesNumber(tokens, afterName))
    return dated(tokens, at, afterName + 1, { year: fullYear(short.raw), month, doubt: 'short-year' })
  return { date: monthOnly(tokens[at]!, month), next: tokens[at + 1]?.raw === '.' ? at + 2 : at + 1 }
}

/** 15 March 2019 · 15. März 2019 · 3rd of May 2020 */
function dayNamed(tokens: readonly DateToken[], at: number): Read | undefined {
  const day = dayAt(tokens, at)
  if (day === undefined || tokens[at + 1]?.opensCell) return undefined
  const nameAt = skipFillers(tokens, skip(tokens, at + 1, '.-/'))
  const month = monthAt(tokens, nameAt)
  if (!month) return undefined
  const found = yearAt(tokens, skip(tokens, skipFillers(tokens, skip(tokens, nameAt + 1, '.,-/')), "'’,"), true)
  return found && dated(tokens, at, found.next, { year: found.year, month, day })
}

/** Summer 2019 · 2019 Summer · Fall '19 */
function season(tokens: readonly DateToken[], at: number): Read | undefined {
  const lead = seasonAt(tokens, at)
  if (lead) {
    const found = yearAt(tokens, skip(tokens, skipFillers(tokens, at + 1), "'’,"), hasApostrophe(tokens, at + 1))
    if (found) return spread(tokens, at, found.next, { year: found.year, months: lead, precision: 'season' })
    return { date: { ...monthOnly(tokens[at]!, lead[0]), precision: 'season' }, next: at + 1 }
  }
  const found = yearAt(tokens, at, false)
  const trail = found && seasonAt(tokens, found.next)
  return found && trail && spread(tokens, at, found.next + 1, { year: found.year, months: trail, precision: 'season' })
}

/** Q3 2019 · 2019 Q3 · Q3/2019 · H1 2020 */
function quarter(tokens: readonly DateToken[], at: number): Read | undefined {
  const lead = partOfYear(tokens, at)
  if (lead) {
    const found = yearAt(tokens, skip(tokens, at + 2, "/-'’,"), hasApostrophe(tokens, at + 2))
    return found && spread(tokens, at, found.next, { year: found.year, months: lead, precision: 'quarter' })
  }
  const found = yearAt(tokens, at, false)
  const next = found && skip(tokens, found.next, '/-,')
  const trail = next === undefined ? undefined : partOfYear(tokens, next)
  return found && trail && spread(tokens, at, next! + 2, { year: found.year, months: trail, precision: 'quarter' })
}

/** 03/15/2019 · 15.03.2019 · 03/2019 · 03-2019 · 3/19 */
function numeric(tokens: readonly DateToken[], at: number, style: DateStyle): Read | undefined {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (first?.kind !== 'number' || first.raw.length > 2 || second?.kind !== 'number') return undefined
  if (!sign || !'/.-–'.includes(sign.raw) || !close(first, second)) return undefined
  const [a, b] = [Number(first.raw), Number(second.raw)]
  const third = tokens[at + 4]
  if (
    tokens[at + 3]?.raw === sign.raw &&
    third?.kind === 'number' &&
    second.raw.length <= 2 &&
    second.end + 1 === tokens[at + 4]!.start
  )
    return dayMonthYear(tokens, at, a, b, style)
  if (second.raw.length === 4 && isMonth(a) && isYear(b)) return dated(tokens, at, at + 3, { year: b, month: a })
  if (second.raw.length === 2 && sign.raw === '/' && isMonth(a) && !continuesNumber(tokens, at + 2))
    return dated(tokens, at, at + 3, { year: fullYear(second.raw), month: a, doubt: 'short-year' })
  return undefined
}

function dayMonthYear(
  tokens: readonly DateToken[],
  at: number,
  a: number,
  b: number,
  style: DateStyle,
): Read | undefined {
  const third = tokens[at + 4]!
  const short = third.raw.length === 2
  const year = short ? fullYear(third.raw) : Number(third.raw)
  if (!isYear(year) || (!short && third.raw.length !== 4)) return undefined
  const dayFirst = b > 12 ? false : a > 12 || tokens[at + 1]!.raw === '.' ? true : style.dayFirst
  const [day, month] = dayFirst ? [a, b] : [b, a]
  if (!isMonth(month) || !isDay(day)) return undefined
  const read = dated(tokens, at, at + 5, { year, month, day })
  if (dayFirst !== undefined || a === b) return read
  const [first, last] = [Math.min(a, b), Math.max(a, b)]
  return { ...read, date: { ...read.date, earliest: ym(year, first), latest: ym(year, last), doubt: 'order' } }
}

/** 2019-03-15 · 2019-03 · 2019/03 · 2019.03 */
function yearFirst(tokens: readonly DateToken[], at: number, style: DateStyle): Read | undefined {
  const found = yearAt(tokens, at, false)
  const [sign, second, again, third] = tokens.slice(at + 1, at + 5)
  if (!found || !sign || !'/.-‑'.includes(sign.raw) || second?.kind !== 'number' || second.raw.length !== 2)
    return undefined
  if (!close(tokens[at]!, second) || sign.start !== tokens[at]!.end) return undefined
  const month = Number(second.raw)
  if (again?.raw === sign.raw && third?.kind === 'number' && third.raw.length === 2 && again.end === third.start)
    return isMonth(month) && isDay(Number(third.raw))
      ? dated(tokens, at, at + 5, { year: found.year, month, day: Number(third.raw) })
      : undefined
  if (!isMonth(month)) return undefined
  const followsOn = month === (found.year + 1) % 100
  if (followsOn && style.isoMonths === false) return undefined
  if (style.shortYears && month > found.year % 100 && sign.raw !== '/') return undefined
  if (style.shortYears && found.year < 2000 && found.year > 1985 && sign.raw !== '/') return undefined
  return dated(tokens, at, at + 3, { year: found.year, month })
}

/** 2099-13 · 2019-00-17: written like a month or a day, and none. Two years in short are a range (2009-13). */
function impossible(tokens: readonly DateToken[], at: number): Read | undefined {
  const [first, sign, second, again, third] = tokens.slice(at, at + 5)
  if (!/^(?:19|20)\d\d$/.test(first?.raw ?? '') || !sign || !'/-‑'.includes(sign.raw)) return undefined
  if (second?.kind !== 'number' || second.raw.length !== 2 || second.start - first!.end > 1) return undefined
  const [year, month] = [Number(first!.raw), Number(second.raw)]
  const isDayed = again?.raw === sign.raw && third?.raw.length === 2 && third.start - second.end === 1
  const isMeant = isYear(year) && (isMonth(month) || month > year % 100)
  if (isMeant && !isDayed) return undefined
  const next = at + (isDayed ? 5 : 3)
  return {
    date: {
      start: first!.start,
      end: tokens[next - 1]!.end,
      value: '',
      precision: 'year',
      earliest: '',
      latest: '',
      doubt: 'impossible',
    },
    next,
  }
}

/** The month of "2019 (Aug)". */
function inBrackets(tokens: readonly DateToken[], at: number): number | undefined {
  return tokens[at]?.raw === '(' && tokens[at + 2]?.raw === ')' ? monthAt(tokens, at + 1) : undefined
}

/** 2019 Aug · 2019, Aug. · 2019-Aug, where the month ends the date: it could be the first of what follows ("2019 May Day"), or of the next year. */
function yearNamed(tokens: readonly DateToken[], at: number): Read | undefined {
  const found = yearAt(tokens, at, false)
  if (!found) return undefined
  const bracketed = inBrackets(tokens, found.next)
  if (bracketed) return dated(tokens, at, found.next + 3, { year: found.year, month: bracketed })
  const isJoined = joins(tokens, found.next)
  const nameAt = isJoined ? found.next + 1 : skip(tokens, found.next, ',')
  const month = monthAt(tokens, nameAt)
  if (!month || tokens[nameAt]!.opensCell || (isJoined && joins(tokens, nameAt + 1))) return undefined
  const next = skip(tokens, nameAt + 1, '.')
  const after = tokens[next]
  const endsHere = !after || after.opensCell || after.kind === 'sign' || BETWEEN.has(after.folded)
  return endsHere ? dated(tokens, at, next, { year: found.year, month }) : undefined
}

/** A dash or slash with no room around it. */
const joins = (tokens: readonly DateToken[], at: number): boolean => {
  const sign = tokens[at]
  return (
    sign !== undefined &&
    '-‑/'.includes(sign.raw) &&
    tokens[at - 1]?.end === sign.start &&
    tokens[at + 1]?.start === sign.end
  )
}

/** 2019 · '19 */
function year(tokens: readonly DateToken[], at: number): Read | undefined {
  const lead = hasApostrophe(tokens, at) ? at + 1 : at
  const found = yearAt(tokens, lead, lead > at)
  if (!found) return undefined
  const [value, doubt] = [String(found.year), lead > at ? ('short-year' as const) : undefined]
  return {
    date: {
      start: tokens[at]!.start,
      end: tokens[found.next - 1]!.end,
      value,
      precision: 'year',
      earliest: `${value}-01`,
      latest: `${value}-12`,
      ...(doubt && { doubt }),
    },
    next: found.next,
  }
}

/** A month, or a day of it. */
interface InMonth {
  readonly year: number
  readonly month: number
  readonly day?: number
  readonly doubt?: NonNullable<DateMatch['doubt']>
}

/** A day that the month does not have is none: 31 February is February. */
function dated(tokens: readonly DateToken[], at: number, next: number, found: InMonth): Read {
  const { year, month, doubt } = found
  const day = found.day !== undefined && found.day <= daysIn(year, month) ? found.day : undefined
  const value = ym(year, month)
  const full = day === undefined ? value : `${value}-${two(day)}`
  const date = {
    start: tokens[at]!.start,
    end: tokens[next - 1]!.end,
    value: full,
    precision: day === undefined ? ('month' as const) : ('day' as const),
    earliest: value,
    latest: value,
    ...(doubt && { doubt }),
  }
  return { date, next }
}

/** A part of a year, from its first month to its last. */
interface PartOfYear {
  readonly year: number
  readonly months: readonly [first: number, last: number]
  readonly precision: Precision
}

function spread(
  tokens: readonly DateToken[],
  at: number,
  next: number,
  { year, months: [first, last], precision }: PartOfYear,
): Read {
  const { start } = tokens[at]!
  const { end } = tokens[next - 1]!
  return {
    date: { start, end, value: String(year), precision, earliest: ym(year, first), latest: ym(year, last) },
    next,
  }
}

/** A month or season whose year stands elsewhere: `value` is its number. */
const monthOnly = ({ start, end }: Span, month: number): DateMatch => ({
  start,
  end,
  value: two(month),
  precision: 'month',
  earliest: '',
  latest: '',
  doubt: 'no-year',
})

/** Gives a month without a year the year of the date it shares one with. */
export function withYear(date: DateMatch, year: string): DateMatch {
  const month = Number(date.value)
  const season = date.precision === 'season' ? Math.min(month + 2, 12) : month
  const { doubt: _, ...rest } = date
  return {
    ...rest,
    value: date.precision === 'season' ? year : `${year}-${date.value}`,
    earliest: `${year}-${two(month)}`,
    latest: `${year}-${two(season)}`,
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
const ym = (year: number, month: number): string => `${year}-${two(month)}`
