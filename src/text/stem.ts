import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

const stems = new Map<string, string>()

/** The stem in the spelling that both sides of the Atlantic share: organis- for organized. */
const british = (stemmed: string): string =>
  stemmed.replace(/(?<=.{4})iz$|(?<=.{3})yz$/, (ending) => ending.replace('z', 's'))

/**
 * The stem of a folded word, by Porter's algorithm: managed, managing and manager are one. Words of up to three letters
 * and words with digits or signs are names and stay whole; so does anything over 40 characters, which is no word.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const result = word.length <= 3 || word.length > 40 || !/^[a-z]+$/.test(word) ? word : british(porter.stem(word))
  if (stems.size < 50_000) stems.set(word, result)
  return result
}
