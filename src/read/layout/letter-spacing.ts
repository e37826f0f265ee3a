/**
 * Whether a text is set letter by letter: E X P E R I E N C E. Pairs that the font draws closer may still stand
 * together, as in E D U C AT I O N.
 */
export function isSpacedOut(text: string): boolean {
  const parts = text.split(' ')
  // What parts words, as a bar does, is none.
  const letters = parts.filter((part) => part.length === 1 && !/[|•·–—-]/.test(part)).length
  if (parts.some((part) => part.length > 3) || letters < 0.5 * parts.length) return false
  return /\p{Ll}/u.test(text) ? parts.length >= 6 && letters >= 0.6 * parts.length : parts.length >= 4
}

/** Words that headings are made of, to find the spaces again where letters stand as far apart as words do. */
const HEADING_WORDS = new Set(
  `about academic accomplishments achievements activities additional address affiliations and areas award awards background
  career certificate certificates certification certifications community competencies computer contact core courses
  courseworks coursework details development earlier education educational email employment engagement experience
  experiences expertise extracurricular hard highlights history hobbies honors honours information interests internship
  internships it key languages leadership licences licenses licensure links location me memberships military more my
  objective of other patents personal phone portfolio positions professional profile profiles projects publications
  qualifications recent recognition references related relevant research resume skill skills social soft software strengths
  studies summary talks teaching technical technologies technology the tools training trainings volunteer volunteering
  website with work writing
  ausbildung beruf berufserfahrung bildung erfahrung fähigkeiten interessen kenntnisse kontakt lebenslauf persönliche
  sprachen werdegang zertifikate daten
  centres compétences contacts diplômes éducation expérience expériences formation intérêt langues loisirs professionnelle
  professionnelles projets experiencia formación habilidades idiomas perfil proyectos laboral experiência formação
  habilidades istruzione esperienza competenze lingue formazione werkervaring opleiding opleidingen vaardigheden talen`.split(
    /\s+/,
  ),
)
const LONGEST_WORD = 18

/**
 * The words that were set letter by letter. Where spaces between words look like those between letters, the words are
 * found by what headings are made of: WORKEXPERIENCE is two.
 */
export function closeUp(text: string): string {
  const letters = text.replaceAll(' ', '')
  return splitHeading(letters) ?? letters
}

function splitHeading(letters: string): string | undefined {
  if (letters.length > 60) return undefined
  const folded = letters.toLowerCase()
  const best: (string | undefined)[] = ['']
  for (let end = 1; end <= letters.length; end++)
    for (let start = Math.max(0, end - LONGEST_WORD); start < end && best[end] === undefined; start++) {
      const before = best[start]
      const word = folded.slice(start, end)
      if (before === undefined || !(HEADING_WORDS.has(word) || /^[&/|]$/.test(word))) continue
      best[end] = `${before} ${letters.slice(start, end)}`.trimStart()
    }
  return best[letters.length]
}

/** A heading whose first letter the font lets stand off: L ANGUAGES. */
export function mendHeading(text: string): string {
  if (!/^\p{Lu}(?: \p{Lu}{3,}| \p{Lu} \p{Lu}{1,2})$/u.test(text)) return text
  const whole = text.replaceAll(' ', '')
  return HEADING_WORDS.has(whole.toLowerCase()) ? whole : text
}
