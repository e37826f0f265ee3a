import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Span } from '../model/quote.ts'
import { fold, type Word } from '../text/words.ts'
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
      .filter(({ guard, form }) => !guard || passes(guard, form, text, words, candidate, inList))
      .map((name) => name.concept)
    if (meant.length > 0) kept.push({ ...candidate, meant })
    else lookAlikes.push(candidate.span)
  })
  return { hits: kept.map(({ meant, span }) => ({ concepts: meant, span })), lookAlikes }
}

const isUnguarded = (candidate: Candidate): boolean => candidate.names.some((name) => !name.guard)

function passes(
  guard: Guard,
  form: string,
  text: string,
  words: readonly Word[],
  at: Candidate,
  inList: () => boolean,
): boolean {
  if (guard.exact && text.slice(at.span.start, at.span.end) !== form) return false
  const { first, last } = at
  if (guard.unless?.some((phrase) => phraseCovers(phrase, words, first, last))) return false
  if (!guard.near) return true
  const around = ` ${words
    .slice(Math.max(0, first - REACH), first)
    .map(folded)
    .join(' ')} | ${words
    .slice(last + 1, last + 1 + REACH)
    .map(folded)
    .join(' ')} `
  return guard.near.some((cue) => around.includes(` ${fold(cue)} `)) || inList()
}

const folded = (word: Word): string => word.folded

/** Whether the phrase stands in the text so that it takes in the words `first` to `last`. */
function phraseCovers(phrase: string, words: readonly Word[], first: number, last: number): boolean {
  const wanted = fold(phrase).split(' ')
  const earliest = Math.max(0, last + 1 - wanted.length)
  for (let start = earliest; start <= first; start++)
    if (wanted.every((word, i) => words[start + i]?.folded === word || words[start + i]?.base === word)) return true
  return false
}

const LIST_GAP = /^[ \t\n]*(?:[,;/|•·]|\b(?:and|or)\b|&)[ \t\n•·-]*(?:(?:and|or)\b[ \t\n]*)?$/

function isListed(text: string, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right) return false
  const gap = text.slice(left.span.end, right.span.start)
  return gap.length <= 12 && LIST_GAP.test(gap)
}
