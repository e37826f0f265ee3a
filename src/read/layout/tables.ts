import { areCentred, bandsAround, bandsOf, datesIn } from './bands.ts'
import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'
import { isOpenDate } from './note-blocks.ts'
import type { River } from './rivers.ts'
import { isDated, type Row, rowOf, rowsOf, startsNear, styleOf } from './rows.ts'

/** Rows of a page that are a table, read cell by cell. */
export interface Table {
  readonly first: number
  readonly end: number
  readonly rows: readonly Row[]
}

/** A cell of more lines, or characters, than this keeps its lines, below the row's other cells. */
const SHORT_LINES = 3
const SHORT_TEXT = 80

/**
 * A table of three columns or more, one of them of dates, whose cells have several lines: read across they would be torn
 * apart, read down the rows would be.
 */
export function tableIn(rows: readonly Row[], rivers: readonly River[]): Table | undefined {
  const sets = rivers.slice(0, MOST_TRIED).map((main) => disjoint(rivers.filter((river) => runsWith(river, main))))
  const strips = withoutTwins(
    rows,
    sets.reduce((most, next) => (next.length > most.length ? next : most), []),
  )
  if (strips.length < 2) return undefined
  const { first, end } = reachOf(strips)
  const body = rows.slice(first, end)
  const bands = [bandsOf(body), bandsAround(body, datesOf(body, strips))]
    .map((rows) => rows?.map((band) => cellsOf(band, strips)))
    .find((cells) => cells && isTable(cells))
  return bands && { first, end, rows: bands.flatMap((band) => readCells(band)) }
}

/** The dates of the column that has most of them. */
const datesOf = (rows: readonly Row[], strips: readonly River[]): Row[][] =>
  cellsOf(rows, strips)
    .map(datesIn)
    .reduce((most, dates) => (dates.length > most.length ? dates : most), [])

const reachOf = (strips: readonly River[]): { first: number; end: number } => ({
  first: Math.max(...strips.map((river) => river.first)),
  end: Math.min(...strips.map((river) => river.end)),
})

/** Two strips with nothing between them are one: that counts which begins first, as a table's head is its widest row. */
function withoutTwins(rows: readonly Row[], strips: readonly River[]): readonly River[] {
  if (strips.length < 2) return strips
  const { first, end } = reachOf(strips)
  const columns = cellsOf(rows.slice(first, end), strips)
  const empty = columns.findIndex((column, at) => column.length === 0 && at > 0 && at < strips.length)
  const [left, right] = [strips[empty - 1], strips[empty]]
  if (!left || !right) return strips
  const later = left.first > right.first ? left : right
  return withoutTwins(
    rows,
    strips.filter((strip) => strip !== later),
  )
}

/** Rivers tried as the one that tells where the table begins and ends. */
const MOST_TRIED = 6

function runsWith(river: River, main: River): boolean {
  const shared = Math.min(river.end, main.end) - Math.max(river.first, main.first)
  return shared >= 0.8 * Math.max(main.end - main.first, river.end - river.first)
}

/** Rivers beside one another, from left to right. */
function disjoint(rivers: readonly River[]): River[] {
  const chosen: River[] = []
  for (const river of rivers)
    if (chosen.every((other) => river.from >= other.to || river.to <= other.from)) chosen.push(river)
  return chosen.sort((a, b) => a.from - b.from)
}

/** The lines of each cell; none where it is empty. */
function cellsOf(band: readonly Row[], strips: readonly River[]): Row[][] {
  const edges = [...strips.map(({ to }) => to), Number.POSITIVE_INFINITY]
  const fragments = band.flatMap((row) => row.fragments)
  return edges.map((edge, index) =>
    rowsOf(
      fragments.filter(({ left }) => left < edge - 0.1 && left >= (edges[index - 1] ?? Number.NEGATIVE_INFINITY) - 0.1),
    ),
  )
}

function isTable(bands: readonly (readonly Row[][])[]): boolean {
  const filled = bands.map((cells) => cells.filter((cell) => cell.length > 0))
  const share = (test: (cells: Row[][]) => boolean): number => filled.filter(test).length / filled.length
  const columns = bands[0]?.length ?? 0
  const dated = Array.from(
    { length: columns },
    (_, column) => bands.filter((cells) => cells[column]!.some(isDated)).length,
  )
  const cells = filled.flat().filter((cell) => cell.length > 1)
  return (
    bands.length >= 2 &&
    cells.length >= 2 &&
    share((band) => band.length >= 2 && (startLevel(band) || areCentred(band))) >= 0.8 &&
    Math.max(...dated) >= 0.5 * bands.length &&
    cells.every(isOneCell) &&
    cells.filter((cell) => styleOf(cell[0]!) !== styleOf(cell[1]!)).length < 0.5 * cells.length
  )
}

const startLevel = (band: readonly (readonly Row[])[]): boolean =>
  band.every((cell) => startsNear(cell[0]!, band[0]![0]!))

/** Whether lines below one another are one cell's: set flush on one side, or centred, and of one date at most. */
function isOneCell(lines: readonly Row[]): boolean {
  const edges = lines.map(({ fragments }) => [fragments[0]!.left, fragments.at(-1)!.right] as const)
  const spread = (of: (edge: readonly [number, number]) => number): number => {
    const places = edges.map(of)
    return Math.max(...places) - Math.min(...places)
  }
  const aligned = Math.min(
    spread(([left]) => left),
    spread(([, right]) => right),
    spread(([left, right]) => (left + right) / 2),
  )
  const dates = lines.filter((line, at) => isDated(line) && !(at > 0 && isOpenDate(lines[at - 1]!, line)))
  return aligned < 0.5 * lines[0]!.size && dates.length < 2
}

/** One row of the short cells, each on one line, and the lines of the long ones, or of those that tell, below it. */
export function readCells(
  cells: readonly (readonly Row[])[],
  isTold: (cell: readonly Row[], column: number) => boolean = () => false,
): Row[] {
  const texts = cells
    .map((rows, at) => ({ rows, told: isTold(rows, at) }))
    .filter(({ rows }) => rows.length > 0)
    .map((cell) => ({ ...cell, text: joinLines(cell.rows) }))
  const short = texts.filter(
    ({ rows, told, text }) => !told && rows.length <= SHORT_LINES && text.text.length <= SHORT_TEXT,
  )
  const long = texts.filter((cell) => !short.includes(cell)).flatMap(({ rows }) => rows)
  return short.length > 0 ? [{ ...rowOf(short.map(({ text }) => text)) }, ...long] : long
}

const joinLines = (rows: readonly Row[]): Fragment => rows.flatMap((row) => row.fragments).reduce(joinFragments)
