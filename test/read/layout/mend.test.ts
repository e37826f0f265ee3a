import { expect, test } from 'vitest'
import { closeUp, isSpacedOut, mendHeading } from '../../../src/read/layout/letter-spacing.ts'
import { mendLines } from '../../../src/read/layout/mend.ts'
import { linesOf } from '../../../src/read/layout/pages.ts'
import { item, lines, sheet } from './sheet.ts'

const mend = (texts: readonly string[], links: readonly string[] = [], hyphenates = false): string[] =>
  mendLines(linesOf([sheet(lines(texts, 50, 100))]), { links, hyphenates }).map(({ text }) => text)

test.each([
  ['a compound broken at its hyphen', ['a first-', 'year nurse'], ['a first-year', 'nurse']],
  ['a soft hyphen', ['the manage\u00ad', 'ment of'], ['the management', 'of']],
  ['an e-mail address broken after its at sign', ['ada.example@', 'example.com'], ['ada.example@example.com']],
  ['an e-mail address broken before its top domain', ['ada@example.', 'com'], ['ada@example.com']],
  ['an e-mail address broken inside its top domain', ['ada@example.co', 'm'], ['ada@example.com']],
  ['a web address broken at its hyphen', ['linkedin.com/in/ada-', 'example'], ['linkedin.com/in/ada-example']],
  ['a web address broken before its ending', ['janedoe.', 'xyz'], ['janedoe.xyz']],
  [
    'a sentence before an e-mail address',
    ['below one percent.', 'ada@example.com'],
    ['below one percent.', 'ada@example.com'],
  ],
  ['an address cut off, and a number', ['ada.lind@example.c', '312.555.0164'], ['ada.lind@example.c', '312.555.0164']],
  ['two whole addresses', ['ada@example.com', 'example.com'], ['ada@example.com', 'example.com']],
  ['a name broken at its own hyphen', ['Ada Marchand-', 'Ruiz'], ['Ada Marchand-Ruiz']],
  ['a dash at the end of a line', ['2019 -', 'now'], ['2019 -', 'now']],
])('mends %s', (_, broken, whole) => expect(mend(broken)).toEqual(whole))

test('a link tells that two pieces are one address', () => {
  const pieces = ['in/ada', 'example']
  expect(mend(pieces)).toEqual(pieces)
  expect(mend(pieces, ['https://example.com/in/adaexample'])).toEqual(['in/adaexample'])
})

test.each([
  ['manage-', 'ment of', 'management'],
  ['self-', 'employed and', 'self-employed'],
])('software that breaks words: %s%s', (above, below, word) => expect(mend([above, below], [], true)[0]).toBe(word))

test('a word known without its hyphen loses it', () =>
  expect(mend(['management', 'and manage-', 'ment of'])).toEqual(['management', 'and management', 'of']))

test.each([
  ['E X P E R I E N C E', true],
  ['E D U C AT I O N', true],
  ['M a x M o r i t z', true],
  ['B C D', false],
  ['I am a tester', false],
  ['HR & IT', false],
])('%s is set letter by letter: %s', (text, spaced) => expect(isSpacedOut(text)).toBe(spaced))

test.each([
  ['E X P E R I E N C E', 'EXPERIENCE'],
  ['W O R K E X P E R I E N C E', 'WORK EXPERIENCE'],
  ['S K I L L S & T O O L S', 'SKILLS & TOOLS'],
  ['A D A E X A M P L E', 'ADAEXAMPLE'],
  ['M I L I T A R Y S E R V I C E', 'MILITARY SERVICE'],
  ['T E C H N I C A L P R O F I C I E N C I E S', 'TECHNICAL PROFICIENCIES'],
  ['A W A R D S & P R I Z E S', 'AWARDS & PRIZES'],
])('%s reads %s', (text, word) => expect(closeUp(text)).toBe(word))

test.each([
  ['L ANGUAGES', 'LANGUAGES'],
  ['A LEVELS', 'A LEVELS'],
])('%s reads %s', (text, word) => expect(mendHeading(text)).toBe(word))

test.each([
  [
    'a word broken before the dates',
    'Forklift Driver, Blue-',
    'bird Cash & Carry',
    'Forklift Driver, Bluebird Cash & Carry',
  ],
  [
    'a name that goes on with "and"',
    'Executive Assistant, Hobart, Finch',
    'and Associates',
    'Executive Assistant, Hobart, Finch and Associates',
  ],
])('the first cell of a row is whole: %s', (_, cell, rest, whole) => {
  const page = sheet([item(cell, 50, 100), item('2016 – 2019', 420, 100), ...lines([rest, 'Drove at night.'], 50, 114)])
  const mended = mendLines(linesOf([page]), { links: [], hyphenates: true }).map(({ text }) => text)
  expect(mended).toEqual([`${whole}\t2016 – 2019`, 'Drove at night.'])
})

test('what begins with a capital, or stands further in, is no rest of a cell', () => {
  const page = sheet([
    item('Forklift Driver, Mid-', 50, 100),
    item('2016 – 2019', 420, 100),
    item('Midland Cash & Carry', 50, 114),
    item('Baker of bread for a market in Leeds', 50, 150),
    item('2014 – 2016', 420, 150),
    item('and of cakes', 62, 164),
  ])
  const mended = mendLines(linesOf([page]), { links: [], hyphenates: true }).map(({ text }) => text)
  expect(mended).toEqual([
    'Forklift Driver, Mid-\t2016 – 2019',
    'Midland Cash & Carry',
    'Baker of bread for a market in Leeds\t2014 – 2016',
    'and of cakes',
  ])
})
