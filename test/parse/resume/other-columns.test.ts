import { expect, test } from 'vitest'
import type { Document } from '../../../src/model/document.ts'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'

/** A page in two columns, each given line by line. */
function page(...columns: readonly (readonly string[])[]): Document {
  const lines = columns.flatMap((column, region) => column.map((text, at) => ({ text, region, at })))
  const text = lines.map((line) => line.text).join('\n')
  let start = 0
  return {
    format: 'pdf',
    text,
    lines: lines.map((line) => {
      const span = { start, end: start + line.text.length }
      start = span.end + 1
      const isHead = /^[A-Z]+$/.test(line.text)
      return { span, gap: line.at === 0 ? 1 : 0, region: line.region, size: isHead ? 14 : 10, font: isHead ? 'b' : 'a' }
    }),
    plain: text,
    losses: [],
    hidden: [],
    links: [],
  }
}

test('a column that begins with the contact ends the section before it', () => {
  const { education, basics } = parseResume(
    page(
      [
        'Jo Example',
        'EXPERIENCE',
        'Fitter, Acme Works, 2019 – 2021',
        'EDUCATION',
        'Shale Moor College, Leeds — BSc Geology',
        '2012 – 2015',
      ],
      ['Hexham, UK', '+44 191 555 0123', 'jo@example.com', 'SKILLS', 'Welding'],
    ),
  )
  expect(education.map(({ institution }) => institution?.value)).toEqual(['Shale Moor College'])
  expect(basics.email?.value).toBe('jo@example.com')
})

test('a paragraph at the head of a column is no skill', () => {
  const { skills, sections } = parseResume(
    page(
      ['Jo Example', 'SKILLS', 'Welding', 'Forklift'],
      [
        'Fitter with many years of work on boilers, pumps and the like, and two teams.',
        'EXPERIENCE',
        'Fitter, Acme Works, 2019 – 2021',
        'EDUCATION',
        'Shale Moor College, 2015',
      ],
    ),
  )
  expect(skills.flatMap((group) => group.keywords.map(({ value }) => value))).toEqual(['Welding', 'Forklift'])
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'skills', 'summary', 'work', 'education'])
})

test('a list that goes on in the next column is one', () => {
  const { skills } = parseResume(
    page(
      ['Jo Example', 'EXPERIENCE', 'Fitter, Acme Works, 2019 – 2021', 'SKILLS', 'Welding'],
      ['Forklift', 'EDUCATION', 'Shale Moor College, 2015'],
    ),
  )
  expect(skills.flatMap((group) => group.keywords.map(({ value }) => value))).toEqual(['Welding', 'Forklift'])
})
