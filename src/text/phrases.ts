/** What is asked of an expression that is only looked for; a RegExp is one, and so are `Phrases`. */
export type Pattern = Pick<RegExp, 'test' | 'exec' | 'source' | 'flags' | typeof Symbol.matchAll>

/** Every place where the pattern, a global one, is found. */
export const matchesOf = (text: string, pattern: Pattern): RegExpExecArray[] => [...pattern[Symbol.matchAll](text)]

/** How a list of phrases becomes one expression. */
export interface Phrasing {
  /** Flags of the regular expression, as in `/…/i`. */
  readonly flags?: string
  /** What stands around every phrase, as the source of an expression with an ellipsis in their place: `\b(?:…)\b`. */
  readonly frame?: string
}

/**
 * A regular expression written as the list of its alternatives, one phrase a line, and compiled when it is first asked: there are
 * hundreds, and to compile them all would make a program wait that needs none of them yet. Takes a RegExp's place in `replace`,
 * `match`, `matchAll`, `split` and `search`.
 */
export class Phrases implements Pattern {
  readonly source: string
  readonly flags: string
  #expression: RegExp | undefined

  constructor(source: string, flags: string) {
    this.source = source
    this.flags = flags
  }

  get #compiled(): RegExp {
    this.#expression ??= new RegExp(this.source, this.flags)
    return this.#expression
  }

  test(text: string): boolean {
    return this.#compiled.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.#compiled.exec(text)
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#compiled[Symbol.match](text)
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    return this.#compiled[Symbol.matchAll](text) as RegExpStringIterator<RegExpExecArray>
  }

  [Symbol.replace](text: string, replacement: string): string {
    return this.#compiled[Symbol.replace](text, replacement)
  }

  [Symbol.search](text: string): number {
    return this.#compiled[Symbol.search](text)
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return this.#compiled[Symbol.split](text, limit)
  }
}

/** The phrases as one expression. Each is the source of an expression itself; of two that fit in one place the first is found. */
export const phrases = (alternatives: readonly string[], { flags = '', frame = '…' }: Phrasing = {}): Phrases =>
  new Phrases(
    frame.replace('…', () => oneOf(alternatives)),
    flags,
  )

/** The patterns as one, with the flags they have in common. */
export const united = (patterns: readonly Pattern[]): Phrases =>
  new Phrases(patterns.map(({ source }) => `(?:${source})`).join('|'), patterns[0]?.flags ?? '')

/** What many phrases in a row begin with is looked for once for all of them. */
const BEGINNINGS = [String.raw`\b`, '^']

function oneOf(alternatives: readonly string[]): string {
  const runs: { readonly beginning: string; readonly rests: string[] }[] = []
  for (const alternative of alternatives) {
    const beginning = BEGINNINGS.find((each) => alternative.startsWith(each)) ?? ''
    const rest = alternative.slice(beginning.length)
    const last = runs.at(-1)
    if (last?.beginning === beginning) last.rests.push(rest)
    else runs.push({ beginning, rests: [rest] })
  }
  return runs
    .map(({ beginning, rests }) =>
      beginning && rests.length > 1 ? `${beginning}(?:${rests.join('|')})` : beginning + rests.join('|'),
    )
    .join('|')
}
