import { isFlush, knownAt, type Label, labelsOf } from './form-labels.ts'
import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'
import { isNamedHead } from './named-heads.ts'
import type { FormShape } from './region.ts'
import { median } from './rivers.ts'
import { isItem, type Row, rowOf, rowsOf, styleOf, topOf } from './rows.ts'
import type { Table } from './tables.ts'

/** Known labels from which rows are a form; where one set alike was read before, none is needed. */
const LEAST = 3
/** Closer than this, in usual leadings, lines are of one cell. */
const ONE_CELL = 1.15

/**
 * A form: labels in the left column, "Dates", "Occupation or position held", and what they announce to the right, the
 * ones and the others on however many lines. It is read label by label, each on one line with the first of its value.
 * `shapes` are those of forms read before.
 */
export function formIn(rows: readonly Row[], shapes: Map<string, FormShape>): Table | undefined {
  for (const [first, row] of rows.entries()) {
    const [label, value, another] = row.fragments
    if (!label || !value || another) continue
    const style = styleOf(rowOf([label]))
    const shape = shapes.get(style)
    const isKnown = shape !== undefined && label.right < shape.to && shape.from < value.left
    if (!isKnown && !labelAt(rows, first)) continue
    const { from, to, end } = reachOf(rows, first, { from: label.right, to: value.left })
    const columns = columnsOf(rows.slice(first, end), (from + to) / 2)
    if (!columns || !(isKnown || isForm(columns.labels))) continue
    const edge = Math.max(shape?.edge ?? 0, ...columns.values.map(rightOf))
    shapes.set(style, { ...common({ from, to }, isKnown ? shape : undefined), edge })
    return { first, end, rows: readForm(columns, edge) }
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

/** What two tables' strips have in common: one of them may be of a few short lines. */
function common(strip: Strip, other: Strip = strip): Strip {
  const [from, to] = [Math.max(strip.from, other.from), Math.min(strip.to, other.to)]
  return from < to ? { from, to } : strip
}

type Strip = Pick<FormShape, 'from' | 'to'>

/** How far down rows keep to two columns, and where these part; a head of a section ends the form. */
function reachOf(rows: readonly Row[], first: number, strip: Strip): Strip & { end: number } {
  let { from, to } = strip
  let end = first
  for (; end < rows.length; end++) {
    const row = rows[end]!
    if (end > first && (isHead(rows, end) || row.size > 1.15 * rows[first]!.size)) break
    const middle = (from + to) / 2
    const sides = row.fragments.map(({ left, right }) => ({ left, right, isValue: left > middle }))
    const nextFrom = Math.max(from, ...sides.filter(({ isValue }) => !isValue).map(({ right }) => right))
    const nextTo = Math.min(to, ...sides.filter(({ isValue }) => isValue).map(({ left }) => left))
    if (nextTo - nextFrom < 1) break
    ;[from, to] = [nextFrom, nextTo]
  }
  return { from, to, end }
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

function readForm({ labels, values }: Columns, edge: number): Row[] {
  const lines = valuesOf(labels, values)
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
export function readField({ text, kind }: Pick<Label, 'text' | 'kind'>, value: readonly Row[], edge: number): Row[] {
  const [first, ...more] = value
  if (!first) return [rowOf([text])]
  const whole = [rowOf([{ ...text, y: first.y }, ...first.fragments])]
  more.forEach((row, at) => {
    if (kind !== undefined && kind !== 'told' && goesOn(value[at]!, row, edge)) whole.push(withMore(whole.pop()!, row))
    else whole.push(row)
  })
  return whole
}

/** Whether a value's line fills its cell, which ends at `edge`: the first word of the next one had no room in it. */
function goesOn(above: Row, row: Row, edge: number): boolean {
  const { text, left, right } = row.fragments[0]!
  const word = 1 + text.search(/\s|$/)
  const room = edge - rightOf(above)
  return !isItem(row) && styleOf(above) === styleOf(row) && room < (word * (right - left)) / text.length
}

const rightOf = (row: Row): number => row.fragments.at(-1)!.right

function withMore(row: Row, { fragments }: Row): Row {
  const before: readonly Fragment[] = row.fragments.slice(0, -1)
  const [next, ...more] = fragments
  return rowOf([...before, joinFragments(row.fragments.at(-1)!, next!), ...more])
}
