import type { Span } from '../model/quote.ts'
import { fold, foldedWords, wordsOf } from '../text/words.ts'
import { type Paper, stemOf } from './paper.ts'
import { extended } from './renamed-parts.ts'
import { SMALL, significantWords } from './reordered.ts'

/** Fewer letters than this are shared by too many names. */
const SHORTEST_ACRONYM = 3

/** The long form by its initials, or the initials by the long form, where no table knows either: FMLA, Family and Medical Leave Act. */
export function byInitials(term: string, paper: Paper): Span[] {
  const words = significantWords(term)
  if (words.length === 1) return isAllCapitals(term) ? spelledOut(term.toLowerCase(), paper) : byCount(term, paper)
  const every = wordsOf(term).map(({ folded }) => folded)
  const spelled = besideWords(term, paper)
  if (spelled.length > 0) return spelled
  const known = [initialsOf(term, words), initialsOf(term, every), initialsOf(term, words.flatMap(prefixApart))].filter(
    (letters) =>
      letters.length >= SHORTEST_ACRONYM ? !isOfAnother(term, letters, paper) : isKnownAs(term, letters, paper),
  )
  return [...new Set(known)]
    .flatMap((letters) => [letters, `${letters}s`])
    .flatMap((form) => paper.byForm.get(form) ?? [])
    .map((at) => paper.words[at]!)
    .filter(
      ({ start, end }) =>
        /^(?:\p{Lu}|e(?=\p{Lu}{2}))(?:\p{Lu}|[oaf](?=\p{Lu})){1,7}s?$/u.test(paper.text.slice(start, end)) &&
        !isOfAPlace(paper.text, start),
    )
    .map(({ start, end }) => ({ start, end }))
}

/** "a11y" for "accessibility": the letters between the first and the last, counted. */
function byCount(term: string, { byForm, words }: Paper): Span[] {
  const form = counted(fold(term))
  const others = COUNTED.test(term) ? words.filter(({ folded }) => counted(folded) === fold(term)) : []
  const same = (form === undefined ? undefined : byForm.get(form))?.map((at) => words[at]!) ?? []
  return [...same, ...others].map(({ start, end }) => ({ start, end }))
}

const COUNTED = /^\p{L}\d{1,2}\p{L}$/u
const counted = (word: string): string | undefined =>
  /^\p{L}{8,}$/u.test(word) ? `${word[0]}${word.length - 2}${word.at(-1)}` : undefined

/** "Joint Contracts Tribunal contracts" for "JCT contracts": the one word in capitals spelled out, the others beside it. */
function besideWords(term: string, paper: Paper): Span[] {
  const words = wordsOf(term)
  const at = words.findIndex(({ start, end }) => isAllCapitals(term.slice(start, end)))
  if (at < 0 || significantWords(term).length > LONGEST_NAME) return []
  const stems = words.map(({ folded }) => stemOf(folded))
  return spelledOut(words[at]!.folded, paper).flatMap(
    (span) => extended(span, stems.slice(0, at), stems.slice(at + 1), paper) ?? [],
  )
}

/** A word in capitals gives all of its letters: CTA for CT angiography. */
const initialsOf = (term: string, words: readonly string[]): string =>
  words.map((word) => (word.length < 4 && term.includes(word.toUpperCase()) ? word : word[0])).join('')

/** "NCR" for "nonconformance report": the first part has a letter of its own. */
const prefixApart = (word: string): string[] => {
  const [, prefix, rest] = /^(non|multi|inter)-?(\p{L}{5,})$/u.exec(word) ?? []
  return prefix !== undefined && rest !== undefined ? [prefix, rest] : [word]
}

/** "AP Chemistry" for "Advanced Placement Chemistry": two words and more of a longer name by their initials, the others in full beside them. */
export function partlyByInitials(term: string, paper: Paper): Span[] {
  const words = wordsOf(term)
  const all = significantWords(term).length
  if (words.length < 3 || all > LONGEST_NAME) return []
  const stems = words.map(({ folded }) => stemOf(folded))
  const found: Span[] = []
  for (let from = 0; from < words.length - 1; from++)
    for (let to = from + 2; to <= words.length && to - from < words.length; to++) {
      const named = words.slice(from, to).filter(({ folded }) => !SMALL.has(folded))
      if (named.length < 2 || named.length === all) continue
      const forms = [named, words.slice(from, to)].map((of) => of.map(({ folded }) => folded[0]).join(''))
      for (const at of [...new Set(forms)]
        .flatMap((form) => [form, `${form}s`])
        .flatMap((form) => paper.byForm.get(form) ?? [])) {
        const { start, end } = paper.words[at]!
        const span = /^\p{Lu}+s?$/u.test(paper.text.slice(start, end))
          ? extended({ start, end }, stems.slice(0, from), stems.slice(to), paper)
          : undefined
        if (span) found.push(span)
      }
    }
  return found
}

/** Longer phrases are sentences; small words between are not counted. */
const LONGEST_NAME = 6

/** "PID" is no piping and instrumentation diagram: the table has both the term and the letters, for different things. */
function isOfAnother(term: string, letters: string, { lexicon }: Paper): boolean {
  const meant = lexicon.meanings(term)
  const others = meant.length > 0 ? lexicon.meanings(letters.toUpperCase()) : []
  return others.length > 0 && !others.some((meaning) => meant.includes(meaning))
}

/** Two letters are too few to go by, unless a table has them for the thing: "AP" for Accounts Payable. */
const isKnownAs = (term: string, letters: string, { lexicon }: Paper): boolean => {
  const meant = lexicon.meanings(term)
  return letters.length === 2 && lexicon.meanings(letters.toUpperCase()).some((meaning) => meant.includes(meaning))
}

/** "Little Rock, AR" */
const isOfAPlace = (text: string, start: number): boolean => /\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start))

const isAllCapitals = (word: string): boolean => /^\p{Lu}{3,8}$/u.test(word)

/** Capitalised words side by side that begin with these letters, small words between them left out; in small letters only all of an item. */
function spelledOut(letters: string, paper: Paper): Span[] {
  const { words, text } = paper
  return words.flatMap((word, first) => {
    if (word.folded[0] !== letters[0]) return []
    if (!isCapitalised(text, word)) return spelledSmall(letters, first, paper)
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

/** "• Monthly cost value reconciliation" for "CVR" */
function spelledSmall(letters: string, first: number, { words, text }: Paper): Span[] {
  const named = words.slice(first, first + letters.length)
  const span = { start: words[first]!.start, end: named.at(-1)!.end }
  const isSpelled =
    named.length === letters.length &&
    named.every(({ folded }, i) => folded.length > 3 && folded[0] === letters[i] && !SMALL.has(folded)) &&
    NAMES_DOING.test(named.at(-1)!.folded) &&
    !/[^\p{L} -]/u.test(text.slice(span.start, span.end))
  return isSpelled && OPENS_ITEM.test(text.slice(0, span.start).slice(-40)) && ENDS_ITEM.test(text.slice(span.end))
    ? [span]
    : []
}

const NAMES_DOING =
  /(?:ion|ing|ment|ance|ence|sis|ity|ology|plan|report|system|control|review|rate|test|check|form|record|cycle|index|ratio|model)s?$/
const OPENS_ITEM =
  /(?:^|[\n,;|•·▪◦:]|^[-*–+] |\n[-*–+] )\s*(?:(?:the |our |all )?(?:monthly|weekly|daily|quarterly|annual) |(?:wrote|write|ran|run|prepared|prepare|kept|keep|led|lead|did|do|produced|produce) (?:the |all |our )?(?:(?:monthly|weekly|daily|quarterly|annual) )?)?$/i
const ENDS_ITEM = /^\s*(?:$|[\n,;.|•·▪◦)]| and\b| for\b)/

const isCapitalised = (text: string, { start }: Span): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 2))

/** "APs" for "accounts payable" */
export const isInitialsOf = (term: string, said: string): boolean =>
  said.length > 1 &&
  said.replace(/s$/, '').toLowerCase() ===
    significantWords(term)
      .map((word) => word[0])
      .join('')

/**
 * Whether one name is the other cut down to some of its letters: HACCP for "hazard analysis and critical control points". A name is not short
 * for another with a word that begins like it: NEC4, for "NEC contracts", is a second name.
 */
export function isShortFor(name: string, whole: string): boolean {
  if (!/^[\p{Lu}\d][\p{Lu}\d&/.+-]{1,7}s?$/u.test(name.trim())) return false
  const letters = name.replace(/s$/, '').replace(/\P{L}/gu, '').toLowerCase()
  const words = foldedWords(whole)
  return (
    words.length > 1 &&
    words[0]![0] === letters[0] &&
    !words.some((word) => word.startsWith(letters)) &&
    hasInOrder(words.join(''), letters)
  )
}

function hasInOrder(text: string, letters: string): boolean {
  let from = 0
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1
    if (from === 0) return false
  }
  return true
}
