import { isToldToBeSystem } from './name-words.ts'
import { nameOf, type Term } from './terms.ts'

/**
 * The terms printed as names of products or systems that no table knows: one word with capitals inside it (IDeaS), or with a capital where
 * small letters go before ("records in Beaker", "records in Sunquest, Beaker and Excel"). What is offered as a choice is of one kind: in "Beaker or Sunquest" both are names.
 */
export function properNames(text: string, terms: readonly Term[]): ReadonlySet<Term> {
  const words = terms.filter((term) => WORD.test(nameOf(text, term)))
  const isChoice = terms.length > 1 && terms.every(({ start }) => CAPITAL.test(text[start]!))
  const shows = (term: Term): boolean =>
    CAPITALS_INSIDE.test(text.slice(term.start, term.end)) ||
    isAfterSmallLetters(text, term) ||
    isToldToBeSystem(text, term)
  return new Set(
    words.filter(
      (term) =>
        (term.concepts.length === 0 || isToldToBeSystem(text, term)) &&
        (shows(term) || (isChoice && terms.some(shows))),
    ),
  )
}

const CAPITAL = /\p{Lu}/u
const WORD = /^\p{Lu}\p{L}+$/u
const CAPITALS_INSIDE = /\p{L}\p{Lu}/u

const isAfterSmallLetters = (text: string, { start }: Term): boolean =>
  AFTER_SMALL_LETTERS.test(text.slice(Math.max(0, start - 80), start))

/** "records in ", and with other names of a list between: "experience with UKG Pro, ". */
const AFTER_SMALL_LETTERS =
  /(?:^|[^\p{L}\p{N}-])(?!and )\p{Ll}+ (?:\p{Lu}[\p{L}\d+#.]*(?: \p{Lu}[\p{L}\d+#.]*){0,2}(?:, (?:and )?| and )){0,4}$/u
