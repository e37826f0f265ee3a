import { matchesOf, Phrases, phrases, united } from './phrases.ts'

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
