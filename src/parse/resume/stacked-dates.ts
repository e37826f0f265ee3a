import type { DateMatch } from '../../text/dates.ts'
import { type Row, tailOf } from './rows.ts'

/**
 * Puts a range together whose two dates stand below one another in cells of their own, before what they date:
 * "Oct 2015 | Shift Brewer" over "to Mar 2019 | Abbot Brewing". The range is the first row's, the rest the second's.
 */
export function withStackedDates(rows: readonly Row[]): Row[] {
  const result: Row[] = []
  for (const row of rows) {
    const above = result.at(-1)
    const end = above && endBelow(above, row)
    if (!above || !end) {
      result.push(row)
      continue
    }
    const [first] = above.periods
    result[result.length - 1] = { ...above, periods: [{ ...first!, to: end, form: 'range' }] }
    result.push(tailOf(row, row.cells[1]!.start))
  }
  return result
}

/** The date after "to" that fills the first cell of the lower row, where a date fills that of the upper one. */
function endBelow(above: Row, row: Row): DateMatch | undefined {
  const [first, cell] = [above.cells[0], row.cells[0]]
  if (!first || !cell || above.cells.length < 2 || row.cells.length < 2 || row.gap > 0.5) return undefined
  const [from, another] = above.periods
  if (from?.form !== 'single' || another || from.start !== first.start || from.end !== first.end) return undefined
  const joint = JOINT.exec(cell.text)
  if (!joint) return undefined
  const present = { value: 'present', precision: 'present', earliest: 'present', latest: 'present' } as const
  if (joint[1]) return { ...present, start: cell.start, end: cell.end }
  const [period] = row.periods
  return period?.end === cell.end ? (period.to ?? period.from) : undefined
}

const JOINT = /^(?:to|until|till|bis|hasta|[-–—])\s*(present|date|now|current|today|heute)?(?:$|(?=\s*[\p{L}\d]))/iu
