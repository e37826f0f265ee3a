import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { namesBreak } from './engagements.ts'
import type { Entry } from './entry.ts'
import { isHeadRow, sameSetting, type Weigh } from './head-rows.ts'
import type { Row } from './rows.ts'

/** Entries without dates: each begins at a row set as the first one is, or at a head row after a gap or after a body. */
export function undatedEntries(rows: readonly Row[], weigh: Weigh): Entry[] {
  const starts: number[] = []
  rows.forEach((row, at) => {
    if (!isHeadRow(row, weigh)) return
    const before = rows[at - 1]
    const first = starts[0] === undefined ? undefined : rows[starts[0]!]
    if (!before || !first) starts.push(at)
    else if (namesBreak(before.text) && rows[starts.at(-1)!] === before) starts.push(at)
    else if (!isHeadRow(before, weigh) && (sameSetting(row, first) || row.gap > 0 || namesBreak(row.text)))
      starts.push(at)
    else if (sameSetting(row, first) && !sameSetting(before, first) && row.gap >= before.gap) starts.push(at)
    else if (namesWhole(row) && namesWhole(before)) starts.push(at)
    else if (row.gap > 0.5 && before.gap < row.gap && rows[starts.at(-1)!] !== before) starts.push(at)
  })
  return starts.map((start, at): Entry => {
    const end = starts[at + 1] ?? rows.length
    let below = start + 1
    while (below < end && below - start < 4 && isHeadRow(rows[below]!, weigh)) below++
    return { head: rows.slice(start, below), body: rows.slice(below, end), anchor: rows[start]! }
  })
}

/** "Receptionist, Hill Bank, Erie, PA", "Receptionist at Hill Bank": a title and whose it was in one line. */
function namesWhole({ text, words, start }: Row): boolean {
  const end = text.search(/, | at (?=\p{Lu})/u)
  return end > 0 && titleScore(words.filter((word) => word.end <= start + end)) >= SURELY_TITLE
}
