import type { Line } from '../../model/document.ts'

/** A part of a line between its wide gaps, and where it is drawn. */
export interface PlacedPart {
  readonly text: string
  /** In the line's own characters. */
  readonly start: number
  readonly x: number
  readonly width: number
}

/** How wide a character is, in sizes of its font, on the average of common ones. */
const WIDE = 0.5

/**
 * Where the parts of a line stand. The format told the line's box alone: the first part begins at its left, the last ends at its right,
 * those between are spread by their characters.
 */
export function partsOf({ box, size }: Line, text: string): PlacedPart[] {
  const { x, width, height } = box!
  const words = text.split('\t')
  if (words.length === 1) return [{ text, start: 0, x, width }]
  const wide = Math.min(width / text.length, (size ?? height) * WIDE)
  let start = 0
  return words.map((each, at) => {
    const own = each.length * wide
    const left = at === 0 ? x : at === words.length - 1 ? x + width - own : x + (width * start) / text.length
    const part = { text: each, start, x: left, width: own }
    start += each.length + 1
    return part
  })
}

/** Where on the page a character of the line begins. */
export function xOf(parts: readonly PlacedPart[], at: number): number {
  const part = parts.findLast(({ start }) => start <= at) ?? parts[0]!
  return part.x + (part.width * Math.min(at - part.start, part.text.length)) / Math.max(1, part.text.length)
}

/** Letters set apart are spaced out, not stretched. */
export const isSpaced = ({ text, width }: PlacedPart, size: number): boolean => width > text.length * size * WIDE * 1.35
