import type { Concept, Lexicon } from '../model/lexicon.ts'
import type { Matching } from '../model/policy.ts'
import type { Span } from '../model/quote.ts'
import type { Value } from '../model/resume.ts'
import { foldedWords } from '../text/words.ts'
import { isOfOneFamily } from './occupations.ts'
import { type Paper, stemOf } from './paper.ts'

/** Words of rank and kind of hire: the same occupation with or without them. */
const RANK = new Set(
  'senior sr junior jr lead principal staff chief head deputy assistant associate trainee graduate intern entry mid level i ii iii iv v 1 2 3 part full time fulltime parttime temporary permanent remote hybrid nights days the and a an m f d w x'.split(
    ' ',
  ),
)

/** A title of the paper beside the one asked for. `same`: every word of the occupation agrees, or both name the same occupation. */
export interface TitleLikeness {
  readonly span: Span
  readonly same: boolean
  /** They share the noun that says what one is: "Teacher of Mathematics", "Maths Teacher". */
  readonly sameHead: boolean
}

/** The title held in a job that is most like the one asked for. */
export function bestTitle(asked: string, paper: Paper, matching: Matching): TitleLikeness | undefined {
  const held = paper.resume.work.flatMap((work) => (work.position ? [work.position] : []))
  return mostAlike(asked, held, paper, matching)
}

/** The headline under the name, where it says the occupation asked for. */
export function fittingHeadline(asked: string, paper: Paper, matching: Matching): TitleLikeness | undefined {
  const { label } = paper.resume.basics
  const best = label && mostAlike(asked, [label], paper, matching)
  return best?.same ? best : undefined
}

function mostAlike(
  asked: string,
  titles: readonly Value[],
  paper: Paper,
  matching: Matching,
): TitleLikeness | undefined {
  const { lexicon } = paper
  const wanted = occupationOf(asked, lexicon)
  const [best] = titles
    .map((title) => {
      const held = heldOccupation(title, lexicon)
      const share = shared(wanted.words, held.words)
      const same = share === 1 || (matching === 'knowing' && isSameConcept(wanted, held))
      return { span: title.quote.span, same, share, sameHead: wanted.head !== undefined && wanted.head === held.head }
    })
    .sort((a, b) => Number(b.same) - Number(a.same) || Number(b.sameHead) - Number(a.sameHead) || b.share - a.share)
  return best && (best.same || best.sameHead || best.share > 0) ? best : undefined
}

/** What a title says one is. */
interface Occupation {
  /** As stems. */
  readonly words: readonly string[]
  /** The noun the title turns on, as a stem: the last word before "of", "for", "in" or "with". */
  readonly head: string | undefined
  /** The titles that the lexicon knows it by. */
  readonly concepts: readonly Concept[]
  readonly lexicon: Lexicon
}

const held = new WeakMap<Value, Occupation>()

/** A paper is held against many postings: its own titles are taken apart once. */
function heldOccupation(title: Value, lexicon: Lexicon): Occupation {
  const known = held.get(title)
  if (known?.lexicon === lexicon) return known
  const occupation = occupationOf(title.value, lexicon)
  held.set(title, occupation)
  return occupation
}

function occupationOf(title: string, lexicon: Lexicon): Occupation {
  const occupation = occupationIn(title)
  const words = foldedWords(occupation).filter((word) => word !== 'of')
  const [before] = occupation.split(/\b(?:of|for|in|with|at|to)\b/i)
  const head = foldedWords(before!)
    .filter((word) => !/^\d/.test(word))
    .at(-1)
  return {
    words: [...new Set(words.map(stemOf))],
    head: head && stemOf(head),
    concepts: lexicon.find(title).flatMap((hit) => hit.concepts.filter((concept) => concept.kind === 'title')),
    lexicon,
  }
}

/** Words of titles that are of every trade and tell none. */
const OFFICES = new Set(
  'administrator analyst and assistant clerk consultant coordinator director engineer executive manager of officer operative operator specialist supervisor technician the'.split(
    ' ',
  ),
)

/** Whether two titles may be of one line of work: they say the same, or have a word of one trade in common, "Actuarial Director" and "Actuary". */
export function areOfOneLine(one: string, other: string): boolean {
  const [own, others] = [foldedWords(occupationIn(one)), foldedWords(occupationIn(other))]
  const isShared = (word: string): boolean =>
    others.some((said) => stemOf(said) === stemOf(word) || isOfOneFamily(said, word) || isOfOneFamily(word, said))
  return (
    own.length > 0 && (own.join(' ') === others.join(' ') || own.some((word) => !OFFICES.has(word) && isShared(word)))
  )
}

/** The occupation in a title as one would search for it: without rank, place or kind of hire. */
export const occupationIn = (title: string): string =>
  withoutLanguages(title)
    .split(/[,(|/–—]| - /)[0]!
    .split(/\s+/)
    .filter((word) => !RANK.has(foldedWords(word).join(' ')))
    .join(' ')

/** "Translators German to English": from which language into which tells the job, not the occupation. */
const withoutLanguages = (title: string): string => title.replace(LANGUAGE_PAIR, ' ')

/** By how the names of languages end. */
const LANGUAGE_PAIR =
  /\b\p{Lu}\p{L}+(?:ish|ese|an|nch|tch|ic|ek|ew|[dlt]i|du)(?: (?:to|into|[-–>]) |[-–/>])\p{Lu}\p{L}+(?:ish|ese|an|nch|tch|ic|ek|ew|[dlt]i|du)(?!\p{L})/gu

const shared = (wanted: readonly string[], held: readonly string[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((word) => held.includes(word)).length / wanted.length

const isSameConcept = (wanted: Occupation, held: Occupation): boolean =>
  held.concepts.some((concept) => wanted.concepts.includes(concept))
