import { expect, test } from 'vitest'
import { lexicon } from '../../../src/lexicon/standard.ts'
import { endOfName } from '../../../src/parse/resume/letters-behind-name.ts'

const nameIn = (line: string) => line.slice(0, endOfName(line, lexicon))

test.each([
  ['Rachel Adeyemi MRICS', 'Rachel Adeyemi'],
  ['Rachel Adeyemi, MRICS', 'Rachel Adeyemi'],
  ['Rachel Adeyemi FCCA', 'Rachel Adeyemi'],
  ['Rachel Adeyemi Assoc CIPD', 'Rachel Adeyemi'],
  ['Rachel Adeyemi MRPharmS', 'Rachel Adeyemi'],
  ['Rachel Adeyemi DipSW', 'Rachel Adeyemi'],
  ['Rachel Adeyemi BSc (Hons) MCIOB', 'Rachel Adeyemi'],
  ['Rachel Adeyemi RGN', 'Rachel Adeyemi'],
  ['Rachel Adeyemi QTS', 'Rachel Adeyemi'],
  ['Rachel Adeyemi, RN, BSN-BC', 'Rachel Adeyemi'],
  ['Rachel Adeyemi, Ph.D.', 'Rachel Adeyemi'],
  ['Rachel Adeyemi (she/her)', 'Rachel Adeyemi'],
  ['Rachel Adeyemi, AIA, LEED AP', 'Rachel Adeyemi'],
  ['Rachel Adeyemi, RN, Certified Diabetes Educator', 'Rachel Adeyemi'],
  ['RACHEL ADEYEMI, PMP', 'RACHEL ADEYEMI'],
  ['Rachel Adeyemi, MLS(ASCP)', 'Rachel Adeyemi'],
  ['RACHEL ADEYEMI, RN(EC), MN', 'RACHEL ADEYEMI'],
  ['Rachel Adeyemi, MLS(ASCP)CM', 'Rachel Adeyemi'],
  ['RACHEL ADEYEMI RN', 'RACHEL ADEYEMI'],
])('letters behind a name are no part of it: %s', (line, name) => expect(nameIn(line)).toBe(name))

test.each([
  'Maria Luisa GARCÍA',
  'Ana Maria DIAZ',
  'Hannah BERG',
  'Sean McKay',
  'John Paul McKay',
  'Anna LaToya DeShawn',
  'Henry Ford III',
  'J.R.R. Lindqvist',
  'George R.R. Martinsen',
  'RACHEL ANN ADEYEMI',
  'ANNA DO',
  'José Ángel Núñez Ibáñez',
])('a name is left whole: %s', (name) => expect(nameIn(name)).toBe(name))
