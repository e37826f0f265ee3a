import type { Fragment } from './fragments.ts'
import { isDated, type Row } from './rows.ts'

/** A strip of white that runs down between text on both sides. */
export interface River {
  /** Edges of the white strip. */
  readonly from: number
  readonly to: number
  readonly left: readonly Fragment[]
  readonly right: readonly Fragment[]
  /** Indices of the first row it runs past, and of the first one it does not reach. */
  readonly first: number
  readonly end: number
  /** How far down the page both sides have text. */
  readonly extent: number
}

/** Narrowest strip, in font sizes. */
const WIDTH = 0.5
const MOST_CANDIDATES = 80

/** The rivers of a region, the longest first. */
export function riversOf(rows: readonly Row[]): River[] {
  const width = WIDTH * median(rows.map((row) => row.size))
  const rivers = new Map<string, River>()
  for (const river of strips(rows, width).flatMap(([from, to]) => runs(rows, from, to)))
    rivers.set(`${river.first} ${river.end} ${river.from} ${river.to}`, river)
  return [...rivers.values()].sort(longestFirst)
}

/** By how far both sides have text, then by how far the strip runs. */
export const longestFirst = (a: River, b: River): number => b.extent - a.extent || b.end - b.first - (a.end - a.first)

/** Strips worth trying: just before where fragments begin and just after where they end, the commonest edges first. */
function strips(rows: readonly Row[], width: number): [number, number][] {
  const counts = new Map<string, { strip: [number, number]; count: number }>()
  const add = (from: number, to: number): void => {
    const key = `${Math.round(from)}:${Math.round(to)}`
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { strip: [from, to], count: 1 })
  }
  for (const row of rows)
    for (const [index, fragment] of row.fragments.entries()) {
      add(fragment.left - width - 0.5, fragment.left - 0.5)
      if (index < row.fragments.length - 1) add(fragment.right + 0.5, fragment.right + 0.5 + width)
    }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CANDIDATES)
    .map(({ strip }) => strip)
}

function runs(rows: readonly Row[], from: number, to: number): River[] {
  const rivers: River[] = []
  let first = 0
  for (let index = 0; index <= rows.length; index++) {
    const row = rows[index]
    if (row && !row.fragments.some((fragment) => fragment.left < to && fragment.right > from)) continue
    const river = index - first > 1 ? riverOf(rows, first, index, from, to) : undefined
    if (river) rivers.push(river)
    first = index + 1
  }
  return rivers
}

/** The strip between two edges where it runs past some rows; undefined where one side of it is empty. */
export function riverOf(rows: readonly Row[], first: number, end: number, from: number, to: number): River | undefined {
  const inside = rows.slice(first, end).flatMap((row) => row.fragments)
  const left = inside.filter((fragment) => fragment.right <= from)
  const right = inside.filter((fragment) => fragment.left >= to)
  if (left.length === 0 || right.length === 0) return undefined
  const extent = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right))
  if (extent <= 0) return undefined
  return {
    from: Math.max(...left.map((fragment) => fragment.right)),
    to: Math.min(...right.map((fragment) => fragment.left)),
    left,
    right,
    first,
    end,
    extent,
  }
}

/** The part of a river where both sides have text, with the lines that go on without a break below. */
export function stretch(rows: readonly Row[], river: River): River | undefined {
  const below = rows.slice(river.first)
  const inside = rows.slice(river.first, river.end)
  const sides = inside.map((row) => ({
    left: row.fragments.some((fragment) => fragment.left < river.to),
    right: row.fragments.some((fragment) => fragment.left >= river.to),
  }))
  const first = Math.max(
    sides.findIndex(({ left }) => left),
    sides.findIndex(({ right }) => right),
  )
  const last = Math.min(
    sides.findLastIndex(({ left }) => left),
    sides.findLastIndex(({ right }) => right),
  )
  if (first < 0 || last < 0) return undefined
  // A row of one side may lie between the last two of a pair that are level: go back to where both have begun.
  const begin = backToLevel(inside, Math.min(first, last))
  let end = Math.max(first, last) + 1
  while (end < below.length && endsLater(below, end) && keepsClear(below[end]!, river)) end++
  return riverOf(rows, river.first + begin, river.first + end, river.to - 3, river.to)
}

/** Whether a row goes on with the last one of its side. */
const endsLater = (rows: readonly Row[], index: number): boolean =>
  rows.slice(Math.max(0, index - 3), index).some((above) => goesOn(above, rows[index]!) || isUnder(above, rows[index]!))

/** Whether a row is the date, or the place behind a date, of what stands right above it. */
const isUnder = (above: Row, row: Row): boolean =>
  row.y - above.y <= 1.7 * row.size &&
  Math.abs(row.fragments[0]!.left - above.fragments[0]!.left) < 1 &&
  (isDated(row) || (isDated(above) && row.size <= above.size))

/** Whether a row stays on its side of a river, however close it comes. */
const keepsClear = (row: Row, { to }: River): boolean =>
  row.fragments.every((fragment) => fragment.right < to - 3 || fragment.left >= to)

function backToLevel(rows: readonly Row[], index: number): number {
  let first = index
  while (first > 0 && rows[index]!.y - rows[first - 1]!.y < 0.9 * rows[index]!.size) first--
  return first
}

/** Whether a row goes on with the one above: the same type below it, no more than ordinary leading. */
export const goesOn = (above: Row, row: Row): boolean =>
  row.y - above.y <= 1.7 * row.size && above.fragments.some((fragment) => isOver(fragment, row.fragments[0]!))

const isOver = (above: Fragment, fragment: Fragment): boolean =>
  above.font === fragment.font &&
  Math.abs(above.size - fragment.size) < 0.3 &&
  above.left < fragment.right &&
  fragment.left < above.right

const top = (fragments: readonly Fragment[]): number =>
  Math.min(...fragments.map((fragment) => fragment.y - fragment.size))
const bottom = (fragments: readonly Fragment[]): number => Math.max(...fragments.map((fragment) => fragment.y))

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
