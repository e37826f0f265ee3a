import { blocksOf } from './note-blocks.ts'
import { isDated, level, type Row, startsNear, styleOf } from './rows.ts'

/** Rows that a record's margin may have: a firm on two lines, dates on two, a place. */
const TALLEST = 6

/**
 * Records set in two columns: at the side firm, dates and place below one another, beside them the title and the text.
 * Each block of the side begins with a head in the text, all heads are set alike, and no other row of the text is.
 * One alone is one only where the text of others began: at `known`. None where the two sides are something else.
 */
export function recordBlocks(notes: readonly Row[], text: readonly Row[], known?: number): Row[][] | undefined {
  const blocks = blocksOf(notes)
  const isKnown = known !== undefined && Math.abs(known - text[0]!.fragments[0]!.left) < 1
  if (blocks.length < (isKnown ? 1 : 2) || blocks.some((block) => block.length > TALLEST)) return undefined
  if (blocks.filter((block) => block.some(isDated)).length < 0.75 * blocks.length) return undefined
  if (blocks.every((block) => block.length === 1) || text.filter(isDated).length > 0.2 * blocks.length) return undefined
  const heads = blocks.map(
    ([first]) => text.find((row) => level(row, first!)) ?? text.find((row) => startsNear(row, first!)),
  )
  const [model] = heads
  if (!model || heads.some((head) => !head || styleOf(head) !== styleOf(model))) return undefined
  const alike = text.filter((row) => styleOf(row) === styleOf(model))
  return alike.length === blocks.length && new Set(heads).size === blocks.length ? blocks : undefined
}
