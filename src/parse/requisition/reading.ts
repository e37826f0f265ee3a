import type { Hit, Lexicon } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { type Word, wordsOf } from '../../text/words.ts'

/** A posting's text with its words. */
export interface Text {
  readonly text: string
  readonly words: readonly Word[]
  /** The list separators of this text were lost: long, and hardly a comma in it. */
  readonly commasLost: boolean
}

/** The same with the names that the lexicon knows in those parts of it that ask something. */
export interface Reading extends Text {
  readonly hits: readonly Hit[]
  readonly lexicon: Lexicon
  /** The words of the opening's own title, in their base form. */
  readonly titled: ReadonlySet<string>
}

export const textOf = (text: string): Text => ({ text, words: wordsOf(text), commasLost: lostCommas(text) })

/** Looks names up once, in the given parts only; neighbouring parts are read together, as lists run over lines. */
export function readingOf(text: Text, lexicon: Lexicon, parts: readonly Span[], title = ''): Reading {
  const hits = merged(parts).flatMap(({ start, end }) =>
    lexicon.find(text.text.slice(start, end)).map((hit) => ({
      ...hit,
      span: { start: hit.span.start + start, end: hit.span.end + start },
    })),
  )
  return { ...text, hits, lexicon, titled: new Set(wordsOf(title).map(({ base }) => base)) }
}

const NEAR = 8

function merged(parts: readonly Span[]): Span[] {
  const blocks: Span[] = []
  for (const { start, end } of parts) {
    const last = blocks.at(-1)
    if (last && start - last.end <= NEAR && start >= last.start)
      blocks[blocks.length - 1] = { start: last.start, end: Math.max(end, last.end) }
    else blocks.push({ start, end })
  }
  return blocks
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

/**
 * Prose has a comma every hundred characters or so: where long lines of nine hundred have none, they lost them on their way.
 * Short items need no comma, so that only what is long enough to list tells; a sentence that stands alone must tell by itself.
 */
function lostCommas(text: string): boolean {
  if (text.length < 80) return / \.\s*$/.test(text)
  const lines = text.trim().split('\n')
  const long = lines.filter(({ length }) => length > LISTS).join('\n')
  return (lines.length === 1 || long.length > PER_COMMA) && (long.split(', ').length - 1) * PER_COMMA < long.length
}

/** Characters of a line that may hold a list, and of text with no comma in it that must have lost one. */
const LISTS = 60
const PER_COMMA = 900
