import type { Span } from '../model/quote.ts'

/** Letters and digits without a break between them, folded. */
export interface Token extends Span {
  readonly word: string
}

/** What words a text has, and how they stand in it. */
export interface WordStock {
  readonly words: ReadonlySet<string>
  /** Words that are neighbours, whatever signs or line breaks are between them. */
  readonly pairs: ReadonlySet<string>
  /** Two or three neighbours as one word. */
  readonly joined: ReadonlySet<string>
  /** Runs of single letters as words, one a line. */
  readonly spelled: string
  /** It has characters no person can read. */
  readonly oddGlyphs: boolean
}

/** A text without what its line breaks, spaces and capitals are. */
export const squeeze = (text: string): string => text.replace(/[^\S ]\s*| \s+/g, ' ').toLowerCase()

const ASCII = /^[ -~]*$/

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: (ASCII.test(match[0]) ? match[0] : match[0].normalize('NFKC')).toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export function wordStock(text: string): WordStock {
  const words = tokensOf(text).map(({ word }) => word)
  const pairs = new Set<string>()
  const joined = new Set<string>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    if (next === undefined) continue
    pairs.add(`${word} ${next}`)
    if (word.length + next.length > 60) continue
    joined.add(word + next)
    joined.add(word + next + (words[index + 2] ?? '').slice(0, 60))
  }
  return {
    words: new Set(words),
    pairs,
    joined,
    spelled: spelledOut(words),
    oddGlyphs: /[\ufffd\ue000-\uf8ff\u0000-\u0008]/.test(text),
  }
}

/** Runs of one to three letters, mostly one, as they come of words set letter by letter. */
function spelledOut(words: readonly string[]): string {
  const runs: string[] = []
  let run: string[] = []
  for (const word of [...words, 'end of run']) {
    if (word.length <= 3) {
      run.push(word)
      continue
    }
    if (run.length >= 3 && run.filter(({ length }) => length === 1).length >= run.length / 2) runs.push(run.join(''))
    run = []
  }
  return runs.join('\n')
}
