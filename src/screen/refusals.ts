import { holds, type Span } from '../model/quote.ts'
import { phrases, spansOf } from '../text/phrases.ts'
import type { Paper } from './paper.ts'
import { isBarred, sectionAt } from './paper.ts'
import {
  BUT_NOT_I,
  DENIED_AFTER,
  DENIED_BEFORE,
  DISCLAIMED,
  HEDGED_AFTER,
  HEDGED_AROUND,
  HEDGED_BEFORE,
  RATED_LOW,
  RATED_NOTHING,
  SAYS_NO,
  TO_LEARN,
  WISHED_FOR,
} from './refusal-wordings.ts'

/** Why a mention does not count, for any reader. */
export type Refusal = 'negated' | 'hedged' | 'look-alike' | 'name-of-something-else' | 'not-about-the-candidate'

/**
 * Why the mention must not count, or undefined where nothing speaks against it.
 * @param isMeant whether the word is asked for just so: then it is no look-alike, whatever a table takes it for
 */
export function refusalOf(paper: Paper, span: Span, isMeant = () => false): Refusal | undefined {
  if (isBarred(paper, span)) return 'name-of-something-else'
  const isWithin = (others: readonly Span[]): boolean => others.some((other) => holds(other, span))
  if ((isWithin(paper.lookAlikes) || isWithin(paper.uncued)) && !isMeant()) return 'look-alike'
  if (sectionAt(paper, span) === 'references') return 'not-about-the-candidate'
  return worded(paper, span)
}

const wordedIn = new WeakMap<Paper, Map<string, Refusal | undefined>>()

/** What the words around the span say against it: the same for all the terms it may stand for. */
function worded(paper: Paper, span: Span): Refusal | undefined {
  const known = wordedIn.get(paper) ?? new Map<string, Refusal | undefined>()
  wordedIn.set(paper, known)
  const key = `${span.start}-${span.end}`
  if (!known.has(key)) known.set(key, readAround(paper, span))
  return known.get(key)
}

function readAround(paper: Paper, span: Span): Refusal | undefined {
  if (TO_LEARN.test(paper.text.slice(Math.max(0, span.start - LONGEST_CLAUSE), span.start))) return 'hedged'
  const rest = paper.text.slice(span.end, span.end + LONGEST_CLAUSE)
  const { before, after } = clauseAround(paper, span)
  if (isDenied(before, after) || RATED_NOTHING.test(rest) || BUT_NOT_I.test(rest)) return 'negated'
  if (HEDGED_BEFORE.test(before) || HEDGED_AFTER.test(after) || HEDGED_AROUND.test(`${before}§${after}`))
    return 'hedged'
  if (RATED_LOW.test(rest)) return 'hedged'
  const sentence = restOfSentence(paper, span)
  if (DISCLAIMED.test(sentence)) return 'negated'
  if (WISHED_FOR.test(sentence)) return 'hedged'
  return undefined
}

function isDenied(before: string, after: string): boolean {
  if (SAYS_NO.test(after)) return true
  const match = DENIED_BEFORE.exec(before)
  if (!match) return false
  // A bare "no" denies only what it is said of: "no motor controls background", not "no outages on Kubernetes".
  return /\bno (?:[\w-]+ (?:[\w-]+ )?(?:and|or) )?(?:[\w-]+ )?$/.test(match[0]) &&
    !/\b(?:experience|background|knowledge)\b/.test(match[0])
    ? DENIED_AFTER.test(after)
    : true
}

/** Characters. */
const LONGEST_CLAUSE = 120

/** The words of the clause before and after the span, lower case, as far as the nearest comma, stop, bullet or "but". */
function clauseAround(paper: Paper, { start, end }: Span): { before: string; after: string } {
  const gaps = gapsOf(paper)
  const from = gaps.findLast((gap) => gap.end <= start)?.end ?? 0
  const to = gaps.find((gap) => gap.start >= end)?.start ?? paper.text.length
  return {
    // "have not prepared ALTA/NSPS surveys" denies both.
    before: tidy(paper.text.slice(Math.max(from, start - LONGEST_CLAUSE), start))
      .trimStart()
      .replace(/[\w-]+\/$/, ''),
    after: tidy(paper.text.slice(end, Math.min(to, end + LONGEST_CLAUSE))),
  }
}

/** What follows the span in its sentence, lower case: commas and semicolons end none. */
function restOfSentence({ text }: Paper, { end }: Span): string {
  const rest = text.slice(end, end + LONGEST_SENTENCE)
  return tidy(rest.slice(0, Math.max(0, rest.search(SENTENCE_END))))
}

/** Characters. */
const LONGEST_SENTENCE = 200

/** A line that ends within a clause goes on; one behind which a capital or a bullet stands does not. */
const SENTENCE_END =
  /[.!?](?=\s|$)|[•|\t]|(?<![,;–—]|\b(?:and|but|so|or|as|the|an?|of|to|with|in))\n(?=\s*\P{Ll})|\n\s*\n|$/u

const gapsInPapers = new WeakMap<Paper, readonly Span[]>()

/** What parts the clauses of a paper, in order. */
function gapsOf(paper: Paper): readonly Span[] {
  const known = gapsInPapers.get(paper)
  if (known) return known
  const gaps = spansOf(paper.text, CLAUSE_END)
  gapsInPapers.set(paper, gaps)
  return gaps
}

/** Stops, bullets, wide gaps, contrasts; and a line's end, unless the line clearly goes on. */
const CLAUSE_END = phrases('gu')`
  [.;:!?•|\t](?=\s|$)
  [•|\t]
  \n(?=\s*(?:\n|[-*•▪◦‣>]))
  (?<!\b(?:with|in|of|using|on|to|and|or|the|an?|any|no|not|for|never|used?)|,)\n(?=\p{Lu})
  \b(?:but|however|although)\b
  ,\s(?!or\b|and\b)
`

const tidy = (text: string): string => text.toLowerCase().replace(/[’']/g, "'").replace(/\s+/g, ' ')
