import type { Fragment } from './fragments.ts'
import { begins } from './note-blocks.ts'
import type { River } from './rivers.ts'
import { isDated, level, type Row, rowsOf } from './rows.ts'

/** How much of a river's length another one must have, to divide the page in its stead. */
const COMPARABLE = 0.7

/** Whether a river only cuts the dates at the edge of a column off from their text, while another one divides the columns. */
export const cutsOffDates = (river: River, rivers: readonly River[]): boolean =>
  rivers.some((other) => {
    if (other === river || other.extent < COMPARABLE * river.extent) return false
    if (other.from > river.to) return areDatesOf(rowsOf(river.left), upTo(river.right, other.from))
    return other.to < river.from && areDatesOf(rowsOf(river.right), from(river.left, other.to))
  })

const upTo = (fragments: readonly Fragment[], edge: number): Fragment[] =>
  fragments.filter(({ right }) => right <= edge + 0.1)
const from = (fragments: readonly Fragment[], edge: number): Fragment[] =>
  fragments.filter(({ left }) => left >= edge - 0.1)

function areDatesOf(text: readonly Row[], strip: readonly Fragment[]): boolean {
  const rows = rowsOf(strip)
  const dates = rows.filter(isDated)
  if (dates.length < 2 || dates.length < 0.5 * rows.length) return false
  const beside = dates.filter((date) => text.some((row, index) => level(row, date) && begins(text, index)))
  return beside.length >= 0.75 * dates.length
}
