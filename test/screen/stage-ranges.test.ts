import { expect, test } from 'vitest'
import { stageRanges } from '../../src/screen/stage-ranges.ts'
import { askOne } from './build.ts'

const found = (term: string, text: string): string[] =>
  stageRanges(term, text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['KS4', 'Taught KS3-KS5 and ran a club', ['KS3-KS5']],
  ['KS4', 'Taught KS3–5', ['KS3–5']],
  ['Key Stage 2', 'Key Stages 1 to 3', ['Key Stages 1 to 3']],
  ['Year 9', 'Years 7-11 science', ['Years 7-11']],
  ['Grade 4', 'Grades 3 through 6', ['Grades 3 through 6']],
  ['Grade 4', 'K-8 license', ['K-8']],
  ['KS2', 'Taught KS3-KS5', []],
  ['KS4', 'Years 3-5', []],
  ['Grade 4', 'KS3-KS5', []],
  ['Year 4', '3-5 years of teaching', []],
  ['Kiln 4', 'KS3-KS5', []],
])('%s in “%s”', (term, text, ranges) => expect(found(term, text)).toEqual(ranges))

test('a careful reader sees the stage between the two that are named', () => {
  const work = [{ title: 'Teacher', employer: 'Acme', from: '2020-01', to: 'present', lines: ['Taught KS3-KS5'] }]
  const finding = askOne({ work }, { kind: 'skill', name: 'KS4' })
  expect([finding.outcome, finding.careful.outcome]).toEqual(['unmet', 'met'])
})
