import type { Word } from './words.ts'

/** The commonest small words of each language, folded, those shared by several languages in each. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in for with on by from was were is are an as at that this their our my which have has been into over who all per you our or must',
  de: 'der die das und von zu mit im fur auf den dem des ein eine einer einem nicht ist wurde sowie bei als durch uber zur zum nach aus sind werden auch wir sie oder',
  fr: 'le la les des et du de en un une pour avec dans sur au aux par est sont qui que ce cette ainsi plus chez nos mes notre leur vous nous',
  es: 'el la los las y de del en un una para con por que al se su es como desde mas entre sobre fue sus nuestro durante',
  pt: 'o os as e de do da dos das em um uma para com por que ao se na no nas nos mais entre sobre foi seus pela pelo ate durante',
  it: 'il lo gli le e di del della dei delle in un una per con che al alla nel nella si da dal sono come piu presso sui tra degli',
  da: 'og det du vi til af som er pa har en med den de et ikke fra dig din vores kan eller',
  nl: 'de het een en van in op met voor door te bij aan naar is zijn werd als ook dat die uit om over tot deze mijn onze je wij',
}

/** Words that résumés of the language are full of: their weight makes up for a style without small words. */
const RESUME_WORDS: Readonly<Record<string, string>> = {
  en: 'experience education skills work present university employment references',
  de: 'berufserfahrung ausbildung kenntnisse sprachen heute seit lebenslauf bis abschluss werdegang sprachkenntnisse muttersprache fliessend geboren studium schule praktikum hochschule universitat entwicklung leitung fuhrung',
  fr: 'experience experiences formation competences langues depuis professionnelle diplome universite stage gestion francais anglais langue maternelle lycee',
  es: 'experiencia educacion formacion habilidades idiomas actualidad laboral universidad conocimientos titulo ingles espanol gestion desarrollo',
  pt: 'experiencia formacao habilidades idiomas atual profissional universidade conhecimentos ingles portugues gestao desenvolvimento',
  it: 'esperienza istruzione formazione competenze lingue attuale lavorativa universita conoscenze laurea inglese italiano gestione sviluppo',
  nl: 'werkervaring opleiding opleidingen vaardigheden talen heden universiteit hogeschool nederlands engels',
}

/** Word → the languages it speaks for, and how loudly. Weighed for the first text. */
const voices = new Map<string, (readonly [code: string, weight: number])[]>()

function weigh(table: Readonly<Record<string, string>>, weight: number): void {
  for (const [code, words] of Object.entries(table))
    for (const word of words.split(' ')) {
      const known = voices.get(word)
      if (known) known.push([code, weight])
      else voices.set(word, [[code, weight]])
    }
}

function weighAll(): void {
  weigh(FUNCTION_WORDS, 1)
  weigh(RESUME_WORDS, 2)
}

/**
 * The language a text is written in, as an ISO 639-1 code, by the share of its words that are function words of a language;
 * `und` where there are too few of any, as in a list of skills. `words` are those of `text`, or some of them. A small word in capitals is
 * a name ("EN 1090", "DES"), unless the text is written in capitals throughout.
 */
export function tongueOf(text: string, words: readonly Word[]): string {
  if (voices.size === 0) weighAll()
  const isSmall = ({ start, end }: Word): boolean => /\p{Ll}/u.test(text.slice(start, end))
  const isShouted = words.filter(isSmall).length < words.length * FEW_SMALL
  const counts = new Map<string, number>()
  for (const word of words)
    for (const [code, weight] of voices.get(word.folded) ?? [])
      if (weight > 1 || isShouted || isSmall(word)) counts.set(code, (counts.get(code) ?? 0) + weight)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 5 || first[1] < words.length * 0.04) return 'und'
  return second && second[1] > first[1] * 0.92 ? 'und' : first[0]
}

/** The share of words with small letters below which a text is in capitals throughout, an address apart. */
const FEW_SMALL = 0.1
