import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Resume } from '../../../src/model/resume.ts'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'
import { facts } from './papers/facts.ts'

const read = (paper: string): Resume =>
  parseResume(textDocument(readFileSync(new URL(`papers/${paper}.txt`, import.meta.url), 'utf8')))

const month = (value: string | undefined): string => value?.slice(0, 7) ?? ''

const jobsOf = ({ work }: Resume): string[] =>
  work
    .filter(({ engagement }) => engagement !== 'break')
    .map(({ position, name, startDate, endDate }) =>
      [position?.value ?? '', name?.value ?? '', month(startDate?.value), month(endDate?.value)].join(' · '),
    )

const schoolsOf = ({ education }: Resume): string[] =>
  education.map(({ institution, level, endDate, status }) =>
    [institution?.value ?? '', level ?? '', month(endDate?.value), status].join(' · '),
  )

/** Readings that are known to be wrong: `paper/what`. */
const FAULTS: ReadonlySet<string> = new Set(['plumber-ie/work', 'military/work'])

describe.each(facts)('the paper of the $paper', (paper) => {
  const resume = read(paper.paper)
  const check = (what: string) => (FAULTS.has(`${paper.paper}/${what}`) ? it.fails : it)

  check('person')('names the person and how to reach them', () => {
    const { name, email, phone } = resume.basics
    expect([name?.value, email?.value, phone?.value]).toEqual([paper.name, paper.email, paper.phone])
  })
  check('work')('gives every job, and no other', () => expect(jobsOf(resume)).toEqual(paper.work))
  check('education')('gives every school', () => expect(schoolsOf(resume)).toEqual(paper.education))
  check('skills')('keeps each skill as an item', () => {
    const items = resume.skills.flatMap(({ keywords }) => keywords.map(({ value }) => value))
    expect(items).toEqual(expect.arrayContaining([...paper.skills]))
  })
  check('languages')('names the languages', () => {
    expect(resume.languages.map(({ language }) => language.value)).toEqual(paper.languages ?? [])
  })
  test('is in its language', () => expect(resume.language).toBe(paper.language))
})
