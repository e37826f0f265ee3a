import type { Hit, Lexicon } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { type Word, wordsOf } from '../../text/words.ts'

/** A posting's text with its words and the names the lexicon knows in it, looked up once. */
export interface Reading {
  readonly text: string
  readonly words: readonly Word[]
  readonly hits: readonly Hit[]
  readonly lexicon: Lexicon
  /** The list separators of this text were lost: long, and hardly a comma in it. */
  readonly commasLost: boolean
}

export function readingOf(text: string, lexicon: Lexicon): Reading {
  return { text, words: wordsOf(text), hits: lexicon.find(text), lexicon, commasLost: lostCommas(text) }
}

/** The members of a list sorted by place that lie within the span. */
export function within<T extends Span>(list: readonly T[], span: Span): T[] {
  const found: T[] = []
  for (let i = firstFrom(list, span.start, (each) => each.start); i < list.length && list[i]!.end <= span.end; i++)
    found.push(list[i]!)
  return found
}

export function hitsWithin({ hits }: Reading, span: Span): Hit[] {
  const found: Hit[] = []
  for (let i = firstFrom(hits, span.start, (hit) => hit.span.start); i < hits.length; i++) {
    if (hits[i]!.span.end > span.end) break
    found.push(hits[i]!)
  }
  return found
}

function firstFrom<T>(list: readonly T[], start: number, startOf: (item: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(list[middle]!) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Prose has a comma every hundred characters or so; a text of four hundred with none lost them on its way. */
function lostCommas(text: string): boolean {
  if (text.length < 80) return / \.\s*$/.test(text)
  let commas = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 44 && text.charCodeAt(i + 1) === 32) commas++
  return commas * 900 < text.length
}
