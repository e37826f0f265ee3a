import { columnOf } from '../../text/labels.ts'
import { type Row, tailOf } from './rows.ts'

/** Labelled rows from which a section is a form. */
const LEAST = 3

interface Line {
  readonly row: Row
  readonly label?: string
}

/**
 * A form, "Dates | 2019 – 2021", "Position held | Cook", "Employer | Bluebird Diner": each value knows its label, and what
 * tells of the work comes after what names it. Rows of anything else stay as they are.
 */
export function withLabels(rows: readonly Row[]): Row[] {
  const lines = rows.map(lineOf)
  const labels = lines.flatMap(({ label }) => label ?? [])
  const first = labels.find((label) => label !== 'told')
  if (labels.length < LEAST || !labels.includes('date') || labels.length < rows.length / 3) return [...rows]
  const records: Line[][] = [[]]
  for (const line of lines) {
    if (line.label === first) records.push([])
    records.at(-1)!.push(line)
  }
  return records.flatMap(valuesOf)
}

function lineOf(row: Row): Line {
  const [head, value] = row.cells
  const label = head && value ? columnOf(head.text) : undefined
  return label ? { row, label } : { row }
}

function valuesOf(record: readonly Line[]): Row[] {
  const isTold: boolean[] = []
  record.forEach(({ label }, at) => {
    isTold.push(label === undefined ? (isTold[at - 1] ?? false) : label === 'told')
  })
  const rows = record.map(({ row, label }, at): Row => {
    if (label === undefined) return row
    const value = tailOf(row, row.cells[1]!.start)
    const [cell, ...more] = value.cells
    const cells = cell && label !== 'date' && label !== 'told' ? [{ ...cell, hint: label }, ...more] : value.cells
    return { ...value, cells, bullet: isTold[at]!, gap: at === 0 ? 1 : 0 }
  })
  return [...rows.filter((_, at) => !isTold[at]), ...rows.filter((_, at) => isTold[at])]
}
