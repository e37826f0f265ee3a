import type { Span } from '../model/quote.ts'
import type { Paper } from './paper.ts'
import { SMALL, significantWords } from './reordered.ts'

/** Fewer letters than this are shared by too many names. */
const SHORTEST_ACRONYM = 3

/** The long form by its initials, or the initials by the long form, where no table knows either: FMLA, Family and Medical Leave Act. */
export function byInitials(term: string, paper: Paper): Span[] {
  const words = significantWords(term)
  if (words.length === 1) return isAllCapitals(term) ? spelledOut(term.toLowerCase(), paper) : []
  const letters = words.map((word) => word[0]).join('')
  if (letters.length < SHORTEST_ACRONYM && !isKnownAs(term, letters, paper)) return []
  return [letters, `${letters}s`]
    .flatMap((form) => paper.byForm.get(form) ?? [])
    .map((at) => paper.words[at]!)
    .filter(({ start, end }) => /^\p{Lu}{2,8}s?$/u.test(paper.text.slice(start, end)) && !isOfAPlace(paper.text, start))
    .map(({ start, end }) => ({ start, end }))
}

/** Two letters are too few to go by, unless a table has them for the thing: "AP" for Accounts Payable. */
const isKnownAs = (term: string, letters: string, { lexicon }: Paper): boolean => {
  const meant = lexicon.meanings(term)
  return letters.length === 2 && lexicon.meanings(letters.toUpperCase()).some((meaning) => meant.includes(meaning))
}

/** "Little Rock, AR" */
const isOfAPlace = (text: string, start: number): boolean => /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start))

const isAllCapitals = (word: string): boolean => /^\p{Lu}{3,8}$/u.test(word)

/** Capitalised words side by side that begin with these letters, small words between them left out. */
function spelledOut(letters: string, paper: Paper): Span[] {
  const { words, text } = paper
  return words.flatMap((word, first) => {
    if (word.folded[0] !== letters[0] || !isCapitalised(text, word)) return []
    let last = first
    for (const letter of letters.slice(1)) {
      do last++
      while (SMALL.has(words[last]?.folded ?? '') && words[last]!.folded[0] !== letter)
      const next = words[last]
      if (next?.folded[0] !== letter || !(isCapitalised(text, next) || SMALL.has(next.folded))) return []
    }
    const span = { start: word.start, end: words[last]!.end }
    return /[\n;•|\t,]|\.\s/.test(text.slice(span.start, span.end)) ? [] : [span]
  })
}

const isCapitalised = (text: string, { start }: Span): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))

/** "APs" for "accounts payable" */
export const isInitialsOf = (term: string, said: string): boolean =>
  said.length > 1 &&
  said.replace(/s$/, '').toLowerCase() ===
    significantWords(term)
      .map((word) => word[0])
      .join('')
