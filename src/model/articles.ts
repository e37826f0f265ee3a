/** Words spoken with a vowel first: an audit, an hour, an RN; but a unit, a European role, a UK licence. */
const AN =
  /^(?:[AIai]|[Ee](?!u)|[Oo](?!ne\b)|[Uu](?!ni|s[aeu]|ti|\p{Lu})|[Hh](?:our|onest|eir)|[FHLMNRSX](?=[\p{Lu}\d]))/u

/** "an audit", "a unit" */
export const withArticle = (words: string): string => `${AN.test(words) ? 'an' : 'a'} ${words}`
