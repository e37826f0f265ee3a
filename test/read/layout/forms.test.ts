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
