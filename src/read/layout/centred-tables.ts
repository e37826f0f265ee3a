import { isEndOfName, organisationScore } from '../../text/organisations.ts'
import { placeScore } from '../../text/places.ts'
import { wordsOf } from '../../text/words.ts'
import { areCentred, type Band, bandsAround, datesIn } from './bands.ts'
import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'
import { isNamedHead } from './named-heads.ts'
import { isItem, level, type Row, rowOf, rowsOf, styleOf } from './rows.ts'
import type { Table } from './tables.ts'

/** Least white between two columns, in font sizes. */
const GAP = 0.3
/** Longer pieces of a cell tell of the work and name nothing. */
const LONGEST_NAME = 80

/**
 * A section set as a table of three columns or more, one of nothing but dates, whose cells stand halfway down their rows:
 * read across they would be torn apart, read down the rows would be.
 */
export function centredTableIn(rows: readonly Row[]): Table | undefined {
  let first = 0
  for (let end = 0; end <= rows.length; end++) {
    if (end < rows.length && !isNamedHead(rows[end]!)) continue
    const table = readTable(rows.slice(first, end))
    if (table) return { first, end, rows: table }
    first = end + 1
  }
  return undefined
}

function readTable(rows: readonly Row[]): Row[] | undefined {
  const columns = columnsOf(rows)
  if (columns.length < 3) return undefined
  const dates = columns.map(rowsOf).find(areDates)
  const bands = dates && bandsAround(rows, datesIn(dates))
  if (!bands) return undefined
  const cells = columns.map((column) => bands.map((band) => cellIn(band, column)))
  if (
    !areCentredRows(bands.map((_, row) => cells.flatMap((column) => (column[row]!.length > 0 ? [column[row]!] : []))))
  )
    return undefined
  const parts = cells.map(partsOfColumn)
  return bands.flatMap((_, row) => readParts(parts.flatMap((column) => column[row]!)))
}

const areDates = (column: readonly Row[]): boolean => datesIn(column).flat().length === column.length

/** The fragments of each column, where white runs down between them past all rows. */
function columnsOf(rows: readonly Row[]): Fragment[][] {
  const columns: Fragment[][] = []
  let edge = Number.NEGATIVE_INFINITY
  for (const fragment of rows.flatMap((row) => row.fragments).sort((a, b) => a.left - b.left)) {
    if (fragment.left > edge + GAP * fragment.size) columns.push([fragment])
    else columns.at(-1)!.push(fragment)
    edge = Math.max(edge, fragment.right)
  }
  return columns
}

const cellIn = (band: readonly Row[], column: readonly Fragment[]): Row[] =>
  rowsOf(band.flatMap((row) => row.fragments.filter((fragment) => column.includes(fragment))))

/** Cells around one middle, more than two to the row, and some of them not level: else the rows may be read across. */
function areCentredRows(bands: readonly Band[]): boolean {
  const off = bands.filter((band) => !band.every((cell) => level(cell[0]!, band[0]![0]!)))
  return off.length >= bands.length / 3 && bands.every((band) => band.length > 1 && areCentred(band))
}

/** What names, on one line, cell by cell; below it the lines of what tells. */
function readParts(parts: readonly (readonly Row[])[]): Row[] {
  const whole = parts.map((lines) => ({
    lines,
    text: lines.flatMap(({ fragments }) => fragments).reduce(joinFragments),
  }))
  const names = whole.filter(({ lines, text }) => isName(lines, text))
  const told = whole.filter((part) => !names.includes(part)).flatMap(({ lines }) => lines)
  return names.length > 0 ? [rowOf(names.map(({ text }) => text)), ...told] : told
}

/** The parts of each of a column's cells; the last line is one of its own where in most cells it says where a firm is. */
function partsOfColumn(cells: readonly (readonly Row[])[]): Row[][][] {
  const parts = cells.map(partsOf)
  const several = parts.flat().filter((lines) => lines.length > 1 && !lines.some(isItem))
  const apart = several.filter(endsWithPlace).length > several.length / 2
  const cut = (lines: Row[]): Row[][] => (several.includes(lines) ? [lines.slice(0, -1), lines.slice(-1)] : [lines])
  return apart ? parts.map((cell) => cell.flatMap(cut)) : parts
}

/** The last line is a place by its words, or stands below a firm's whole name and is no part of one. */
function endsWithPlace(lines: readonly Row[]): boolean {
  const texts = lines.map(({ fragments }) => fragments[0]!.text)
  const [firm, last] = [texts.slice(0, -1).join(' '), texts.at(-1)!]
  if (placeScore(wordsOf(last), last) >= 2) return true
  const isWhole = !UNFINISHED.test(firm) && !isEndOfName(wordsOf(firm))
  return isWhole && /^\p{Lu}/u.test(last) && organisationOf(firm) >= 2 && organisationOf(last) < 0.7
}

/** No name ends so. */
const UNFINISHED = /(?:[&,]|\b(?:and|of|for|the|und|für|de|del|di|y|et))$/i

const organisationOf = (text: string): number => organisationScore(wordsOf(text), text)

/** The lines of a cell, parted where they begin to be set otherwise. */
function partsOf(cell: readonly Row[]): Row[][] {
  const parts: Row[][] = []
  for (const line of cell) {
    const above = parts.at(-1)?.at(-1)
    if (above && styleOf(above) === styleOf(line)) parts.at(-1)!.push(line)
    else parts.push([line])
  }
  return parts
}

const isName = (lines: readonly Row[], { text }: Fragment): boolean =>
  text.length <= LONGEST_NAME && !lines.some(isItem) && !/\p{Ll}{2}\.$/u.test(text)
