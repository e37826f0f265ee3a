import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../src/read/layout/item.ts'
import { linesOf } from '../../../src/read/layout/pages.ts'
import { item, lines, sheet } from './sheet.ts'

const read = (...sheets: readonly Sheet[]): string[] => linesOf(sheets).map(({ text }) => text)
const regions = (...sheets: readonly Sheet[]): [number, string][] =>
  linesOf(sheets).map(({ region, text }) => [region, text])

const ENTRY = [
  'Led a crew of nine fitters on hull repairs and refits',
  'and cut rod waste by a fifth within one single season.',
]

describe('one column', () => {
  test('a date at the right edge is a cell of its line', () => {
    const page = sheet([
      item('Lead Welder', 50, 100, 12, 'bold'),
      item('2019 - 2021', 480, 100),
      ...lines(ENTRY, 50, 116),
    ])
    expect(read(page)).toEqual(['Lead Welder\t2019 - 2021', ...ENTRY])
  })

  test('a date painted last, and a little higher, is put back onto its line', () => {
    const page = sheet([
      item('Lead Welder', 50, 100, 12, 'bold'),
      ...lines(ENTRY, 50, 116),
      item('2019 - 2021', 480, 95),
    ])
    expect(read(page)).toEqual(['Lead Welder\t2019 - 2021', ...ENTRY])
  })

  test('words of a justified line are no cells', () => {
    const justified = [item('Kept', 50, 100), item('the', 82.5, 100), item('books', 110, 100)]
    expect(read(sheet([...justified, ...lines(['and paid the wage', 'on time.'], 50, 114)]))[0]).toBe('Kept the books')
    expect(read(sheet([...justified, ...lines(['and paid', 'on time.'], 50, 114)]))[0]).toBe('Kept\tthe\tbooks')
  })

  test('a bullet belongs to its text however far it stands off', () => {
    const page = sheet([item('•', 50, 100), item('Kept the books.', 75, 100)])
    expect(read(page)).toEqual(['• Kept the books.'])
  })

  test('letters of a symbol font are bullets where they repeat, icons where they do not', () => {
    const bullets = [100, 114, 128].flatMap((y) => [item('f', 50, y, 10, 'symbols'), item(`Point at ${y}`, 62, y)])
    const page = sheet([item('a', 50, 60, 10, 'symbols'), item('ada@example.com', 62, 60), ...bullets])
    expect(read(page)).toEqual(['ada@example.com', '• Point at 100', '• Point at 114', '• Point at 128'])
  })
})

describe('columns', () => {
  const main = [
    'Experience of many years in sales',
    'of fittings and pumps to the trade',
    'in the whole of the north and west',
    'with a team of four and a budget of',
    'more than a million pounds a year',
    'and a record of growing accounts',
  ]
  const side = ['Skills', 'Forecasting', 'Negotiation', 'Prospecting', 'Spreadsheets']

  test('out of step are read one after the other', () => {
    const page = sheet([...lines(main, 50, 100, 15), ...lines(side, 420, 103, 17)])
    expect(read(page)).toEqual([...main, ...side])
  })

  test('that divide the page are told apart by their region', () => {
    const header = item('Ada Example, a header across the whole of the page, wider than both', 50, 60, 14)
    const page = sheet([header, ...lines(main, 50, 100, 70), ...lines(side, 420, 103, 80)])
    expect(regions(page)).toEqual([
      [0, header.text],
      ...main.map((text) => [1, text]),
      ...side.map((text) => [2, text]),
    ])
  })

  test('painted row by row are still read one after the other', () => {
    const rows = main.flatMap((text, index) => [
      item(text, 50, 100 + index * 15),
      ...(side[index] ? [item(side[index], 420, 103 + index * 17)] : []),
    ])
    expect(read(sheet(rows))).toEqual([...main, ...side])
  })

  test('go on over the page before the next column is begun', () => {
    const left = [...main, ...main.map((text) => `${text} too`)]
    const one = sheet([
      ...lines(left, 50, 60, 30),
      ...lines([...side, ...side.map((text) => `More ${text}`)], 420, 67, 36),
    ])
    const two = sheet(lines(['and on the second page it goes on', 'to its end.'], 50, 60, 30), 2)
    const text = read(one, two)
    expect(text.indexOf('to its end.')).toBeLessThan(text.indexOf('Forecasting'))
  })

  test('the one with the name in it comes first', () => {
    const page = sheet([
      ...lines(side.concat(side), 50, 60, 36),
      item('Ada Example', 250, 90, 30, 'bold'),
      ...lines([...main, ...main], 250, 130, 27),
    ])
    expect(read(page)[0]).toBe('Ada Example')
  })
})

describe('margins', () => {
  const entries = [
    ['2019 - 2021', 'Lead Welder', 100],
    ['2014 - 2019', 'Pipe Welder', 160],
    ['2011 - 2014', 'Apprentice', 220],
  ] as const
  const gutter = entries.flatMap(([dates, title, y]) => [
    item(dates, 50, y),
    item(title, 150, y, 12, 'bold'),
    ...lines(ENTRY, 150, y + 15),
  ])

  test('a date stands on the line of its entry', () => {
    expect(read(sheet(gutter)).filter((line) => line.includes('\t'))).toEqual(
      entries.map(([dates, title]) => `${dates}\t${title}`),
    )
  })

  test('a date broken over lines is one cell', () => {
    const broken = entries.flatMap(([dates, title, y]) => {
      const [from = '', to = ''] = dates.split(' - ')
      return [
        item(`${from} -`, 50, y),
        item(to, 50, y + 13),
        item(title, 150, y, 12, 'bold'),
        ...lines(ENTRY, 150, y + 15),
      ]
    })
    expect(read(sheet(broken)).filter((line) => line.includes('\t'))).toEqual(
      entries.map(([dates, title]) => `${dates}\t${title}`),
    )
  })

  test('a heading keeps a line of its own before its section', () => {
    const page = sheet([
      item('WORK', 50, 100, 12, 'bold'),
      ...lines([...ENTRY, ...ENTRY], 150, 100),
      item('SCHOOL', 50, 200, 12, 'bold'),
      ...lines([...ENTRY, ...ENTRY], 150, 200),
    ])
    expect(read(page)).toEqual(['WORK', ...ENTRY, ...ENTRY, 'SCHOOL', ...ENTRY, ...ENTRY])
  })
})

describe('tables', () => {
  test('of short cells are read along their rows', () => {
    const rows = [
      ['English', 'native'],
      ['Welsh', 'fluent'],
      ['Irish', 'basic'],
    ]
    const page = sheet(
      rows.flatMap(([left = '', right = ''], index) => [
        item(left, 50, 100 + index * 14),
        item(right, 150, 100 + index * 14),
      ]),
    )
    expect(read(page)).toEqual(rows.map((cells) => cells.join('\t')))
  })

  test('with cells of several lines are read cell by cell', () => {
    const row = (y: number, dates: string, employer: string[], title: string[]): ReturnType<typeof item>[] => [
      item(dates, 50, y),
      ...lines(employer, 180, y, 13),
      ...lines(title, 320, y, 13),
    ]
    const page = sheet([
      ...row(100, '2019 - 2021', ['Gulf Crescent', 'Shipyard'], ['Lead', 'Welder']),
      ...row(140, '2014 - 2019', ['Terrebonne Pipe', 'and Steel'], ['Pipe', 'Welder']),
      ...row(180, '2011 - 2014', ['Delta Iron', 'Works'], ['Welder', 'Apprentice']),
    ])
    expect(read(page)).toEqual([
      '2019 - 2021\tGulf Crescent Shipyard\tLead Welder',
      '2014 - 2019\tTerrebonne Pipe and Steel\tPipe Welder',
      '2011 - 2014\tDelta Iron Works\tWelder Apprentice',
    ])
  })

  test('cards side by side are read card by card', () => {
    const page = sheet([
      item('Warehouse', 50, 100, 12, 'bold'),
      ...lines(['Forklift', 'Cycle counts'], 50, 115),
      item('People', 320, 100, 12, 'bold'),
      ...lines(['Rotas', 'First aid'], 320, 115),
    ])
    expect(read(page)).toEqual(['Warehouse', 'Forklift', 'Cycle counts', 'People', 'Rotas', 'First aid'])
  })
})

describe('furniture', () => {
  const page = (number: number): Sheet =>
    sheet(
      [
        item('Ada Example, Welder', 50, 30),
        ...lines(ENTRY, 50, 100 + 3 * number),
        item(`Page ${number} of 2`, 280, 780),
      ],
      number,
    )

  test('a running head stays on the first page, page numbers go', () => {
    expect(read(page(1), page(2))).toEqual(['Ada Example, Welder', ...ENTRY, ...ENTRY])
  })
})
