import { LANGUAGE_NAMES } from './language-names.ts'
import { matchesOf, Phrases, phrases, united } from './phrases.ts'
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

/** Words that say how well a language is spoken: a little, enough to talk, well, fluently. */
const FLUENCIES: readonly Phrases[] = [
  phrases('i', String.raw`\b(?:…)\b`)`
    limited(?: working)?(?: proficiency)?
    beginner
    basic
    elementary(?: proficiency)?
    rudimentary
    some
    (?:high[- ]school|school[- ]level)
    a[12]\+?
    jlpt n[45]
    hsk ?[12]
    grundkenntnisse
    notions
    bases
    débutant
    scolastica
    scolastico
    básica
    básico
    basis
  `,
  phrases('i', String.raw`\b(?:…)\b`)`
    conversational
    intermediate
    b1\+?
    jlpt n3
    hsk ?3
    intermedia
    intermédiaire
    intermedio
    intermediário
    redelijk
  `,
  phrases('i', String.raw`\b(?:…)\b`)`
    working(?: proficiency| knowledge)?
    upper[- ]intermediate
    good
    b2\+?
    jlpt n2
    hsk ?4
    gut
    lu, écrit, parlé
    buono
    goed
  `,
  phrases('i', String.raw`\b(?:…)\b`)`
    native(?: or bilingual)?(?: speaker| proficiency| level)?
    bilingual(?: proficiency)?
    mother tongue
    first language
    fluent
    fluency
    proficient
    professional(?: working)?(?: proficiency)?
    full professional(?: proficiency)?
    advanced
    excellent
    very good
    business(?: level| fluent)?
    c[12]\+?
    jlpt n1
    hsk ?[56]
    muttersprache
    muttersprachlich
    verhandlungssicher
    fließend
    fliessend
    sehr gut
    courant
    langue maternelle
    bilingue
    avanzata
    nativ[oa]s?
    nível
    avancé
    materna
    lengua materna
    fluido
    fluida
    avanzado
    fluente
    avançado
    madrelingua
    ottimo
    moedertaal
    vloeiend
  `,
]

/** Words beside a language that tell of how well it is spoken, or of what part of it. */
export const FLUENCY = united([
  ...FLUENCIES,
  phrases('i', String.raw`\b(?:…)\b`)`
  spoken
  written
`,
])
const EVERY_FLUENCY = new Phrases(() => FLUENCY.source, 'gi')

/** How well the words say that a language is spoken, from 0, a little, to 3, fluently; the best of them counts. */
export function fluencyIn(words: string): number | undefined {
  const told = matchesOf(words, EVERY_FLUENCY)
    .map(([said]) => FLUENCIES.findIndex((level) => level.exec(said)?.[0] === said))
    .filter((level) => level >= 0)
  return told.length > 0 ? Math.max(...told) : undefined
}
