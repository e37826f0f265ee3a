import type { Fragment } from './fragments.ts'

/** Fragments on one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly fragments: readonly Fragment[]
}

/** Whether two fragments stand on one line, whatever their sizes. */
export const beside = (a: Fragment, b: Fragment): boolean =>
  Math.abs(a.y - b.y) <= 0.35 * Math.min(a.size, b.size) ||
  (a.size !== b.size && Math.abs(middle(a) - middle(b)) <= 0.2 * Math.min(a.size, b.size))

const middle = (fragment: Fragment): number => fragment.y - 0.35 * fragment.size

/** The rows of a region, from top to bottom. Fragments that overlap sideways never share a row. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1)
    if (row?.every((other) => beside(other, fragment) && !overlap(other, fragment))) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.left - b.left)
    const main = sorted.reduce((widest, next) => (next.right - next.left > widest.right - widest.left ? next : widest))
    return { y: main.y, size: Math.max(...sorted.map((fragment) => fragment.size)), fragments: sorted }
  })
}

const overlap = (a: Fragment, b: Fragment): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.4 * Math.min(a.size, b.size)
