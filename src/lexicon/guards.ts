import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/quote.ts'
import type { Word } from '../text/words.ts'
import { shareWords } from './fields.ts'
import type { Name } from './names.ts'
import type { Phrasebook } from './telling.ts'

/** A name that a text has, before its meaning is settled. `first` and `last` count words. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly names: readonly Name[]
}

type Reading = ReturnType<Lexicon['read']>

/** How many words away a cue may stand. */
const REACH = 12

/**
 * Drops the names that are used in another meaning. Some tell by themselves what they mean. One that needs a cue is kept
 * with one of its cues nearby, with a clear name of its own trade nearby, or in a list beside a name of a trade that shares its words.
 */
export function keepMeant(text: string, words: readonly Word[], candidates: readonly Candidate[]): Reading {
  const possible = candidates.map((each) => each.names.filter((name) => mayMean(name, text, words, each)))
  const clear = possible.map((names) => names.filter(isClear))
  const lookAlikes: Span[] = []
  const uncued: Span[] = []
  const kept: (Candidate & { readonly meant: readonly Concept[] })[] = []
  candidates.forEach((candidate, at) => {
    const before = kept.at(-1)
    const after = nextUnguarded(candidates, at)
    const inList = ({ concept }: Name) =>
      (isListed(text, before, candidate) && before!.meant.some((other) => shareWords(other.trade, concept.trade))) ||
      (isListed(text, candidate, after) && after!.names.some((other) => shareWords(other.concept.trade, concept.trade)))
    const meant = possible[at]!.filter(
      (name) =>
        isClear(name) ||
        isCued(name, words, candidate) ||
        hasMate(name.concept.trade, candidates, clear, at) ||
        inList(name),
    ).map((name) => name.concept)
    if (meant.length > 0) kept.push({ ...candidate, meant })
    else (possible[at]!.length > 0 ? uncued : lookAlikes).push(candidate.span)
  })
  return { hits: kept.map(({ meant, span }) => ({ concepts: meant, span })), lookAlikes, uncued }
}

function nextUnguarded(candidates: readonly Candidate[], at: number): Candidate | undefined {
  for (let next = at + 1; next < candidates.length; next++)
    if (candidates[next]!.names.some((name) => !name.guard)) return candidates[next]
  return undefined
}

const isClear = ({ guard }: Name): boolean => !guard?.near

/** Whether neither the spelling nor the phrase around it speaks against the meaning. */
function mayMean({ guard }: Name, text: string, words: readonly Word[], at: Candidate): boolean {
  if (guard?.exact !== undefined && text.slice(at.span.start, at.span.end) !== guard.exact) return false
  return !guard?.unless?.some((phrase) => covers(phrase, words, at))
}

/** Whether the phrase stands in the text so that it takes in the candidate; a plural in it means the plural only. */
function covers(phrase: readonly string[], words: readonly Word[], { first, last }: Candidate): boolean {
  const says = (word: Word | undefined, folded: string) => word?.folded === folded || word?.base === folded
  for (let start = Math.max(0, last + 1 - phrase.length); start <= first; start++)
    if (phrase.every((folded, i) => says(words[start + i], folded))) return true
  return false
}

/** Whether a cue of the name or of its trade stands nearby, on one side of it, in the singular or the plural. */
function isCued({ guard }: Name, words: readonly Word[], { first, last }: Candidate): boolean {
  const reach = { from: Math.max(0, first - REACH), to: Math.min(words.length, last + 1 + REACH) }
  return guard!.near!.some(
    (cues) => hasPhrase(cues, words, reach.from, first) || hasPhrase(cues, words, last + 1, reach.to),
  )
}

/** Whether one of the phrases stands among these words. */
function hasPhrase(phrases: Phrasebook, words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      phrases
        .get(words[at]!.base)
        ?.some((phrase) => at + phrase.length <= to && phrase.every((base, i) => words[at + i]!.base === base))
    )
      return true
  return false
}

/** Whether a clear name of the trade stands near the candidate. */
function hasMate(
  trade: string,
  candidates: readonly Candidate[],
  clear: readonly (readonly Name[])[],
  at: number,
): boolean {
  const { first, last } = candidates[at]!
  const speaks = (i: number) => clear[i]!.some(({ concept }) => concept.trade === trade)
  for (let i = at - 1; i >= 0 && candidates[i]!.last >= first - REACH; i--) if (speaks(i)) return true
  for (let i = at + 1; i < candidates.length && candidates[i]!.first <= last + REACH; i++) if (speaks(i)) return true
  return false
}

const LIST_GAP = /^[ \t\n]*(?:[,;/|•·]|\b(?:and|or)\b|&)[ \t\n•·-]*(?:(?:and|or)\b[ \t\n]*)?$/

function isListed(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right) return false
  const length = right.span.start - left.span.end
  return length <= 12 && LIST_GAP.test(text.slice(left.span.end, right.span.start))
}
