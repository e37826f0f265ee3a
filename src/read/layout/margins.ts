import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'
import { isNamedHead } from './named-heads.ts'
import { isOpenDate, noteBlocks } from './note-blocks.ts'
import { recordBlocks } from './records.ts'
import type { Memory, Region } from './region.ts'
import { median } from './rivers.ts'
import { isDated, isItem, level, noteStyle, type Row, rowOf, startsNear, styleOf, topOf } from './rows.ts'

/**
 * Puts the notes of a margin into the text they stand beside: a date or label onto the line where its entry begins,
 * a heading onto a line of its own before it. `known` are the styles of headings, here or on pages before. `divide` finds the regions of the text between two headings.
 */
export function withNotes(
  text: readonly Row[],
  notes: readonly Row[],
  atLeft: boolean,
  known: Set<string>,
  divide: (rows: readonly Row[]) => Region[],
): Region[] {
  const found = noteBlocks(notes, text)
  for (const style of headingStyles(found, text, atLeft)) known.add(style)
  const isHeading = (block: readonly Row[]): boolean => known.has(noteStyle(block[0]!))
  const blocks = found.flatMap((block) => (isHeading(block) ? headAndDates(block, text) : [block]))
  const headings = blocks.filter(isHeading)
  const starts = headings.map((block) => targetOf(text, block[0]!))
  const regions = [0, ...starts].flatMap((start, index) => {
    const part = divide(text.slice(start, starts[index] ?? text.length))
    const heading = headings[index - 1]
    const [first, ...rest] = part
    return heading && first ? [{ ...first, rows: [asOneRow(heading), ...first.rows] }, ...rest] : part
  })
  return addNotes(
    regions,
    blocks.filter((block) => !isHeading(block)),
  )
}

/** A heading in the margin, and the dates right below it, in a style of their own: they stand there for the heading's sake, and belong to the entry that begins beside that. */
function headAndDates(block: readonly Row[], text: readonly Row[]): readonly (readonly Row[])[] {
  const head = noteStyle(block[0]!)
  const at = block.findIndex((row) => isDated(row) && noteStyle(row) !== head)
  const { y } = text[targetOf(text, block[0]!)] ?? block[0]!
  return at < 1 ? [block] : [block.slice(0, at), block.slice(at).map((row) => ({ ...row, y }))]
}

/** A heading that was broken for want of room is one line. */
function asOneRow([first, ...more]: readonly Row[]): Row {
  return more.reduce((whole, { fragments }) => rowOf([joinFragments(whole.fragments[0]!, fragments[0]!)]), first!)
}

/** Puts what stands in the margin of each record onto the line where the record begins. */
export function withRecords(
  text: readonly Row[],
  notes: readonly Row[],
  memory: Memory,
  divide: (rows: readonly Row[]) => Region[],
): Region[] {
  const blocks = recordBlocks(notes, text, memory.records) ?? []
  memory.records = text[0]!.fragments[0]!.left
  return addNotes(
    divide(text),
    blocks.map((block) => [asCells(block)]),
  )
}

/** The lines of a record's margin as cells of one line; names and dates that were broken are whole again. */
function asCells([first, ...more]: readonly Row[]): Row {
  const cells = [...first!.fragments]
  let above = first!
  for (const row of more) {
    const joins = isOpenDate(above, row) || isWrapped(above, row)
    if (joins) cells.push(joinFragments(cells.pop()!, row.fragments[0]!), ...row.fragments.slice(1))
    else cells.push(...row.fragments)
    above = row
  }
  return { ...first!, fragments: cells }
}

function addNotes(regions: readonly Region[], blocks: readonly (readonly Row[])[]): Region[] {
  const lists = regions.map((region) => ({ ...region, rows: [...region.rows] }))
  for (const block of [...blocks].reverse()) {
    const home = lists.find(({ rows }) => rows.some((row) => startsNear(row, block[0]!))) ?? nearest(lists, block[0]!)
    if (!home) continue
    const index = middleOf(home.rows, block) ?? targetOf(home.rows, block[0]!)
    if (index === home.rows.length || isNamedHead(home.rows[index]!)) home.rows.splice(index, 0, ...block)
    else addCells(home.rows, index, block)
  }
  return lists
}

/** The row beside the middle of a date on two lines, neither of which is level with any: the cell was centred. */
function middleOf(rows: readonly Row[], [first, second, third]: readonly Row[]): number | undefined {
  if (!first || !second || third || !isOpenDate(first, second)) return undefined
  if (rows.some((row) => level(row, first) || level(row, second))) return undefined
  const middle = (topOf(first) + second.y) / 2
  const index = rows.findIndex((row) => Math.abs((topOf(row) + row.y) / 2 - middle) <= 0.3 * row.size)
  return index >= 0 ? index : undefined
}

/** The row a note stands beside, else the first one below it; a section's heading on that line is passed over. */
function targetOf(rows: readonly Row[], note: Row): number {
  for (const matches of [level, startsNear, isBelow]) {
    const index = rows.findIndex((row) => matches(row, note))
    const next = rows[index + 1]
    if (index >= 0) return next && level(next, note) && isNamedHead(rows[index]!) ? index + 1 : index
  }
  return rows.length
}

const isBelow = (row: Row, note: Row): boolean => topOf(row) > topOf(note)

function nearest<T extends { rows: readonly Row[] }>(lists: readonly T[], note: Row): T | undefined {
  const distance = ({ rows }: T): number => Math.min(...rows.map((row) => Math.abs(row.y - note.y)))
  return [...lists].sort((a, b) => distance(a) - distance(b))[0]
}

/** A note's second line stays on the line it stands beside where both are lines of a head; further ones join the first. */
function addCells(rows: Row[], index: number, block: readonly Row[]): void {
  const cells: Fragment[] = [...block[0]!.fragments]
  for (const [offset, note] of block.slice(1).entries()) {
    const row = rows[index + offset + 1]
    const last = cells.at(-1)!
    const [next, ...more] = note.fragments
    if (isOpenDate(block[offset]!, note)) cells[cells.length - 1] = joinFragments(last, next!)
    else if (row && offset === 0 && level(row, note) && !isItem(row))
      rows[index + 1] = rowOf([...row.fragments, ...note.fragments])
    else if (isWrapped(block[0]!, note)) cells[cells.length - 1] = joinFragments(last, next!)
    else cells.push(next!)
    cells.push(...more)
  }
  const row = rows[index]!
  const merged = rowOf([...row.fragments, ...cells])
  // Cells that stood below one another keep their order.
  const before = cells.includes(merged.fragments[0]!)
  rows[index] = {
    ...row,
    size: merged.size,
    fragments: before ? [...cells, ...row.fragments] : [...row.fragments, ...cells],
  }
}

/** Whether a label goes on in its second line. */
const isWrapped = (first: Row, note: Row): boolean =>
  !isDated(first) && !isDated(note) && styleOf(first) === styleOf(note) && note.y - first.y < 1.6 * note.size

/**
 * Styles of notes that head sections: no dates among them, and set large, in capitals, or, at the left, before much text.
 */
function headingStyles(blocks: readonly (readonly Row[])[], text: readonly Row[], atLeft: boolean): Set<string> {
  const size = median(text.map((row) => row.size))
  const styles = new Map<string, { dated: boolean; big: boolean; plain: boolean; reach: number[] }>()
  for (const [index, [head]] of blocks.entries()) {
    const style = noteStyle(head!)
    const seen = styles.get(style) ?? {
      dated: false,
      big: head!.size >= 1.15 * size || style.endsWith('CAPS'),
      plain: !atLeft,
      reach: [],
    }
    seen.dated ||= isDated(head!)
    const until = blocks[index + 1]?.[0]?.y ?? Number.POSITIVE_INFINITY
    seen.reach.push(text.filter((row) => row.y > head!.y - head!.size && row.y < until - head!.size).length)
    styles.set(style, seen)
  }
  return new Set(
    [...styles]
      .filter(
        ([, seen]) =>
          !seen.dated && (seen.big || (!seen.plain && (median(seen.reach) >= 3 || Math.max(...seen.reach) >= 6))),
      )
      .map(([style]) => style),
  )
}
