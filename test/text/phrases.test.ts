import { describe, expect, test } from 'vitest'
import { degreeLevel } from '../../src/text/degrees.ts'
import { organisationScore } from '../../src/text/organisations.ts'
import { placeScore } from '../../src/text/places.ts'
import { titleScore } from '../../src/text/roles.ts'
import { isSpokenLanguage } from '../../src/text/spoken.ts'
import { tongueOf } from '../../src/text/tongue.ts'
import { wordsOf } from '../../src/text/words.ts'

/** What a phrase reads as most. */
function readsAs(phrase: string): string {
  const words = wordsOf(phrase)
  const scores = {
    title: titleScore(words),
    organisation: organisationScore(words, phrase),
    place: placeScore(words, phrase),
  }
  const [[kind, score]] = Object.entries(scores).sort((a, b) => b[1] - a[1]) as [[string, number]]
  return score >= 2 ? kind : 'unknown'
}

test.each([
  ['Registered Nurse', 'title'],
  ['Director of Nursing', 'title'],
  ['Staff Nurse, Medical-Surgical', 'title'],
  ['Assistant Store Manager', 'title'],
  ['Infirmière en réanimation', 'title'],
  ['Krankenpflegerin', 'unknown'],
  ['Motorista de pesados', 'title'],
  ['Lakeshore Memorial Hospital', 'organisation'],
  ['Brenner & Söhne KG', 'organisation'],
  ['University of Port Selwyn', 'organisation'],
  ['Riverbend Foods, Inc.', 'organisation'],
  ['Tucson, AZ', 'place'],
  ['Dayton, OH 45402', 'place'],
  ['Lyon, France', 'place'],
  ['Berlin', 'place'],
  ['Remote', 'place'],
  ['Greater Boston Area', 'place'],
  ['Zephyrine', 'unknown'],
])('%s reads as %s', (phrase, kind) => expect(readsAs(phrase)).toBe(kind))

describe('degrees', () => {
  test.each([
    ['B.Sc. Biology', 'bachelor'],
    ['Bachelor of Science in Nursing', 'bachelor'],
    ['BASc, Computer Engineering', 'bachelor'],
    ['MBA', 'master'],
    ['Master’s degree in Education', 'master'],
    ['Diplom Maschinenbau', 'master'],
    ['Ph.D. in Marine Biology', 'doctorate'],
    ['Associate of Applied Science', 'associate'],
    ['High School Diploma', 'secondary'],
    ['Abitur', 'secondary'],
    ['GED', 'secondary'],
    ['MLIS, Riverside College', 'master'],
    ['BSEE, Riverside College', 'bachelor'],
    ['FdSc Horticulture', 'associate'],
    ['MLS listings', undefined],
    ['MGeol (Hons) Geology', 'master'],
    ['M.Stat', 'master'],
    ['M. Pharm', 'master'],
    ['MEarthSci, Riverside College', 'master'],
    ['MMASc, Riverside College', 'master'],
    ['B.Stat (Hons)', 'bachelor'],
    ['BAppSc Horticulture', 'bachelor'],
    ['BMusStud, Riverside College', 'bachelor'],
    ['BMad about dogs', undefined],
    ['MDesign Studio', undefined],
    ['MStart Coaching', undefined],
    ['Drawn for B. Law', undefined],
    ['Drawn for F.M.Law', undefined],
    ['Associate of Science degree in Forest Technology', 'associate'],
    ['Associate in Applied Science degree in Welding', 'associate'],
    ['A.A.S. degree in Welding', 'associate'],
    ['Diploma degree in Mining', 'vocational'],
    ['Degree in Mining, A levels', 'bachelor'],
    ['Welding Certificate', 'vocational'],
    ['Juris Doctor', 'professional'],
    ['Boston, MA', undefined],
    ['be on time', undefined],
  ])('%s is %s', (phrase, level) => expect(degreeLevel(phrase)).toBe(level))
})

test.each([
  ['Spanish', true],
  ['Brazilian Portuguese', true],
  ['American Sign Language', true],
  ['Französisch', true],
  ['Python', false],
])('%s is spoken: %s', (words, spoken) => expect(isSpokenLanguage(words)).toBe(spoken))

test.each([
  ['I led the team that built the system, and we were proud of what we had done with our tools.', 'en'],
  ['Ich habe die Leitung des Teams übernommen und mit den Kollegen für die Kunden gearbeitet.', 'de'],
  ['Responsable de la gestion des équipes et du suivi des projets dans le service avec les clients.', 'fr'],
  ['Responsable de la gestión del equipo y de las ventas en la tienda, con trato a los clientes.', 'es'],
  ['Vi tilbyder et stærkt team, og du får ansvar for det daglige arbejde med vores kunder. Du har erfaring.', 'da'],
  ['Java, Python, SQL, Docker, Kubernetes', 'und'],
  ['Welder. BS EN ISO 9606-1 coded, EN 1090, EN 10204, EN 13480, EN 287, EN 15614-1 and TIG', 'und'],
  ['LED THE TEAM THAT BUILT THE SYSTEM FOR AN EMPLOYER, AND WAS PROUD OF OUR TOOLS', 'en'],
  ['RESPONSABLE DE LA GESTIÓN DEL EQUIPO Y DE LAS VENTAS EN LA TIENDA, CON TRATO A LOS CLIENTES', 'es'],
])('%s is written in %s', (text, code) => expect(tongueOf(text, wordsOf(text))).toBe(code))
