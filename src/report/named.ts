/** Something with an id, a name, and perhaps the posting's own words. */
export interface Named {
  readonly id: string
  readonly name: string
  readonly words?: string
}

/** Those that `wanted` names: by id; else by the whole name; else by words of the name; else by words of the posting. */
export function named<Item extends Named>(items: readonly Item[], wanted: string): Item[] {
  const words = wordsOf(wanted)
  const attempts: ((item: Item) => boolean)[] = [
    ({ id }) => id === wanted,
    ({ name }) => fold(name) === fold(wanted),
    ({ name }) => contains(wordsOf(name), words),
    (item) => item.words !== undefined && contains(wordsOf(item.words), words),
  ]
  for (const attempt of attempts) {
    const found = items.filter(attempt)
    if (found.length > 0) return found
  }
  return []
}

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim()

/** Words with the signs that tell C from C++ and C#. */
const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? []

const contains = (words: readonly string[], wanted: readonly string[]): boolean =>
  wanted.length > 0 && words.some((_, at) => wanted.every((word, offset) => words[at + offset] === word))
