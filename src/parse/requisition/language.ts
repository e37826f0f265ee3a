import type { Text } from './reading.ts'

/** Small words that give a language away. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([
    'the',
    'and',
    'of',
    'with',
    'to',
    'for',
    'you',
    'our',
    'experience',
    'is',
    'are',
    'must',
    'or',
    'in',
    'required',
    'skills',
  ]),
  de: new Set([
    'und',
    'der',
    'die',
    'das',
    'mit',
    'für',
    'sie',
    'wir',
    'eine',
    'oder',
    'als',
    'bei',
    'zu',
    'ist',
    'im',
    'fur',
  ]),
  fr: new Set(['et', 'le', 'les', 'des', 'vous', 'nous', 'une', 'avec', 'pour', 'dans', 'du', 'sur', 'la', 'est']),
  es: new Set(['y', 'el', 'los', 'las', 'una', 'con', 'para', 'en', 'del', 'experiencia', 'por', 'la', 'que']),
  da: new Set(['og', 'det', 'du', 'vi', 'til', 'af', 'som', 'er', 'på', 'pa', 'har', 'en', 'med']),
  nl: new Set(['en', 'het', 'van', 'een', 'je', 'wij', 'met', 'voor', 'bij', 'de', 'op', 'als']),
}

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = (() => {
  const byWord = new Map<string, string[]>()
  for (const [code, words] of Object.entries(SMALL_WORDS))
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), code])
  return byWord
})()

/** What the posting is written in, as an ISO 639-1 code; `und` where its words do not tell. */
export function languageOf({ words }: Text): string {
  const counts = new Map<string, number>()
  for (const { folded } of words)
    for (const code of LANGUAGES_OF.get(folded) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && (best[1] > words.length / 25 || best[1] > 20) ? best[0] : 'und'
}
