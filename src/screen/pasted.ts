import type { Span } from '../model/quote.ts'
import type { Requisition } from '../model/requisition.ts'
import { type Word, wordsOf } from '../text/words.ts'
import { grouped } from './grouped.ts'

/** Words in a row that stand in the posting just so, from which on they are copied out of it and no coincidence. */
const PASTED = 24

/** Where a paper repeats the posting word for word, for longer than a sentence that suits both. */
export function pastedSpans(words: readonly Word[], requisition: Requisition): Span[] {
  const posting = indexOf(requisition)
  const found: Span[] = []
  // A run that is long enough holds one of the words that stand so far apart.
  for (let at = PASTED - 1, from = 0; at < words.length; at += PASTED) {
    const run = longestRun(words, at, from, posting)
    if (!run || run.end - run.start < PASTED) continue
    found.push({ start: words[run.start]!.start, end: words[run.end - 1]!.end })
    from = run.end
    at = run.end - 1
  }
  return found
}

/** The longest run around the word at `at`, begun at `from` or behind it, that the posting has too; in words. */
function longestRun(words: readonly Word[], at: number, from: number, posting: PostingIndex): Span | undefined {
  let longest: Span | undefined
  for (const place of posting.places.get(words[at]!.folded) ?? []) {
    let start = at
    while (start > from && words[start - 1]!.folded === posting.words[place - (at - start) - 1]?.folded) start--
    let end = at + 1
    while (end < words.length && words[end]!.folded === posting.words[place + (end - at)]?.folded) end++
    if (!longest || end - start > longest.end - longest.start) longest = { start, end }
  }
  return longest
}

interface PostingIndex {
  readonly words: readonly Word[]
  /** Where each word stands. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

const indexes = new WeakMap<Requisition, PostingIndex>()

function indexOf(requisition: Requisition): PostingIndex {
  const known = indexes.get(requisition)
  if (known) return known
  const words = wordsOf(requisition.document.text)
  const index = { words, places: grouped(words.map(({ folded }, at) => [folded, at] as const)) }
  indexes.set(requisition, index)
  return index
}
