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

test('what parts words is no icon, though a font of its own holds it, and neither is a letter within a word', () => {
  const dates = [100, 128, 156].flatMap((y) => [
    item('Mar 2019', 50, y),
    { ...item('–', 92, y, 10, 'rest'), spaced: true },
    { ...item('present', 100, y), spaced: true },
  ])
  const name = [
    item('Studio T', 50, 200),
    item('ū', 90, 200, 10, 'more'),
    { ...item('of Leeds', 98, 200), spaced: true },
  ]
  expect(read(sheet([...dates, ...name]))).toEqual([...Array(3).fill('Mar 2019 – present'), 'Studio Tū of Leeds'])
})

test('the space behind a full stop may be the widest of a line', () => {
  const line = [item('Cook, St.', 50, 100), item('Olav’s Grill', 104.5, 100)]
  expect(read(sheet([...line, ...lines(ENTRY, 50, 130)]))[0]).toBe('Cook, St. Olav’s Grill')
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

  test('the dates right below a heading belong to the entry beside it', () => {
    const entry = (head: string, dates: string, title: readonly string[], y: number) => [
      item(head, 50, y, 12, 'bold'),
      item(dates, 50, y + 15),
      ...lines(title, 150, y, 15, 12, 'bold'),
      ...lines([...ENTRY, ...ENTRY], 150, y + 30),
    ]
    const page = sheet([
      ...entry('WORK', '2019 - 2021', ['Lead Welder at the Harbour of the Town of', 'Shale Moor'], 100),
      ...entry('SCHOOL', '2012 - 2014', ['Hill College of the Arts of the Hills of', 'Shale Moor'], 240),
    ])
    const told = [...ENTRY, ...ENTRY]
    expect(read(page)).toEqual([
      'WORK',
      '2019 - 2021\tLead Welder at the Harbour of the Town of',
      'Shale Moor',
      ...told,
      'SCHOOL',
      '2012 - 2014\tHill College of the Arts of the Hills of',
      'Shale Moor',
      ...told,
    ])
  })

  test('headings alone may stand half a line lower than what they head', () => {
    const section = (head: string, y: number) => [
      item(head, 50, y + 6, 12, 'bold'),
      ...lines([...ENTRY, ...ENTRY], 150, y),
    ]
    const page = sheet([...section('Profile', 100), ...section('Experience', 180), ...section('Education', 260)])
    const told = [...ENTRY, ...ENTRY]
    expect(read(page)).toEqual(['Profile', ...told, 'Experience', ...told, 'Education', ...told])
  })
})

test('headings alone below an address stand before what they head', () => {
  const section = (head: string, y: number) => [item(head, 100, y, 14, 'bold'), ...lines([...ENTRY, ...ENTRY], 200, y)]
  const page = sheet([
    item('Ada Welder', 200, 60, 30, 'bold'),
    ...lines(['Joliet, Illinois', '312 555 0158', 'ada@example.com'], 60, 70, 12, 9),
    ...section('Profile', 150),
    ...section('Experience', 230),
    ...section('Education', 310),
  ])
  const told = [...ENTRY, ...ENTRY]
  expect(read(page).slice(-15)).toEqual(['Profile', ...told, 'Experience', ...told, 'Education', ...told])
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

describe('what heads a section and what only looks so', () => {
  const job = (title: string, place: string, dates: string, y: number) => [
    item(title, 50, y, 11, 'bold'),
    item(dates, 470, y, 10, 'dates'),
    item(`${title} Company of Leeds`, 50, y + 12, 9, 'slant'),
    item(place, 500, y + 12, 9, 'slant'),
    ...lines(
      ['• Cared for the pumps and fittings of the works', '• Kept the books and ordered the steel'],
      55,
      y + 30,
      14,
      9,
    ),
  ]

  test('places at the right are no headings, however much follows', () => {
    const page = sheet([...job('Fitter', 'Leeds', '2019 - 2021', 100), ...job('Turner', 'York', '2016 - 2018', 170)])
    expect(read(page).filter((line) => line.includes('Company'))).toEqual([
      'Fitter Company of Leeds\tLeeds',
      'Turner Company of Leeds\tYork',
    ])
  })

  test('dates in a margin go with their lines even where nothing else tells where jobs begin', () => {
    const jobs = [
      'Fitter, Leeds',
      '• Kept pumps and fittings of the works',
      'Turner, York',
      '• Kept the books of the works',
    ]
    const page = sheet([...lines(jobs, 160, 100), item('2019 - 2021', 50, 100), item('2016 - 2018', 50, 128)])
    expect(read(page)).toEqual([`2019 - 2021\t${jobs[0]}`, jobs[1], `2016 - 2018\t${jobs[2]}`, jobs[3]])
  })

  test('dates at the edge of a column are not cut off by the river before them', () => {
    const texts = ['Led the works of the yard', 'and kept the books of it', 'with a team of nine men']
    const jobs = [100, 200, 300, 400].flatMap((y, index) => [
      item(`Fitter ${index}`, 50, y, 12, 'bold'),
      item(`201${index} - 201${index + 1}`, 250, y, 9, 'dates'),
      ...lines(texts, 50, y + 18),
    ])
    const side = [
      'Skills',
      'Welding',
      'Turning',
      'Milling',
      'Grinding',
      'Planing',
      'Fitting',
      'Boring',
      'Sawing',
      'Filing',
    ]
    const page = sheet([...jobs, ...lines(side, 420, 103, 35)])
    expect(read(page).slice(0, 4)).toEqual(['Fitter 0\t2010 - 2011', ...texts])
    expect(read(page).slice(-10)).toEqual(side)
  })

  test('cards in a grid are read row by row, between the headings of their sections', () => {
    const card = (name: string, x: number, y: number) => [
      item(name, x, y, 12, 'bold'),
      ...lines(['Leeds Works, 2019', `Kept ${name} going`], x, y + 16),
    ]
    const page = sheet([
      item('Experience', 40, 100, 14, 'head'),
      ...card('pumps', 50, 130),
      ...card('lathes', 330, 130),
      ...card('drills', 50, 200),
      ...card('presses', 330, 200),
      item('Skills', 40, 270, 14, 'head'),
      item('Turning, milling, planing, grinding, boring, sawing, filing and fitting of every kind', 40, 290),
    ])
    const texts = read(page)
    expect(texts.filter((line) => /^(?:Exp|Ski|pumps|lathes|drills|presses)/.test(line))).toEqual([
      'Experience',
      'pumps',
      'lathes',
      'drills',
      'presses',
      'Skills',
    ])
    expect(texts[2]).toBe('Leeds Works, 2019')
  })
})

describe('letters', () => {
  test('painted one by one are the words of a name', () => {
    const letters = (word: string, x: number) =>
      [...word].map((letter, index) => item(letter, x + index * 14, 100, 16, 'caps'))
    expect(read(sheet([...letters('ADA', 50), ...letters('LIND', 110)]))).toEqual(['ADA LIND'])
  })

  test('a capital in another font begins a word, however close', () => {
    expect(read(sheet([item('Ada', 50, 100, 20, 'thin'), item('Lind', 82, 100, 20, 'bold')]))).toEqual(['Ada Lind'])
  })

  test('set a little apart, among whole words', () => {
    const letters = [...'TO'].map((letter, index) => item(letter, 90 + index * 6.5, 100))
    expect(read(sheet([item('2019-04', 50, 100), ...letters, item('2021-06', 106, 100)]))).toEqual([
      '2019-04 TO 2021-06',
    ])
  })

  test('set apart in pieces are, too', () => {
    const page = sheet([item('N A D I A', 50, 100, 14, 'caps'), item('E V E', 128, 100, 14, 'caps')])
    expect(read(page)).toEqual(['NADIA EVE'])
  })

  test('and the accents painted over them are one', () => {
    const page = sheet([item('Siobh´', 50, 100, 20), item('an N´', 105, 100, 20), item('ı Bhriain', 150, 100, 20)])
    expect(read(page)).toEqual(['Siobhán Ní Bhriain'])
    expect(read(sheet([item('Fran¸cois of the ´ecole, Herr M¨uller', 50, 100)]))[0]).toContain('école, Herr Müller')
  })

  test('an accent that stands free stays', () => {
    expect(read(sheet([item('6´', 50, 100), item('tall', 63, 100)]))).toEqual(['6´ tall'])
  })
})

describe('headings known by name', () => {
  const side = (texts: readonly string[], x: number) =>
    texts.flatMap((text, at) => [item(text, x, 100 + 14 * at, 10, /^[A-Z][a-z]+$/.test(text) ? 'bold' : 'body')])

  test('on both sides make columns, however level the lines stand', () => {
    const left = ['Contact', '01632 960 001', 'Skills', 'Fire safety', 'Lifts', 'Boilers', 'Languages', 'English']
    const right = [
      'Experience',
      'Caretaker, Hill School',
      '2019 - 2021',
      '• Kept the boilers.',
      'Porter, Elm House',
      '2015 - 2019',
      'Education',
      'Hill College, 2014',
    ]
    const read = regions(sheet([...side(left, 50), ...side(right, 220)]))
    expect(new Set(read.map(([region]) => region)).size).toBe(2)
    expect(read.map(([, text]) => text)).toContain('• Kept the boilers.')
  })
})

describe('lines below one another', () => {
  test('that are indented, or bear a date each, are no cells of a table', () => {
    const row = (y: number, title: string, date: string) => [item(title, 170, y), item(date, 500, y)]
    const page = sheet([
      item('WORK HISTORY', 50, 100, 9, 'bold'),
      ...row(100, 'Head Baker, Bluebird Bakery', '2019-2021'),
      item('Baked the bread.', 182, 114),
      ...row(140, 'Baker, Harbor Mill', '2017-2019'),
      item('Ground the flour.', 182, 154),
      ...row(180, 'Porter, Elm House', '2015-2017'),
      ...row(194, 'Carter, Elm House', '2013-2015'),
      item('EDUCATION', 50, 220, 9, 'bold'),
      ...row(220, 'Diploma, Hill College', '2011-2013'),
    ])
    expect(read(page)).toEqual([
      'WORK HISTORY',
      'Head Baker, Bluebird Bakery\t2019-2021',
      'Baked the bread.',
      'Baker, Harbor Mill\t2017-2019',
      'Ground the flour.',
      'Porter, Elm House\t2015-2017',
      'Carter, Elm House\t2013-2015',
      'EDUCATION',
      'Diploma, Hill College\t2011-2013',
    ])
  })
})

describe('entries beside what heads them', () => {
  test('dates halfway down their entries go to where those begin', () => {
    const entry = (y: number, trade: string) => [
      item(`${trade}, Bluebird Bakery, Leeds`, 170, y),
      item('• Baked the bread for a shop of nine.', 182, y + 14),
      item('• Kept the ovens.', 182, y + 28),
    ]
    const page = sheet([
      item('2019 -', 50, 108),
      item('2021', 50, 121),
      item('2015 - 2019', 50, 164),
      item('2013 - 2015', 50, 200),
      ...entry(100, 'Baker'),
      ...entry(150, 'Miller'),
      item('Porter, Elm House, Leeds', 170, 200),
    ])
    expect(read(page).filter((line) => line.includes('20'))).toEqual([
      '2019 - 2021\tBaker, Bluebird Bakery, Leeds',
      '2015 - 2019\tMiller, Bluebird Bakery, Leeds',
      '2013 - 2015\tPorter, Elm House, Leeds',
    ])
  })

  test('on two lines around the one line they stand beside', () => {
    const entry = (y: number, trade: string, dates: readonly string[]) => [
      item(trade, 50, y, 11, 'bold'),
      item('Bluebird Bakery', 250, y),
      ...lines(['Baked the bread for a shop of nine.', 'Kept the ovens.'], 62, y + 24),
      ...lines(dates, 480, y - 6.5, 13, 9),
    ]
    const page = sheet([
      ...entry(100, 'Baker', ['Mar 2019 –', 'Present']),
      ...entry(170, 'Miller', ['Jan 2016 – Feb', '2019']),
      ...entry(240, 'Porter', ['Sep 2013 – Dec', '2015']),
    ])
    expect(read(page).filter((line) => line.includes('20'))).toEqual([
      'Baker\tBluebird Bakery\tMar 2019 – Present',
      'Miller\tBluebird Bakery\tJan 2016 – Feb 2019',
      'Porter\tBluebird Bakery\tSep 2013 – Dec 2015',
    ])
  })

  test('with the places below them, be they called as months begin', () => {
    const entry = (y: number, trade: string, dates: string, place: string) => [
      item(trade, 50, y, 11, 'bold'),
      ...lines(['Bluebird Bakery', 'Baked the bread for a shop of nine.', 'Kept the ovens.'], 50, y + 14),
      item(dates, 440, y + 20, 9),
      item(place, 470, y + 32, 9),
    ]
    const page = sheet([
      ...entry(100, 'Baker', '2019 - 2021', 'Augsburg'),
      ...entry(170, 'Miller', '2015 - 2019', 'York'),
      ...entry(240, 'Porter', '2013 - 2015', 'Hull'),
    ])
    expect(read(page).filter((line) => line.includes('20'))).toEqual([
      'Baker\t2019 - 2021',
      'Miller\t2015 - 2019',
      'Porter\t2013 - 2015',
    ])
  })

  test('in each section by itself, below lines that are none of it', () => {
    const entry = (y: number, trade: string, told: readonly string[]) => [
      item(trade, 50, y, 11, 'bold'),
      ...lines(['Bluebird Bakery, Leeds', ...told], 50, y + 14),
    ]
    const page = sheet([
      item('Nadia Fontaine', 50, 40, 20, 'bold'),
      item('nadia@example.com | Leeds', 50, 58),
      item('Experience', 50, 80, 14, 'head'),
      ...entry(100, 'Baker', ['Baked the bread.', 'Kept the ovens.', 'Swept.']),
      item('2019 -', 450, 125, 9),
      item('2021', 452, 137, 9),
      ...entry(186, 'Miller', ['Ground the flour.', 'Kept the stones.']),
      item('2015 - 2019', 440, 207, 9),
      item('Education', 50, 250, 14, 'head'),
      ...entry(270, 'Diploma', []),
      item('2013 - 2015', 440, 277, 9),
      ...entry(310, 'Certificate', []),
      item('2011 - 2013', 440, 317, 9),
    ])
    expect(read(page).filter((line) => line.includes('20'))).toEqual([
      'Baker\t2019 - 2021',
      'Miller\t2015 - 2019',
      'Diploma\t2013 - 2015',
      'Certificate\t2011 - 2013',
    ])
  })

  test('firm, dates and place in a margin go to the line of the title', () => {
    const entry = (y: number, firm: string, year: number, trade: string) => [
      item(firm, 50, y, 10, 'bold'),
      item(`${year} - ${year + 1}`, 50, y + 13, 9),
      item('Leeds', 50, y + 26, 9),
      item(trade, 200, y, 11, 'bold'),
      item('Baked the bread for a shop of nine.', 212, y + 14),
    ]
    const page = sheet([
      item('Experience', 50, 70, 14, 'bold'),
      ...entry(100, 'Bluebird Bakery', 2019, 'Baker'),
      ...entry(160, 'Harbor Mill', 2016, 'Miller'),
      item('Education', 50, 210, 14, 'bold'),
      item('Hill Institute of', 50, 240, 10, 'bold'),
      item('Hospitality', 50, 253, 10, 'bold'),
      item('2011 - 2013', 50, 266, 9),
      item('Diploma', 200, 240, 11, 'bold'),
    ])
    expect(read(page)).toEqual([
      'Experience',
      'Bluebird Bakery\t2019 - 2020\tLeeds\tBaker',
      'Baked the bread for a shop of nine.',
      'Harbor Mill\t2016 - 2017\tLeeds\tMiller',
      'Baked the bread for a shop of nine.',
      'Education',
      'Hill Institute of Hospitality\t2011 - 2013\tDiploma',
    ])
  })
})

test('words in several fonts are one line where it was stretched, and cells where they begin columns', () => {
  const words = (y: number, font = 'body') => [
    item('Baker,', 50, y, 10, 'bold'),
    item('Bluebird', 92, y, 10, font),
    item('Mill,', 144, y, 10, font),
    item('Leeds', 181, y, 10, font),
  ]
  const below = item('and the mill at the river', 50, 114)
  expect(read(sheet([...words(100), below]))[0]).toBe('Baker, Bluebird Mill, Leeds')
  expect(read(sheet([...words(100), ...words(114)]))[0]).toContain('\t')
})

test('tags evenly apart are cells, though one line far from them ends where they do by chance', () => {
  const tags = [item('Glazing', 50, 300), item('Raku', 102, 300), item('Slip', 139, 300), item('Throwing', 176, 300)]
  const far = (y: number, text: string) => lines([text], 50, y)
  const byChance = far(100, 'Fired the tiles of nine public baths')[0]!
  const margin = { ...byChance, width: 166 }
  expect(read(sheet([...tags, margin, ...far(114, 'in three counties')])).at(-1)).toBe('Glazing\tRaku\tSlip\tThrowing')
  expect(read(sheet([...tags, margin, { ...margin, y: 114 }])).at(-1)).toBe('Glazing Raku Slip Throwing')
})

test('tags are cells, though two lines of them begin and end alike by chance', () => {
  const tags = (y: number, texts: readonly string[]) =>
    texts.map((text, at) => item(text, 50 + texts.slice(0, at).join('').length * 5 + 16 * at, y))
  const page = sheet([
    ...tags(100, ['Book Design', 'Raku', 'Packaging']),
    ...tags(118, ['Kilns', 'Ash Glazing', 'Throwing']),
  ])
  expect(read(page)).toEqual(['Book Design\tRaku\tPackaging', 'Kilns\tAsh Glazing\tThrowing'])
})

test('a table with its columns named is read row by row, what tells of the work below', () => {
  const row = (y: number, dates: string[], firm: string[], title: string, told: string[]) => [
    ...lines(dates, 50, y),
    ...lines(firm, 130, y),
    item(title, 230, y),
    ...lines(told, 340, y),
  ]
  const page = sheet([
    item('Period', 65, 100, 10, 'bold'),
    item('Employer', 150, 100, 10, 'bold'),
    item('Position', 250, 100, 10, 'bold'),
    item('Duties', 420, 100, 10, 'bold'),
    ...row(122, ['May 2021 –', 'Present'], ['Midland Cash &', 'Carry'], 'Driver', [
      'Drives at night for the',
      'whole of the north.',
    ]),
    ...row(158, ['2019 – 2021'], ['Bluebird Mill'], 'Porter', ['Carried.']),
    item('Skills', 50, 190, 10, 'bold'),
    item('Lifting and carrying of all that is heavy, in all weathers', 50, 204),
  ])
  expect(read(page)).toEqual([
    'Period\tEmployer\tPosition\tDuties',
    'May 2021 – Present\tMidland Cash & Carry\tDriver',
    'Drives at night for the',
    'whole of the north.',
    '2019 – 2021\tBluebird Mill\tPorter',
    'Carried.',
    'Skills',
    'Lifting and carrying of all that is heavy, in all weathers',
  ])
})

test('a table with its columns named whose cells stand halfway down', () => {
  const row = (y: number, dates: string[], title: string, told: string[]) => [
    ...lines(dates, 50, y + 7 * (told.length - dates.length)),
    item(title, 130, y + 7 * (told.length - 1)),
    ...lines(told, 340, y),
  ]
  const page = sheet([
    item('From', 50, 100, 10, 'bold'),
    item('Until', 84, 100, 10, 'bold'),
    item('Position', 150, 100, 10, 'bold'),
    item('Duties', 420, 100, 10, 'bold'),
    ...row(122, ['2019'], 'Driver, Midland Cash', ['Drives at night for', 'the north, in four', 'languages.']),
    item('2021', 84, 136),
    ...row(174, ['2017'], 'Porter, Bluebird Mill', ['Carried the sacks of', 'a mill.']),
    item('2019', 84, 181),
  ])
  expect(read(page)).toEqual([
    'From\tUntil\tPosition\tDuties',
    '2019\t2021\tDriver, Midland Cash',
    'Drives at night for',
    'the north, in four',
    'languages.',
    '2017\t2019\tPorter, Bluebird Mill',
    'Carried the sacks of',
    'a mill.',
  ])
})

test('the last line of a paragraph, with nothing but notes at its side, is read without a column', () => {
  const page = sheet([
    item('A paragraph that runs across all of the page and does', 50, 100),
    item('not end.', 250, 113),
    item('A note', 50, 119),
    item('and more', 50, 124, 4),
  ])
  expect(read(page)).toContain('not end.')
})

test('a table without heads, its cells halfway down their rows, is read row by row; where a firm is, is a cell of its own', () => {
  const row = (y: number, dates: string[], firm: string[], title: string, told: string[]) => {
    const middle = (count: number): number => y + 7 * (1 + told.length - count)
    return [
      ...lines(dates, 50, middle(dates.length)),
      item(title, 124, y, 10, 'bold'),
      ...lines(told, 124, y + 14),
      ...lines(firm, 440, middle(firm.length)),
    ]
  }
  const page = sheet([
    item('Experience', 50, 80, 14, 'head'),
    ...row(110, ['May 2021 –', 'Present'], ['Midland Cash &', 'Carry', 'Leeds'], 'Driver', [
      'Drives at night for the whole of the north, and',
      'keeps the van.',
      'Trains drivers.',
    ]),
    ...row(186, ['2019 – 2021'], ['Bluebird Bakery', 'Bristol'], 'Porter', ['Carried the flour.', 'Swept.']),
    item('Skills', 50, 260, 14, 'head'),
    item('Lifting and carrying of all that is heavy, in all weathers', 50, 280),
  ])
  expect(read(page)).toEqual([
    'Experience',
    'May 2021 – Present\tDriver\tMidland Cash & Carry\tLeeds',
    'Drives at night for the whole of the north, and',
    'keeps the van.',
    'Trains drivers.',
    '2019 – 2021\tPorter\tBluebird Bakery\tBristol',
    'Carried the flour.',
    'Swept.',
    'Skills',
    'Lifting and carrying of all that is heavy, in all weathers',
  ])
})

test('a table with its columns named, what tells of the work in one cell across them', () => {
  const page = sheet([
    item('From', 50, 100, 10, 'bold'),
    item('To', 90, 100, 10, 'bold'),
    item('Employer', 130, 100, 10, 'bold'),
    item('Job title', 260, 100, 10, 'bold'),
    ...['2019', '2017'].flatMap((year, at) => [
      item(year, 50, 120 + at * 50),
      item(String(Number(year) + 2), 90, 120 + at * 50),
      item(at === 0 ? 'Midland Carriers' : 'Bluebird Mill', 130, 120 + at * 50),
      item(at === 0 ? 'Driver' : 'Porter', 260, 120 + at * 50),
    ]),
    item('Drives at night for the whole of the north.', 142, 136),
    item('Keeps the van.', 142, 150),
    item('Carried the flour.', 142, 186),
  ])
  expect(read(page)).toEqual([
    'From\tTo\tEmployer\tJob title',
    '2019\t2021\tMidland Carriers\tDriver',
    'Drives at night for the whole of the north.',
    'Keeps the van.',
    '2017\t2019\tBluebird Mill\tPorter',
    'Carried the flour.',
  ])
})

test('a table whose dates stand below one another without a dash', () => {
  const row = (y: number, firm: string, dates: string[], title: string) => [
    item(firm, 50, y),
    item('Leeds', 50, y + 14),
    ...lines(dates, 180, y),
    item(title, 260, y + 7),
  ]
  const page = sheet([
    item('Experience', 50, 80, 14, 'head'),
    ...row(110, 'Bluebird Bakery', ['04/2019', 'Present'], 'Baker'),
    ...row(160, 'Harbor Mill Company', ['10/2015', '03/2019'], 'Miller'),
  ])
  expect(read(page)).toEqual([
    'Experience',
    'Bluebird Bakery\tLeeds\t04/2019 Present\tBaker',
    'Harbor Mill Company\tLeeds\t10/2015 03/2019\tMiller',
  ])
})

test('a date painted right behind a word is one of its own', () => {
  expect(read(sheet([item('Homes Ltd', 50, 100), item('07/2014', 95, 100)]))).toEqual(['Homes Ltd 07/2014'])
})

test('what begins where a column does is a cell, however close, if it was not painted next', () => {
  const dates = [100, 114, 128, 142].map((y) => item('2019 – 2021', 50, y))
  const texts = lines(['baker at the mill', 'baker', 'porter at the inn', 'miller of flour'], 107, 100)
  expect(read(sheet([...dates, ...texts]))[1]).toBe('2019 – 2021\tbaker')
})

test('dates broken over three lines beside short entries are notes of theirs', () => {
  const entry = (y: number, trade: string, dates: readonly string[]) => [
    item(trade, 50, y, 11, 'bold'),
    ...lines(['Bluebird Bakery', 'Baked the bread for a shop of nine.'], 50, y + 14),
    ...lines(dates, 480, y, 10, 8),
  ]
  const page = sheet([
    ...entry(100, 'Baker', ['April 2018 to', 'September', '2021', 'Leeds']),
    ...entry(160, 'Miller', ['January 2014', 'to March', '2018', 'York']),
    ...entry(220, 'Porter', ['September', '2010 to', 'December', '2013', 'Hull']),
  ])
  expect(read(page).filter((line) => /\d/.test(line))).toEqual([
    'Baker\tApril 2018 to September 2021\tLeeds',
    'Miller\tJanuary 2014 to March 2018\tYork',
    'Porter\tSeptember 2010 to December 2013\tHull',
  ])
})
