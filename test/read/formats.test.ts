import { describe, expect, test } from 'vitest'
import { syntaxFaultIn } from '../../src/read/json-resume/syntax.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { parseJson } from '../../src/read/recognise-text.ts'
import { odt, readLines, rtf } from './build.ts'

type Case = readonly [name: string, source: string, lines: readonly string[]]

describe('Markdown', () => {
  const cases: readonly Case[] = [
    ['headings', '# Rosa\n\nWork\n----\n', ['# Rosa', '## Work']],
    ['lists in lists', '- One\n  - Two\n\n1. Three', ['* One', ' * Two', '* Three']],
    ['lines of a paragraph', 'Nurse  \nHillside\\\n2019\nLeeds', ['Nurse', 'Hillside', '2019', 'Leeds']],
    [
      'an item that was wrapped',
      `- Cared for thirty people a day on a busy ward in\n  Leeds`,
      ['* Cared for thirty people a day on a busy ward in Leeds'],
    ],
    ['tables', '| Job | Years |\n|:---|---:|\n| Nurse | **2019** |', ['Job\tYears', 'Nurse\t2019']],
    ['markup inside', 'a<br>b\n\n<div>c</div>\n', ['a', 'b', 'c']],
    ['front matter', '---\nname: Rosa\n---\n\n# CV', ['name: Rosa', '# CV']],
    ['languages named like marks', '- C#\n- C++\n- `F#`', ['* C#', '* C++', '* F#']],
    ['code', '```\nSELECT 1\n```', ['SELECT 1']],
  ]
  test.each(cases)('%s', async (_, source, lines) => {
    expect(await readLines(source, { name: 'cv.md' })).toEqual(lines)
  })

  test('links and weight', async () => {
    const { text, lines, links } = await readDocument('**Nurse**\n\n[site](https://rosa.example.com) x', {
      name: 'cv.md',
    })
    expect(lines.map(({ bold }) => bold)).toEqual([true, undefined])
    expect(links.map(({ url, span }) => [url, text.slice(span!.start, span!.end)])).toEqual([
      ['https://rosa.example.com', 'site'],
    ])
  })
})

describe('plain text', () => {
  const cases: readonly Case[] = [
    ['line ends', 'a\r\nb\rc\nd', ['a', 'b', 'c', 'd']],
    [
      'tabs and columns of spaces',
      'Nurse\t\t2019\nNurse     2019\nNurse  2019',
      ['Nurse\t2019', 'Nurse\t2019', 'Nurse 2019'],
    ],
    ['bullets', '• One\n- Two\n* Three\no Four\n-five', ['* • One', '* - Two', '* * Three', '* o Four', '-five']],
    [
      'items hung under their bullet',
      '- Cared for people\n  and their dogs\n- Two',
      ['* - Cared for people and their dogs', '* - Two'],
    ],
    ['stars in a row are no bullet', '*** Work ***\n* Nurse', ['*** Work ***', '* * Nurse']],
    ['lines that are not hung', '- Nurse\nHillside', ['* - Nurse', 'Hillside']],
    ['drawn lines', 'Work\n====\nNurse\n---- ----\n_____', ['Work', 'Nurse']],
    ['pages', 'one\ftwo', ['one', 'two']],
    [
      'everything on one line',
      `${'word '.repeat(20)}  ${'more '.repeat(20)}  a  b  ${'last '.repeat(20)}`,
      ['word '.repeat(20).trim(), 'more '.repeat(20).trim(), 'a', 'b', 'last '.repeat(20).trim()],
    ],
  ]
  test.each(cases)('%s', async (_, source, lines) => {
    expect(await readLines(source, { name: 'cv.txt' })).toEqual(lines)
  })

  test('gaps', async () => {
    const { lines } = await readDocument('a\nb\n\nc\n\n\nd\fe')
    expect(lines.map(({ gap }) => gap)).toEqual([0, 0, 1, 2, 1])
  })
})

describe('RTF', () => {
  const row = (...cells: string[]): string =>
    `\\trowd\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row\\pard `
  const cases: readonly Case[] = [
    ['paragraphs and breaks', 'Rosa\\line Lind\\par Nurse\\tab 2019\\par', ['Rosa', 'Lind', 'Nurse\t2019']],
    [
      'headings by style',
      '{\\pard\\s1 Work\\par}{\\pard\\s2 Jobs\\par}{\\pard\\outlinelevel2 x\\par}',
      ['# Work', '## Jobs', '### x'],
    ],
    [
      'headings that are items without a sign',
      "\\pard\\ls1{\\listtext\\'b7\\tab}One\\par\\pard\\s1{\\listtext\\pard\\plain \\tab}\\ls1 Work\\par\\pard{\\listtext\\tab}\\ls1 Plain\\par",
      ['* One', '# Work', 'Plain'],
    ],
    [
      'items',
      "\\pard\\ls1\\ilvl1{\\listtext\\'b7\\tab}One\\par\\pard{\\pntext\\'b7\\tab}Two\\par",
      [' * One', '* Two'],
    ],
    ['code pages', "R\\'e9sum\\'e9 \\'93x\\'94 {\\f1 \\'cf\\'f0\\'e8}", ['Résumé “x” При']],
    [
      'unicode and what stands in for it',
      "\\uc1 r\\u233\\'e9sum\\u233?; {\\uc0\\u8364 5} \\u-10179?\\u-8704?",
      ['résumé; €5 😀'],
    ],
    ['signs', 'a\\~b\\_c\\-d \\{e\\} \\endash  \\bullet', ['a b-cd {e} – •']],
    ['bullets of symbol fonts', "{\\f2 \\'b7}\\tab One", ['* • One']],
    [
      'pictures, remarks and unknown groups',
      'a{\\pict 00ff}{\\*\\unknown b}{\\annotation c}{\\info{\\title d}}e',
      ['ae'],
    ],
    ['binary data', 'a{\\pict\\bin5 }{}{x}b', ['ab']],
    ['hidden and deleted', 'a {\\v secret }{\\deleted gone }b', ['a b']],
    [
      'fields',
      '{\\field{\\*\\fldinst HYPERLINK "https://x.example.com"}{\\fldrslt site}} {\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}',
      ['site'],
    ],
    ['a row', row('Nurse', '2019'), ['Nurse\t2019']],
    [
      'a date beside its job',
      row('2019', 'Nurse\\par Hillside\\par Cared for people\\par And more'),
      ['2019\tNurse', 'Hillside', 'Cared for people', 'And more'],
    ],
    [
      'a table in a cell',
      '\\pard\\intbl\\itap2 a\\nestcell b\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\cell\\row',
      ['a\tb'],
    ],
    [
      'headers, notes, boxes and footers',
      '{\\header Top\\par}{\\footer Page 1\\par}Text{\\footnote Note}\\par{\\shp{\\*\\shpinst{\\sp{\\sn x}}{\\shptxt Box\\par}}{\\shprslt Box}}',
      ['Top', 'Text', 'Box', 'Note'],
    ],
  ]
  test.each(cases)('%s', async (_, body, lines) => {
    expect(await readLines(rtf(body))).toEqual(lines)
  })

  test('what is hidden, and what is lost', async () => {
    const { hidden, losses } = await readDocument(
      rtf('{\\header rosa@example.com\\par}Seen {\\v secret} {\\cf2 kubernetes} {\\fs2 minute}'),
    )
    expect(hidden.map(({ kind, text }) => [kind, text])).toEqual([
      ['vanish', 'secret'],
      ['white', 'kubernetes'],
      ['tiny', 'minute'],
    ])
    expect(losses).toMatchObject([{ kind: 'header', text: 'rosa@example.com' }])
  })

  test('a million open groups', async () => {
    expect(await readLines(rtf(`${'{'.repeat(1_000_000)}deep`))).toEqual(['deep'])
  })
})

describe('OpenDocument', () => {
  const p = (content: string): string => `<text:p>${content}</text:p>`
  const cell = (...contents: string[]): string => `<table:table-cell>${contents.map(p).join('')}</table:table-cell>`
  const cases: readonly Case[] = [
    ['headings', '<text:h text:outline-level="2">Work</text:h>', ['## Work']],
    [
      'spaces, tabs and breaks',
      p('Nurse<text:s text:c="4"/>2019<text:tab/>Leeds<text:line-break/>x'),
      ['Nurse\t2019\tLeeds', 'x'],
    ],
    [
      'a long cell beside several short ones',
      `<table:table><table:table-row>${cell('2019')}${cell('Hillside')}${cell('Nurse')}${cell('Cared for people, day and night, on a ward of thirty beds. Kept the books of the clinic.')}</table:table-row></table:table>`,
      [
        '2019\tHillside\tNurse',
        'Cared for people, day and night, on a ward of thirty beds. Kept the books of the clinic.',
      ],
    ],
    [
      'breaks in a cell beside a date',
      `<table:table><table:table-row>${cell('2019')}${cell('Nurse<text:line-break/>Hillside')}</table:table-row></table:table>`,
      ['2019\tNurse', 'Hillside'],
    ],
    [
      'lists in lists',
      `<text:list><text:list-item>${p('One')}<text:list><text:list-item>${p('Two')}</text:list-item></text:list></text:list-item></text:list>`,
      ['* One', ' * Two'],
    ],
    [
      'tables',
      `<table:table><table:table-header-rows><table:table-row>${cell('Job')}${cell('Years')}</table:table-row></table:table-header-rows><table:table-row>${cell('2019')}${cell('Nurse', 'Hillside', 'Cared for people', 'More')}</table:table-row></table:table>`,
      ['Job\tYears', '2019\tNurse', 'Hillside', 'Cared for people', 'More'],
    ],
    [
      'sections',
      `<text:section>${p('a')}</text:section><text:section text:display="none">${p('b')}</text:section>`,
      ['a'],
    ],
    ['what was deleted', `<text:tracked-changes>${p('old')}</text:tracked-changes>${p('new')}`, ['new']],
    [
      'text boxes and notes',
      p(
        'a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note>',
      ),
      ['a', 'box', 'note'],
    ],
    [
      'page numbers and remarks',
      p('Page <text:page-number>1</text:page-number><office:annotation><text:p>hm</text:p></office:annotation>'),
      ['Page'],
    ],
  ]
  test.each(cases)('%s', async (_, body, lines) => {
    expect(await readLines(odt(body))).toEqual(lines)
  })

  const styles = `<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>
    <style:style style:name="W" style:family="text"><style:text-properties fo:color="#ffffff" fo:font-weight="bold"/></style:style>`
  const pages = `<office:master-styles><style:master-page><style:header>${p('rosa@example.com')}</style:header><style:footer>${p('<text:page-number>1</text:page-number>')}</style:footer></style:master-page></office:master-styles>`

  test('headers, and hidden words', async () => {
    const body = p(
      'Seen <text:span text:style-name="V">secret</text:span> <text:span text:style-name="W">kubernetes</text:span>',
    )
    const { text, hidden, losses } = await readDocument(odt(body, styles, pages))
    expect(text).toBe('rosa@example.com\nSeen')
    expect(hidden.map(({ kind }) => kind)).toEqual(['vanish', 'white'])
    expect(losses).toMatchObject([{ kind: 'header', text: 'rosa@example.com' }])
  })
})

describe('JSON Resume', () => {
  const resume = {
    basics: {
      name: 'Rosa Lind',
      label: 'Nurse',
      email: 'rosa@example.com',
      location: { city: 'Leeds', countryCode: 'GB' },
    },
    work: [{ name: 'Hillside', position: 'Nurse', startDate: '2019-03', highlights: ['Cared for people'] }],
    skills: [{ name: 'Clinical', keywords: ['Triage', 'Charting'] }],
  }

  test('is laid out with headings, and kept', async () => {
    const document = await readDocument(JSON.stringify(resume))
    expect(document.data?.jsonResume).toEqual(resume)
    expect(await readLines(JSON.stringify(resume))).toEqual([
      '# Rosa Lind',
      'Nurse',
      'rosa@example.com\tLeeds, GB',
      '## Work Experience',
      'Nurse\t2019-03 – Present',
      'Hillside',
      '* Cared for people',
      '## Skills',
      'Clinical: Triage, Charting',
    ])
  })

  test('may have numbers for texts, nulls for what is absent, and fields of its own', async () => {
    const lines = await readLines('{"meta":[1],"basics":{"name":"Rosa","phone":5550100,"url":null},"work":null}')
    expect(lines).toEqual(['# Rosa', '5550100'])
  })

  test.each([
    ['{"basics":{"name":5,"email":[]},"work":"none"}', 'its basics.email is not: expected a text, got a list'],
    ['{"basics":{},"work":"none"}', 'its work is not: expected a list of objects, got the text “none”'],
    ['{"basics":[]}', 'its basics is not: expected an object, got a list'],
    ['{"basics":{"location":"Leeds"}}', 'its basics.location is not: expected an object, got the text “Leeds”'],
    ['{"basics":{"profiles":[{"url":{}}]}}', 'its basics.profiles[0].url is not: expected a text, got an object'],
    ['{"skills":[{"name":"a"},1]}', 'its skills[1] is not: expected an object, got 1'],
    [
      '{"skills":[{"keywords":"a, b"}]}',
      'its skills[0].keywords is not: expected a list of texts, got the text “a, b”',
    ],
    ['{"work":[{"startDate":true}]}', 'its work[0].startDate is not: expected a text, got true'],
    ['{"work":[{"highlights":[["a"]]}]}', 'its work[0].highlights[0] is not: expected a text, got a list'],
    ['{"basics":{"name":"Rosa",}}', 'not valid JSON at line 1 column 26: expected a name in quotes, got “}”'],
    ['{\n  "work": [\n    {},\n  ]\n}', 'not valid JSON at line 4 column 3: expected a value, got “]”'],
    ['{"work":[{"name":"a" "b":1}]}', 'line 1 column 22: expected a comma or }, got “"b":1}]}”'],
    ['{"work":[{"name" "a"}]}', 'line 1 column 18: expected a colon, got “"a"}]}”'],
    ['{"work":[{\'name\':1}]}', "line 1 column 11: expected a name in quotes or }, got “'”"],
    ['{"work":[{"score":01}]}', 'line 1 column 19: expected a value, got “01”'],
    ['{"work":[{"name":"a\nb"}]}', 'line 1 column 18: expected a value, got “"a”'],
    ['{"work":[]} {"work":[]}', 'line 1 column 13: expected the end, got “{”'],
    ['{"work":[{"name":"a"}', 'line 1 column 22: expected a comma or ], got the end of the file'],
  ])('is refused where it is damaged: %j', async (source, said) => {
    await expect(readDocument(source)).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(said),
    })
  })

  test.each(['{"name":"Rosa",}', '{work: [{}]}', '{Rosa} "work": [', '{}'])('is not seen in %j', async (source) => {
    expect((await readDocument(source)).format).toBe('text')
  })

  test('has faults where JSON.parse finds some, and nowhere else', () => {
    const source = JSON.stringify({ a: [1, -2.5e3, true, null, 'x\\"\u0041\n'], b: { c: {} }, d: [] }, null, 1)
    expect(syntaxFaultIn(source)).toBeUndefined()
    for (let at = 0; at < source.length; at++) {
      const cut = source.slice(0, at) + source.slice(at + 1)
      expect([cut, syntaxFaultIn(cut) === undefined]).toEqual([cut, parseJson(cut) !== undefined])
    }
  })
})
