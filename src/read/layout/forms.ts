import { isFlush, knownAt, type Label, labelsOf } from './form-labels.ts'
import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'
import { isNamedHead } from './named-heads.ts'
import { median } from './rivers.ts'
import { isItem, type Row, rowOf, rowsOf, styleOf, topOf } from './rows.ts'
import type { Table } from './tables.ts'

/** Known labels from which rows are a form; where forms with labels set alike were read before, one is enough. */
const LEAST = 3
/** Room that a line which goes on in the next may leave at its end, in font sizes. */
const ROOM = 4
/** Closer than this, in usual leadings, lines are of one cell. */
const ONE_CELL = 1.15

/**
 * A form: labels in the left column, "Dates", "Occupation or position held", and what they announce to the right, the
 * ones and the others on however many lines. It is read label by label, each on one line with the first of its value.
 * `known` are the styles of the labels of forms read before.
 */
export function formIn(rows: readonly Row[], known: Set<string>): Table | undefined {
  for (const [first, row] of rows.entries()) {
    if (row.fragments.length !== 2 || !labelAt(rows, first)) continue
    const { border, end } = reachOf(rows, first)
    const columns = columnsOf(rows.slice(first, end), border)
    const style = styleOf(rowOf(row.fragments.slice(0, 1)))
    if (!columns || !(known.has(style) || isForm(columns.labels))) continue
    known.add(style)
    return { first, end, rows: readForm(columns) }
  }
  return undefined
}

/** The known label that begins at a row; its further lines may stand between those of its value. */
function labelAt(rows: readonly Row[], at: number): ReturnType<typeof knownAt> {
  const column = rows.slice(at, at + NEAR).map((row) => row.fragments[0]!)
  return knownAt(
    column.filter((line) => isFlush(column[0]!, line)),
    0,
  )
}

/** Rows among which all lines of a label are. */
const NEAR = 8

/** How far down rows keep to two columns, and where these part; a head of a section ends the form. */
function reachOf(rows: readonly Row[], first: number): { border: number; end: number } {
  const [label, value] = rows[first]!.fragments
  let [from, to] = [label!.right, value!.left]
  let end = first + 1
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (isHead(rows, end) || row.size > 1.15 * rows[first]!.size) break
    const middle = (from + to) / 2
    const sides = row.fragments.map(({ left, right }) => ({ left, right, isValue: left > middle }))
    const nextFrom = Math.max(from, ...sides.filter(({ isValue }) => !isValue).map(({ right }) => right))
    const nextTo = Math.min(to, ...sides.filter(({ isValue }) => isValue).map(({ left }) => left))
    if (nextTo - nextFrom < 1) break
    ;[from, to] = [nextFrom, nextTo]
  }
  return { border: (from + to) / 2, end }
}

/** Whether a row is the head of a section, and not a line of a broken label: "Main activities and", "responsibilities". */
const isHead = (rows: readonly Row[], at: number): boolean =>
  isNamedHead(rows[at]!) && !/^\p{Ll}/u.test(rows[at]!.fragments[0]!.text) && (labelAt(rows, at)?.count ?? 1) === 1

interface Columns {
  readonly labels: readonly Label[]
  readonly values: readonly Row[]
}

function columnsOf(rows: readonly Row[], border: number): Columns | undefined {
  const fragments = rows.flatMap((row) => row.fragments)
  const left = rowsOf(fragments.filter((fragment) => fragment.left < border))
  if (left.some((row) => row.fragments.length > 1)) return undefined
  return {
    labels: labelsOf(left.map((row) => row.fragments[0]!)),
    values: rowsOf(fragments.filter((fragment) => fragment.left >= border)),
  }
}

/** Whether labels are those of a form: most of them known, dates and others among them. */
function isForm(labels: readonly Label[]): boolean {
  const kinds = labels.flatMap(({ kind }) => kind ?? [])
  const dates = kinds.filter((kind) => kind === 'date').length
  return kinds.length >= LEAST && kinds.length >= labels.length / 2 && dates > 0 && dates < kinds.length
}

function readForm({ labels, values }: Columns): Row[] {
  const lines = valuesOf(labels, values)
  const edge = Math.max(...values.map(rightOf))
  return labels.flatMap((label, at) => readField(label, lines[at]!, edge))
}

/** The lines of each label's value. */
function valuesOf(labels: readonly Label[], rows: readonly Row[]): Row[][] {
  const values = labels.map((): Row[] => [])
  for (const cell of cellsOf(rows)) {
    const [top, bottom] = [topOf(cell[0]!), cell.at(-1)!.y]
    const beside = labels.filter((label) => label.top < bottom && top < label.bottom)
    for (const row of cell) {
      const before = labels.findLastIndex((label) => label.top <= topOf(row))
      const home = beside.length === 1 ? labels.indexOf(beside[0]!) : Math.max(0, before)
      values[home]!.push(row)
    }
  }
  return values
}

/** Lines with no more than the closest leading between them. */
function cellsOf(rows: readonly Row[]): Row[][] {
  const leading = Math.max(closest(rows), 1.1 * median(rows.map(({ size }) => size)))
  const cells: Row[][] = []
  for (const row of rows) {
    const above = cells.at(-1)?.at(-1)
    if (above && row.y - above.y <= ONE_CELL * leading) cells.at(-1)!.push(row)
    else cells.push([row])
  }
  return cells
}

const closest = (rows: readonly Row[]): number => Math.min(...rows.slice(1).map((row, at) => row.y - rows[at]!.y))

/** A label and its value on one line; lines that were broken for want of room are joined, but for those that tell. */
function readField({ text, kind }: Label, value: readonly Row[], edge: number): Row[] {
  const [first, ...more] = value
  if (!first) return [rowOf([text])]
  const whole = [rowOf([{ ...text, y: first.y }, ...first.fragments])]
  more.forEach((row, at) => {
    if (kind !== undefined && kind !== 'told' && goesOn(value[at]!, row, edge)) whole.push(withMore(whole.pop()!, row))
    else whole.push(row)
  })
  return whole
}

/** Whether a value's line fills its cell, which ends at `edge`, so that the next one goes on with it. */
const goesOn = (above: Row, row: Row, edge: number): boolean =>
  !isItem(row) && styleOf(above) === styleOf(row) && rightOf(above) >= edge - ROOM * row.size

const rightOf = (row: Row): number => row.fragments.at(-1)!.right

function withMore(row: Row, { fragments }: Row): Row {
  const before: readonly Fragment[] = row.fragments.slice(0, -1)
  const [next, ...more] = fragments
  return rowOf([...before, joinFragments(row.fragments.at(-1)!, next!), ...more])
}
