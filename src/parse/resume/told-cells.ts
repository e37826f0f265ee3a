import { type Row, tailOf } from './rows.ts'

/** Words from which a cell tells something rather than names it. */
const TELLING = 5

/**
 * A row of a table whose last cell tells of the work ("2019 – 2021 | Bluebird Diner | Cook | Ran the grill on weekends.")
 * as two: what it names, and what it tells.
 */
export function withToldApart(row: Row): Row[] {
  const last = row.cells.at(-1)
  if (!last || row.cells.length < 3 || row.periods.length === 0 || row.bullet) return [row]
  const told = row.words.filter((word) => word.start >= last.start)
  const isTold = last.hint === 'told' || (told.length >= TELLING && /[.!?]$/.test(last.text))
  if (!isTold || row.periods.some(({ end }) => end > last.start)) return [row]
  const end = row.cells.at(-2)!.end
  const named = {
    ...row,
    end,
    text: row.text.slice(0, end - row.start),
    cells: row.cells.slice(0, -1),
    words: row.words.filter((word) => word.end <= end),
    full: false,
  }
  return [named, { ...tailOf(row, last.start), gap: 0 }]
}
