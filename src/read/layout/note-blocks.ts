import { monthNumber } from '../../text/calendar.ts'
import { median } from './rivers.ts'
import { isDated, isItem, level, type Row, styleOf } from './rows.ts'

/** Whether a row begins something: it comes first, keeps more distance than lines do, or is set otherwise than the row above. */
export function begins(rows: readonly Row[], index: number): boolean {
  const row = rows[index]!
  const above = rows[index - 1]
  if (!above) return true
  const usual = median(rows.slice(1).map((next, at) => next.y - rows[at]!.y))
  return row.y - above.y > 1.1 * usual || styleOf(row) !== styleOf(above) || (isItem(above) && !isItem(row))
}

/** Whether a row ends well before the longest one does, as the last line of a paragraph may. */
export function endsShort(rows: readonly Row[], index: number): boolean {
  const row = rows[index]
  if (!row) return true
  const right = (one: Row): number => one.fragments.at(-1)!.right
  return right(row) < Math.max(...rows.map(right)) - 4 * row.size
}

/** The notes of a margin: rows close below one another are one, up to where a row stands level with a beginning in the text. */
export function noteBlocks(notes: readonly Row[], text: readonly Row[]): Row[][] {
  return blocksOf(notes).flatMap((block) => {
    const parts: Row[][] = []
    for (const row of block) {
      const last = parts.at(-1)
      const beside = text.findIndex((other) => level(other, row))
      const starts = beside >= 0 && (begins(text, beside) || endsShort(text, beside - 1))
      const another = isDated(row) && last?.some(isDated)
      if (!last || ((starts || another) && !isOpenDate(last.at(-1)!, row))) parts.push([row])
      else last.push(row)
    }
    return parts
  })
}

const OPEN_END = /(?:[-–—/,&]|\b(?:to|until|since|from|and))$/i

const endsWithMonth = (text: string): boolean => {
  const word = /(\p{L}{3,9})\.?$/u.exec(text)?.[1]
  return word !== undefined && monthNumber(word.toLowerCase(), word) !== undefined
}

/** Whether a date, or another short note, goes on in the row below for want of room. */
export function isOpenDate(above: Row, below: Row): boolean {
  const [first, second] = [above.fragments.at(-1)!.text, below.fragments[0]!.text]
  if (OPEN_END.test(first) || endsWithMonth(first) || /^(?:[-–—/]|to\b|until\b)/i.test(second)) return true
  return /^(?:19|20)\d\d$/.test(second) && isDated(above) && !isWholeRange(above)
}

/** "2016 – 2018": no year is missing. */
export const isWholeRange = ({ fragments }: Row): boolean => WHOLE_RANGE.test(fragments.at(-1)!.text)

const WHOLE_RANGE = /(?:19|20)\d\d.*(?:(?:19|20)\d\d|present|now|current|today|date)$/i

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
