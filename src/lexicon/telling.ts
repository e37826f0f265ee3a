import type { Guard } from '../model/table.ts'
import { wordsOf } from '../text/words.ts'

/** Phrases to look for among words, by the first word of each. */
export type Phrasebook = ReadonlyMap<string, readonly (readonly string[])[]>

/** A guard made ready for use: how a name's meaning is told from its others. */
export interface Telling {
  /** Only in this spelling. */
  readonly exact?: string
  /** Only with one of these nearby. */
  readonly near?: readonly Phrasebook[]
  /** Never inside one of these; a plural in them means the plural only. */
  readonly unless?: readonly (readonly string[])[]
}

export function tellingOf({ exact, near, unless }: Guard, form: string, cues: Phrasebook): Telling {
  return {
    ...(exact && { exact: form }),
    ...(near && { near: [phrasebook(near), cues] }),
    ...(unless && { unless: unless.map((phrase) => wordsOf(phrase).map(({ folded }) => folded)) }),
  }
}

export function phrasebook(phrases: readonly string[]): Phrasebook {
  const book = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const bases = wordsOf(phrase).map(({ base }) => base)
    const alike = book.get(bases[0] ?? '')
    if (alike) alike.push(bases)
    else book.set(bases[0] ?? '', [bases])
  }
  return book
}
