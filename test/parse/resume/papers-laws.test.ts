import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseResume } from '../../../src/parse/resume/parse-resume.ts'
import { textDocument } from '../text-document.ts'
import { facts } from './papers/facts.ts'

const textOf = (paper: string): string => readFileSync(new URL(`papers/${paper}.txt`, import.meta.url), 'utf8')

const told = (text: string) => {
  const { work, education, skills, language } = parseResume(textDocument(text))
  return {
    work: work.map(({ position, name, startDate, endDate }) =>
      [position, name, startDate, endDate].map((each) => each?.value),
    ),
    education: education.map(({ institution, level, endDate }) => [institution?.value, level, endDate?.value]),
    skills: skills.flatMap(({ keywords }) => keywords.map(({ value }) => value)),
    language,
  }
}

/** Ways to print the same paper. */
const STYLES: Readonly<Record<string, (text: string) => string>> = {
  'other bullets': (text) => text.replace(/^(\s*)(?:[•>]|-(?= ))[ \t]+/gm, '$1▪ '),
  'asterisks for bullets': (text) => text.replace(/^(\s*)(?:[•>]|-(?= ))[ \t]+/gm, '$1* '),
  'hyphens for dashes': (text) => text.replace(/ – /g, ' - '),
  'long dashes': (text) => text.replace(/ [–-] /g, ' — '),
  'curly apostrophes': (text) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
  'two blank lines': (text) => text.replace(/\n\n/g, '\n\n\n'),
  'spaces behind lines': (text) => text.replace(/$/gm, '  '),
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
}

const straight = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/’/g, "'")
      .replace(/ [–—] /g, ' - '),
  )

describe.each(Object.entries(STYLES))('printed with %s', (_, print) => {
  it.each(facts.map(({ paper }) => paper))('the paper of the %s says the same', (paper) => {
    expect(straight(told(print(textOf(paper))))).toEqual(straight(told(textOf(paper))))
  })
})
