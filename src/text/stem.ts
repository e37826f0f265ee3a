import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'

const stems = new Map<string, string>()

/** Stems of one word that the algorithm leaves apart: analysis and analysed, diagnostics and diagnosed, maintenance and maintained. */
const APART: Readonly<Record<string, string>> = {
  analysi: 'analys',
  complianc: 'compli',
  deliveri: 'deliv',
  diagnosi: 'diagnos',
  diagnost: 'diagnos',
  len: 'lens',
  mainten: 'maintain',
}

/** The stem in the spelling that both sides of the Atlantic share. */
const familyOf = (stemmed: string): string =>
  APART[stemmed] ?? stemmed.replace(/(?<=.{4})iz$|(?<=.{3})yz$/, (z) => z.replace('z', 's'))

/**
 * The stem of a folded word, by Porter's algorithm: managed, managing and manager are one. Words of up to three letters
 * and words with digits or signs are names and stay whole; so does anything over 40 characters, which is no word.
 */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const result = word.length <= 3 || word.length > 40 || !/^[a-z]+$/.test(word) ? word : familyOf(porter.stem(word))
  if (stems.size < 50_000) stems.set(word, result)
  return result
}
