import type { Span } from '../../model/quote.ts'
import { isProse, type Row } from './rows.ts'

/** The paragraphs and bullets of a body, each with the lines it was wrapped into. */
export interface Passage extends Span {
  readonly bullet: boolean
  readonly rows: readonly Row[]
}

/** Puts wrapped lines back together. Where bullets were lost, a line that ends early ends its passage. */
export function passagesOf(rows: readonly Row[]): Passage[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && goesOn(before, row, group[0]!)) group.push(row)
    else groups.push([row])
  }
  return groups.map((group) => ({
    start: group[0]!.start,
    end: group.at(-1)!.end,
    bullet: group[0]!.bullet,
    rows: group,
  }))
}

/** Whether a row continues the one before it. */
function goesOn(before: Row, row: Row, first: Row): boolean {
  if (row.bullet || row.line.role === 'heading' || row.line.role === 'item') return false
  if (row.gap > 0.9) return false
  const text = before.text.trimEnd()
  if (first.bullet) return row.gap <= first.gap + 0.5 || !/[.!?]$/.test(text)
  if (before.full) return !(/[.!?]$/.test(text) && TELLS_DOING.test(row.text))
  if (/[.!?:]$/.test(text)) return false
  return /^[\p{Ll}\d(&]/u.test(row.text) || /[,&–-]$|\b(?:and|or|the|of|for|to|with|in|a|und|et|y|e|en)$/i.test(text)
}

/** "Trained …", "Led …": how the points of a job begin, and sentences of a paragraph hardly do. */
export const TELLS_DOING =
  /^(?:\p{Lu}\p{Ll}+ed|(?:Co-)?(?:Built|Cut|Drew|Drove|Gave|Grew|Kept|Led|Made|Met|Oversaw|Ran|Sold|Set up|Taught|Took|Was|Won|Wrote))(?= (?!by\b))/u

/** The running text between an entry's head and its bullets. */
export const leadText = (passages: readonly Passage[]): Passage | undefined =>
  passages[0] && !passages[0].bullet && passages.some((each) => each.bullet) && isProse(passages[0].rows[0]!)
    ? passages[0]
    : undefined
