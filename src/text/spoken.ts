import { phrases } from './phrases.ts'
import { fold } from './words.ts'

/** Spoken languages by their names in English, German, French, Spanish, Portuguese, Italian and Dutch, folded. */
const SPOKEN = new Set(
  `afrikaans albanian amharic arabic armenian assamese azerbaijani basque belarusian bengali bangla bosnian bulgarian burmese cantonese
catalan cebuano chinese creole croatian czech danish dari dutch english esperanto estonian farsi filipino finnish flemish french galician
georgian german greek gujarati haitian hausa hawaiian hebrew hindi hmong hungarian icelandic igbo ilocano indonesian irish italian japanese
javanese kannada kazakh khmer kinyarwanda korean kurdish lao latin latvian lithuanian luxembourgish macedonian malay malayalam maltese
mandarin maori marathi moldovan mongolian navajo nepali norwegian odia oriya oromo pashto persian polish portuguese punjabi quechua
romanian russian samoan serbian shona sindhi sinhala slovak slovene slovenian somali spanish swahili swedish tagalog taiwanese tamil
tatar telugu thai tibetan tigrinya turkish turkmen twi ukrainian urdu uyghur uzbek vietnamese welsh wolof xhosa yiddish yoruba zulu asl
deutsch englisch franzosisch spanisch italienisch portugiesisch niederlandisch russisch polnisch turkisch arabisch chinesisch japanisch
schwedisch danisch norwegisch finnisch griechisch ungarisch tschechisch rumanisch latein ukrainisch kroatisch serbisch hebraisch
anglais allemand francais espagnol italien portugais neerlandais russe polonais turc arabe chinois japonais suedois grec roumain
vietnamien coreen hindi ukrainien tcheque hongrois catalan persan
ingles aleman frances espanol italiano portugues neerlandes holandes ruso polaco turco chino japones sueco griego rumano castellano
valenciano gallego euskera alemao espanhol russo chines japones arabe
inglese tedesco francese spagnolo portoghese olandese polacco cinese giapponese svedese arabo rumeno
engels duits frans spaans italiaans portugees nederlands russisch pools turks arabisch chinees japans zweeds`.split(
    /\s+/,
  ),
)

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

/** Words that say how well a language is spoken. */
export const FLUENCY = phrases('i', String.raw`\b(?:…)\b`)`
  native(?: or bilingual)?(?: speaker| proficiency| level)?
  bilingual(?: proficiency)?
  mother tongue
  first language
  fluent
  fluency
  proficient
  professional(?: working)?(?: proficiency)?
  full professional(?: proficiency)?
  working(?: proficiency| knowledge)?
  limited(?: working)?(?: proficiency)?
  conversational
  intermediate
  upper[- ]intermediate
  advanced
  beginner
  basic
  elementary(?: proficiency)?
  good
  excellent
  business(?: level| fluent)?
  spoken
  written
  [abc][12]\+?
  jlpt n[1-5]
  hsk ?[1-6]
  muttersprache
  muttersprachlich
  verhandlungssicher
  fließend
  fliessend
  gut
  grundkenntnisse
  sehr gut
  courant
  langue maternelle
  bilingue
  notions
  bases
  débutant
  lu, écrit, parlé
  avanzata
  intermedia
  scolastica
  básica
  nativ[oa]s?
  nível
  intermédiaire
  avancé
  materna
  lengua materna
  fluido
  fluida
  avanzado
  intermedio
  básico
  fluente
  avançado
  intermediário
  madrelingua
  ottimo
  buono
  scolastico
  moedertaal
  vloeiend
  goed
  basis
  redelijk
`
