import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/quote.ts'
import { type Word, wordsOf } from '../text/words.ts'
import type { Guard } from './define-table.ts'

/** A name that the trie found, before its meaning is settled. `first` and `last` count words. */
export interface Candidate {
  readonly first: number
  readonly last: number
  readonly span: Span
  readonly names: readonly { readonly concept: Concept; readonly guard?: Guard; readonly form: string }[]
}

type Reading = ReturnType<Lexicon['read']>

const REACH = 12

/**
 * Drops the names that are used in another meaning. A guarded name is kept where its cues say so, or, unless its
 * spelling speaks against it, where it stands in a list beside a name already kept.
 */
export function keepMeant(text: string, words: readonly Word[], candidates: readonly Candidate[]): Reading {
  const lookAlikes: Span[] = []
  const kept: (Candidate & { readonly meant: readonly Concept[] })[] = []
  candidates.forEach((candidate, at) => {
    const inList = () =>
      isListed(text, kept.at(-1), candidate) || isListed(text, candidate, candidates.slice(at + 1).find(isUnguarded))
    const meant = candidate.names
      .filter(
        (name) =>
          !name.guard ||
          (mayMean(name.guard, name.form, text, words, candidate) &&
            (!name.guard.near ||
              isCued(name.guard.near, words, candidate) ||
              hasMate(name.concept.trade, candidates, at) ||
              inList())),
      )
      .map((name) => name.concept)
    if (meant.length > 0) kept.push({ ...candidate, meant })
    else lookAlikes.push(candidate.span)
  })
  return { hits: kept.map(({ meant, span }) => ({ concepts: meant, span })), lookAlikes }
}

const isUnguarded = (candidate: Candidate): boolean => candidate.names.some((name) => !name.guard)

/** Whether neither the spelling nor the phrase around it speaks against the guarded meaning. */
function mayMean({ exact, unless }: Guard, form: string, text: string, words: readonly Word[], at: Candidate): boolean {
  if (exact && text.slice(at.span.start, at.span.end) !== form) return false
  return !unless?.some((phrase) => covers(phrase, words, at))
}

/** Whether the phrase stands in the text so that it takes in the candidate; a plural in it means the plural only. */
function covers(phrase: string, words: readonly Word[], { first, last }: Candidate): boolean {
  const wanted = phraseWords(phrase)
  const says = (word: Word | undefined, { folded }: Word) => word?.folded === folded || word?.base === folded
  for (let start = Math.max(0, last + 1 - wanted.length); start <= first; start++)
    if (wanted.every((word, i) => says(words[start + i], word))) return true
  return false
}

/** Whether one of the cues stands near the candidate, on one side of it, in the singular or the plural. */
function isCued(cues: readonly string[], words: readonly Word[], { first, last }: Candidate): boolean {
  const from = Math.max(0, first - REACH)
  const to = Math.min(words.length, last + 1 + REACH)
  return cues.some((cue) => {
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

/** Whether the same trade speaks nearby, in a name that has no other meaning. */
function hasMate(trade: string, candidates: readonly Candidate[], at: number): boolean {
  const { first, last } = candidates[at]!
  const speaks = ({ names }: Candidate) => names.some(({ concept, guard }) => !guard && concept.trade === trade)
  for (let i = at - 1; i >= 0 && candidates[i]!.last >= first - REACH; i--) if (speaks(candidates[i]!)) return true
  for (let i = at + 1; i < candidates.length && candidates[i]!.first <= last + REACH; i++)
    if (speaks(candidates[i]!)) return true
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
