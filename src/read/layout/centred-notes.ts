import { isNamedHead } from './named-heads.ts'
import { begins, isOpenDate } from './note-blocks.ts'
import { isDated, isItem, isOfDate, level, type Row, topOf } from './rows.ts'

/** From baseline to baseline, in font sizes, what the lines of one cell keep at most. */
const CLOSE = 1.7
const LONGEST_PLACE = 24
/** How far, in font sizes, a date may stand off the middle of its entry. */
const OFF = 0.8

/**
 * Dates, or heads of sections, that stand halfway down what they stand beside, as cells of a table may: put level with
 * where that begins. None where they do not, each of them and to the last line.
 */
export function raised(notes: readonly Row[], text: readonly Row[]): Row[] | undefined {
  const dates = wholeDates(notes)
  const areHeads = notes.every(isNamedHead)
  if (!areHeads && !dates.every((date) => date.some(isDated))) return undefined
  const starts: Row[] = []
  let from = 0
  for (const date of dates) {
    const end = endOf(text, from, date)
    if (end === undefined || !isStart(text, from, dates[starts.length - 1])) return undefined
    starts.push(text[from]!)
    from = end
  }
  const tops = topsOf(text)
  const off = dates.filter(([first]) => !tops.some((row) => level(row, first!)))
  if (dates.length < 2 || from < text.length || off.length < dates.length / 3) return undefined
  if (!areHeads && starts.some((start) => !isFlush(start, starts[0]!))) return undefined
  return dates.flatMap((date, at) => movedTo(date, starts[at]!))
}

const isFlush = (a: Row, b: Row): boolean => Math.abs(a.fragments[0]!.left - b.fragments[0]!.left) < 1

/** Dates with the lines they were broken into, and with a place close below them. */
function wholeDates(notes: readonly Row[]): Row[][] {
  const dates: Row[][] = []
  for (const note of notes) {
    const above = dates.at(-1)?.at(-1)
    if (above && (isOpenDate(above, note) || isPlaceOf(above, note))) dates.at(-1)!.push(note)
    else dates.push([note])
  }
  return dates
}

/** A few words close below a date, which nothing else stands beside. */
const isPlaceOf = (date: Row, note: Row): boolean =>
  isOfDate(date) &&
  !isDated(note) &&
  note.y - date.y <= CLOSE * note.size &&
  note.fragments.length === 1 &&
  note.fragments[0]!.text.length <= LONGEST_PLACE

/** Rows that begin something, or have more room above than the closest lines have: dates level with such stand right. */
function topsOf(text: readonly Row[]): Row[] {
  const tightest = Math.min(...text.slice(1).map((row, at) => row.y - text[at]!.y))
  return text.filter(
    (row, at) => at === 0 || (!isItem(row) && (begins(text, at) || row.y - text[at - 1]!.y > 1.25 * tightest)),
  )
}

/** Whether an entry may begin here: after a break, or after one that was of a single line, beside its date. */
function isStart(text: readonly Row[], at: number, before: readonly Row[] | undefined): boolean {
  const [row, above] = [text[at]!, text[at - 1]]
  if (!above || !before || begins(text, at)) return true
  return level(above, before[0]!) || row.y - above.y > 1.9 * row.size
}

/** Where the entry ends that begins at a row and has the date in its middle. */
function endOf(text: readonly Row[], from: number, block: readonly Row[]): number | undefined {
  const [first, top, bottom] = [text[from], block[0]!, block.at(-1)!]
  if (!first) return undefined
  const middle = (topOf(top) + bottom.y) / 2
  let best: { end: number; off: number } | undefined
  for (let end = from + 1; end <= text.length; end++) {
    const off = Math.abs((topOf(first) + text[end - 1]!.y) / 2 - middle)
    if (!best || off < best.off) best = { end, off }
  }
  return best && best.off <= OFF * top.size ? best.end : undefined
}

const movedTo = (rows: readonly Row[], start: Row): Row[] => {
  const by = start.y - rows[0]!.y
  return rows.map((row) => ({
    ...row,
    y: row.y + by,
    fragments: row.fragments.map((fragment) => ({ ...fragment, y: fragment.y + by })),
  }))
}
