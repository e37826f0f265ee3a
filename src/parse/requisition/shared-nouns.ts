import { overlaps, type Span } from '../../model/quote.ts'
import { wordSet } from '../../text/words.ts'
import { HEADS, NOISE, PRAISE } from './grammar.ts'
import type { Named } from './pieces.ts'
import { isUnnamed } from './term-parts.ts'
import { isTrait } from './traits.ts'

/** The word before "and" and the term behind it. Of "local, state and federal law" nobody is asked for each. */
const HALF = /(?<![\p{L}\d-]|, )(?<half>[\p{L}-]{3,}) and $/u

/** Kinds of things that stand opposed, and have no adjective's ending or praise elsewhere. */
const OPPOSED = wordSet(
  'direct indirect internal external primary secondary tertiary inbound outbound indoor outdoor manual mobile hot cold wet dry upper lower',
)

/** "internal and external audit": the adjective before "and", where one stands before the noun as well. */
export function halfBefore(text: string, term: Named, others: readonly Named[]): Span | undefined {
  const [, kind] = /^([\p{L}-]+) \p{L}/u.exec(text.slice(term.start, term.end)) ?? []
  if (kind === undefined || !isKind(kind) || isTrait(text, term)) return undefined
  const word = HALF.exec(text.slice(Math.max(0, term.start - 40), term.start))?.groups?.['half']
  if (word === undefined || !isKind(word)) return undefined
  const end = term.start - ' and '.length
  const half = { start: end - word.length, end }
  return others.some((other) => overlaps(other, half) && !isHalf(other, half)) ? undefined : half
}

/** "hot" in "hot and cold kitchens" stands by itself where no table knows it. */
export const isHalf = ({ start, end, concepts }: Named, half: Span): boolean =>
  concepts.length === 0 && start === half.start && end === half.end

/** "internal audit": the half with what stands behind the first word of the term that it shares. */
export const withNoun = (text: string, half: Span, term: Span): string =>
  `${text.slice(half.start, half.end)}${text.slice(text.indexOf(' ', term.start), term.end)}`

function isKind(printed: string): boolean {
  const word = printed.toLowerCase()
  return OPPOSED.has(word) || (isUnnamed(word) && ![PRAISE, HEADS, NOISE].some((words) => words.has(word)))
}
