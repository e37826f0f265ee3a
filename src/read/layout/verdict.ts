import { raised } from './centred-notes.ts'
import { isNamedHead } from './named-heads.ts'
import { begins, blocksOf, endsShort, isOpenDate, noteBlocks } from './note-blocks.ts'
import { recordBlocks } from './records.ts'
import type { Memory } from './region.ts'
import type { River } from './rivers.ts'
import { isDated, isItem, isOfDate, level, noteStyle, type Row, rowsOf, startsNear, styleOf, topOf } from './rows.ts'
import { withWholeHeads } from './whole-heads.ts'

/**
 * What the two sides of a river are to each other: columns read one after the other, short notes (dates, headings)
 * in the margin of a longer text, dates halfway down their entries, the heads of records, or cells of lines that run
 * across.
 */
export type Verdict = 'columns' | 'notes-left' | 'notes-right' | 'centred-left' | 'centred-right' | 'records' | 'across'

/** Columns set in step with each other go on for longer than a table does. */
const LONG = 10

export function judge(river: River, memory: Pick<Memory, 'headings' | 'records'> = { headings: new Set() }): Verdict {
  const { headings } = memory
  const left = rowsOf(river.left)
  const right = rowsOf(river.right)
  const records = recordBlocks(left, right, memory.records)
  if (records && memory.records !== undefined) return 'records'
  if (raised(left, right)) return 'centred-left'
  if (raised(right, left)) return 'centred-right'
  if (areNotes(left, right, headings)) return 'notes-left'
  if (areNotes(right, left, headings)) return 'notes-right'
  if (records) return 'records'
  if (left.length === 1 || right.length === 1) return 'across'
  const inStep = Math.min(shareWith(left, right), shareWith(right, left))
  const cards = hasHead(left) && hasHead(right)
  if (isProse(left) && isProse(right)) return 'columns'
  if (inStep >= 0.9 && (mostlyDated(left) || mostlyDated(right) || !cards)) return 'across'
  if (inStep >= 0.7 && paintedAcross(river) && Math.min(left.length, right.length) < LONG) return 'across'
  return 'columns'
}

/**
 * Heads of sections, which nothing stands beside, and after which both sides begin anew on one line: what stands above
 * and below them is judged apart. Every row of the same style must be such a head, or else it is a column's own.
 */
export function soleHeads(river: River): Row[] {
  const left = rowsOf(river.left)
  const right = rowsOf(river.right)
  const styles = new Set(right.map(noteStyle))
  const within = left.filter(
    (row) => row.y > right[0]!.y && row.y < right.at(-1)!.y && (isNamedHead(row) || !styles.has(noteStyle(row))),
  )
  const heads = within.filter((row) => {
    const next = left[left.indexOf(row) + 1] ?? row
    const isAbove = isNamedHead(row) && (isDated(next) || right.every(isDated))
    return isSole(row, right) && (isAbove || right.some((other) => startsNear(other, next)))
  })
  return heads.filter((head) => within.every((row) => noteStyle(row) !== noteStyle(head) || heads.includes(row)))
}

/**
 * The first of several heads of sections with nothing but such heads below it, where other lines stand above, an address
 * perhaps: what those stand beside is judged apart.
 */
export function headsBelow({ left, right }: River): Row[] {
  return [left, right].map(rowsOf).flatMap((rows) => {
    const first = rows.findIndex(isNamedHead)
    const heads = rows.slice(Math.max(0, first))
    return first > 0 && heads.length > 2 && heads.every(isNamedHead) && isUniform(heads) ? heads.slice(0, 1) : []
  })
}

/** Whether a band of white is left for a row on the other side. */
function isSole(row: Row, others: readonly Row[]): boolean {
  const above = others.findLast((other) => other.y < row.y)
  const below = others.find((other) => other.y >= row.y)
  return (
    above !== undefined &&
    below !== undefined &&
    topOf(row) - above.y > 0.3 * row.size &&
    topOf(below) - row.y > 0.2 * row.size
  )
}

/** Rows that carry a date on the right as the head of an entry does: no columns run past them. */
export function datedHeads(river: River): Row[] {
  const left = rowsOf(river.left)
  const blocks = blocksOf(rowsOf(river.right))
  return blocks
    .filter((block) => block.length <= 2 && isDated({ ...block[0]!, fragments: block[0]!.fragments.slice(0, 1) }))
    .flatMap((block) => left.filter((row, index) => level(row, block[0]!) && begins(left, index)))
}

/** Short notes beside a longer text, each beginning where something begins in the text. */
function areNotes(notes: readonly Row[], text: readonly Row[], headings: ReadonlySet<string>): boolean {
  const blocks = noteBlocks(notes, text)
  const dated = mostlyDated(blocks.map(([head]) => head!)) || mostlyDated(notes)
  const nothingElse = dated && blocks.length > 1 && notes.every(isDated)
  // A column of nothing but heads of sections has no text of its own: they may stand a little lower than theirs.
  const headsAlone = blocks.length > 2 && blocks.every(isHead)
  const starts = blocks.filter((block) =>
    text.some((row, index) =>
      nothingElse
        ? level(row, block[0]!)
        : (dated || headsAlone ? startsNear(row, block[0]!) : level(row, block[0]!)) &&
          (begins(text, index) || endsShort(text, index - 1)),
    ),
  )
  const most = LIMITS[dated ? 'dates' : starts.length >= 10 ? 'form' : 'labels']
  const broken = notes.filter((note, at) => dated && at > 0 && isOfDate(note) && isOpenDate(notes[at - 1]!, note))
  const count = notes.length - broken.length
  if (count > most.rows * text.length || count > most.block * blocks.length) return false
  if (notes.some(isItem) || lengthOf(notes) > most.length * lengthOf(text)) return false
  if (notes.some((note) => note.size > 2.2 * text[0]!.size) || (!dated && !isUniform(notes))) return false
  if (notes.length === 1 && !headings.has(noteStyle(notes[0]!)) && !standsOut(notes[0]!, text)) return false
  const heads = blocks.filter((block) => isHead(block) && !starts.includes(block))
  return starts.length > 0 && starts.length >= 0.75 * (blocks.length - heads.length)
}

/** Whether a note is the head of a section: what it stands beside, a rule perhaps, may be no text. */
const isHead = (block: readonly Row[]): boolean => {
  const [head, another] = withWholeHeads(block)
  return another === undefined && isNamedHead(head!)
}

/** How much there may be of notes, to be notes: rows and characters, by those of the text, and rows in a block. */
const LIMITS = {
  dates: { rows: 1.2, length: 0.6, block: 3.5 },
  labels: { rows: 0.8, length: 0.4, block: 2.5 },
  form: { rows: 1.25, length: 0.75, block: 1.5 },
} as const

/** Whether nearly all is set alike: a column of its own has headings. */
function isUniform(rows: readonly Row[]): boolean {
  const styles = rows.map(styleOf)
  const most = Math.max(...styles.map((style) => styles.filter((other) => other === style).length))
  return rows.length < 5 || most >= 0.8 * rows.length
}

/** A single note is one only where it is a date, or set otherwise than the text, before several lines of it. */
const standsOut = (note: Row, text: readonly Row[]): boolean =>
  isDated(note) || (text.length >= 3 && text.every((row) => styleOf(row) !== styleOf(note)))

const lengthOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, row) => sum + row.fragments.reduce((inner, { text }) => inner + text.length, 0), 0)

const shareWith = (rows: readonly Row[], others: readonly Row[]): number =>
  rows.filter((row) => others.some((other) => level(row, other))).length / rows.length

const mostlyDated = (rows: readonly Row[]): boolean => rows.filter(isDated).length >= 0.4 * rows.length

const hasHead = (rows: readonly Row[]): boolean => rows.length > 1 && styleOf(rows[0]!) !== styleOf(rows[1]!)

/** Whether the lines are sentences or items, and not cells. */
const isProse = (rows: readonly Row[]): boolean =>
  rows.length > 1 && (rows.some(isItem) || lengthOf(rows) / rows.length >= 28) && !mostlyDated(rows)

/** Whether the file paints the two sides in turns, row by row. */
function paintedAcross({ left, right }: River): boolean {
  const sides = [...left.map(({ order }) => ({ order, side: 0 })), ...right.map(({ order }) => ({ order, side: 1 }))]
  sides.sort((a, b) => a.order - b.order)
  const turns = sides.filter(({ side }, index) => index > 0 && side !== sides[index - 1]!.side).length
  return turns >= Math.min(left.length, right.length)
}
