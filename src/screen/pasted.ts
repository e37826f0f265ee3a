import type { Span } from '../model/quote.ts'
import type { Requisition } from '../model/requisition.ts'
import { foldedWords, type Word } from '../text/words.ts'

/** Words in a row that stand in the posting just so, from which on they are copied out of it and no coincidence. */
const PASTED = 24
/** Words by which a place in the posting is found. */
const KEY = 6

/** Where a paper repeats the posting word for word, for longer than a sentence that suits both. */
export function pastedSpans(words: readonly Word[], requisition: Requisition): Span[] {
  const posting = indexOf(requisition)
  const folded = words.map((word) => word.folded)
  const found: Span[] = []
  for (let at = 0; at + PASTED <= folded.length; at++) {
    const place = posting.openings.has(folded[at]!) ? posting.places.get(keyAt(folded, at)) : undefined
    if (place === undefined) continue
    let length = KEY
    while (at + length < folded.length && folded[at + length] === posting.words[place + length]) length++
    if (length < PASTED) continue
    found.push({ start: words[at]!.start, end: words[at + length - 1]!.end })
    at += length - 1
  }
  return found
}

interface PostingIndex {
  readonly words: readonly string[]
  /** The first words of all runs: most words of a paper are not among them, and need no key. */
  readonly openings: ReadonlySet<string>
  /** Where each run of words first stands. */
  readonly places: ReadonlyMap<string, number>
}

const indexes = new WeakMap<Requisition, PostingIndex>()

function indexOf(requisition: Requisition): PostingIndex {
  const known = indexes.get(requisition)
  if (known) return known
  const words = foldedWords(requisition.document.text)
  const places = new Map<string, number>()
  for (let at = words.length - KEY; at >= 0; at--) places.set(keyAt(words, at), at)
  const index = { words, openings: new Set(words), places }
  indexes.set(requisition, index)
  return index
}

const keyAt = (words: readonly string[], at: number): string => words.slice(at, at + KEY).join(' ')
