import type { Span } from '../model/quote.ts'

/** Cyrillic and Greek letters that look like Latin ones. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...pair('АВСЕНІЈКМОРЅТХУԚԜ', 'ABCEHIJKMOPSTXYQW'),
    ...pair('аеорсухіјѕһԁԛԝѵԍ', 'aeopcyxijshdqwvg'),
    ...pair('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
    ...pair('αονιρκυϲ', 'aovipkuc'),
  }),
)

const FOREIGN = /[\u0370-\u052F]/
const WORD = /[\p{L}\p{M}]+/gu

/**
 * Letters of other alphabets inside Latin words, put back into Latin one for one, so that places stay as they are.
 * A word all of whose letters are foreign is a foreign word and stays.
 */
export function foldLookAlikes(text: string): { readonly text: string; readonly spans: readonly Span[] } {
  if (!FOREIGN.test(text)) return { text, spans: [] }
  const spans: Span[] = []
  const folded = text.replace(WORD, (word, start: number) => {
    if (!FOREIGN.test(word) || !/[A-Za-z]/.test(word)) return word
    const latin = [...word].map((letter) => LATIN.get(letter) ?? letter).join('')
    if (FOREIGN.test(latin)) return word
    spans.push({ start, end: start + word.length })
    return latin
  })
  return { text: folded, spans }
}

function pair(foreign: string, latin: string): Record<string, string> {
  const letters = [...latin]
  return Object.fromEntries([...foreign].map((letter, index) => [letter, letters[index] ?? letter]))
}
