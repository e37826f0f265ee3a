import { LANGUAGE_NAMES } from './language-names.ts'
import { phrases } from './phrases.ts'
import { fold } from './words.ts'

/**
 * Spoken languages by their English names, and by names that only papers are known to print: rarer ones, and those in German, French,
 * Spanish, Portuguese, Italian and Dutch. Folded.
 */
const SPOKEN = new Set([
  ...LANGUAGE_NAMES.toLowerCase().split(/\s+/),
  ...`assamese bangla esperanto haitian javanese moldovan oriya sindhi slovene taiwanese tatar turkmen uyghur
englisch franzosisch spanisch italienisch portugiesisch niederlandisch russisch polnisch turkisch arabisch chinesisch japanisch
schwedisch danisch norwegisch finnisch griechisch ungarisch tschechisch rumanisch latein ukrainisch kroatisch serbisch hebraisch
anglais allemand francais espagnol italien portugais neerlandais russe polonais turc arabe chinois japonais suedois grec roumain
vietnamien coreen ukrainien tcheque hongrois persan
ingles aleman frances espanol italiano portugues neerlandes holandes ruso polaco turco chino japones sueco griego rumano castellano
valenciano gallego euskera alemao espanhol russo chines
inglese tedesco francese spagnolo portoghese olandese polacco cinese giapponese svedese arabo rumeno
engels duits frans spaans italiaans portugees nederlands russisch pools turks arabisch chinees japans zweeds`.split(
    /\s+/,
  ),
])

const QUALIFIED = phrases('', '^(?:…) ')`
  brazilian
  american
  british
  mandarin
  simplified
  traditional
  latin american
  castilian
  swiss
  canadian
  haitian
  american sign
  british sign
  sign
  levantine
  egyptian
  modern standard
  classical
  ancient
`

/** Whether the words name a spoken language: "Spanish", "Brazilian Portuguese", "American Sign Language". */
export function isSpokenLanguage(words: string): boolean {
  const name = fold(words)
  if (SPOKEN.has(name)) return true
  if (/\bsign language$/.test(name)) return true
  const bare = name.replace(QUALIFIED, '').replace(/ language$/, '')
  return bare !== name && SPOKEN.has(bare)
}
