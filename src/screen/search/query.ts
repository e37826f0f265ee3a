import { matchesOf } from '../../text/phrases.ts'

/** A recruiter's search string, understood. */
export type Query =
  | { readonly kind: 'term'; readonly words: string }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] }
  | { readonly kind: 'not'; readonly of: Query }

interface Token {
  readonly kind: 'word' | 'phrase' | 'and' | 'or' | 'not' | 'open' | 'close'
  readonly text: string
  /** Characters from the start of the string. */
  readonly at: number
}

/** Straight and typographic quotes, brackets, and words; `-word` is NOT word, and a comma is nothing. */
const TOKEN = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)|\(|\)|-(?=["“„«(\p{L}\p{N}.])|[^\s(),"“”„«»]+/gu
const LONGEST = 2_000

/**
 * Reads a Boolean search string: AND, OR, NOT in capitals, brackets, quotes (smart ones too). Two terms side by side mean AND.
 * @throws TypeError that names the place and what was expected there.
 */
export function parseQuery(text: string): Query {
  if (typeof text !== 'string') throw new TypeError(`search string: expected a text, got ${JSON.stringify(text)}.`)
  if (text.length > LONGEST)
    throw new TypeError(`search string: expected at most ${LONGEST} characters, got ${text.length}.`)
  const tokens = tokensOf(text)
  const [query, next] = parseOr(tokens, 0, text)
  const left = tokens[next]
  if (left) throw unexpected(left, 'the end of the search string')
  return query
}

const OPERATORS: ReadonlyMap<string, Token['kind']> = new Map(
  Object.entries<Token['kind']>({
    AND: 'and',
    OR: 'or',
    NOT: 'not',
    '-': 'not',
    '(': 'open',
    ')': 'close',
    '&&': 'and',
    '||': 'or',
  }),
)

function tokensOf(text: string): Token[] {
  return matchesOf(text, TOKEN).map(({ 0: all, 1: phrase, 2: closing, index: at }) => {
    if (phrase === undefined) return { kind: OPERATORS.get(all) ?? 'word', text: all, at }
    if (closing === '')
      throw new TypeError(`search string: expected a closing quote for the one at character ${at}, got the end.`)
    const words = phrase.trim().replace(/\s+/g, ' ')
    if (words === '')
      throw new TypeError(`search string: expected words between the quotes at character ${at}, got none.`)
    return { kind: 'phrase', text: words, at }
  })
}

type Parsed = readonly [query: Query, next: number]

function parseOr(tokens: readonly Token[], from: number, text: string): Parsed {
  let [query, at] = parseAnd(tokens, from, text)
  const of = [query]
  while (tokens[at]?.kind === 'or') {
    ;[query, at] = parseAnd(tokens, at + 1, text)
    of.push(query)
  }
  return [of.length === 1 ? of[0]! : { kind: 'or', of }, at]
}

function parseAnd(tokens: readonly Token[], from: number, text: string): Parsed {
  const of: Query[] = []
  let at = from
  do {
    if (tokens[at]?.kind === 'and' && of.length > 0) at++
    const [query, next] = parseOne(tokens, at, text)
    of.push(query)
    at = next
  } while (tokens[at] && tokens[at]!.kind !== 'or' && tokens[at]!.kind !== 'close')
  return [of.length === 1 ? of[0]! : { kind: 'and', of }, at]
}

function parseOne(tokens: readonly Token[], at: number, text: string): Parsed {
  const token = tokens[at]
  if (token === undefined)
    throw new TypeError(`search string: expected a term at character ${text.length}, got the end.`)
  switch (token.kind) {
    case 'word':
    case 'phrase':
      return [{ kind: 'term', words: token.text }, at + 1]
    case 'not': {
      const [of, next] = parseOne(tokens, at + 1, text)
      return [{ kind: 'not', of }, next]
    }
    case 'open': {
      const [query, next] = parseOr(tokens, at + 1, text)
      if (tokens[next]?.kind !== 'close')
        throw new TypeError(
          `search string: expected “)” for the “(” at character ${token.at}, got ${tokens[next]?.text ?? 'the end'}.`,
        )
      return [query, next + 1]
    }
    default:
      throw unexpected(token, 'a term')
  }
}

const unexpected = ({ text, at }: Token, expected: string): TypeError =>
  new TypeError(`search string: expected ${expected} at character ${at}, got “${text}”.`)

/** The query as it would be typed. */
export function printQuery(query: Query, inside = false): string {
  if (query.kind === 'term') return isPlain(query.words) ? query.words : `"${query.words}"`
  if (query.kind === 'not') return `NOT ${printQuery(query.of, true)}`
  const text = query.of.map((each) => printQuery(each, true)).join(query.kind === 'and' ? ' AND ' : ' OR ')
  return inside ? `(${text})` : text
}

/** Whether the words can stand without quotes and still be one term. */
const isPlain = (words: string): boolean =>
  /^[\p{L}\p{N}.][\p{L}\p{N}\p{M}+#./'’&-]*$/u.test(words) && !OPERATORS.has(words)
