import { matchesOf } from './phrases.ts'

/** The wide spaces that were line breaks, where a text was copied or flattened into one endless line; none in any other. */
export function lostBreaks(line: string): RegExpExecArray[] {
  if (line.length < 300) return []
  const breaks = matchesOf(line, / {2,}/g).filter(
    ({ index, 0: space }) => !splitsDates(line, index, index + space.length),
  )
  return breaks.length < 4 || line.length / breaks.length > 400 ? [] : breaks
}

/** Whether a wide space stands where the dash of a range was, or beside it: "Sept 2013   Till date". */
function splitsDates(raw: string, start: number, end: number): boolean {
  const before = raw.slice(Math.max(0, start - 24), start)
  return OPEN.test(before) && !RANGE.test(before) && GOES_ON.test(raw.slice(end, end + 24))
}

const OPEN = /(?:\d{2}|\b(?:to|till|until|from)|[–—-])$/i
/** A range that is whole. */
const RANGE = /(?:19|20)\d\d\s*(?:[–—-]|\bto\b)\s*(?:\p{L}{3,9}\.?\s+|\d\d?\/)?(?:19|20)?\d\d$/iu
const GOES_ON =
  /^(?:to\b|till\b|until\b|[–—-]|present\b|current\b|now\b|(?:[\p{L}]{3,9}\.?,? )?(?:19|20)\d\d\b|\d{1,2}\/(?:19|20)\d\d\b)/iu
