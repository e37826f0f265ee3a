import { columnOf } from '../../text/labels.ts'
import { readField } from './forms.ts'
import type { Fragment } from './fragments.ts'
import { isNamedHead } from './named-heads.ts'
import { type Row, rowOf } from './rows.ts'
import type { Table } from './tables.ts'

/** One label with the lines of its value, and where the room for these ends. */
interface Field {
  readonly label: Fragment
  readonly kind: string
  readonly value: Row[]
  readonly edge: number
}

/** Rows with two labels from which a form has its labels in pairs. */
const LEAST = 2

/**
 * A form with two labels to the row, "Employer | … | Place | …": read label by label, the left one of a row first.
 * What stands in rows without a label goes on with the values above it.
 */
export function pairedFormIn(rows: readonly Row[]): Table | undefined {
  const first = rows.findIndex((row) => pairOf(row) !== undefined)
  if (first < 0) return undefined
  const left = rows[first]!.fragments[0]!.left
  const fields: Field[][] = []
  let pairs = 0
  let end = first
  for (; end < rows.length; end++) {
    const row = rows[end]!
    const labelled = fieldsOf(row, left)
    if (labelled) fields.push(labelled)
    else if (row.fragments[0]!.left <= left + 1 || isNamedHead(row)) break
    else addLine(fields.at(-1)!, row)
    if (labelled && labelled.length > 1) pairs++
  }
  if (pairs < LEAST) return undefined
  return {
    first,
    end,
    rows: fields.flat().flatMap(({ label, kind, value, edge }) => readField({ text: label, kind }, value, edge)),
  }
}

/** The places of two labels in a row, each with something behind it. */
function pairOf({ fragments }: Row): number | undefined {
  if (fragments.length < 3 || !kindOf(fragments[0]!)) return undefined
  const second = fragments.findIndex((fragment, at) => at > 1 && isLike(fragment, fragments[0]!) && kindOf(fragment))
  return second > 1 ? second : undefined
}

function fieldsOf(row: Row, left: number): Field[] | undefined {
  const { fragments } = row
  const [label] = fragments
  const kind = kindOf(label!)
  if (!label || !kind || Math.abs(label.left - left) > 1) return undefined
  const second = pairOf(row)
  const own = fieldOf(label, kind, fragments.slice(1, second), second === undefined ? undefined : fragments[second])
  const other = second === undefined ? undefined : fragments[second]!
  return other ? [own, fieldOf(other, kindOf(other)!, fragments.slice(second! + 1))] : [own]
}

const fieldOf = (label: Fragment, kind: string, value: readonly Fragment[], next?: Fragment): Field => ({
  label,
  kind,
  value: value.length > 0 ? [rowOf(value)] : [],
  edge: next ? next.left : Number.POSITIVE_INFINITY,
})

/** Gives each piece of a row to the value it stands below. */
function addLine(fields: readonly Field[], { fragments }: Row): void {
  for (const field of fields) {
    const from = fields.indexOf(field) === 0 ? Number.NEGATIVE_INFINITY : fields[0]!.edge
    const own = fragments.filter((fragment) => fragment.left >= from - 1 && fragment.left < field.edge - 1)
    if (own.length > 0) field.value.push(rowOf(own))
  }
}

const kindOf = ({ text }: Fragment): string | undefined => columnOf(text.replace(/\s*:$/, ''))

const isLike = (a: Fragment, b: Fragment): boolean => a.font === b.font && Math.abs(a.size - b.size) < 0.3
