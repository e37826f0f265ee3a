import { expect, test } from 'vitest'
import type { Line } from '../../../src/model/document.ts'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

import { textDocument } from '../text-document.ts'

/** The skills of a paper with the sections given, whose lines are set as told by `look`; headings are taller. */
const placed = (sections: string, look: (line: string, at: number) => Partial<Line>): string[] => {
  const text = `Jo Example\njo@example.com\n\n${sections}`
  const document = textDocument(text)
  const lines = document.lines.map((line, at): Line => {
    const words = text.slice(line.span.start, line.span.end)
    const box = { page: 0, x: 40, y: 20 * at, width: 5 * words.length, height: 10 }
    return { ...line, box, size: 10, font: 'f1', ...look(words, at) }
  })
  return parseResume({ ...document, lines }).skills.flatMap((group) => group.keywords.map(({ value }) => value))
}

const keywords = async (section: string): Promise<string[]> => {
  const text = `Jo Example\njo@example.com\n\nEXPERIENCE\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\nSKILLS\n\n${section}\n`
  return parseResume(await readDocument(text)).skills.flatMap((group) => group.keywords.map(({ value }) => value))
}

test.each([
  [
    'spoken languages and pastimes among them',
    'Systems\tSAP, Excel\nLanguages\tSlovak, German (C1)\nInterests\thiking, chess',
    ['SAP', 'Excel'],
  ],
  ['languages that are no spoken ones', 'Languages: Java, Python\nTools: Git, Jira', ['Java', 'Python', 'Git', 'Jira']],
  ['where and when the paper was signed', 'SAP, Excel\n\nVienna, 3 November 2026', ['SAP', 'Excel']],
  [
    'levels in a list of their own',
    'Welding\nForklift\nExcel\nVery good\nGood\nExcellent',
    ['Welding', 'Forklift', 'Excel'],
  ],
  [
    'a name on each of several lines',
    'Lean Construction\nCost Control\nMS Project\nExcel',
    ['Lean Construction', 'Cost Control', 'MS Project', 'Excel'],
  ],
  [
    'a name broken at the end of a list',
    'Office: Payroll, Recruitment, Employment\nFairness\nTools: Excel, Word',
    ['Payroll', 'Recruitment', 'Employment Fairness', 'Excel', 'Word'],
  ],
  [
    'an “and” inside the last name, where each name has a capital',
    'Kitchen: Kiln firing, Raku, Glazes, Ash and clay cooking',
    ['Kiln firing', 'Raku', 'Glazes', 'Ash and clay cooking'],
  ],
  ['an “and” before the last name', 'Kiln firing, Raku, Word and Excel', ['Kiln firing', 'Raku', 'Word', 'Excel']],
  ['an “and” between bullets', 'Kiln firing • Ash and clay', ['Kiln firing', 'Ash and clay']],
  [
    'a name that goes on in small letters below',
    'Firing: Kiln dressing, Raku, Ash\nglazing\nTools: Excel, Word',
    ['Kiln dressing', 'Raku', 'Ash glazing', 'Excel', 'Word'],
  ],
  ['a group before a dash, its names between bars', 'Firing - Raku | Ash glazing', ['Raku', 'Ash glazing']],
  [
    'commas inside a name, where stronger signs separate',
    'Kiln firing; Ash, clay and glaze (ACG); Raku; Excel',
    ['Kiln firing', 'Ash, clay and glaze (ACG)', 'Raku', 'Excel'],
  ],
  ['one slash among commas', 'Kiln firing, Square / Round pots, Raku', ['Kiln firing', 'Square / Round pots', 'Raku']],
  [
    'slashes at the ends of lines',
    'Kiln firing / Ash glazing /\nRaku / Slip\nSmoothing',
    ['Kiln firing', 'Ash glazing', 'Raku', 'Slip Smoothing'],
  ],
  ['slashes alone', 'Kiln firing / Ash glazing / Raku', ['Kiln firing', 'Ash glazing', 'Raku']],
  [
    'a comma inside one of many names',
    'Raku\nKiln firing\nClay, Ash & Glaze (CAG)\nExcel',
    ['Raku', 'Kiln firing', 'Clay, Ash & Glaze (CAG)', 'Excel'],
  ],
  [
    'a group called as jobs are',
    'Practice\tKiln firing, Raku\nSoftware\tExcel, Word',
    ['Kiln firing', 'Raku', 'Excel', 'Word'],
  ],
  [
    'versions, where the signs between the names were lost',
    'AutoCAD 2022 CATIA V5 Python',
    ['AutoCAD 2022', 'CATIA V5', 'Python'],
  ],
  ['what one was awarded', 'Systems\tSAP, Excel\nAwards\tBest Glaze, Shale Fair', ['SAP', 'Excel']],
  ['the foot of a page', 'Welding, Forklift\n\nPage 1 - Curriculum vitae of', ['Welding', 'Forklift']],
  ['the number of a page', 'Welding, Forklift\n\n2', ['Welding', 'Forklift']],
  ['what one researches', 'Research: Clay archives, Slip\nFiring: Raku', ['Clay archives', 'Slip', 'Raku']],
  ['what one published', 'Systems\tSAP, Excel\nPapers\tGlazes of the North, 2019', ['SAP', 'Excel']],
  [
    'a list beside its name that was broken',
    'Firing\tKiln dressing, Raku, Ash\nGlazing, Throwing\nOffice\tExcel, Word',
    ['Kiln dressing', 'Raku', 'Ash Glazing', 'Throwing', 'Excel', 'Word'],
  ],
  ['the head of a table', 'Area\tDetails\nSystems\tSAP, Excel', ['SAP', 'Excel']],
])('%s', async (_about, section, expected) => expect(await keywords(section)).toEqual(expected))

test.each(['What I can do', 'What I am good at', 'Techniques'])('below “%s”', async (heading) => {
  const text = `Jo Example\njo@example.com\n\nEXPERIENCE\n\nFitter, Acme Works, Leeds\nMay 2019 - Present\n- Fitted things\n\n${heading}\n\nKiln dressing; Ash glazing\n`
  const { skills } = parseResume(await readDocument(text))
  expect(skills.flatMap((group) => group.keywords.map(({ value }) => value))).toEqual(['Kiln dressing', 'Ash glazing'])
})

test('sentences below a greeting are no list', async () => {
  const text = `Jo Example\njo@example.com\n\n# Hello\n\nFitter with eleven years in Excel, SAP, kilns and yards. Calm with anxious clay.\n\n# Experience\n\nFitter, Acme Works, Leeds\n\nMay 2019 - Present\n`
  expect(parseResume(await readDocument(text, { name: 'cv.md' })).skills).toEqual([])
})

const inMarkdown = async (section: string): Promise<string[]> => {
  const text = `# Jo Example\n\njo@example.com\n\n## Experience\n\nFitter, Acme Works, Leeds\n\nMay 2019 - Present\n\n- Fitted things\n\n${section}\n`
  const resume = parseResume(await readDocument(text, { name: 'cv.md' }))
  return resume.skills.flatMap((group) => group.keywords.map(({ value }) => value))
}

test.each([
  ['a name set apart by its face', '## Skills\n\n**Design.** Housing; schools.', ['Housing', 'schools']],
  [
    'names each set as code',
    '## Skills\n\n- **Data:** `Kiln dressing` `Ash glazing`',
    ['Kiln dressing', 'Ash glazing'],
  ],
  ['a heading behind a picture', '## 🛠 Skills\n\nWelding, Forklift', ['Welding', 'Forklift']],
  [
    'a level below an unknown heading',
    '## Clinical\n\nMaster\n\nBed making\n\nWound watching',
    ['Bed making', 'Wound watching'],
  ],
])('%s', async (_about, section, expected) => expect(await inMarkdown(section)).toEqual(expected))

test.each([
  [
    'items laid in one line',
    '<style>li { display: inline-block }</style><h2>Skills</h2><ul><li>Kiln dressing</li><li>Ash glazing</li></ul>',
    ['Kiln dressing', 'Ash glazing'],
  ],
  [
    'tags of one class',
    '<h2>Skills</h2><p><span class="tag">Lean Construction</span> <span class="tag">Ash glazing</span> <span class="tag">Excel</span></p>',
    ['Lean Construction', 'Ash glazing', 'Excel'],
  ],
  [
    'groups in bold above their lists',
    '<h2>Skills</h2><dl><dt><b>Firing</b></dt><dd>Kiln dressing, Raku, Ash glazing</dd><dt><b>Sundries</b></dt><dd>Slip casting, Throwing, Packing</dd></dl>',
    ['Kiln dressing', 'Raku', 'Ash glazing', 'Slip casting', 'Throwing', 'Packing'],
  ],
  ['a heading with a count', '<h2>Skills<span>(2)</span></h2><p>Welding, Forklift</p>', ['Welding', 'Forklift']],
])('in HTML: %s', async (_about, section, expected) => {
  const html = `<html><body><h1>Jo Example</h1><p>jo@example.com</p><h2>Experience</h2><p>Fitter, Acme Works, Leeds</p><p>May 2019 - Present</p>${section}</body></html>`
  const { skills } = parseResume(await readDocument(html))
  expect(skills.flatMap((group) => group.keywords.map(({ value }) => value))).toEqual(expected)
})

const taller = (heads: readonly string[]) => (line: string) =>
  heads.includes(line) ? { size: 12, font: 'f2', gap: 1 } : {}

test('groups set as headings are, the one in capitals for want of small letters', () => {
  const heads = ['Experience', 'Education', 'CAD', 'Analysis']
  expect(
    placed(
      'Experience\nFitter, Acme Works, Leeds\nMay 2019 - Present\nEducation\nHill College, 2010\nCAD\nSolidWorks\nCATIA V5\nAnalysis\nPython\nDesign of Experiments',
      taller(heads),
    ),
  ).toEqual(['SolidWorks', 'CATIA V5', 'Python', 'Design of Experiments'])
})

test('"Research" over tags is a group of skills', () => {
  expect(
    placed(
      'Experience\nFitter, Acme Works, Leeds\nMay 2019 - Present\nSkills\nKiln dressing\tAsh glazing\nResearch\nGlaze testing\tClay sampling\tSurvey design',
      taller(['Experience', 'Skills', 'Research']),
    ),
  ).toEqual(['Kiln dressing', 'Ash glazing', 'Glaze testing', 'Clay sampling', 'Survey design'])
})

test('headings of a sidebar are set as its others are, larger than the text if smaller than those beside it', () => {
  const sizes: Readonly<Record<string, number>> = {
    Experience: 14,
    Education: 14,
    'Acme Works': 12,
    'Hill Works': 12,
    'Top Skills': 12,
    Languages: 12,
  }
  expect(
    placed(
      'Experience\nAcme Works\nFitter\nMay 2019 - Present\nHill Works\nFitter\nMay 2017 - April 2019\nEducation\nHill College, 2010\nTop Skills\nThrowing\nLanguages\nGerman (Native)',
      (line, at) => ({
        region: at < 11 ? 0 : 1,
        gap: sizes[line] === undefined ? 0 : 0.5,
        ...(sizes[line] !== undefined && { size: sizes[line], font: 'f2' }),
      }),
    ),
  ).toEqual(['Throwing'])
})

test('the job one looks for is no skill', () => {
  expect(
    placed(
      'Leeds\nPreferred job\nMechanical Maintenance Fitter\nExperience\nFitter, Acme Works, Leeds\nMay 2019 - Present\nSkills\nThrowing, Raku',
      taller(['Preferred job', 'Experience', 'Skills']),
    ),
  ).toEqual(['Throwing', 'Raku'])
})

test('what hangs below a bullet, right of it, is the rest of it', () => {
  const x = (line: string) => (line.startsWith('•') ? 60 : line === 'glazing' || line === 'Dressing' ? 78 : 40)
  expect(
    placed(
      'EXPERIENCE\nFitter, Acme Works, Leeds\nMay 2019 - Present\nSKILLS\n• Throwing\n• Mixed-Ash\nDressing\n• Kilns\nOffice\n• Excel',
      (line, at) => ({
        box: { page: 0, x: x(line), y: 20 * at, width: 5 * line.length, height: 10 },
        ...(line === 'Office' && { bold: true }),
      }),
    ),
  ).toEqual(['Throwing', 'Mixed-Ash Dressing', 'Kilns', 'Excel'])
})
