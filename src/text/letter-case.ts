/** The word with capitals where the model has them: "codings" after "Coding" is "Codings". A word with capitals inside is a name and stays. */
export function caseLike(model: string, word: string): string {
  if (/\p{L}\p{Lu}/u.test(word)) return word
  if (/\p{Lu}\P{Ll}*\p{Lu}/u.test(model) && !/\p{Ll}/u.test(model)) return word.toUpperCase()
  return /^\p{Lu}/u.test(model) ? capitalised(word) : word.charAt(0).toLowerCase() + word.slice(1)
}

/** "Operations", but "iOS development" */
export const capitalised = (words: string): string =>
  /^\p{Ll}+\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1)

/** Whether a line, an item of a list or a sentence begins at this place. */
export const beginsItem = (text: string, at: number): boolean =>
  /(?:^|\n|[.:!?|*–—-] |[•▪◦·‣]\s?)\s*$/.test(text.slice(Math.max(0, at - 12), at))
