import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { sharedSpelling } from './shared-spelling.ts'
import { wordSet } from './words.ts'

const stems = new Map<string, string>()

/** Words that the algorithm lays together with others of another meaning: excel, custom, organise, policy, probate, import, generate. */
const APART = wordSet('excellence excellent customs organic police probation important importance generic')

/**
 * The stem of a folded word, by Porter's algorithm: managed, managing and manager are one, and so are organised and organized. Words of up to three letters
 * and words with digits or signs are names and stay whole; so does anything over 40 characters, which is no word.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const result =
    word.length <= 3 || word.length > 40 || APART.has(word) || !/^[a-z]+$/.test(word)
      ? word
      : porter.stem(sharedSpelling(word))
  if (stems.size < 50_000) stems.set(word, result)
  return result
}
