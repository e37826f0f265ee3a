import type { PageLine } from './lines.ts'

/** A row of two cells, the first broken before the dates in the second. */
export interface BrokenCell {
  readonly cell: string
  /** The dates, with the tab before them. */
  readonly behind: string
}

/** "Forklift Driver, Mid-", dates behind it, over "land Cash & Carry"; or "… Finch" over "and Associates". */
export function brokenCell(above: PageLine, below: PageLine): BrokenCell | undefined {
  const tab = above.text.indexOf('\t')
  if (tab < 0 || tab !== above.text.lastIndexOf('\t') || below.text.includes('\t')) return undefined
  if (Math.abs(above.box.x - below.box.x) > FLUSH || above.size !== below.size) return undefined
  if (below.box.y - above.box.y > LEADING * above.size) return undefined
  const [cell, behind] = [above.text.slice(0, tab), above.text.slice(tab)]
  const isBroken = HYPHENATED.test(cell) ? /^\p{Ll}/u.test(below.text) : cell.length >= LONG && JOINS.test(below.text)
  return isBroken && /(?:19|20)\d\d/.test(behind) ? { cell, behind } : undefined
}

/** The row with more in its first cell. */
export function withCell(row: PageLine, { cell, behind }: BrokenCell, whole: string): PageLine {
  const by = whole.length - cell.length
  const marks = row.marks.map((mark) =>
    mark.start > cell.length ? { ...mark, start: mark.start + by, end: mark.end + by } : mark,
  )
  return { ...row, text: whole + behind, marks }
}

const FLUSH = 1.5
const LEADING = 1.7
/** Letters from which a cell may have had no room for one word more. */
const LONG = 30
const HYPHENATED = /\p{L}{2}[-\u2010\u00ad]$/u
/** Words that nothing begins with. */
const JOINS = /^(?:&|and|of|for|und|et)\s/
