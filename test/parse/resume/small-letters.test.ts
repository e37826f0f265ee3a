import { expect, test } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { readDocument } from '../../../src/read/read-document.ts'

const paper = `nadia fontaine
leeds | 07700 900123 | nadia@example.com

profile
baker who gets up early. happy to travel to york.

skills
sourdough, viennoiserie, oven maintenance

experience

2019 aug - present   head baker, bluebird bakery, leeds
- sourdough for nine cafes
- trained two apprentices

mar 2016 - jul 2019
baker
the rye house, york

education
high school diploma, hill high school, 2015
`

test('a paper without any capitals is read as one with them, and quoted as it is', async () => {
  const resume = parseResume(await readDocument(paper))
  expect(resume.basics.name?.value).toBe('nadia fontaine')
  expect(resume.work.map(({ position, name, startDate }) => [position?.value, name?.value, startDate?.value])).toEqual([
    ['head baker', 'bluebird bakery', '2019-08'],
    ['baker', 'the rye house', '2016-03'],
  ])
  expect(resume.education.map(({ institution, level }) => [institution?.value, level])).toEqual([
    ['hill high school', 'secondary'],
  ])
  expect(resume.skills[0]?.keywords.map(({ value }) => value)).toEqual([
    'sourdough',
    'viennoiserie',
    'oven maintenance',
  ])
  expect(resume.sections.map(({ kind, heading }) => [kind, heading?.text])).toEqual([
    ['basics', undefined],
    ['summary', 'profile'],
    ['skills', 'skills'],
    ['work', 'experience'],
    ['education', 'education'],
  ])
  for (const { quote } of [resume.basics.email!, resume.work[0]!.name!, resume.education[0]!.institution!])
    expect(resume.document.text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
})

test('one capital letter is enough to read a paper as it stands', async () => {
  const resume = parseResume(await readDocument(paper.replace('nadia fontaine', 'Nadia Fontaine')))
  expect(resume.basics.name?.value).toBe('Nadia Fontaine')
})

test('headings in small letters above ordinary text', async () => {
  const mixed = `Nadia Fontaine
nadia@example.com

about
Baker who gets up early.

skills
Sourdough, viennoiserie

experience

Head Baker, Bluebird Bakery, Leeds
Aug 2019 - present
- Sourdough for nine cafes
training
- Two apprentices

education
High School Diploma, Hill High School, 2015
`
  const { sections } = parseResume(await readDocument(mixed))
  expect(sections.map(({ kind }) => kind)).toEqual(['basics', 'summary', 'skills', 'work', 'education'])
})
