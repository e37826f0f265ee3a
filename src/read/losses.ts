import type { Line, Loss, LossKind } from '../model/document.ts'
import type { Span } from '../model/quote.ts'
import { squeeze, type Token, tokensOf, type WordStock, wordStock } from './word-stock.ts'

/** A stretch of the careful reading that the format itself keeps apart: a header, a text box, a table cell. */
export interface Cause {
  readonly span: Span
  readonly kind: LossKind
}

/**
 * What of the careful reading is missing from the plain one, or no longer stands together there, and by what.
 * Line breaks, spaces and signs are no loss; nor is the order of lines, cells and paragraphs among themselves.
 * `lines` of the careful reading tell which words belong together over a line's end, and on which page they stand;
 * `causes` name what the format knows. Takes time in proportion to the texts.
 */
export function compareReadings(
  text: string,
  plain: string,
  lines: readonly Line[] = [],
  causes: readonly Cause[] = [],
): Loss[] {
  if (squeeze(text) === squeeze(plain)) return []
  const tokens = tokensOf(text)
  const stock = wordStock(plain)
  const found = [
    ...missingWords(tokens, stock),
    ...tornPairs(text, tokens, stock, lines),
    ...brokenAddresses(text, plain),
  ]
  return merge(text, found).map((loss) => withPlace(text, loss, lines, causes))
}

type Found = Span & { readonly kind: LossKind }

/** Words the plain reading does not have at all. */
function missingWords(tokens: readonly Token[], stock: WordStock): Found[] {
  return tokens.flatMap((token, index) => {
    if (stock.words.has(token.word)) return []
    return [{ start: token.start, end: token.end, kind: whyMissing(tokens, index, stock) }]
  })
}

function whyMissing(tokens: readonly Token[], index: number, stock: WordStock): LossKind {
  const { word } = tokens[index]!
  const [before, after] = [tokens[index - 1]?.word ?? '', tokens[index + 1]?.word ?? '']
  if (stock.spelled.includes(word)) return 'letter-spaced'
  if (stock.joined.has(word)) return 'broken-word'
  if (stock.words.has(before + word) || stock.words.has(word + after)) return 'glued-words'
  return stock.oddGlyphs ? 'odd-glyphs' : 'unreadable'
}

/** Neighbours in one cell or sentence that are nowhere neighbours in the plain reading. */
function tornPairs(text: string, tokens: readonly Token[], stock: WordStock, lines: readonly Line[]): Found[] {
  const torn: Found[] = []
  let line = 0
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1]
    while (line < lines.length - 1 && lines[line]!.span.end < token.end) line++
    if (!next || stock.pairs.has(`${token.word} ${next.word}`)) continue
    const between = text.slice(token.end, next.start)
    if (
      !stock.words.has(token.word) ||
      !stock.words.has(next.word) ||
      !goOn(text, between, lines[line], lines[line + 1])
    )
      continue
    torn.push({ start: token.start, end: next.end, kind: /\s/.test(between) ? 'columns' : 'broken-word' })
  }
  return torn
}

/** Whether two words belong together: in one cell, or over the end of a line whose sentence goes on in the next. */
function goOn(text: string, between: string, line: Line | undefined, next: Line | undefined): boolean {
  if (between.includes('\t')) return false
  if (!between.includes('\n')) return true
  if (!line || !next || line.region !== next.region || next.gap > 0 || line.font !== next.font) return false
  const seam = text.slice(Math.max(line.span.start, line.span.end - 40), next.span.start + 40)
  return /(?:^|[ \t])\p{L}+,?\n\p{Ll}[\p{L}-]*[,.;)]?(?:\s|$)/u.test(seam)
}

/** E-mail addresses that the plain reading has only in pieces. */
function brokenAddresses(text: string, plain: string): Found[] {
  const lower = plain.toLowerCase()
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => word.includes('@') && word.length <= MOST_ADDRESS)
    .map((match) => addressIn(match[0], match.index))
    .filter(({ address }) => EMAIL.test(address) && !lower.includes(address.toLowerCase()))
    .map(({ address, start }) => ({ start, end: start + address.length, kind: 'broken-word' as const }))
}

const MOST_ADDRESS = 120
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/** The word without the signs around it. */
function addressIn(word: string, at: number): { address: string; start: number } {
  const first = word.search(/\w/)
  let end = word.length
  while (end > first && !/\w/.test(word[end - 1]!)) end--
  return { address: word.slice(Math.max(first, 0), end), start: at + Math.max(first, 0) }
}

/** Losses in order, those that touch or have nothing but signs between them as one. */
function merge(text: string, found: readonly Found[]): Found[] {
  const merged: Found[] = []
  for (const loss of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && loss.end <= last.end) continue
    if (
      last &&
      last.kind === loss.kind &&
      (loss.start <= last.end || /^[^\p{L}\p{N}\n]*$/u.test(text.slice(last.end, loss.start)))
    )
      merged[merged.length - 1] = { ...last, end: loss.end }
    else merged.push(loss)
  }
  return merged
}

function withPlace(text: string, { start, end, kind }: Found, lines: readonly Line[], causes: readonly Cause[]): Loss {
  const page = lineAt(lines, start)?.box?.page
  const known = causes.find(({ span }) => span.start <= start && start < span.end)
  return {
    kind: known && kind !== 'letter-spaced' && kind !== 'broken-word' ? known.kind : kind,
    span: { start, end },
    text: text.slice(start, end),
    ...(page === undefined ? {} : { page }),
  }
}

function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.span.end <= offset) low = middle + 1
    else high = middle
  }
  return lines[low]
}
