import { expect, test } from 'vitest'
import type { Item, Sheet } from '../../../src/read/layout/item.ts'
import { linesOf } from '../../../src/read/layout/pages.ts'
import { item, lines, sheet } from './sheet.ts'

const read = (...sheets: readonly Sheet[]): string[] => linesOf(sheets).map(({ text }) => text)

const DUTIES = ['Ran the ovens of a bakery with three shops and a', 'stall.', 'Trained two apprentices.']

/** One job of a form, 6 points between its cells; the values of broken labels stand `down` from their first lines. */
const job = (y: number, dates: string, title: string, duties: readonly string[], firm: string, down = 0): Item[] => [
  item('Dates', 50, y),
  item(dates, 200, y),
  ...lines(['Occupation or position', 'held'], 50, y + 20, 13),
  item(title, 200, y + 20 + down),
  ...lines(['Main activities and', 'responsibilities'], 50, y + 53, 13),
  ...lines(duties, 200, y + 53 + (duties.length === 1 ? down : 0), 13),
  ...lines(['Name and address of', 'employer'], 50, y + 99, 13),
  item(firm, 200, y + 99 + down),
]

const asRead = (dates: string, title: string, [first, ...more]: readonly string[], firm: string): string[] => [
  `Dates\t${dates}`,
  `Occupation or position held\t${title}`,
  `Main activities and responsibilities\t${first}`,
  ...more,
  `Name and address of employer\t${firm}`,
]

test.each([
  ['level with their first lines', 0],
  ['halfway down', 6.5],
])('labels on two lines are whole, whether values stand %s', (_, down) => {
  const page = sheet([
    item('Work experience', 50, 60, 14, 'bold'),
    ...job(90, '2019 – 2021', 'Baker', DUTIES, 'Bluebird Bakery, Leeds', down),
    ...job(240, '2016 – 2019', 'Porter', ['Carried flour.'], 'Harbor Mill, Hull', down),
    item('Skills', 50, 390, 14, 'bold'),
    item('Baking', 50, 410),
  ])
  expect(read(page)).toEqual([
    'Work experience',
    ...asRead('2019 – 2021', 'Baker', DUTIES, 'Bluebird Bakery, Leeds'),
    ...asRead('2016 – 2019', 'Porter', ['Carried flour.'], 'Harbor Mill, Hull'),
    'Skills',
    'Baking',
  ])
})

test('a form that goes on on the next page does so with a single entry', () => {
  const first = sheet(job(90, '2019 – 2021', 'Baker', DUTIES, 'Bluebird Bakery, Leeds'))
  const second = sheet(
    [
      ...lines(['Occupation or position', 'held'], 50, 60, 13),
      item('Porter', 200, 60),
      ...lines(['Name and address of', 'employer'], 50, 93, 13),
      item('Harbor Mill, Hull', 200, 93),
    ],
    2,
  )
  expect(read(first, second).slice(-2)).toEqual([
    'Occupation or position held\tPorter',
    'Name and address of employer\tHarbor Mill, Hull',
  ])
})

test('a name that fills its cell goes on in the next line, an address below a short line does not', () => {
  const page = sheet([
    item('Dates', 50, 90),
    item('2019 – 2021', 200, 90),
    item('Position held', 50, 110),
    item('Deputy head of the night shift at', 200, 110),
    item('both bakeries', 200, 123),
    item('Employer', 50, 143),
    item('Bluebird Bakery', 200, 143),
    item('4 Mill Lane', 200, 156),
  ])
  expect(read(page)).toEqual([
    'Dates\t2019 – 2021',
    'Position held\tDeputy head of the night shift at both bakeries',
    'Employer\tBluebird Bakery',
    '4 Mill Lane',
  ])
})

test('dates and places in a margin are no form: nothing is labelled', () => {
  const page = sheet([
    ...lines(['2019 – 2021', 'Leeds'], 50, 90, 13),
    ...lines(['Baker', 'Bluebird Bakery', 'Ran the ovens of a bakery with three shops.'], 200, 90, 13),
    ...lines(['2016 – 2019', 'Hull'], 50, 150, 13),
    ...lines(['Porter', 'Harbor Mill', 'Carried flour up and down the stairs.'], 200, 150, 13),
  ])
  expect(read(page)[0]).toBe('2019 – 2021\tBaker')
})

test('labels may have bullets, and what follows a form of the same shape needs no known ones', () => {
  const page = sheet([
    ...['• Dates (from – to)', '• Position held', '• Employer'].map((label, at) => item(label, 50, 90 + 20 * at)),
    ...['2019 – 2021', 'Baker', 'Bluebird Bakery, Leeds'].map((value, at) => item(value, 200, 90 + 20 * at)),
    item('Skills', 50, 170, 14, 'bold'),
    ...lines(['Organisational skills', 'and competences'], 50, 190, 13),
    ...lines(['Rotas', 'for two shops of very', 'different hours'], 200, 190, 13),
    item('Digital skills', 50, 240),
    item('Spreadsheets', 200, 240),
  ])
  expect(read(page)).toEqual([
    '• Dates (from – to)\t2019 – 2021',
    '• Position held\tBaker',
    '• Employer\tBluebird Bakery, Leeds',
    'Skills',
    'Organisational skills and competences\tRotas',
    'for two shops of very',
    'different hours',
    'Digital skills\tSpreadsheets',
  ])
})

const TEXT = [
  'Baker',
  'Ran the ovens of a bakery with three shops and a market stall.',
  'Trained two apprentices, who both stayed on.',
]

test('a head in the margin stands alone beside a rule, on however many lines', () => {
  const page = sheet([
    item('WORK', 50, 90, 11, 'bold'),
    item('EXPERIENCE', 50, 103, 11, 'bold'),
    item('2019 – 2021', 50, 122),
    ...lines(TEXT, 200, 122, 13),
    item('2016 – 2019', 50, 172),
    ...lines(TEXT, 200, 172, 13),
    item('EDUCATION AND', 50, 225, 11, 'bold'),
    item('TRAINING', 50, 238, 11, 'bold'),
    item('2014 – 2016', 50, 257),
    item('Diploma in Baking', 200, 257),
    item('Hill Institute', 200, 270),
  ])
  expect(read(page)).toEqual([
    'WORK EXPERIENCE',
    ...['2019 – 2021', '2016 – 2019'].flatMap((dates) => [`${dates}\tBaker`, ...TEXT.slice(1)]),
    'EDUCATION AND TRAINING',
    '2014 – 2016\tDiploma in Baking',
    'Hill Institute',
  ])
})

test('heads halfway down their cells are read before what they head', () => {
  const page = sheet([
    item('Experience', 50, 122, 10, 'bold'),
    ...lines([...TEXT, 'Porter', 'Carried flour up and down the stairs of the mill.'], 200, 96, 13),
    item('Education', 50, 196.5, 10, 'bold'),
    ...lines(['Diploma in Baking, 2014', 'Hill Institute of Hospitality, Leeds'], 200, 190, 13),
  ])
  const all = read(page)
  expect(all.indexOf('Experience')).toBeLessThan(all.indexOf('Baker'))
  expect(all.indexOf('Education') + 1).toBe(all.indexOf('Diploma in Baking, 2014'))
})

test('lines of different things are no broken head', () => {
  const page = sheet(lines(['Hotel Bellevue, Geneva', 'Education'], 50, 90, 13))
  expect(read(page)).toEqual(['Hotel Bellevue, Geneva', 'Education'])
})

test('dates broken at a dash that has a line of its own stand halfway down what they date', () => {
  const page = sheet([
    ...lines(TEXT, 50, 100, 13),
    ...lines(['September 2019', '–', 'Present'], 450, 100, 13),
    ...lines([...TEXT, 'Kept the books, in which nothing was ever amiss.', 'Paid the wages.'], 50, 160, 13),
    ...lines(['September 2016', '–', 'August 2019'], 450, 173, 13),
    ...lines(['Porter', 'Carried flour up and down the stairs of the mill.'], 50, 250, 13),
    ...lines(['May 2014 –', 'July 2016'], 450, 250, 13),
  ])
  expect(read(page).filter((line) => line.includes('\t'))).toEqual([
    'Baker\tSeptember 2019 – Present',
    'Baker\tSeptember 2016 – August 2019',
    'Porter\tMay 2014 – July 2016',
  ])
})

test('labels in pairs are read one after the other, whatever their second column begins at', () => {
  const record = (y: number, firm: string, place: string, title: string, dates: string, x: number): Item[] => [
    item('Employer', 50, y, 9),
    item(firm, 130, y),
    item('Place', x, y, 9),
    item(place, x + 60, y),
    item('Job title', 50, y + 20, 9),
    item(title, 130, y + 20),
    item('Dates', x, y + 20, 9),
    item(dates, x + 60, y + 20),
  ]
  const page = sheet([
    item('Employment', 40, 60, 14, 'bold'),
    ...record(90, 'Bluebird Bakery', 'Leeds', 'Baker', '2019 – 2021', 330),
    item('Duties', 50, 130, 9),
    ...lines(['Ran the ovens.', 'Trained two apprentices in the bakery and in three shops.'], 130, 130),
    ...record(170, 'Harbor Mill', 'Hull', 'Porter', '2016 – 2019', 300),
    item('Skills', 40, 230, 14, 'bold'),
    item('Baking', 40, 250),
  ])
  expect(read(page)).toEqual([
    'Employment',
    'Employer\tBluebird Bakery',
    'Place\tLeeds',
    'Job title\tBaker',
    'Dates\t2019 – 2021',
    'Duties\tRan the ovens.',
    'Trained two apprentices in the bakery and in three shops.',
    'Employer\tHarbor Mill',
    'Place\tHull',
    'Job title\tPorter',
    'Dates\t2016 – 2019',
    'Skills',
    'Baking',
  ])
})
