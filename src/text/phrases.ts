import type { Span } from '../model/quote.ts'

/** An expression that is only looked for. */
export type Pattern = RegExp | Phrases

/**
 * Every place where the pattern is found, or the first where it is no global one; as `text.matchAll` does, which makes a copy of the
 * expression each time and takes four times as long where nothing is found.
 */
export function matchesOf(text: string, pattern: Pattern): RegExpExecArray[] {
  const expression = pattern instanceof Phrases ? pattern.expression : pattern
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.global ? expression.exec(text) : null) {
    found.push(match)
    if (match[0] === '') expression.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** Where the pattern is found, counted from `offset`: the place of the text in a longer one. */
export const spansOf = (text: string, pattern: Pattern, offset = 0): Span[] =>
  matchesOf(text, pattern).map(({ index, 0: { length } }) => ({ start: offset + index, end: offset + index + length }))

/**
 * A regular expression written as the list of its alternatives, and compiled when it is first asked: there are hundreds, and to compile
 * them all would make a program wait that needs none of them yet. Takes a RegExp's place in `replace`, `split` and `matchesOf`.
 */
export class Phrases {
  readonly flags: string
  readonly #write: () => string
  #source: string | undefined
  #expression: RegExp | undefined

  /** @param write gives the source of the expression. */
  constructor(write: () => string, flags: string) {
    this.#write = write
    this.flags = flags
  }

  get source(): string {
    this.#source ??= this.#write()
    return this.#source
  }

  /** It looks from the beginning, whatever was found before. */
  get expression(): RegExp {
    this.#expression ??= new RegExp(this.source, this.flags)
    this.#expression.lastIndex = 0
    return this.#expression
  }

  test(text: string): boolean {
    return this.expression.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.expression.exec(text)
  }

  [Symbol.replace](text: string, replacement: string): string {
    return this.expression[Symbol.replace](text, replacement)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.expression[Symbol.split](text, limit)
  }
}

/**
 * One expression out of a list, a phrase a line: phrases('i', String.raw`\b(?:…)`)`…`. Each phrase is the source of an expression, as in a
 * literal; of two that fit in one place the first is found. Space around a phrase is not part of it (`[ ]` is), a line that begins with
 * two slashes is a note.
 * @param flags as of a regular expression
 * @param frame what stands around every phrase, with an ellipsis in their place
 */
export const phrases =
  (flags = '', frame = '…') =>
  ({ raw }: TemplateStringsArray): Phrases =>
    new Phrases(() => frame.replace('…', () => oneOf(linesOf(raw[0]!), flags.includes('i'))), flags)

/** The patterns as one, with the flags they have in common. @throws TypeError where they differ in flags. */
export function united(patterns: readonly Pattern[]): Phrases {
  const [flags = '', ...others] = new Set(patterns.map((pattern) => pattern.flags))
  if (others.length > 0) throw new TypeError(`Expected patterns with the flags "${flags}" all, got "${others[0]}" too`)
  return new Phrases(() => patterns.map(({ source }) => `(?:${source})`).join('|'), flags)
}

const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))

/**
 * The alternatives as a tree: those that begin alike share their beginning, so that it is looked for once for all of them. The order
 * in which two are tried is kept wherever both could fit in one place.
 */
function oneOf(alternatives: readonly string[], ignoresCase: boolean): string {
  const branches: Branch[] = []
  let open = new Map<string, Branch>()
  for (const alternative of alternatives) {
    const beginning = beginningOf(alternative)
    const key = ignoresCase ? beginning.toLowerCase() : beginning
    if (!isLetter(beginning) && !(beginning !== '' && open.size === 1 && open.has(key))) open = new Map()
    const branch = open.get(key) ?? { beginning, rests: [] }
    if (branch.rests.length === 0) branches.push(branch)
    branch.rests.push(alternative.slice(beginning.length))
    if (beginning !== '') open.set(key, branch)
  }
  return branches.map((branch) => branchSource(branch, ignoresCase)).join('|')
}

interface Branch {
  readonly beginning: string
  readonly rests: string[]
}

function branchSource({ beginning, rests }: Branch, ignoresCase: boolean): string {
  if (beginning === '' || rests.length === 1) return beginning + rests.join('|')
  const rest = oneOf(rests, ignoresCase)
  return rests.includes('') || /[|]/.test(rest) ? `${beginning}(?:${rest})` : beginning + rest
}

/** The edge or the letter that an alternative cannot do without at its beginning; nothing where that is not so plain. */
function beginningOf(alternative: string): string {
  if (/(?<!\\)\((?!\?)/.test(alternative)) return ''
  return /^(?:\\b|\^|[A-Za-z0-9 ](?![?*+{]))/.exec(alternative)?.[0] ?? ''
}

const isLetter = (beginning: string): boolean => /^[A-Za-z0-9 ]$/.test(beginning)
