import { columnsNamed } from '../../text/labels.ts'
import { type Period, periodsIn } from '../../text/periods.ts'
import { placeAtEnd } from '../../text/places.ts'
import type { Cell, Row } from './rows.ts'

/** The rows of a table know what their columns are called; the row that says so is left out. */
export function withColumns(rows: readonly Row[]): Row[] {
  let columns: readonly string[] = []
  return rows.flatMap((row) => {
    const heads = columnsOf(row)
    if (heads) columns = heads
    return heads ? [] : [labelled(row, columns)]
  })
}

/** "Period | Employer | Position": every cell is the head of a column, one of them of the dates. */
function columnsOf({ cells, periods, bullet }: Row): string[] | undefined {
  if (bullet || cells.length < 2 || cells.length > 8 || periods.length > 0) return undefined
  const columns = columnsNamed(cells.map((cell) => cell.text))
  const isHead = columns.some(isDate) && !columns.every(isDate)
  return isHead ? columns : undefined
}

const isDate = (column: string): boolean => column === 'date' || column === 'from' || column === 'to'

/** A row with as many cells as there are columns; the last, that names or tells of the work, may be empty, or long and below. */
function labelled(row: Row, columns: readonly string[]): Row {
  const short = columns.at(-1) === 'told' || columns.at(-1) === 'title' ? 1 : 0
  const { length } = row.cells
  // Bullets inside the last cell part it further.
  const isWider = length > columns.length && row.text.split('\t').length !== columns.length
  if (columns.length === 0 || row.bullet || isWider || length < columns.length - short) return row
  const cells = row.cells.flatMap((cell, at) =>
    at >= columns.length || isDate(columns[at]!) ? [cell] : placeApart({ ...cell, hint: columns[at]! }),
  )
  const range = rangeOf(row, columns)
  return { ...row, cells, periods: range ? [range] : row.periods }
}

/** "Bluff City Fulfillment Memphis, TN": the second line of such a cell is the place. */
function placeApart(cell: Cell): Cell[] {
  const at = cell.hint === 'employer' || cell.hint === 'institution' ? placeAtEnd(cell.text) : undefined
  if (at === undefined) return [cell]
  const name = cell.text.slice(0, at).trimEnd()
  return [
    { ...cell, end: cell.start + name.length, text: name },
    { start: cell.start + at, end: cell.end, text: cell.text.slice(at), hint: 'location' },
  ]
}

/** The dates of two columns, "From" and "To", as one range. */
function rangeOf({ cells }: Row, columns: readonly string[]): Period | undefined {
  const at = columns.indexOf('from')
  const [from, to] = [cells[at], cells[at + 1]]
  if (!from || !to || columns[at + 1] !== 'to') return undefined
  const [range] = periodsIn(`${from.text} – ${to.text}`)
  if (range?.form !== 'range' || !range.from || !range.to) return undefined
  const gap = from.text.length + 3
  const end = { ...range.to, start: to.start + range.to.start - gap, end: to.start + range.to.end - gap }
  const start = { ...range.from, start: from.start + range.from.start, end: from.start + range.from.end }
  return { ...range, start: start.start, end: end.end, from: start, to: end }
}
