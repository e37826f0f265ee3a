import type { Fragment } from './fragments.ts'
import { isNamedHead } from './named-heads.ts'
import type { River } from './rivers.ts'
import { isDated, level, type Row, rowsOf, styleOf } from './rows.ts'

/** From baseline to baseline, in font sizes, what a heading may keep from the text below it. */
const HEADING_GAP = 3.5

/**
 * A river without the headings at its ends that head what is below them on both sides: a first row that stands alone
 * before both sides begin level, a last one right before text across the page.
 */
export function withoutOuterHeads(rows: readonly Row[], river: River): River {
  const left = rowsOf(river.left)
  const right = rowsOf(river.right)
  const [first, second] = left
  const leads =
    first !== undefined &&
    second !== undefined &&
    left.length > 2 &&
    outranks(first, second) &&
    right[0]!.y > first.y + 0.5 * first.size &&
    right[0]!.size < 1.2 * second.size &&
    (level(second, right[0]!) || (isNamedHead(first) && (isDated(second) || right.every(isDated))))
  const [last, above, below] = [left.at(-1)!, left.at(-2), rows[river.end]]
  const trails =
    above !== undefined &&
    left.length > 2 &&
    outranks(last, above) &&
    last.y > right.at(-1)!.y + last.size &&
    below !== undefined &&
    below.y - last.y < HEADING_GAP * last.size &&
    styleOf(below) !== styleOf(last)
  if (!leads && !trails) return river
  const heads = new Set([...(leads ? first.fragments : []), ...(trails ? last.fragments : [])])
  const keep = (fragment: Fragment): boolean => !heads.has(fragment)
  return {
    ...river,
    left: river.left.filter(keep),
    first: leads
      ? 1 + rows.findIndex((row) => row.fragments.some((fragment) => fragment === first.fragments[0]))
      : river.first,
    end: trails ? rows.findIndex((row) => row.fragments.some((fragment) => fragment === last.fragments[0])) : river.end,
  }
}

const outranks = (head: Row, other: Row): boolean =>
  head.fragments.length === 1 && styleOf(head) !== styleOf(other) && head.size >= other.size

/**
 * The rows at which cards laid out in a grid begin, but for the first: all that is headed alike on both sides begins level,
 * again and again. Such a page is read card by card, row after row.
 */
export function cardRows(river: River): Row[] {
  const left = rowsOf(river.left)
  const right = rowsOf(river.right)
  const [head, body] = left
  if (!head || !body || !level(head, right[0]!) || !outranks(head, body) || styleOf(head) !== styleOf(right[0]!))
    return []
  const alike = (row: Row): boolean => styleOf(row) === styleOf(head)
  const [heads, others] = [left.filter(alike), right.filter(alike)]
  if (others.length < 2 || others.some((row) => !heads.some((other) => level(other, row)))) return []
  const reach = right.at(-1)!.y
  if (heads.some((row) => row.y < reach && !others.some((other) => level(other, row)))) return []
  return heads.slice(1).filter((row) => row.y < reach)
}
