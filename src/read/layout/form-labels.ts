import { columnOf } from '../../text/labels.ts'
import type { Fragment } from './fragments.ts'
import { joinFragments } from './justified.ts'

/** What a line of a form says of itself, "Name and address of employer", on however many lines that stands. */
export interface Label {
  /** Its lines as one. */
  readonly text: Fragment
  readonly top: number
  readonly bottom: number
  /** What it announces, where that is known. */
  readonly kind?: string
}

/** Lines that a label may be broken into. */
const MOST_LINES = 4
/** What may stand around a label's words. */
const MARKS = /^[•·▪–-]\s+|\s*:$/g
/** From baseline to baseline, in font sizes, what the lines of one label keep at most. */
const LEADING = 1.7

/** The labels of a form's left column, each put together from its lines. */
export function labelsOf(lines: readonly Fragment[]): Label[] {
  const labels: Label[] = []
  for (let at = 0; at < lines.length; ) {
    const known = knownAt(lines, at)
    const count = known?.count ?? 1
    const label = labelFrom(lines.slice(at, at + count), known?.kind)
    const last = labels.at(-1)
    if (last && !known && continues(last, lines[at]!)) labels[labels.length - 1] = longer(last, lines[at]!)
    else labels.push(label)
    at += count
  }
  return labels
}

/** The longest known label that begins at a line. */
export function knownAt(lines: readonly Fragment[], at: number): { kind: string; count: number } | undefined {
  const block = blockAt(lines, at)
  for (let count = block.length; count > 0; count--) {
    const words = block.slice(0, count).map(({ text }) => text)
    const kind = columnOf(words.join(' ').replace(MARKS, ''))
    if (kind) return { kind, count }
  }
  return undefined
}

/** A line with those that may go on with it: close below one another, set alike, flush on one side or the other. */
function blockAt(lines: readonly Fragment[], at: number): Fragment[] {
  const block = [lines[at]!]
  for (const line of lines.slice(at + 1, at + MOST_LINES)) {
    if (!isBelow(block.at(-1)!, line)) break
    block.push(line)
  }
  return block
}

const isBelow = (above: Fragment, line: Fragment): boolean =>
  line.font === above.font &&
  Math.abs(line.size - above.size) < 0.3 &&
  line.y - above.y <= LEADING * line.size &&
  isFlush(above, line)

/** Whether two lines begin, or end, below one another. */
export const isFlush = (above: Fragment, line: Fragment): boolean =>
  Math.abs(line.left - above.left) < 1 || Math.abs(line.right - above.right) < 1

/** A line that is no label of its own: "(from – to)", "and competences" below the words that it ends. */
const continues = (label: Label, line: Fragment): boolean =>
  /^[\p{Ll}(/&]/u.test(line.text) && line.y - label.bottom <= LEADING * line.size

const labelFrom = (lines: readonly Fragment[], kind?: string): Label => ({
  text: lines.reduce(joinFragments),
  top: lines[0]!.y - lines[0]!.size,
  bottom: lines.at(-1)!.y,
  ...(kind ? { kind } : {}),
})

const longer = (label: Label, line: Fragment): Label => ({
  ...label,
  text: joinFragments(label.text, line),
  bottom: line.y,
})
