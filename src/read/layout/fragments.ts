import type { Item } from './item.ts'

/** Words that stand together on one baseline, with no wide gap inside. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** When its first item was painted. */
  readonly order: number
}

/** A gap this wide, in font sizes, ends a fragment. */
const WIDE_GAP = 0.8
/** A gap this wide, in font sizes, is a space. */
const WORD_GAP = 0.12

interface Open {
  readonly items: Placed[]
  right: number
}
type Placed = Item & { readonly order: number }

/** The fragments of a page, from top to bottom and left to right. */
export function fragmentsOf(items: readonly Item[]): Fragment[] {
  const placed = items.map((item, order) => ({ ...item, order }))
  return baselines(placed)
    .flatMap((row) => splitAtGaps(row).map(toFragment))
    .sort((a, b) => a.y - b.y || a.left - b.left)
}

/** Items on (nearly) one baseline. */
function baselines(items: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && item.y - last.y <= 0.2 * Math.min(item.size, last.size)) row.push(item)
    else rows.push([item])
  }
  return rows
}

function splitAtGaps(row: readonly Placed[]): Placed[][] {
  const open: Open[] = []
  for (const item of [...row].sort((a, b) => a.x - b.x || a.order - b.order)) {
    const home = open.find((fragment) => continues(fragment, item))
    if (home) {
      home.items.push(item)
      home.right = Math.max(home.right, item.x + item.width)
    } else open.unshift({ items: [item], right: item.x + item.width })
  }
  return open.map((fragment) => fragment.items)
}

function continues(fragment: Open, item: Placed): boolean {
  const last = fragment.items.at(-1)!
  const size = Math.min(item.size, last.size)
  const gap = item.x - fragment.right
  return gap <= WIDE_GAP * size && gap >= -0.4 * size
}

function toFragment(items: readonly Placed[]): Fragment {
  const main = items.reduce((widest, item) => (item.width > widest.width ? item : widest))
  let text = ''
  let right = Number.NEGATIVE_INFINITY
  for (const item of items) {
    const apart = text !== '' && (item.x - right > WORD_GAP * item.size || item.spaced === true)
    text += (apart && !text.endsWith(' ') && !item.text.startsWith(' ') ? ' ' : '') + item.text
    right = Math.max(right, item.x + item.width)
  }
  return {
    text: text.trim(),
    left: items[0]!.x,
    right,
    y: main.y,
    size: main.size,
    font: main.font,
    ...(main.bold === undefined ? {} : { bold: main.bold }),
    ...(main.italic === undefined ? {} : { italic: main.italic }),
    order: Math.min(...items.map((item) => item.order)),
  }
}
