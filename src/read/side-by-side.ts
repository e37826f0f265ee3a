import { type Draft, isBlank, type Run, seen } from './draft.ts'
import { brokenAtLineFeeds } from './single-lines.ts'

/** Lines up to which a cell is a margin note beside a long one: a date, a place. */
const NOTE_LINES = 3
const NOTE_WIDTH = 48
/** Longer cells of a row of three and more are no facts but text. */
const SHORT_CELL = 80

/**
 * Reads what stands side by side (cells of a row, columns, a title and its date) in the order a person reads it. Cells of single lines
 * are one line with tabs. A short note beside a long cell stays with the line it stands beside. Cells that are long
 * themselves are regions, read one after the other.
 */
export function sideBySide(cells: readonly (readonly Draft[])[]): Draft[] {
  const all = cells.map((cell) => cell.flatMap(brokenAtLineFeeds).filter((draft) => !isBlank(draft)))
  const unseen = cells.flat().filter((draft) => isBlank(draft) && draft.runs.some((run) => run.hidden))
  const isRow = all.every((cell) => cell.length <= 1)
  const filled = (isRow ? all.map(afterEmptyCells) : all).filter((cell) => cell.length > 0)
  return [...arrange(filled), ...unseen]
}

/** The cell of one line, with the cells that are empty before it. */
function afterEmptyCells(cell: readonly Draft[], at: number, row: readonly (readonly Draft[])[]): Draft[] {
  const [draft] = cell
  if (!draft) return []
  let from = at
  while (from > 0 && row[from - 1]!.length === 0) from--
  const empty = Array.from({ length: at - from }, (): Run => ({ text: '', emptyCell: true }))
  return [{ ...draft, runs: [...empty, ...draft.runs] }]
}

function arrange(cells: readonly Draft[][]): Draft[] {
  const [first] = cells
  if (!first || cells.length === 1) return first ?? []
  if (cells.every((cell) => cell.length === 1)) {
    const lines = cells.map(([only]) => only!)
    const short = lines.filter((line) => seen(line).length <= SHORT_CELL)
    // What was done, beside when, where and as what, stands below them.
    if (short.length >= 2 && short.length < lines.length)
      return [oneLine(short), ...lines.filter((line) => !short.includes(line))]
    if (lines.every((line) => seen(line).length < 400)) return [oneLine(lines)]
  }
  const notes = cells.map((cell) => isNote(mendedDates(cell)))
  const bodies = cells.filter((_, index) => !notes[index])
  if (bodies.length > 1) return regions(cells)
  if (bodies.length === 0)
    return cells.some(opensItself) && !cells.some(isDate) ? regions(cells) : abreast(cells.map(mendedDates))
  if (!/\d/.test(first.map(seen).join('')) && notes[0]) return regions(cells)
  return abreast(cells.map((cell, index) => (notes[index] ? mendedDates(cell) : cell)))
}

const isNote = (cell: readonly Draft[]): boolean =>
  cell.length <= NOTE_LINES && cell.every((draft) => draft.role !== 'item' && seen(draft).trim().length <= NOTE_WIDTH)

/** A cell of several lines under a heading of its own is a block to itself. */
const opensItself = ([first, ...rest]: readonly Draft[]): boolean =>
  rest.length > 0 && (first!.role === 'heading' || isCapitals(seen(first!))) && !/\d/.test(seen(first!))

/** One line with a number in it: more likely a date than a heading. */
const isDate = (cell: readonly Draft[]): boolean => cell.length === 1 && /\d/.test(seen(cell[0]!))

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()

/** One cell after another, each beginning after a gap. */
const regions = (cells: readonly Draft[][]): Draft[] =>
  cells.flatMap((cell) => cell.map((draft, index) => (index === 0 ? { ...draft, gap: Math.max(1, draft.gap) } : draft)))

/** Line by line, as the eye goes across. */
function abreast(cells: readonly (readonly Draft[])[]): Draft[] {
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, row) => {
    const parts = cells.flatMap((cell) => cell[row] ?? [])
    return parts.length === 1 ? parts[0]! : oneLine(parts)
  })
}

function oneLine(drafts: readonly Draft[]): Draft {
  const heading = drafts.find((draft) => draft.role === 'heading')
  const [first] = drafts
  const runs = drafts.flatMap((draft, index): Run[] =>
    index === 0 ? [...draft.runs] : [{ text: areRange(drafts[index - 1]!, draft) ? ' ' : '\t' }, ...draft.runs],
  )
  return {
    ...first!,
    runs: runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') })),
    gap: Math.max(...drafts.map((draft) => draft.gap)),
    role: heading ? 'heading' : 'row',
    ...(heading?.level === undefined ? {} : { level: heading.level }),
  }
}

/** A range of dates set over two lines, “Mar 2019 –” above “present”, or over three, the dash between them, is put on one. */
function mendedDates(cell: readonly Draft[]): readonly Draft[] {
  const whole = wholeRange(cell)
  const [range, length, ...others] = whole
  const isCounted = range && length && /\d\d/.test(seen(range)) && DURATION.test(seen(length))
  return isCounted ? [joined([range, length]), ...others] : whole
}

/** "5 years", "2 yrs 3 mos": how long it was, below the dates. */
const DURATION = /^\s*\(?\d{1,2} ?(?:years?|yrs?|months?|mos?)(?:,? (?:and )?\d{1,2} ?(?:months?|mos?))?\.?\)?\s*$/i

function wholeRange(cell: readonly Draft[]): readonly Draft[] {
  const [first, second, ...rest] = cell
  if (!first || !second) return cell
  const [third, ...others] = rest
  if (third && /\d/.test(seen(first)) && /^\s*[-–—]\s*$/.test(seen(second)))
    return [joined([first, second, third]), ...others]
  return areRange(first, second) ? [joined([first, second]), ...rest] : cell
}

const joined = ([first, ...rest]: readonly [Draft, ...Draft[]]): Draft => ({
  ...first,
  runs: [...first.runs, ...rest.flatMap(({ runs }): readonly Run[] => [{ text: ' ' }, ...runs])],
})

/** Whether the one ends, or the other begins, with the dash between two dates. */
const areRange = (from: Draft, to: Draft): boolean =>
  /\d/.test(seen(from)) && (/\d\s*[-–—]\s*$|\d\s+to\s*$/i.test(seen(from)) || /^\s*(?:[-–—]|to\b)\s*\S/i.test(seen(to)))
