import type { Concept } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { chunksIn } from './chunks.ts'
import { isNoName, withoutStubs } from './no-terms.ts'
import { spanOf } from './pieces.ts'
import type { Reading } from './reading.ts'
import { type Separator, separatorBetween } from './separators.ts'
import {
  isDoingOf,
  isElided,
  isLoneName,
  isNamedExample,
  isNamedProduct,
  isTerm,
  partsOf,
  qualifies,
  trimPieces,
  withoutLooseTail,
  withoutMadeThings,
} from './term-parts.ts'

/** Words that a recruiter would search for, cut out of a clause. */
export interface Term extends Span {
  readonly concepts: readonly Concept[]
  readonly separator: Separator
  /** It stands where a clause tells what a thing is for, not what is asked. */
  readonly aside: boolean
}

/** The terms of a clause in order, outside the spans already read as something else. */
export function termsIn(reading: Reading, span: Span, taken: readonly Span[]): Term[] {
  const chunks = chunksIn(reading, span, taken)
  const terms = chunks.flatMap(({ pieces, aside }) =>
    partsOf(reading, trimPieces(pieces))
      .map((part) => withoutMadeThings(reading.text, withoutLooseTail(reading.text, withoutStubs(trimPieces(part)))))
      .filter(
        (part) =>
          (isTerm(part) && !isDoingOf(reading.text, part)) ||
          isElided(reading.text, part) ||
          isLoneName(reading.text, part) ||
          isNamedExample(reading.text, part) ||
          isNamedProduct(reading.text, part) ||
          qualifies(reading.text, part),
      )
      .filter((part) => !isNoName(reading.text, part))
      .map((part) => ({ ...spanOf(part), concepts: part.length === 1 ? part[0]!.concepts : [], aside })),
  )
  return terms.map((term, i) => ({
    ...term,
    separator: separatorBetween(reading, span.start, terms[i - 1], term, taken),
  }))
}
