import { Phrases } from './phrases.ts'

/** Numbers as words, up to twenty, and thirty. */
const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
  }),
)

/** "zero" to "twenty", and "thirty". */
export const NUMBER_WORDS: readonly string[] = [...WORDS.keys()]

/** A quantity in digits or as a word, for use inside a regular expression. */
export const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${NUMBER_WORDS.join('|')})`

/** A list in which `<number>` stands for a quantity in digits or as a word. */
export const withNumbers = (list: Phrases): Phrases =>
  new Phrases(() => list.source.replaceAll('<number>', () => NUMBER), list.flags)

/** "three" → "3"; undefined for any other word. */
export const digitsOf = (folded: string): string | undefined => WORDS.get(folded)?.toString()

/** "five" → 5, "2.5" → 2.5, "a" → 1. */
export function numberOf(printed: string): number {
  const word = printed.toLowerCase()
  return word === 'a' || word === 'an' ? 1 : (WORDS.get(word) ?? Number(printed))
}
