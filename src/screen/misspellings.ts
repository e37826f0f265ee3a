import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Span } from '../model/quote.ts'
import { wordsOf } from '../text/words.ts'
import { grouped } from './grouped.ts'
import type { Paper } from './paper.ts'

/** Shorter names have too many true neighbours: Java and Jara, Swift and Shift. */
const SHORTEST = 6
/** Of names this short, only two letters that changed places are taken for a slip: Figma and Fimga. */
const SHORTEST_SWAPPED = 5
/** Below this Jaro–Winkler similarity two words are no slip of one another; above it, one edit must still explain it. */
const ALIKE = 0.93
/** In words from so many letters on, and beside other words as asked, a lower likeness is enough: a letter left out near the front costs much of it. */
const LONG = 8
const ALIKE_WHEN_LONG = 0.88
/** In words from so many letters two neighbouring ones may be too many or too few: "authentification"; beside other words as asked, "preventitive". */
const VERY_LONG = 12
const VERY_LONG_IN_PHRASE = 10

/** In a phrase whose other words are there as asked, a slip shows in a shorter word: "scissor liift". */
const SHORTEST_IN_PHRASE = 4

/** A word that is well formed where the name is not: "testing" is no slip for TestNG. */
const WELL_FORMED = /(?:ing|tion|ment|ness)$/

/** A term with one slip of the pen in one of its words, or in several long ones: "Kuberntes", "patient eduaction", "programable controlers". */
export function misspelt(term: string, paper: Paper): Span[] {
  const wanted = wordsOf(term).map((word) => word.folded)
  return wanted.flatMap((word, place) =>
    nearMiss(word, paper, wanted.length > 1).flatMap((at) => {
      const first = at - place
      const last = first + wanted.length - 1
      const others = wanted.every(
        (other, i) =>
          i === place ||
          paper.words[first + i]?.folded === other ||
          (i > place && isLong(word) && isLong(other) && nearMiss(other, paper, true).includes(first + i)),
      )
      return others ? [{ start: paper.words[first]!.start, end: paper.words[last]!.end }] : []
    }),
  )
}

const isLong = (word: string): boolean => word.length >= LONG

/**
 * Where the paper has words that are one slip of the pen away from `wanted` and mean nothing themselves, counted in words.
 * @param inPhrase the word is asked for beside others
 */
function nearMiss(wanted: string, paper: Paper, inPhrase: boolean): readonly number[] {
  if (wanted.length < (inPhrase ? SHORTEST_IN_PHRASE : SHORTEST_SWAPPED)) return []
  const isVeryLong = wanted.length >= (inPhrase ? VERY_LONG_IN_PHRASE : VERY_LONG)
  const isSlip = wanted.length < SHORTEST && !inPhrase ? isSwap : isOneSlip
  return (longWordsOf(paper).get(wanted[0]!) ?? [])
    .filter((word) => Math.abs(word.length - wanted.length) <= (isVeryLong ? 2 : 1) && word !== wanted)
    .filter(
      (word) =>
        jaroWinkler(word, wanted) >= (inPhrase || isLong(wanted) ? ALIKE_WHEN_LONG : ALIKE) &&
        (isSlip(word, wanted) || (isVeryLong && isStretched(word, wanted))) &&
        !isWordForm(word, wanted) &&
        (!WELL_FORMED.test(word) || WELL_FORMED.test(wanted)) &&
        paper.lexicon.meanings(word).length === 0,
    )
    .flatMap((word) => paper.byForm.get(word)!)
}

const longWords = new WeakMap<Paper, ReadonlyMap<string, readonly string[]>>()

/** The paper's words that are long enough, by their first letter: nobody gets that one wrong. */
function longWordsOf(paper: Paper): ReadonlyMap<string, readonly string[]> {
  const known = longWords.get(paper)
  if (known) return known
  const words = grouped(
    [...paper.byForm.keys()]
      .filter(({ length }) => length >= SHORTEST_IN_PHRASE)
      .map((word) => [word[0]!, word] as const),
  )
  longWords.set(paper, words)
  return words
}

/** One letter left out, put in, changed, or swapped with its neighbour. */
function isOneSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isOneSlip(b, a)
  const [restA, restB] = afterCommonStart(a, b)
  if (a.length < b.length) return restA === restB.slice(1)
  return restA.slice(1) === restB.slice(1) || isSwap(a, b)
}

/** Two neighbouring letters too many or too few. */
function isStretched(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const [restShort, restLong] = afterCommonStart(short, long)
  return long.length - short.length === 2 && restLong.slice(2) === restShort
}

/** Two neighbouring letters that changed places. */
function isSwap(a: string, b: string): boolean {
  const [restA, restB] = afterCommonStart(a, b)
  return restA.length > 1 && restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
}

function afterCommonStart(a: string, b: string): [string, string] {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  return [a.slice(from), b.slice(from)]
}

/** Plurals and other endings are forms of a word, not slips. */
const isWordForm = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.startsWith(short) && /^(?:s|d|r|e|y)$/.test(long.slice(short.length))) return true
  // "looked" is no slip for Looker.
  const [restA, restB] = afterCommonStart(a, b)
  return /^(?:d|r|s)$/.test(restA) && /^(?:d|r|s)$/.test(restB)
}
