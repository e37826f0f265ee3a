import type { Document, Line } from '../../model/document.ts'
import type { Span } from '../../model/quote.ts'
import type { DateStyle } from '../../text/dates.ts'
import { headingKind } from '../../text/headings.ts'
import { lostBreaks } from '../../text/lost-breaks.ts'
import { type Period, periodsIn } from '../../text/periods.ts'
import { matchesOf, spansOf } from '../../text/phrases.ts'
import { type Word, wordsOf } from '../../text/words.ts'
import { mendDates } from './broken-dates.ts'

/** A stretch of a row between tabs, bars or other wide separators. */
export interface Cell extends Span {
  readonly text: string
  /** What the head of its column calls it. */
  readonly hint?: string
}

/** One line of the paper with what is worth knowing about it. Places are in `Document.text`. */
export interface Row extends Span {
  readonly index: number
  /** Without the bullet. */
  readonly text: string
  readonly bullet: boolean
  readonly cells: readonly Cell[]
  readonly words: readonly Word[]
  readonly periods: readonly Period[]
  readonly line: Line
  /** Blank lines above. */
  readonly gap: number
  /** Written all in capitals. */
  readonly caps: boolean
  /** The row goes on in the next one: it is as wide as its column allows. */
  readonly full: boolean
  /** How it is set: size, font, weight, capitals. Headings of one rank are set alike. */
  readonly setting: string
  /** The rest of a bullet or of running text that began in a row above. */
  readonly continues: boolean
}

const BULLET = /^\s*(?:[*+–—-](?=\s)|[•·▪◦‣●○■□◆◇❖♦➢➔✓✔➤»›∙⁃〓▶►▸▹◾◽⚫⚬⦁✦✧★☆➣➡→]|[\ue000-\uf8ff])[\s\u200b]*(?=\S)/u
const DASHED_DATE = /^\s*[–—-]\s*(?:\d{4}|present)/i

/** The lines of the document as rows; one endless line that was flattened is taken apart at its wide spaces. */
export function rowsOf(document: Document, style: DateStyle): Row[] {
  const whole: Whole = { text: document.text, style, marks: ownBullets(document) }
  const lines = document.lines.flatMap((line) => unflatten(document.text, line)).flatMap(chopped)
  const pieces = mendDates(
    document.format === 'text' ? lines.map((line) => unmarked(document.text, line)) : lines,
    document.text,
    style,
  )
  const widths = columnWidths(pieces)
  const rows = pieces.map((line, index) => rowOf(whole, line, index, isFull(document.text, pieces, index, widths)))
  rows.forEach((row, at) => {
    if (at > 0 && continuesBullet(rows[at - 1]!, row)) rows[at] = { ...row, continues: true }
  })
  return rows
}

/** Whether a row goes on with the bullet or sentence that the row before it is part of. */
function continuesBullet(before: Row, row: Row): boolean {
  if (
    !isIndented(row, before) &&
    !ENDS_SENTENCE.test(row.text) &&
    row.periods.some((period) => period.form !== 'single' && period.start - row.start < 3)
  )
    return false
  if (row.bullet || row.gap > 0.5 || row.line.role === 'heading' || !sameFace(before.line, row.line)) return false
  if (row.caps && !before.caps && headingKind(row.text.trim()) !== undefined) return false
  // Set apart, in another font: bold, where fonts have no telling names.
  const isOtherFont = row.line.font !== before.line.font
  if (isOtherFont && (row.gap > 0 || (before.bullet && before.words.length <= 6 && /^\p{Lu}/u.test(row.text))))
    return false
  const ended = /[.!?:]["”)]?$/.test(before.text.trimEnd())
  if (before.bullet || before.continues)
    return !ended && (before.full || !/^\p{Lu}/u.test(row.text) || row.line.box !== undefined)
  return isProse(before) && !ended && (before.full || /^\p{Ll}/u.test(row.text))
}

/** "between January and June 2024.": a small letter first and a full stop last, as no dates of an entry are printed. */
const ENDS_SENTENCE = /^\p{Ll}.*[\p{L}\d]\.\s*$/u

/** Whether a row begins to the right of the bullet before it. */
function isIndented(row: Row, before: Row): boolean {
  const [own, other] = [row.line.box?.x, before.line.box?.x]
  if (own !== undefined && other !== undefined) return own > other + 1
  return row.start - row.line.span.start > 0 && before.bullet
}

const sameFace = (a: Line, b: Line): boolean => a.size === b.size && (a.bold ?? false) === (b.bold ?? false)

/** What of the whole paper tells how to read a line of it. */
interface Whole {
  readonly text: string
  readonly style: DateStyle
  /** Signs that are bullets in this paper alone. */
  readonly marks: ReadonlySet<string>
}

function rowOf({ text, style, marks }: Whole, line: Line, index: number, full: boolean): Row {
  const mark = bulletOf(text.slice(line.span.start, line.span.end), marks)
  const start = line.span.start + mark.length
  const body = text.slice(start, line.span.end)
  const periods = periodsIn(body, style).map((period) => shift(period, start))
  const caps = /\p{Lu}{2}/u.test(body) && body === body.toUpperCase()
  const isDated = periods.length > 0 && body.length - (periods[0]!.end - periods[0]!.start) < 4
  const bullet = (mark !== '' || line.role === 'item') && !isDated
  return {
    index,
    start,
    end: line.span.end,
    text: body,
    bullet,
    cells: cellsOf(body, start),
    words: wordsOf(body).map(({ folded, base, ...at }) => ({
      start: at.start + start,
      end: at.end + start,
      folded,
      base,
    })),
    periods,
    line,
    gap: line.gap,
    caps,
    setting: settingOf(line, caps),
    full,
    continues: false,
  }
}

/** The bullet before a line's words, with the space around it; a dash before a date is none. */
function bulletOf(raw: string, marks: ReadonlySet<string>): string {
  if (marks.size > 0 && marks.has(OWN_BULLET.exec(raw)?.[1] ?? '')) return /^\s*\S\s+/u.exec(raw)?.[0] ?? ''
  return DASHED_DATE.test(raw) ? '' : (BULLET.exec(raw)?.[0] ?? '')
}

/** A heading as Markdown marks it, in what came as plain text. */
function unmarked(text: string, line: Line): Line {
  const mark = /^\s*(#{1,6})\s+(?=\S)/.exec(text.slice(line.span.start, line.span.start + 12))
  if (!mark) return line
  return {
    ...line,
    role: 'heading',
    level: mark[1]!.length,
    span: { ...line.span, start: line.span.start + mark[0].length },
  }
}

const shift = (period: Period, by: number): Period => ({
  ...period,
  start: period.start + by,
  end: period.end + by,
  ...(period.from && { from: { ...period.from, start: period.from.start + by, end: period.from.end + by } }),
  ...(period.to && { to: { ...period.to, start: period.to.start + by, end: period.to.end + by } }),
})

const settingOf = (line: Line, caps: boolean): string =>
  line.role === 'heading' && line.level !== undefined
    ? `level ${line.level}`
    : `${line.size === undefined ? '' : Math.round(line.size)}/${line.font ?? ''}/${line.bold ?? ''}/${caps}`

const CELL_BREAK = /\t+| {3,}|\s+[|¦‖│•·∙⋅●◆⬥▪■♦◦~»›]\s+|\s*[|¦│]\s*|\s+\/\/\s+/g

/** The cells of a row, without the white space and bars between them. */
function cellsOf(body: string, offset: number): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const push = (to: number) => {
    const text = body.slice(from, to)
    const trimmed = text.trim()
    if (trimmed === '') return
    const start = offset + from + text.indexOf(trimmed)
    cells.push({ start, end: start + trimmed.length, text: trimmed })
  }
  for (const match of matchesOf(body, CELL_BREAK)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(body.length)
  return cells
}

/** The lines of a text that was copied out of a page as one. */
function unflatten(text: string, line: Line): Line[] {
  const { start, end } = line.span
  const raw = text.slice(start, end)
  const breaks = lostBreaks(raw)
  if (breaks.length === 0) return [line]
  const lines: Line[] = []
  let from = 0
  let gap = line.gap
  for (const match of [...breaks, undefined]) {
    const to = match?.index ?? raw.length
    if (raw.slice(from, to).trim() !== '') lines.push({ ...line, gap, span: { start: start + from, end: start + to } })
    gap = match && match[0].length > 3 ? 1 : 0
    from = to + (match?.[0].length ?? 0)
  }
  return lines
}

const LONGEST_LINE = 2000

/** No expression is ever run on more than this of a line; longer ones are no lines of a résumé. */
function chopped(line: Line): Line[] {
  const { start, end } = line.span
  if (end - start <= LONGEST_LINE) return [line]
  const count = Math.ceil((end - start) / LONGEST_LINE)
  return Array.from({ length: count }, (_, at) => {
    const from = start + at * LONGEST_LINE
    return { ...line, gap: at === 0 ? line.gap : 0, span: { start: from, end: Math.min(end, from + LONGEST_LINE) } }
  })
}

/** A small letter or a sign, apart, before a capital; "[ SKILLS ]" is a heading drawn with brackets. */
const OWN_BULLET = /^\s*([a-z]|[^\p{L}\p{N}\s"'“”‘’([#@&$£€.,*+–—-])\s+(?=\p{Lu})/u

/** What begins many lines is a bullet, if only one whose glyph has no name: "o", "f", "{", "¢", "〓". */
function ownBullets({ text, lines }: Document): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { span } of lines) {
    const match = OWN_BULLET.exec(text.slice(span.start, span.start + 8))
    if (match) counts.set(match[1]!, (counts.get(match[1]!) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([mark, count]) => (count >= 3 ? [mark] : [])))
}

/** How wide lines get: right edges by region where boxes tell, else characters, if the text is wrapped at all. */
function columnWidths(lines: readonly Line[]): Map<string, number> {
  const widths = new Map<string, number>()
  if (!lines.some((line) => line.box) && !isWrapped(lines)) return widths
  for (const line of lines) {
    const key = columnOf(line)
    widths.set(key, Math.max(widths.get(key) ?? 0, extent(line)))
  }
  return widths
}

/** Wrapped text has many lines about as long as its longest. */
function isWrapped(lines: readonly Line[]): boolean {
  const longest = lines.reduce((most, line) => Math.max(most, extent(line)), 0)
  if (longest > 140 || longest < 40) return false
  return lines.filter((line) => extent(line) > longest * 0.85).length >= Math.max(4, lines.length * 0.15)
}

const columnOf = ({ region, box }: Line): string => (box ? `${region ?? 0}` : 'text')
const extent = ({ box, span }: Line): number => (box ? box.x + box.width : span.end - span.start)

/** Whether the first word of the next line would not have fitted into this one. */
function isFull(text: string, lines: readonly Line[], at: number, widths: ReadonlyMap<string, number>): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  if (!next || next.gap > 0.5 || columnOf(next) !== columnOf(line)) return false
  const width = widths.get(columnOf(line))
  if (width === undefined) return false
  const first = /^\s*\S+/.exec(text.slice(next.span.start, next.span.start + 40))?.[0].length ?? 0
  const perLetter = line.box ? line.box.width / Math.max(1, line.span.end - line.span.start) : 1
  return extent(line) + (first + 1) * perLetter > width
}

const CONNECTORS = new Set(
  'of and the for in at to de des du la le les et und der die das von y e del a an on with by en van di da do dos & or'.split(
    ' ',
  ),
)

/** Whether a row is running text rather than a name, a title or a date. */
export function isProse(row: Row): boolean {
  const { words, text } = row
  if (words.length < 4) return false
  if (words.length > 22) return true
  const inBrackets = spansOf(text, /\([^)]{1,40}\)/g, row.start)
  const small = words.filter(
    (word) =>
      /^\p{Ll}/u.test(text[word.start - row.start]!) &&
      (word.end - word.start > 1 || /[aeiy]/.test(word.folded)) &&
      !inBrackets.some(({ start, end }) => start < word.start && word.end < end) &&
      !row.periods.some(({ start, end }) => start <= word.start && word.end <= end),
  )
  const content = small.filter((word) => !CONNECTORS.has(word.folded)).length
  if (/[.!?;:]$/.test(text.trimEnd()) && words.length > 6 && small.length > 2) return true
  if (content === 0 && words.length <= 12)
    return words.length < 8 && small.length / words.length >= 0.5 && /^\P{Lu}/u.test(text)
  if (words.length > 8) return small.length / words.length >= 0.4 || (content >= 2 && content / words.length >= 0.14)
  return words.length >= 5 && small.length / words.length >= 0.5
}

/** What a page carries besides its text: "2 / 3", "Page 1 - Curriculum vitae of". */
const FURNITURE = /^\s*(?:page\s+)?\d{1,2}\s*(?:(?:of|\/|\|)\s*\d{1,2}\s*)?$|^\s*page\s*(?:\d+\s*(?:[-–—|·].*)?)?$/i

/** Whether a row is no part of the paper's own text. */
export const isFurniture = ({ text }: Row): boolean => FURNITURE.test(text)

/** The row as far as a place in it. */
export function headOf(row: Row, end: number): Row {
  const text = row.text.slice(0, end - row.start)
  return {
    ...row,
    end,
    text,
    cells: cellsOf(text, row.start),
    words: row.words.filter((word) => word.end <= end),
    periods: row.periods.filter((period) => period.end <= end),
    full: false,
  }
}

/** What stands of a row from a place on, as a row. */
export function tailOf(row: Row, from: number): Row {
  const text = row.text.slice(from - row.start)
  const start = from + text.length - text.trimStart().length
  return {
    ...row,
    start,
    text: text.trimStart(),
    cells: cellsOf(text.trimStart(), start),
    words: row.words.filter((word) => word.start >= start),
    periods: row.periods.filter((period) => period.start >= start),
  }
}
