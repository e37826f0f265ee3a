/** A dictionary's say on one word. */
export type Spell = (word: string) => boolean

/**
 * Loads an American English dictionary for `spell` of `ScreenOptions`: only policies that look at spelling ask it. It is an entry of its
 * own, with two packages that are installed only by who wants it: nspell and dictionary-en.
 * @throws TypeError where they are not installed.
 */
export async function loadSpelling(): Promise<Spell> {
  const [nspell, dictionary] = await packages()
  const checker = nspell(dictionary)
  const known = new Map<string, boolean>()
  return (word) => {
    const answer = known.get(word) ?? checker.correct(word)
    known.set(word, answer)
    return answer
  }
}

type Dictionary = { readonly aff: Uint8Array; readonly dic: Uint8Array }
type Nspell = (dictionary: Dictionary) => { correct(word: string): boolean }

async function packages(): Promise<[Nspell, Dictionary]> {
  const [nspell, dictionary] = await Promise.all([import('nspell'), import('dictionary-en')]).catch((cause) => {
    throw new TypeError('spelling: expected the packages nspell and dictionary-en to be installed.', { cause })
  })
  return [nspell.default, dictionary.default]
}
