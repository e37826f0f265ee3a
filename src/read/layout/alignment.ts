import { median, type River } from './rivers.ts'
import { type Row, rowsOf } from './rows.ts'

const YEAR = /(?:19|20)\d\d|'\d\d|\d\d?[/.]\d{2,4}/

/**
 * Whether the lines left and right of a river are one line each, as with dates in a margin or the cells of a table,
 * and not two columns that are read one after the other.
 */
export function readsAcross(river: River): boolean {
  const left = rowsOf(river.left)
  const right = rowsOf(river.right)
  if (isMargin(left, right) || isMargin(right, left)) return true
  const together = shareWith(left, right) >= 0.9 && shareWith(right, left) >= 0.9
  return together && (isDated(left) || isDated(right) || !(hasHead(left) && hasHead(right)))
}

/** Short notes beside a longer text, each beginning where something begins in the text. */
function isMargin(notes: readonly Row[], text: readonly Row[]): boolean {
  const blocks = blocksOf(notes)
  if (notes.length > 0.8 * text.length && !isDated(notes)) return false
  if (notes.length / blocks.length > 3.5) return false
  const starts = blocks.filter((block) => text.some((row, index) => level(row, block[0]!) && begins(text, index)))
  return starts.length >= 0.75 * blocks.length
}

/** Whether a row begins something: it comes first, keeps more distance than lines do, or is set otherwise than the row above. */
function begins(rows: readonly Row[], index: number): boolean {
  const row = rows[index]!
  const above = rows[index - 1]
  if (!above) return true
  const usual = median(rows.slice(1).map((next, at) => next.y - rows[at]!.y))
  return row.y - above.y > 1.1 * usual || styleOf(row) !== styleOf(above)
}

/** Rows with no more than the usual leading between them. */
export function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = []
  for (const row of rows) {
    const above = blocks.at(-1)?.at(-1)
    if (above && row.y - above.y <= 1.9 * Math.max(row.size, above.size)) blocks.at(-1)!.push(row)
    else blocks.push([row])
  }
  return blocks
}

const shareWith = (rows: readonly Row[], others: readonly Row[]): number =>
  rows.filter((row) => others.some((other) => level(row, other))).length / rows.length

const isDated = (rows: readonly Row[]): boolean =>
  rows.filter((row) => row.fragments.some((fragment) => YEAR.test(fragment.text))).length >= 0.4 * rows.length

const hasHead = (rows: readonly Row[]): boolean => rows.length > 1 && styleOf(rows[0]!) !== styleOf(rows[1]!)

const styleOf = (row: Row): string => `${row.fragments[0]!.font} ${Math.round(row.size * 2)}`

/** Whether two rows overlap for most of the lower one's height. */
export function level(a: Row, b: Row): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(a.y - 0.7 * a.size, b.y - 0.7 * b.size)
  return shared >= 0.65 * 0.7 * Math.min(a.size, b.size)
}
