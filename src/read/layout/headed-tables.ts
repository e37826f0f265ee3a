import { columnsNamed } from '../../text/labels.ts'
import { bandsAround, bandsOf, datesIn } from './bands.ts'
import type { Fragment } from './fragments.ts'
import { isNamedHead } from './named-heads.ts'
import { isDated, type Row, rowsOf, styleOf } from './rows.ts'
import { readCells, type Table } from './tables.ts'

/** Where two columns part: anywhere between the last text of the one and the first of the other. */
interface Border {
  readonly from: number
  readonly to: number
}

/** A table whose first row says what its columns hold: "Period | Employer | Position". */
export function headedTableIn(rows: readonly Row[]): Table | undefined {
  for (const [first, head] of rows.entries()) {
    const columns = columnsOf(head)
    if (!columns) continue
    const { borders, end } = bordersBelow(rows, first)
    if (end - first < 2) continue
    const body = rows.slice(first + 1, end)
    const dates = datesOf(body, borders, columns)
    const bands = bandsBelow(body, dates) ?? bandsAround(body, dates) ?? bandsOf(body)
    const told = columns.indexOf('told')
    const across = linesAcross(body, borders)
    const read = bands.flatMap((band) => {
      const cells = band.filter((row) => !across.has(row))
      const lines = band.filter((row) => across.has(row))
      return [...readCells(cutAt(cells, borders), (_, at) => at === told), ...lines]
    })
    return { first, end, rows: [head, ...read] }
  }
  return undefined
}

function columnsOf({ fragments }: Row): string[] | undefined {
  if (fragments.length < 3) return undefined
  const columns = columnsNamed(fragments.map(({ text }) => text))
  const hasDates = columns.includes('date') || columns.includes('from')
  return hasDates ? columns : undefined
}

/** The borders as all rows of the table leave them, and the first row that keeps to none: it is no part of the table. */
function bordersBelow(rows: readonly Row[], first: number): { borders: Border[]; end: number } {
  const head = rows[first]!
  let borders = head.fragments
    .slice(1)
    .map((fragment, at): Border => ({ from: head.fragments[at]!.right, to: fragment.left }))
  let end = first + 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (isHeadAgain(row, rows[end - 1]!, head) || row.size > 1.15 * head.size) break
    if (end > first + 1 && runsAcross(row, borders)) continue
    const next = borders.map((border) => row.fragments.reduce(narrowed, border))
    if (next.some(({ from, to }) => to - from < 1)) break
    borders = next
  }
  return { borders, end }
}

/** The head of another section; a word that tells of the work, "languages.", is none. */
const isHeadAgain = (row: Row, above: Row, head: Row): boolean =>
  isNamedHead(row) && (row.fragments[0]!.left <= head.fragments[0]!.left + 1 || styleOf(row) !== styleOf(above))

/** A row that tells of the work in one cell across several columns, but not across the first. */
function runsAcross({ fragments: [only, another] }: Row, borders: readonly Border[]): boolean {
  if (!only || another || only.left < borders[0]!.to - 1) return false
  return borders.some(({ from, to }) => only.left < from && only.right > to)
}

/** The rows that run across, and shorter ones that begin where these do. */
function linesAcross(rows: readonly Row[], borders: readonly Border[]): ReadonlySet<Row> {
  const across = rows.filter((row) => runsAcross(row, borders))
  const startOf = ({ fragments }: Row): number => fragments[0]!.left
  return new Set(
    rows.filter(
      (row) => row.fragments.length === 1 && across.some((other) => Math.abs(startOf(other) - startOf(row)) < 1),
    ),
  )
}

function narrowed({ from, to }: Border, { left, right }: Fragment): Border {
  const isBefore = (left + right) / 2 < (from + to) / 2
  return isBefore ? { from: Math.max(from, right), to } : { from, to: Math.min(to, left) }
}

/** The lines of each column of some rows. */
function cutAt(rows: readonly Row[], borders: readonly Border[]): Row[][] {
  const edges = [...borders.map(({ from, to }) => (from + to) / 2), Number.POSITIVE_INFINITY]
  const fragments = rows.flatMap((row) => row.fragments)
  return edges.map((edge, at) => {
    const start = edges[at - 1] ?? Number.NEGATIVE_INFINITY
    return rowsOf(fragments.filter(({ left }) => left >= start && left < edge))
  })
}

/** The dates that begin the table's rows: where they stand in two columns, no date goes on in the one below it. */
function datesOf(rows: readonly Row[], borders: readonly Border[], columns: readonly string[]): Row[][] {
  const column = columns.findIndex((kind) => kind === 'date' || kind === 'from')
  const cells = cutAt(rows, borders)[column] ?? []
  return columns[column] === 'from' ? cells.filter(isDated).map((date) => [date]) : datesIn(cells)
}

/** Rows of the table, each from its date to the next; none where dates stand lower than what they date. */
function bandsBelow(rows: readonly Row[], dates: readonly (readonly Row[])[]): Row[][] | undefined {
  const bands: Row[][] = []
  for (const row of rows) {
    if (dates.some(([start]) => row.fragments.includes(start!.fragments[0]!))) bands.push([])
    bands.at(-1)?.push(row)
  }
  return bands.length > 1 && bands.flat().length === rows.length ? bands : undefined
}
