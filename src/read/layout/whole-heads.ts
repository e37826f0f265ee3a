import { joinFragments } from './justified.ts'
import { isNamedHead } from './named-heads.ts'
import { type Row, rowOf, styleOf } from './rows.ts'

/** From baseline to baseline, in font sizes, what the lines of one head keep at most. */
const LEADING = 1.7

/** Words after which a head goes on. */
const OPEN = /(?:[&,]|\b(?:and|und|et|e|y|en))$/i
/** One word in capitals, as "WORK" over "EXPERIENCE". */
const CAPITALS = /^\p{Lu}{3,}$/u

/** Rows with the heads of sections that were broken for want of room, "Education and" over "training", on one line each. */
export function withWholeHeads(rows: readonly Row[]): Row[] {
  const whole: Row[] = []
  for (const row of rows) {
    const above = whole.at(-1)
    const head = above && headOf(above, row)
    if (head) whole[whole.length - 1] = head
    else whole.push(row)
  }
  return whole
}

function headOf(above: Row, row: Row): Row | undefined {
  const [[first, another], [second, more]] = [above.fragments, row.fragments]
  if (!first || !second || another || more || styleOf(above) !== styleOf(row)) return undefined
  if (row.y - above.y > LEADING * row.size) return undefined
  if (!(OPEN.test(first.text) || [first, second].every(({ text }) => CAPITALS.test(text)))) return undefined
  const head = rowOf([joinFragments(first, second)])
  return isNamedHead(head) ? head : undefined
}
