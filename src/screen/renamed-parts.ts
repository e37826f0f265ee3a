import type { Span } from '../model/quote.ts'
import { joins, wordsOf, wordsWithin } from '../text/words.ts'
import { type Paper, stemOf } from './paper.ts'

/** Longer phrases are sentences. */
const LONGEST = 6

/** "SEN support" is asked and "special educational needs support" said: a known name in the phrase goes by another, the rest is the same. */
export function renamedParts(phrase: string, paper: Paper): Span[] {
  const words = wordsOf(phrase)
  if (words.length < 2 || words.length > LONGEST) return []
  const stems = words.map(({ folded }) => stemOf(folded))
  return words.flatMap((first, from) =>
    words.slice(from, from === 0 ? -1 : undefined).flatMap((last, length) => {
      const [before, after] = [stems.slice(0, from), stems.slice(from + length + 1)]
      return paper.lexicon
        .meanings(phrase.slice(first.start, last.end))
        .flatMap((concept) =>
          (paper.hitsOf.get(concept) ?? []).flatMap((hit) => extended(hit.span, before, after, paper) ?? []),
        )
    }),
  )
}

/** The span with the words asked for on both sides of it, or undefined where others stand there. */
export function extended(
  span: Span,
  before: readonly string[],
  after: readonly string[],
  paper: Paper,
): Span | undefined {
  const { words, stems, text } = paper
  const inside = wordsWithin(words, span)
  const first = inside.start - before.length
  const last = inside.end - 1 + after.length
  if (inside.start === inside.end || first < 0 || last >= words.length) return undefined
  const same =
    before.every((stem, i) => stems[first + i] === stem) &&
    after.every((stem, i) => stems[last - after.length + 1 + i] === stem)
  for (let at = first; at < last; at++) if (!joins(text, words[at]!, words[at + 1]!)) return undefined
  return same ? { start: words[first]!.start, end: words[last]!.end } : undefined
}
