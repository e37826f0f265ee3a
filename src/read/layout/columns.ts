import { readsAcross } from './alignment.ts'
import type { Fragment } from './fragments.ts'
import { type River, riversOf } from './rivers.ts'
import { type Row, rowsOf } from './rows.ts'

/** A part of the page that is read from top to bottom before the next one is begun. */
export interface Region {
  readonly rows: readonly Row[]
  /** Columns cut apart by one river carry the river's sides. */
  readonly column?: { readonly left: number; readonly right: number }
}

const MOST_ROWS = 400

/** The regions of a page in reading order: columns one after the other, what spans them before or after. */
export function regionsOf(fragments: readonly Fragment[]): Region[] {
  const rows = rowsOf(fragments)
  if (rows.length > MOST_ROWS) return [{ rows }]
  const river = riversOf(rows).find((candidate) => !readsAcross(candidate))
  if (!river) return rows.length > 0 ? [{ rows }] : []
  const part = (from: number, to: number): Region[] => regionsOf(rows.slice(from, to).flatMap((row) => row.fragments))
  return [
    ...part(0, river.first),
    ...columns(river).flatMap((column) => sideOf(column)),
    ...part(river.end, rows.length),
  ]
}

const columns = (river: River): (readonly Fragment[])[] => [river.left, river.right]

function sideOf(fragments: readonly Fragment[]): Region[] {
  const column = {
    left: Math.min(...fragments.map((fragment) => fragment.left)),
    right: Math.max(...fragments.map((fragment) => fragment.right)),
  }
  return regionsOf(fragments).map((region) => ({ ...region, column }))
}
