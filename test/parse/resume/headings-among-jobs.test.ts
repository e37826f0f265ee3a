import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'

const sectionsOf = (lines: string): string[] =>
  parseResume(textDocument(`Nadia Fontaine\nnadia@example.com\n\nEXPERIENCE\n${lines}`)).sections.map(
    ({ kind }) => kind,
  )

const wrapped = Array.from(
  { length: 4 },
  () => '• Kept the kilns of the works running day and night and trained two\napprentices in the glazing of tiles.',
).join('\n')
const job = `Glazier, Opalwick, 2011 to 2014\n${wrapped}`

test.each([
  [
    'in capitals below a bullet as wide as the page',
    `${job}\n• Passed every audit of the works, and the one of the whole town too\nEDUCATION\nHill College, BA in Art, 2010`,
    'education',
  ],
  ['in capitals set apart unevenly', `${job}\nE D U C AT IO N\nHill College, BA in Art, 2010`, 'education'],
])('a heading %s opens a section', (_, lines, kind) => expect(sectionsOf(lines)).toEqual(['basics', 'work', kind]))

test.each([
  [
    'an abbreviation at the head of a wrapped line',
    `${job}\n• Passed every audit of the works, and the one of the whole town in\nSQL`,
  ],
  ['the subject of a course', `${job}\nMajors: Special Education`],
  ['the body that runs the schools', `${job}\nDepartment of Kiln Education`],
])('%s opens none', (_, lines) => expect(sectionsOf(lines)).toEqual(['basics', 'work']))
