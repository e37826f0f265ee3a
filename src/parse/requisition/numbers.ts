const WORDS: Readonly<Record<string, number>> = {
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
  a: 1,
  an: 1,
}

/** Number words a quantity may be printed in, for use inside a regular expression. */
export const NUMBER = `(?:\\d{1,2}(?:\\.\\d)?|${Object.keys(WORDS)
  .filter((word) => word.length > 2)
  .join('|')})`

/** "five" → 5, "2.5" → 2.5. */
export const numberOf = (printed: string): number => WORDS[printed.toLowerCase()] ?? Number(printed)
