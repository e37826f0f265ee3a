import type { Span } from '../../model/quote.ts'
import { chunksIn } from './chunks.ts'
import { isNoName, withoutStubs } from './no-terms.ts'
import { type Named, spanOf } from './pieces.ts'
import type { Reading } from './reading.ts'
import { type Separator, separatorBetween } from './separators.ts'
import { halfBefore, isHalf, withNoun } from './shared-nouns.ts'
import {
  isDoingOf,
  isElided,
  isLoneName,
  isNamedExample,
  isNamedProduct,
  isSector,
  isTerm,
  partsOf,
  qualifies,
  trimPieces,
  withoutLooseTail,
  withoutMadeThings,
} from './term-parts.ts'

/** Words that a recruiter would search for, cut out of a clause. */
export interface Term extends Named {
  readonly separator: Separator
  /** It stands where a clause tells what a thing is for, not what is asked. */
  readonly aside: boolean
  /** What it is called where its noun stands behind another: "internal audit" in "internal and external audit". */
  readonly said?: string
}

/** What a term is called. */
export const nameOf = (text: string, { start, end, said }: Pick<Term, 'start' | 'end' | 'said'>): string =>
  said ?? text.slice(start, end)

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
          isSector(reading.text, part) ||
          isLoneName(reading.text, part) ||
          isNamedExample(reading.text, part) ||
          isNamedProduct(reading.text, part) ||
          qualifies(reading.text, part),
      )
      .filter((part) => !isNoName(reading.text, part))
      .map((part) => ({ ...spanOf(part), concepts: part.length === 1 ? part[0]!.concepts : [], aside })),
  )
  const asked = terms.filter(
    (term, i) => !isDoneWith(reading.text, term, terms[i + 1]) && !isUseOf(reading.text, terms[i - 1], term),
  )
  const named = withHalves(reading.text, asked)
  return named.map((term, i) => ({
    ...term,
    separator: separatorBetween(reading, span.start, named[i - 1], term, taken),
  }))
}

/** "internal and external audit" is two, of which the first has its noun behind the second. */
function withHalves(text: string, terms: readonly Unlinked[]): Unlinked[] {
  const halves = terms.flatMap((term) => {
    const half = halfBefore(text, term, terms)
    return half ? [{ ...term, ...half, concepts: [], said: withNoun(text, half, term) }] : []
  })
  const whole = terms.filter((term) => !halves.some((half) => isHalf(term, half)))
  return [...whole, ...halves].sort((a, b) => a.start - b.start)
}

type Unlinked = Omit<Term, 'separator'>

/**
 * "Monitoring with Prometheus", "tickets tracked in Jira": what is done anywhere, and what the work is done on, by the thing it is
 * done with. What a table knows is asked for beside it: "payroll run through Gusto".
 */
function isDoneWith(text: string, { start, end, concepts }: Named, next: Named | undefined): boolean {
  if (next === undefined) return false
  const [said, gap] = [text.slice(start, end), text.slice(end, next.start)]
  if ((TEACHES.test(said) || /^reporting$/i.test(said)) && /^ (?:in|on|about) $/.test(gap)) return true
  if (!/^\p{Ll}?\p{Lu}/u.test(text.slice(next.start))) return false
  if (DONE_ANYWHERE.test(said)) return WITH.test(gap)
  const isKept = KEEPS.test(text.slice(Math.max(0, start - 40), start))
  return concepts.length === 0 && (WORKED_ON.test(gap) || ((WORKED.test(said) || isKept) && WITH.test(gap)))
}

/** "Buffer for scheduling": what a product is used for, in a word that says no more than that. */
const isUseOf = (text: string, before: Named | undefined, { start, end }: Named): boolean =>
  before !== undefined &&
  text.slice(before.end, start) === ' for ' &&
  /^\p{Lu}/u.test(text.slice(before.start)) &&
  USES.test(text.slice(start, end))

const USES =
  /^(?:e-?mails?|scheduling|reporting|ticketing|tickets|bookings?|invoicing|chat|planning|notes|records|documentation|charting|messaging|timesheets|expenses)$/

/** "You keep learning journals in Tapestry": what is kept there. */
const KEEPS =
  /(?:\b[Yy]ou(?:['’]ll| will)? |(?:^|\n)\W*)(?:keep|log|record|enter|track|file|store|chart|document|update|raise|book)s? (?:the |all |our |your |daily )?$/i

/** "Training patients in activities of daily living": whom one teaches a thing. */
const TEACHES =
  /^(?:training|teaching|coaching|educating|instructing|counsell?ing) (?:\w+ )?(?:patients|clients|families|staff|students|pupils|residents|caregivers|carers|customers|users|colleagues|teams|employees|parents)$/i

const PARTICIPLE = String.raw`(?!(?:used|required|needed|offered|provided|based|located|employed|involved|found|taught)\b)(?:\w{2,}ed|drawn|kept|made|built|run|written|done|held|cut|sent|set|cast|put|taken|bought|sold|shot|spun)`
const WITH = /^ (?:with|in|using|via|on|through|from) $/
const WORKED_ON = new RegExp(`^ ${PARTICIPLE} (?:up )?(?:with|in|using|via|on|through|from) $`)
const WORKED = new RegExp(`(?:^| )${PARTICIPLE}(?: up)?$`)

const DONE_ANYWHERE =
  /^(?:monitoring|reporting|scripting|programming|coding|modell?ing|drafting|automation|dashboards?|visuali[sz]ations?|editing|prototyping|version control|documentation|documenting|charting|ticketing|record[- ]?keeping|note[- ]?taking|case notes|timekeeping|(?:case|document|matter) management|(?:electronic )?(?:patient |health |medical |care )?records|measurement)$/i
