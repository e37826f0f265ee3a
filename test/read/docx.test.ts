import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { docx, paragraph, readLines, run, styled, table, wordPart } from './build.ts'

const item = (text: string, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
const tab = '<w:r><w:tab/></w:r>'
const br = '<w:r><w:br/></w:r>'
const textBox = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const placedBox = (x: number, y: number, text: string): string =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>${x}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y}</wp:posOffset></wp:positionV><wp:extent cx="2000" cy="900"/><wps:wsp><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

const bodies: readonly (readonly [name: string, body: string, lines: readonly string[]])[] = [
  ['headings by style in any language', styled('Kop1', 'Work'), ['# Work']],
  [
    'headings by outline level',
    styled('Outlined', 'Work') + paragraph('Skills', '<w:outlineLvl w:val="0"/>'),
    ['### Work', '# Skills'],
  ],
  ['headings by a style based on one', styled('Job', 'Nurse'), ['## Nurse']],
  ['running text in a heading style', styled('Kop1', 'word '.repeat(60)), ['word '.repeat(60).trim()]],
  ['items and their depth', item('One') + item('Two', 1), ['* One', ' * Two']],
  ['items by style', styled('Bulleted', 'One'), ['* One']],
  [
    'numbering that prints nothing',
    paragraph('One', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
    ['One'],
  ],
  ['bullets typed by hand', paragraph(run('•') + tab + run('One')), ['* • One']],
  ['dates set by a tab', paragraph(run('Nurse') + tab + tab + run('2019')), ['Nurse\t2019']],
  ['dates set by many spaces', paragraph('Nurse          2019'), ['Nurse\t2019']],
  ['soft line breaks', paragraph(run('Nurse') + br + run('Clinic')), ['Nurse', 'Clinic']],
  ['runs that part a word', paragraph(run('Kuber') + run('netes', '<w:b/>')), ['Kubernetes']],
  [
    'insertions and deletions',
    paragraph(`<w:ins>${run('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>`),
    ['new'],
  ],
  [
    'content controls',
    `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(`<w:sdt><w:sdtContent>${run('inside')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`,
    ['inside'],
  ],
  ['hyphens that do not break', paragraph(`${run('co')}<w:r><w:noBreakHyphen/></w:r>${run('op')}`), ['co-op']],
  [
    'signs of symbol fonts',
    paragraph(`<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r>${run(' One')}`),
    ['* • One'],
  ],
  ['icons drawn with letters', paragraph(run('(', '<w:rFonts w:ascii="Wingdings"/>') + run('555 0100')), ['555 0100']],
  ['fields', paragraph(run('In ') + field('DATE', '2020') + run(', ') + field('PAGE', '7')), ['In 2020,']],
  [
    'a row of short cells',
    table([['Nurse', 'Hillside Clinic', '2019 – 2021']]),
    ['Nurse\tHillside Clinic\t2019 – 2021'],
  ],
  [
    'a date beside its job',
    table([['2019 – 2021', ['Nurse', 'Hillside Clinic', 'Cared for 30 people a day.']]]),
    ['2019 – 2021\tNurse', 'Hillside Clinic', 'Cared for 30 people a day.'],
  ],
  [
    'a date over two lines beside its job',
    table([
      [
        ['2019 –', 'present'],
        ['Nurse', 'Hillside Clinic', 'Cared for people.', 'And more.'],
      ],
    ]),
    ['2019 – present\tNurse', 'Hillside Clinic', 'Cared for people.', 'And more.'],
  ],
  [
    'place and date at the right',
    table([
      [
        ['Nurse', 'Hillside Clinic'],
        ['Leeds', '2019 – 2021'],
      ],
    ]),
    ['Nurse\tLeeds', 'Hillside Clinic\t2019 – 2021'],
  ],
  [
    'a heading in the margin',
    table([['Experience', ['Nurse', 'Hillside Clinic', '2019 – 2021', 'Cared for people.']]]),
    ['Experience', 'Nurse', 'Hillside Clinic', '2019 – 2021', 'Cared for people.'],
  ],
  [
    'a sidebar',
    table([
      [
        ['SKILLS', 'Triage', 'Wound care', 'Phlebotomy', 'Charting'],
        ['WORK', 'Nurse', 'Hillside', '2019', 'Cared.'],
      ],
    ]),
    ['SKILLS', 'Triage', 'Wound care', 'Phlebotomy', 'Charting', 'WORK', 'Nurse', 'Hillside', '2019', 'Cared.'],
  ],
  ['a table in a cell', table([[`<w:p/>${table([['Nurse', '2019']])}`]]), ['Nurse\t2019']],
  [
    'text boxes, once',
    paragraph(run('Above') + textBox(paragraph('Boxed'))) + paragraph('Below'),
    ['Above', 'Boxed', 'Below'],
  ],
  [
    'text boxes column by column',
    paragraph(
      [placedBox(5000, 0, 'R1'), placedBox(0, 2000, 'L2'), placedBox(0, 0, 'L1'), placedBox(5000, 2000, 'R2')].join(''),
    ),
    ['L1', 'L2', 'R1', 'R2'],
  ],
  [
    'invisible characters and ligatures',
    paragraph('Py\u200Bthon of\uFB01ce soft\u00ADware'),
    ['Python office software'],
  ],
  ['letters of another alphabet', paragraph('Kubern\u0435tes'), ['Kubernetes']],
]

describe('a body', () => {
  test.each(bodies)('%s', async (_, body, lines) => {
    expect(await readLines(docx(body))).toEqual(lines)
  })
})

describe('hidden runs', () => {
  const cases: readonly (readonly [name: string, look: string, kind: string | undefined])[] = [
    ['vanish', '<w:vanish/>', 'vanish'],
    ['vanish by style', '<w:rStyle w:val="Secret"/>', 'vanish'],
    ['vanish that is off', '<w:vanish w:val="0"/>', undefined],
    ['white', '<w:color w:val="FFFFFF"/>', 'white'],
    ['nearly white', '<w:color w:val="FDFDFE"/>', 'white'],
    ['white on a shade', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="203040"/>', undefined],
    ['tiny', '<w:sz w:val="2"/>', 'tiny'],
    ['small', '<w:sz w:val="14"/>', undefined],
  ]
  test.each(cases)('%s', async (_, look, kind) => {
    const { text, hidden, plain } = await readDocument(docx(paragraph(run('Seen ') + run('kubernetes', look))))
    expect(hidden.map((each) => each.kind)).toEqual(kind ? [kind] : [])
    expect(text.includes('kubernetes')).toBe(!kind)
    expect(plain).toContain('kubernetes')
  })

  test('white words in a shaded cell are seen', async () => {
    const cell = `<w:tc><w:tcPr><w:shd w:val="clear" w:fill="203040"/></w:tcPr>${paragraph(run('Rosa Lind', '<w:color w:val="FFFFFF"/>'))}</w:tc>`
    expect(await readLines(docx(`<w:tbl><w:tr>${cell}</w:tr></w:tbl>`))).toEqual(['Rosa Lind'])
  })

  test('words that stand openly elsewhere are no secret', async () => {
    const { hidden } = await readDocument(docx(paragraph('Triage') + paragraph(run('triage', '<w:vanish/>'))))
    expect(hidden).toEqual([])
  })
})

describe('what a plain reader loses', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:footerReference w:type="default" r:id="f"/></w:sectPr>'
  const file = docx(
    `${paragraph(`${run('Nurse')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${paragraph(textBox(paragraph('Speaks Welsh')))}${section}`,
    {
      'word/h.xml': wordPart('hdr', paragraph('rosa@example.com')),
      'word/f.xml': wordPart('ftr', paragraph(run('Page ') + field('PAGE', '1')) + paragraph('Licence 4711')),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:id="2">${paragraph('Night shifts')}</w:footnote><w:footnote w:id="3">${paragraph('Unused')}</w:footnote>`,
      ),
    },
    { h: 'h.xml', f: 'f.xml' },
  )

  test('stands at its place in the careful reading', async () => {
    expect(await readLines(file)).toEqual(['rosa@example.com', 'Nurse', 'Speaks Welsh', 'Night shifts', 'Licence 4711'])
  })

  test('is reported', async () => {
    const { losses } = await readDocument(file)
    const told = losses.map(({ kind, text }) => `${kind}: ${text}`)
    expect(told).toEqual(
      expect.arrayContaining(['header: rosa@example.com', 'footnote: Night shifts', 'footer: Licence 4711']),
    )
  })

  test('words glued by soft breaks', async () => {
    const { plain } = await readDocument(docx(paragraph(run('Nurse') + br + run('Clinic'))))
    expect(plain).toBe('NurseClinic')
  })
})

test('a header of later pages stands below', async () => {
  const section = '<w:sectPr><w:titlePg/><w:headerReference w:type="default" r:id="h"/></w:sectPr>'
  const parts = { 'word/h.xml': wordPart('hdr', paragraph('Rosa Lind, continued')) }
  expect(await readLines(docx(paragraph('Rosa Lind') + section, parts, { h: 'h.xml' }))).toEqual([
    'Rosa Lind',
    'Rosa Lind, continued',
  ])
})

test('links', async () => {
  const body = paragraph(
    `<w:hyperlink r:id="l">${run('Write ')}${run('me')}</w:hyperlink>${field(' HYPERLINK "https://rosa.example.com" ', 'site')}`,
  )
  const { text, links } = await readDocument(docx(body, {}, { l: 'mailto:rosa@example.com' }))
  expect(links.map(({ url, span }) => [url, span && text.slice(span.start, span.end)])).toEqual([
    ['mailto:rosa@example.com', 'Write me'],
    ['https://rosa.example.com', 'site'],
  ])
})

test('size and weight', async () => {
  const { lines } = await readDocument(
    docx(styled('Kop1', 'Work') + paragraph(run('Plain')) + paragraph(run('Bold', '<w:b/><w:sz w:val="18"/>'))),
  )
  expect(lines.map(({ size, bold }) => [size, bold])).toEqual([
    [16, true],
    [11, undefined],
    [9, true],
  ])
})

test('gaps', async () => {
  const { lines } = await readDocument(
    docx(
      paragraph('a') + paragraph('b') + paragraph('') + paragraph('c') + paragraph('d', '<w:spacing w:before="240"/>'),
    ),
  )
  expect(lines.map(({ gap }) => gap)).toEqual([0, 0, 1, 1])
})
