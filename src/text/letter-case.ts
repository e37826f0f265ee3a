/**
 * The word with capitals where the model has them: "codings" after "Coding" is "Codings". A word with capitals inside is a name and stays;
 * so does one that an abbreviation stands for: "intravenous" after "IV".
 */
export function caseLike(model: string, word: string): string {
  if (/\p{L}\p{Lu}/u.test(word) || isAbbreviated(model, word)) return word
  if (/\p{Lu}\P{Ll}*\p{Lu}/u.test(model) && !/\p{Ll}/u.test(model)) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? capitalised(word) : word.charAt(0).toLowerCase() + word.slice(1)
}

/** Two to four capitals that neither begin the word nor are nearly as long: "IV" of "intravenous", but not "TEST" of "tests". */
const isAbbreviated = (model: string, word: string): boolean =>
  /^\p{Lu}{2,4}$/u.test(model) && word.length > model.length + 1 && !word.toUpperCase().startsWith(model)

/** "Operations", but "iOS development" */
export const capitalised = (words: string): string =>
  /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1)

/** Whether a line, an item of a list or a sentence begins at this place. */
export const beginsItem = (text: string, at: number): boolean =>
  /(?:^|\n|[.:!?|*–—-] |[•▪◦·‣]\s?)\s*$/.test(text.slice(Math.max(0, at - 12), at))
