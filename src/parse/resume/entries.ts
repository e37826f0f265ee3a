import { organisationScore } from '../../text/organisations.ts'
import type { Period } from '../../text/periods.ts'
import { matchesOf } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { WEB_ADDRESS } from '../../text/web-addresses.ts'
import { TELLS_DOING } from './bodies.ts'
import { withColumns } from './columns.ts'
import type { Entry } from './entry.ts'
import { withLabels } from './form-rows.ts'
import { isHeadRow, sameSetting, type Weigh } from './head-rows.ts'
import { breakBefore, closesNames } from './name-breaks.ts'
import { headOf, isFurniture, isProse, type Row } from './rows.ts'
import { withToldApart } from './told-cells.ts'
import { undatedEntries } from './undated-entries.ts'
import { withUndatedWithin } from './undated-within.ts'

const TALLEST = 5
const MOST_BELOW = 3

/**
 * Cuts a section into entries. Each begins around a row that bears dates; how many rows stand above that row is learnt
 * from the first entry, whose top is the section's own, and kept where the rows themselves do not say otherwise.
 */
export function entriesOf(all: readonly Row[], weigh: Weigh): Entry[] {
  const rows = outline(
    withLabels(
      withColumns(all.filter((row) => row.words.length > 0 && !IDLE.test(row.text) && !isFurniture(row))),
    ).flatMap(withToldApart),
  )
  if (rows.length === 0) return []
  const anchors = anchorsOf(rows)
  if (anchors.length === 0) return undatedEntries(rows, weigh)
  const apart = datesApart(rows, anchors, weigh)
  if (apart) return apart
  if (closesWithDates(rows, anchors, weigh)) return closedEntries(rows, anchors, weigh)
  const lead = leadOf(rows, anchors[0]!, weigh)
  const tops = anchors.map((_, at) => topOf(rows, anchors, at, lead, weigh))
  const entries = anchors
    .map((anchor, at): Entry => {
      const end = tops[at + 1] ?? rows.length
      return entryAt(rows, tops[at]!, anchor, end, weigh)
    })
    .filter((entry, at, all) => !isRepeated(entry, all[at + 1]))
    .flatMap((entry) => withUndatedWithin(entry, weigh))
  const before = rows.slice(0, tops[0])
  return before.length > 0
    ? [...undatedEntries(before, weigh).filter((each) => each.head.some((row) => weigh(row) >= 3)), ...entries]
    : entries
}

/** All dates in a row of their own, as a column of them is read, and as many entries beside them: paired in order. */
function datesApart(rows: readonly Row[], anchors: readonly number[], weigh: Weigh): Entry[] | undefined {
  const [first, last] = [anchors[0]!, anchors.at(-1)!]
  if (anchors.length < 2 || !anchors.every((anchor) => isDatesOnly(rows[anchor]) && isRanged(rows[anchor]!)))
    return undefined
  const between = rows.slice(first, last).filter((row) => !isDatesOnly(row))
  if (between.length > 2 || between.some((row) => isHeadRow(row, weigh))) return undefined
  const entries = undatedEntries(
    rows.filter((row) => !isDatesOnly(row)),
    weigh,
  )
  if (entries.length !== anchors.length) return undefined
  return entries.map((entry, at) => ({ ...entry, period: rows[anchors[at]!]!.periods[0]! }))
}

const isRanged = (row: Row): boolean => row.periods.some(({ form }) => form === 'range' || form === 'since')

/** Whether every entry ends with its dates: a column of dates that was read after what stood beside it. */
function closesWithDates(rows: readonly Row[], anchors: readonly number[], weigh: Weigh): boolean {
  if (anchors.length < 2 || anchors.at(-1) !== rows.length - 1) return false
  if (!isHeadRow(rows[0]!, weigh) || weigh(rows[0]!) < 2) return false
  return anchors.every((anchor, at) => {
    const before = rows[anchor - 1]
    const first = rows[at === 0 ? 0 : anchors[at - 1]! + 1]
    return (
      (isDatesOnly(rows[anchor]) || placeBeforeDates(rows[anchor]!) !== undefined) &&
      before !== undefined &&
      first !== undefined &&
      isHeadRow(first, weigh) &&
      (before.bullet || before.continues || isProse(before) || before.words.length > 5)
    )
  })
}

function closedEntries(rows: readonly Row[], anchors: readonly number[], weigh: Weigh): Entry[] {
  return anchors.map((anchor, at): Entry => {
    const top = at === 0 ? 0 : anchors[at - 1]! + 1
    let below = top
    while (below < anchor && below - top < 4 && isHeadRow(rows[below]!, weigh)) below++
    const [period] = [...rows[anchor]!.periods].sort((a, b) => rank(b) - rank(a))
    const head = rows.slice(top, below)
    const place = placeBeforeDates(rows[anchor]!) ?? []
    const body = rows.slice(below, anchor)
    return { head: head.concat(place), body, anchor: head[0]!, ...(period && { period }) }
  })
}

/** The place in "Leeds | May 2019 – present": a few words that name neither firm nor post, and nothing else but the dates. */
function placeBeforeDates(row: Row): Row | undefined {
  const [place, dates, more] = row.cells
  if (!place || !dates || more || row.bullet || row.periods[0]?.start !== dates.start) return undefined
  const named = headOf(row, place.end)
  const isPlace =
    named.words.length <= 3 && titleScore(named.words) < 1 && organisationScore(named.words, place.text) < 1
  return isPlace ? { ...named, cells: [{ ...place, hint: 'location' }] } : undefined
}

/** A head printed again at the top of the next page. */
function isRepeated(entry: Entry, next: Entry | undefined): boolean {
  if (!next || entry.body.length > 0) return false
  const [own, other] = [entry.anchor.words, next.anchor.words]
  return own.length > 2 && own.length === other.length && own.every((word, at) => word.folded === other[at]!.folded)
}

/** What templates leave behind. */
const IDLE = /^\s*(?:false|true|null|undefined|NaN)+\s*$/

/** In a list of lists the outer items are heads, not bullets. */
function outline(rows: readonly Row[]): readonly Row[] {
  const levels = rows.flatMap(({ line }) => (line.role === 'item' ? (line.level ?? 1) : []))
  const [top, deepest] = [Math.min(...levels), Math.max(...levels)]
  if (levels.length === 0) return outlineByPlace(rows)
  if (top === deepest)
    return rows.map((row, at) =>
      row.line.role === 'item' && isDatesOnly(rows[at + 1]) ? { ...row, bullet: false } : row,
    )
  return rows.map((row) =>
    row.line.role === 'item' && (row.line.level ?? 1) === top ? { ...row, bullet: false } : row,
  )
}

/** Where bullets begin further left than others, and none of those follows right behind, they mark the entries. */
function outlineByPlace(rows: readonly Row[]): readonly Row[] {
  const lefts = rows.flatMap(({ bullet, line }) => (bullet && line.box ? [line.box.x] : []))
  const outer = Math.min(...lefts)
  const isOuter = (row: Row | undefined): boolean => row?.bullet === true && (row.line.box?.x ?? outer + 4) < outer + 4
  const heads = rows.flatMap((row, at) => (isOuter(row) ? [at] : []))
  const isMarked =
    heads.length > 1 &&
    heads.length < lefts.length &&
    heads.every((at) => rows[at + 1]?.bullet === false || isOuter(rows[at + 1]))
  return isMarked ? rows.map((row) => (isOuter(row) ? { ...row, bullet: false } : row)) : rows
}

/** Nothing but dates, and perhaps how long that was. */
function isDatesOnly(row: Row | undefined): boolean {
  const [period, another] = row?.periods ?? []
  if (!row || !period || another || row.bullet) return false
  const rest = row.text.slice(0, period.start - row.start) + row.text.slice(period.end - row.start)
  return !/[\p{L}]{3}/u.test(rest.replace(/\b(?:years?|yrs?|months?|mos)\b/gi, ''))
}

function entryAt(rows: readonly Row[], top: number, anchor: number, end: number, weigh: Weigh): Entry {
  let below = anchor + 1
  for (let names = 0; below < end && standsInHead(rows, below, weigh); below++)
    if (breakBefore(rows[below - 1], rows[below]!) !== 'open' && ++names > MOST_BELOW) break
  const row = rows[anchor]!
  const [period] = [...row.periods].sort((a, b) => rank(b) - rank(a))
  return { head: rows.slice(top, below), body: rows.slice(below, end), anchor: row, ...(period && { period }) }
}

const standsInHead = (rows: readonly Row[], at: number, weigh: Weigh): boolean =>
  isHeadRow(rows[at]!, weigh) ||
  closesNames(rows[at - 1]!, rows[at]!) ||
  (isDatesOnly(rows[at - 1]) && opensWithTitle(rows[at]!))

/** "Researcher at the Ministry in charge of universities": a title that goes on in small letters, and no sentence. */
function opensWithTitle({ text, words, bullet, continues, start }: Row): boolean {
  const opening = TITLE_BEFORE.exec(text)
  if (!opening || bullet || continues || words.length > 16) return false
  return titleScore(words.filter((word) => word.end <= start + opening[0].length)) >= SURELY_TITLE
}

const TITLE_BEFORE = /^\p{Lu}\p{L}+(?: \p{L}+){0,4}?(?= (?:at|of|in|for|to|with) |,)/u

const rank = ({ form, from, to }: Period): number =>
  form === 'range' ? 3 : form === 'since' ? 2 : from?.precision === 'season' || to ? 1.5 : 1

/** Rows that bear the dates of an entry: short, and no sentence. Ranges count before single dates. */
function anchorsOf(rows: readonly Row[]): number[] {
  const dated = rows.flatMap((row, at) => (bearsDates(row) ? [at] : []))
  const plain = dated.filter((at) => !rows[at]!.bullet || rows[at]!.line.role === 'heading')
  // Below lines that are no bullets, a bullet tells of a job: "deputy since 2024" begins none, though a range may.
  const isList = rows.every((row) => row.bullet)
  const usable =
    plain.length > 0 ? plain : dated.filter((at) => isList || rows[at]!.periods.some(({ form }) => form === 'range'))
  const ranged = usable.filter((at) => rows[at]!.periods.some((period) => period.form !== 'single'))
  if (ranged.length === 0) return usable
  return usable.filter(
    (at) =>
      ranged.includes(at) ||
      (rows[at]!.periods.length > 0 &&
        (standsAside(rows[at]!) ||
          opensAlike(
            rows[at]!,
            ranged.map((other) => rows[other]!),
          )) &&
        !follows(rows[at]!, at, ranged)),
  )
}

/** A date with nothing beside it next to the row with the range belongs to that. */
const follows = (row: Row, at: number, ranged: readonly number[]): boolean =>
  row.words.length < 4 && ranged.some((other) => Math.abs(other - at) === 1)

/** The single date opens its row as the ranges open theirs, which are set alike. */
const opensAlike = (row: Row, ranged: readonly Row[]): boolean =>
  opensWithDate(row) && ranged.every((other) => opensWithDate(other) && sameSetting(row, other))

const opensWithDate = ({ periods: [period], start }: Row): boolean => period !== undefined && period.start - start < 2

/** The single date of a row stands in a cell of its own, in brackets, or closes the row. */
function standsAside(row: Row): boolean {
  const [period] = row.periods
  if (!period) return false
  const before = row.text.slice(0, period.start - row.start)
  const after = row.text.slice(period.end - row.start)
  return (
    (/(?:^|[\t(|,–—-]\s*)$/.test(before) && /^\s*(?:$|[\t()|:,.–—-])/.test(after)) ||
    (after.trim() === '' && (before.trim() === '' || (period.from?.precision !== 'year' && row.words.length <= 10)))
  )
}

/** "Estimator (1998 – 2001) - Ran small local jobs; …", "Aug 2012 – present. Edits the paper.": a head and its text on one line. */
const opensProse = ({ form }: Period, before: string, after: string): boolean =>
  form === 'range' &&
  ((before.trim() === '' && /^\s*[.:;,|–-]\s/.test(after)) ||
    (before.length < 60 && /[([]\s*$/.test(before) && /^\s*[)\]]\s*(?:[-–—:.]|$)/.test(after)))

/** "Passed every audit from 2018 to 2023.": what was done in a time, and no post held in it. */
const closesSentence = ({ text, start, words }: Row, period: Period): boolean =>
  period.form === 'range' &&
  TELLS_DOING.test(text) &&
  /\s\p{Ll}{3,}\s+$/u.test(text.slice(0, period.start - start)) &&
  titleScore(words.filter((word) => word.end <= period.start)) < 2

function bearsDates(row: Row): boolean {
  const { periods, text } = row
  if (periods.length === 0 || periods.length > 3 || row.continues) return false
  const [period] = [...periods].sort((a, b) => rank(b) - rank(a))
  const before = text.slice(0, period!.start - row.start)
  const after = text.slice(period!.end - row.start)
  if (closesSentence(row, period!)) return false
  if (
    /^ \p{Ll}{3,}/u.test(after) &&
    !/^ (?:in|at|as|for|present|with|und|bei|chez|en|part|full|expected|years?|months?)\b/.test(after) &&
    period!.form === 'range'
  )
    return false
  const urls = matchesOf(text, WEB_ADDRESS).map((match) => match.index + row.start)
  if (opensProse(period!, before, after)) return true
  const words = row.words.filter(
    (word) =>
      (word.end <= period!.start || word.start >= period!.end) &&
      !urls.some((url) => word.start >= url && !/\s/.test(text.slice(url - row.start, word.start - row.start))),
  )
  if (words.length > 18) return false
  const edge =
    before.trim() === '' ||
    /^\s*(?:$|[\t|)\].,;(:–—-])/.test(after) ||
    row.cells.some((cell) => cell.start === period!.start || cell.end === period!.end)
  if (!edge && period!.form === 'single') return false
  const small = words.filter((word) => /^\p{Ll}/u.test(text[word.start - row.start]!) && word.folded.length > 3).length
  return words.length < 6 || small / words.length < 0.4
}

/** How many rows of the first entry stand above its dates. */
function leadOf(rows: readonly Row[], anchor: number, weigh: Weigh): number {
  let lead = 0
  while (lead < anchor && lead < TALLEST && isHeadRow(rows[anchor - lead - 1]!, weigh)) lead++
  const opening = rows[anchor - 1]
  // Whatever stands above the first dates with no gap between is part of what they date.
  if (lead === 0 && anchor === 1 && opening && !opening.bullet && opening.words.length < 10 && rows[anchor]!.gap < 0.5)
    return 1
  return lead
}

/** Where the entry of the anchor begins: the likeliest of the rows above it, down to the previous entry's own. */
function topOf(rows: readonly Row[], anchors: readonly number[], at: number, lead: number, weigh: Weigh): number {
  const anchor = anchors[at]!
  const floor = at === 0 ? 0 : anchors[at - 1]! + 1
  let lowest = anchor
  while (lowest > floor && anchor - lowest < TALLEST && isHeadRow(rows[lowest - 1]!, weigh)) lowest--
  if (at === 0) return anchor - lead
  const own = Math.max(lead, namesNothing(rows, anchor, weigh) ? 1 : firmsAbove(rows, anchor, lowest, weigh))
  const ways = { anchor, lead: own, first: anchors[0]! - lead, floor }
  let top = anchor
  let score = Number.NEGATIVE_INFINITY
  for (let here = lowest; here <= anchor; here++) {
    const fits = beginScore(rows, here, ways)
    if (fits > score) {
      score = fits
      top = here
    }
  }
  return top
}

/** Bare dates, and right below them no name: what they date stands above. */
const namesNothing = (rows: readonly Row[], anchor: number, weigh: Weigh): boolean =>
  isDatesOnly(rows[anchor]) && !namesBelow(rows, anchor, weigh)

const namesBelow = (rows: readonly Row[], anchor: number, weigh: Weigh): boolean =>
  rows[anchor + 1] !== undefined && standsInHead(rows, anchor + 1, weigh)

/** How many rows above a title that stands alone with its dates name whose it was: "ESPEED", or "ESPEED" and "Reno, NV". */
function firmsAbove(rows: readonly Row[], anchor: number, lowest: number, weigh: Weigh): number {
  const row = rows[anchor]!
  if (lowest === anchor || !isTitleAlone(row) || namesBelow(rows, anchor, weigh)) return 0
  const above = rows[anchor - 1]!
  const count = placeScore(above.words, above.text) >= 2 ? 2 : 1
  const firm = rows[anchor - count]!
  const isNamed = (firm.caps && !row.caps) || organisationScore(firm.words, firm.text) >= 2
  return anchor - count >= lowest && isNamed && firm.periods.length === 0 ? count : 0
}

/** A title and its dates, with no other name beside it. */
function isTitleAlone({ text, start, words, periods: [period] }: Row): boolean {
  if (!period) return false
  const before = text.slice(0, period.start - start)
  return (
    !/[,–—|:]\s*\S|\s(?:-|at)\s/.test(before) &&
    titleScore(words.filter((word) => word.end <= period.start)) >= SURELY_TITLE
  )
}

/** Where an entry can begin, and how the first one does. */
interface Ways {
  /** The row of its dates. */
  readonly anchor: number
  /** How many of its rows stand above them, as at the first entry. */
  readonly lead: number
  /** The first row of the first entry. */
  readonly first: number
  /** The row behind the dates of the entry before. */
  readonly floor: number
}

/** How much a row reads as the first of an entry: as many above the dates as at the first one, set alike, after a gap. */
function beginScore(rows: readonly Row[], here: number, { anchor, lead, first, floor }: Ways): number {
  const row = rows[here]!
  const gaps = rows[here]!.gap - (rows[here + 1]?.gap ?? 0)
  const isAlike = opensWithDate(rows[first]!) ? opensWithDate(row) : sameSetting(row, rows[first]!)
  const alike = isAlike ? 1.2 : 0
  const afterBody = here > floor && (rows[here - 1]!.bullet || isProse(rows[here - 1]!)) ? 1 : 0
  return -Math.abs(anchor - here - lead) * 1.1 + Math.max(-1, Math.min(gaps, 1.5)) + alike + afterBody
}
