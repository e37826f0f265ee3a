import type { Span } from '../model/quote.ts'
import { isClipping } from '../text/irregular.ts'
import { digitsOf } from '../text/numbers.ts'
import type { Word } from '../text/words.ts'
import { stemOf } from './paper.ts'

/** Whether words of one stem differ in number, spelling or length alone: reviews and review, mgmt and management, but not "managing". */
export const isSameNoun = (own: Word, asked: Word): boolean =>
  own.base === asked.base ||
  digitsOf(own.folded) === asked.folded ||
  digitsOf(asked.folded) === own.folded ||
  isClipping(own.folded) ||
  isClipping(asked.folded) ||
  (own.base.length > 5 && own.base.slice(-3) === asked.base.slice(-3))

/** Whether one of the words is of the same stem, and none of those the same noun: "reconciled" beside "reconciliation". */
export function isOfAnotherClass(own: Word, asked: readonly Word[]): boolean {
  const alike = asked.filter((word) => stemOf(word.folded) === stemOf(own.folded))
  return alike.length > 0 && !alike.some((word) => isSameNoun(own, word))
}

/**
 * Whether the sentence bears the number of the word asked for: "ladder diagram" in place of "ladder diagrams" only where nothing but a list
 * is around it, "audits" in place of "audit" not behind "an", nor before "report".
 */
export function fitsNumber(own: Word, asked: Word, { start, end }: Span, text: string): boolean {
  if (isPlural(own) === isPlural(asked)) return true
  const [before, after] = [text.slice(Math.max(0, start - LOOK), start), text.slice(end, end + LOOK)]
  return isPlural(asked)
    ? !BEHIND_ONE.test(before) && (GOES_ON.test(after) || !/^ \p{L}/u.test(after))
    : !/\p{Ll} $/u.test(before) && /^\s*(?:[,;.|•·)]|\n|$)/.test(after)
}

const LOOK = 12
const isPlural = ({ folded, base }: Word): boolean => folded.endsWith('s') && folded !== base

/** Behind these stands one thing. */
export const BEHIND_ONE = /\b(?:an?|one|each|every|this|that|another) $/i

/** What follows a noun and is none. */
const GOES_ON =
  /^ (?:and|or|of|to|for|in|on|at|by|with|from|as|across|under|through|within|that|which|while|using)(?: |$)/
