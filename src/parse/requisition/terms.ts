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
  const asked = terms.filter((term, i) => !isDoneWith(reading.text, term, terms[i + 1]))
  return asked.map((term, i) => ({
    ...term,
    separator: separatorBetween(reading, span.start, asked[i - 1], term, taken),
  }))
}

/** "Monitoring with Prometheus", "reporting in Power BI": what is done anywhere, by the thing it is done with. */
const isDoneWith = (text: string, { start, end }: Span, next: Pick<Term, 'start' | 'concepts'> | undefined): boolean =>
  next !== undefined &&
  next.concepts.length > 0 &&
  DONE_ANYWHERE.test(text.slice(start, end)) &&
  /^ (?:with|in|using|via|on|through) \p{Lu}$/u.test(text.slice(end, next.start + 1))

const DONE_ANYWHERE =
  /^(?:monitoring|reporting|scripting|programming|coding|modell?ing|drafting|automation|dashboards?|visuali[sz]ations?|editing|prototyping|version control)$/i
