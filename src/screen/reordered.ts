import type { Span } from '../model/quote.ts'
import { wordsOf } from '../text/words.ts'
import { type Paper, stemOf } from './paper.ts'

/** Words that join others and say nothing themselves. */
export const SMALL = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])
/** How many other words, small ones not counted, may stand between the words of a term for it still to be said: "bent EMT and rigid conduit". */
const SPREAD = 4

/** Where all words of a term of two words or more stand in any order and form, close together in one line. */
export function reordered(term: string, paper: Paper): Span[] {
  const letters = term.match(/\b\p{L}-\p{L}+/gu) ?? []
  const wanted = [...new Set(significantWords(letters.length > 0 ? term.replace(/\b\p{L}-/gu, '') : term).map(stemOf))]
  if (wanted.length < 2 || wanted.length > 5 || wanted.some((word) => word.length < 2)) return []
  const rarest = wanted.map((key) => paper.byStem.get(key) ?? []).sort((a, b) => a.length - b.length)[0]!
  const spans = rarest.flatMap((at) => windowAround(at, wanted, paper) ?? [])
  // "Edited G-code": the letter stands where it stood.
  const said = ({ start, end }: Span) => paper.text.slice(Math.max(0, start - 2), end).toLowerCase()
  return spans.filter((span) => letters.every((name) => said(span).includes(name.toLowerCase())))
}

function windowAround(at: number, wanted: readonly string[], paper: Paper): Span | undefined {
  const reach = wanted.length + SPREAD
  let first = at
  let last = at
  for (const key of wanted) {
    const nearest = nearestAt(key, at, reach, paper)
    if (nearest === undefined) return undefined
    first = Math.min(first, nearest)
    last = Math.max(last, nearest)
  }
  const between = paper.words.slice(first, last).filter(({ folded }) => !SMALL.has(folded))
  const span = withBrackets({ start: paper.words[first]!.start, end: paper.words[last]!.end }, paper.text)
  return between.length < reach && !/[\n;•|\t]|\.\s|\s\/\s/.test(paper.text.slice(span.start, span.end))
    ? span
    : undefined
}

/** The place nearest to `at` whose word has this stem, fewer than `reach` words away, small ones not counted. */
function nearestAt(key: string, at: number, reach: number, { words, stems }: Paper): number | undefined {
  const seek = (step: 1 | -1): number | undefined => {
    for (let next = at, far = 0; far < reach && next >= 0 && next < stems.length; next += step) {
      if (stems[next] === key) return next
      if (!SMALL.has(words[next]!.folded)) far++
    }
    return undefined
  }
  const found = [seek(1), seek(-1)].filter((place) => place !== undefined)
  return found.sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
}

/** The span with the bracket that closes, or opens, one inside it: “POS (Square)” rather than “POS (Square”. */
function withBrackets({ start, end }: Span, text: string): Span {
  const inside = text.slice(start, end)
  const [open, close] = [inside.lastIndexOf('('), inside.lastIndexOf(')')]
  return {
    start: close >= 0 && inside.indexOf('(') < 0 && text[start - 1] === '(' ? start - 1 : start,
    end: open > close && text[end] === ')' ? end + 1 : end,
  }
}

/** The words of a term, folded, without the small ones. */
export const significantWords = (term: string): string[] =>
  wordsOf(term)
    .map((word) => word.folded)
    .filter((word) => !SMALL.has(word))
