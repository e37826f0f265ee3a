import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/quote.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Guard } from './define-table.ts'

/** A name that the trie found, before its meaning is settled. `first` and `last` count words. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly names: readonly Name[]
}

/** What a phrase names, under which form, and how that meaning is told from others. */
export interface Name {
  readonly concept: Concept
  readonly form: string
  readonly guard?: Guard
  /** The everyday words of its trade. */
  readonly cues?: readonly string[]
}

type Reading = ReturnType<Lexicon['read']>

const REACH = 12

/**
 * Drops the names that are used in another meaning. Some tell by themselves what they mean. One that needs a cue is kept
 * with one of its cues nearby, with a clear name of its own trade nearby, or in a list beside a name already kept.
 */
export function keepMeant(text: string, words: readonly Word[], candidates: readonly Candidate[]): Reading {
  const possible = candidates.map((each) => each.names.filter((name) => mayMean(name, text, words, each)))
  const clear = possible.map((names) => names.filter(isClear))
  const lookAlikes: Span[] = []
  const kept: (Candidate & { readonly meant: readonly Concept[] })[] = []
  candidates.forEach((candidate, at) => {
    const inList = () =>
      isListed(text, kept.at(-1), candidate) || isListed(text, candidate, candidates.slice(at + 1).find(isUnguarded))
    const meant = possible[at]!.filter(
      (name) =>
        isClear(name) ||
        isCued(name, words, candidate) ||
        hasMate(name.concept.trade, candidates, clear, at) ||
        inList(),
    ).map((name) => name.concept)
    if (meant.length > 0) kept.push({ ...candidate, meant })
    else lookAlikes.push(candidate.span)
  })
  return { hits: kept.map(({ meant, span }) => ({ concepts: meant, span })), lookAlikes }
}

const isUnguarded = (candidate: Candidate): boolean => candidate.names.some((name) => !name.guard)

const isClear = ({ guard }: Name): boolean => !guard?.near

/** Whether neither the spelling nor the phrase around it speaks against the meaning. */
function mayMean({ guard, form }: Name, text: string, words: readonly Word[], at: Candidate): boolean {
  if (guard?.exact && text.slice(at.span.start, at.span.end) !== form) return false
  return !guard?.unless?.some((phrase) => covers(phrase, words, at))
}

/** Whether the phrase stands in the text so that it takes in the candidate; a plural in it means the plural only. */
function covers(phrase: string, words: readonly Word[], { first, last }: Candidate): boolean {
  const wanted = phraseWords(phrase)
  const says = (word: Word | undefined, { folded }: Word) => word?.folded === folded || word?.base === folded
  for (let start = Math.max(0, last + 1 - wanted.length); start <= first; start++)
    if (wanted.every((word, i) => says(words[start + i], word))) return true
  return false
}

/** Whether a cue of the name or of its trade stands nearby, on one side of it, in the singular or the plural. */
function isCued({ guard, cues = [] }: Name, words: readonly Word[], { first, last }: Candidate): boolean {
  const from = Math.max(0, first - REACH)
  const to = Math.min(words.length, last + 1 + REACH)
  return [...(guard?.near ?? []), ...cues].some((cue) => {
    const wanted = phraseWords(cue)
    for (let start = from; start + wanted.length <= to; start++)
      if (
        (start + wanted.length <= first || start > last) &&
        wanted.every((word, i) => words[start + i]!.base === word.base)
      )
        return true
    return false
  })
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

/** The words of cues and phrases: only those of the tables come here. */
const known = new Map<string, readonly Word[]>()

function phraseWords(phrase: string): readonly Word[] {
  const words = known.get(phrase) ?? wordsOf(phrase)
  known.set(phrase, words)
  return words
}

const LIST_GAP = /^[ \t\n]*(?:[,;/|•·]|\b(?:and|or)\b|&)[ \t\n•·-]*(?:(?:and|or)\b[ \t\n]*)?$/

function isListed(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right) return false
  const gap = text.slice(left.span.end, right.span.start)
  return gap.length <= 12 && LIST_GAP.test(gap)
}
