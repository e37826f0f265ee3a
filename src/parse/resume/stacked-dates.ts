import { saysPresent } from '../../text/calendar.ts'
import { type DateMatch, PRESENT } from '../../text/dates.ts'
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

/** The date that fills the first cell of the lower row, where one fills that of the upper, with a "to" behind the one or before the other. */
function endBelow(above: Row, row: Row): DateMatch | undefined {
  const [first, cell] = [above.cells[0], row.cells[0]]
  if (!first || !cell || above.cells.length < 2 || row.cells.length < 2 || row.gap > 0.5) return undefined
  const [begun, another] = above.periods
  if (!begun?.from || begun.to || another || begun.from.start !== first.start) return undefined
  const left = above.text.slice(begun.from.end - above.start, first.end - above.start).trim()
  const joint = JOINT.exec(cell.text)![0]
  if (left === '' ? joint === '' : !ENDS.test(left)) return undefined
  const [start, end] = [cell.start + joint.length, cell.end]
  if (saysPresent(cell.text.slice(joint.length).toLowerCase())) return { ...PRESENT, start, end }
  const [period] = row.periods
  const to = period?.to ?? period?.from
  return to?.start === start && to.end === end ? to : undefined
}

const JOINT = /^(?:(?:to|until|till|bis|hasta)\s+|[-–—]\s*)?/i
const ENDS = /^(?:to|until|till|bis|hasta|[-–—])$/i
