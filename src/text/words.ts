import type { Span } from '../model/quote.ts'
import { sharedSpelling } from './shared-spelling.ts'
import { SIGN_OF_ADDRESS } from './web-addresses.ts'

/** One word of a text. `folded`: lower case, no accents, no apostrophes; `base`: the same in the singular, in the spelling that British and American English share. */
export interface Word extends Span {
  readonly folded: string
  readonly base: string
}

// Letters and digits; a leading dot (.NET), inner apostrophes (driver's), and the signs that make C++, C# and A+ words of their own, also before a version, C++17.
const WORD =
  /(?:(?<![\p{L}\p{N}.])\.)?[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*(?:#|(?<=\p{L})(?:\+\+(?!\p{L})|\+(?![+\p{L}\p{N}])))?|&/gu

/** A word whose base form is made when it is asked: few readers want it. */
class FoundWord implements Word {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly folded: string,
    private readonly raw: string,
  ) {}

  get base(): string {
    return baseOf(this.folded, this.raw)
  }
}

/** The words of a text in order. An ampersand counts as the word "and". */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isGap(text, at, code)) {
      at++
      continue
    }
    const end = plainEnd(text, at)
    if (end > at && !mayGoOn(text.charCodeAt(end))) {
      const raw = text.slice(at, end)
      const folded = raw.toLowerCase()
      words.push(new FoundWord(at, end, folded, raw))
      at = end
    } else {
      WORD.lastIndex = at
      const match = WORD.exec(text)
      if (!match) break
      const raw = match[0]
      const folded = raw === '&' ? 'and' : foldWord(raw)
      at = match.index + raw.length
      words.push(new FoundWord(match.index, at, folded, raw))
    }
  }
  return words
}

/** Whether no word begins here: most signs of ASCII, and a dot with no letter behind it. */
const isGap = (text: string, at: number, code: number): boolean =>
  code < 128 && code !== 38 && !isPlain(code) && (code !== 46 || !mayBegin(text.charCodeAt(at + 1)))

const mayBegin = (code: number): boolean => code >= 128 || isPlain(code)

/** Whether a word of plain letters may go on with this sign: an apostrophe, a plus, a sharp, or anything beyond ASCII. */
const mayGoOn = (code: number): boolean => code >= 128 || code === 39 || code === 43 || code === 35

/** Where the plain letters and digits that begin here end. */
function plainEnd(text: string, from: number): number {
  let end = from
  while (isPlain(text.charCodeAt(end))) end++
  return end
}

/** An unaccented letter or a digit. */
const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** Most terms are plain words with spaces between them, and there are tens of thousands of them. */
const PLAIN_TERM = /^[A-Za-z0-9 ]*$/

/** The folded words of a term: "Bachelor’s Degree" → bachelors, degree. */
export const foldedWords = (term: string): string[] =>
  PLAIN_TERM.test(term) ? term.toLowerCase().split(' ').filter(Boolean) : wordsOf(term).map((word) => word.folded)

/** A term in the one spelling under which terms are compared: folded words, single spaces. */
export function fold(term: string): string {
  const known = folds.get(term)
  if (known !== undefined) return known
  const folded = foldedWords(term).join(' ')
  if (folds.size < 50_000 && term.length < 40) folds.set(term, folded)
  return folded
}

const folds = new Map<string, string>()

/** As `fold`, each word in its base form. */
export function foldToBase(term: string): string {
  if (PLAIN_TERM.test(term))
    return term
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => baseOf(word.toLowerCase(), word))
      .join(' ')
  return wordsOf(term)
    .map((word) => word.base)
    .join(' ')
}

function foldWord(raw: string): string {
  const lower = raw.toLowerCase()
  if (/^[a-z0-9.+#]*$/.test(lower)) return lower
  return lower.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
}

/** The form under which words are compared that only differ in number or in spelling: nurses → nurse, colours → color. */
export function baseOf(folded: string, raw: string): string {
  const known = bases.get(raw)
  if (known !== undefined) return known
  const base = sharedSpelling(singular(folded, raw))
  if (bases.size < 50_000 && raw.length < 40) bases.set(raw, base)
  return base
}

const bases = new Map<string, string>()

/** APIs → api, CP12s → cp12, nurses → nurse, batteries → battery; words that only look plural stay as they are, and so do initials: HCPCS. */
function singular(folded: string, raw: string): string {
  if (!folded.endsWith('s') || folded.length < 4) return folded
  if (/^[A-Z](?:[A-Z]+|[A-Z]*\d+)s$/.test(raw)) return folded.slice(0, -1)
  if (!/[aeiouy]/.test(folded)) return folded
  if (folded.length < 5 || /(?:ss|us|is|as|os|ics|news|lens|series|species)$/.test(folded)) return folded
  if (folded.endsWith('ies') && folded.length > 5) return `${folded.slice(0, -3)}y`
  if (/(?:ches|shes|sses|xes|zes)$/.test(folded)) return folded.slice(0, -2)
  return folded.slice(0, -1)
}

/** The words of a list that is written with white space between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Which of the words overlap the span, as positions in the list: the first of them, and the one behind the last. */
export function wordsWithin(words: readonly Word[], { start, end }: Span): Span {
  const first = firstWhere(words, (word) => word.end > start)
  return {
    start: first,
    end: Math.max(
      first,
      firstWhere(words, (word) => word.start >= end),
    ),
  }
}

/** The first place from which on the test holds, of words for which it holds from some place on. */
function firstWhere(words: readonly Word[], test: (word: Word) => boolean): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(words[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/**
 * Whether two neighbouring words can belong to one phrase: a space, a line wrap, or a hyphen, slash or full stop between them, or the sign
 * of a plural that owns what follows ("workers' compensation").
 */
export function joins(text: string, left: Span, right: Span): boolean {
  const gap = right.start - left.end
  if (gap === 0) return true
  if (gap === 1) return ' -\n/.\u00a0\u2010\u2011\u2013'.includes(text[left.end]!)
  if (gap === 2 && text[left.end + 1] === ' ' && "'’".includes(text[left.end]!)) return /s/i.test(text[left.end - 1]!)
  return gap <= 60 && /^(?:[ \u00a0]+|[ \u00a0]*[-\u2010\u2011]?\n[ \u00a0]*)$/.test(text.slice(left.end, right.start))
}

/**
 * Whether the span is a word or phrase of its own, and not a piece of something longer: of an e-mail or web address,
 * of `express.js` where `express` was meant, or, for one or two letters, of `C-level` or `go-to`.
 */
export function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' '
  const after = text[end] ?? ' '
  if (before === '@' || before === '_' || after === '@' || after === '_') return false
  if (after === '.' && /^\.(?!js\b)[\p{L}\p{N}]/u.test(text.slice(end, end + 4))) return false
  if (before === '.' && /[\p{L}\p{N}]/u.test(text[start - 2] ?? ' ')) return false
  if (end - start <= 2 && (/[-&‐‑’']/.test(before) || /[-&‐‑’']/.test(after))) return false
  return !/[-./:]/.test(before + after) || !insideAddress(text, start, end)
}

function insideAddress(text: string, start: number, end: number): boolean {
  let from = start
  let to = end
  while (from > 0 && start - from < 100 && !isBreak(text.charCodeAt(from - 1))) from--
  while (to < text.length && to - end < 100 && !isBreak(text.charCodeAt(to))) to++
  return SIGN_OF_ADDRESS.test(text.slice(from, to)) && /[@/]|\.[a-z]{2,}$/i.test(text.slice(from, to))
}

const isBreak = (code: number): boolean => code <= 32 || code === 160
