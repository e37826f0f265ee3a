import { isOpenDate, isWholeRange } from './note-blocks.ts'
import { median } from './rivers.ts'
import { isDated, isPresent, type Row, topOf } from './rows.ts'

/** Rows of a table: lines with no more than the usual leading between them. */
export function bandsOf(rows: readonly Row[]): Row[][] {
  const usual = median(rows.slice(1).map((row, index) => row.y - rows[index]!.y))
  const bands: Row[][] = []
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1]
    if (above && row.y - above.y < 1.2 * usual) bands.at(-1)!.push(row)
    else bands.push([row])
  }
  return bands
}

/** Points by which one band of white must be wider than another, to be the wider one. */
const WIDER = 0.6

/**
 * Rows of a table whose cells stand halfway down: parted between each two dates, at the widest band of white.
 * None where there are fewer than two dates.
 */
export function bandsAround(rows: readonly Row[], dates: readonly (readonly Row[])[]): Row[][] | undefined {
  if (dates.length < 2) return undefined
  const cuts = dates.slice(1).map((date, at) => widestWhite(rows, dates[at]!.at(-1)!, date[0]!))
  return [...cuts, rows.length].map((cut, at) => rows.slice(cuts[at - 1] ?? 0, cut))
}

/** The index of the row above which there is most white, from below one row down to another. */
function widestWhite(rows: readonly Row[], above: Row, below: Row): number {
  let widest = { at: rows.length, white: Number.NEGATIVE_INFINITY }
  let bottom = Number.NEGATIVE_INFINITY
  for (const [at, row] of rows.entries()) {
    const white = topOf(row) - bottom
    if (row.y > above.y && row.y <= below.y && white >= widest.white - WIDER)
      widest = { at, white: Math.max(white, widest.white) }
    bottom = Math.max(bottom, row.y)
  }
  return widest.at
}

/** The dates of a column, each with the lines it was broken into. */
export function datesIn(column: readonly Row[]): Row[][] {
  const dates: Row[][] = []
  for (const row of column) {
    const last = dates.at(-1)
    if (last && !isWhole(last) && (isOpenDate(last.at(-1)!, row) || isSecond(last, row))) last.push(row)
    else if (isDated(row)) dates.push([row])
  }
  return dates
}

/** From baseline to baseline, in font sizes, what two dates of one cell keep at most. */
const CLOSE = 1.5

/** Two dates, each on a line of its own. */
const isWhole = (date: readonly Row[]): boolean => date.length > 1 && date.every(isDated)

/** "Present" or another date close below one that is no range. */
const isSecond = (date: readonly Row[], row: Row): boolean =>
  date.length === 1 &&
  row.y - date[0]!.y <= CLOSE * row.size &&
  (isDated(row) || isPresent(row)) &&
  !isWholeRange(date[0]!)

/** The cells of a table's row, each with its lines. */
export type Band = readonly (readonly Row[])[]

/** Whether the cells stand halfway down the tallest of them. */
export function areCentred(band: Band): boolean {
  const middles = band.map((cell) => (topOf(cell[0]!) + cell.at(-1)!.y) / 2)
  return Math.max(...middles) - Math.min(...middles) <= band[0]![0]!.size
}
