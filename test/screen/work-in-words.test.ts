import { describe, expect, test } from 'vitest'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Fix } from '../../src/model/finding.ts'
import { paperOf } from '../../src/screen/paper.ts'
import { inWork, nameWork } from '../../src/screen/work-in-words.ts'
import { mend, printed, resumeOf } from './build.ts'

const paper = (...lines: string[]) =>
  paperOf(resumeOf({ work: [{ title: 'Hand', employer: 'Acme', from: '2020-01', to: 'present', lines }] }), lexicon)

/** What is asked for, how it stands in a sentence, and what to write on what condition. */
const asked: [of: string, inWords: string, write: string, onlyIf: string][] = [
  ['accounts payable', 'in accounts payable', 'accounts payable', 'that job involved accounts payable'],
  ['forklift', 'in forklift', 'forklift', 'that job involved forklift'],
  ['Kubernetes', 'in Kubernetes', 'Kubernetes', 'that job involved Kubernetes'],
  [
    'supporting senior executives',
    'in supporting senior executives',
    'supporting senior executives',
    'that job involved supporting senior executives',
  ],
  ['chef', 'as a chef', 'Worked as a chef', 'you did'],
  ['RN', 'as an RN', 'Worked as an RN', 'you did'],
  ['kitchen supervisor', 'as a kitchen supervisor', 'Worked as a kitchen supervisor', 'you did'],
  ['role', 'in such a role', 'role', 'that job was a role'],
  ['a similar role', 'in a similar role', 'a similar role', 'that job was a similar role'],
  ['supervisory position', 'in a supervisory position', 'supervisory position', 'that job was a supervisory position'],
  ['acute setting', 'in an acute setting', 'acute setting', 'that job was in an acute setting'],
  ['rail sector', 'in the rail sector', 'rail sector', 'that job was in the rail sector'],
  ['regulated industry', 'in a regulated industry', 'regulated industry', 'that job was in a regulated industry'],
  ['retail', 'in retail', 'retail', 'that job was in retail'],
  ['nursing home', 'in a nursing home', 'nursing home', 'that job was in a nursing home'],
  ['hill farm', 'on a hill farm', 'hill farm', 'that job was on a hill farm'],
  ['law firm', 'at a law firm', 'law firm', 'that job was at a law firm'],
  ['general contractor', 'for a general contractor', 'general contractor', 'that job was for a general contractor'],
  ['behind the wheel', 'behind the wheel', 'behind the wheel', 'that job was behind the wheel'],
]

describe('the work asked for, in words', () => {
  test.each(asked)('%s: %s', (of, inWords, write, onlyIf) => {
    expect(inWork(of, lexicon)).toBe(inWords)
    expect(nameWork(of, paper('Kept the yard'))).toEqual({
      kind: 'name-it',
      write,
      onlyIf: `${onlyIf}: say so in each job where it is true`,
    })
  })
})

/** Of what would do, one is named, and nothing that the paper denies. */
const choices: [of: string, line: string, fix: Partial<Fix>][] = [
  [
    'Kubernetes or ECS',
    'Kept the yard',
    {
      write: 'Kubernetes',
      onlyIf: 'that job involved Kubernetes: say so in each job where it is true; ECS would do as well',
    },
  ],
  [
    'Kubernetes or ECS',
    'No experience with Kubernetes',
    { write: 'ECS', onlyIf: 'that job involved ECS: say so in each job where it is true' },
  ],
  ['Kubernetes or ECS', 'Moved six hosts to ECS', { write: 'ECS' }],
  ['chef or cook', 'Kept the yard', { write: 'Worked as a chef' }],
  ['Kubernetes', 'I have never used Kubernetes', { kind: 'none' }],
  ['Kubernetes or ECS', 'No experience with Kubernetes or ECS', { kind: 'none' }],
  ['Kubernetes', 'Kubernetes on six hosts', { write: 'Kubernetes' }],
]
test.each(choices)('%s, “%s”: %j', (of, line, fix) => {
  expect(nameWork(of, paper(line))).toMatchObject(fix)
})

/** The line that is put into a job of the rehearsal. */
test.each([
  ['supporting senior executives', '- Supporting senior executives'],
  ['forklift', '- Forklift'],
  ['chef', '- Worked as a chef'],
  ['rail sector', '- Rail sector'],
])('%s, named in a job: %s', (of, line) => {
  const { lines, outcome } = mend(printed('Typed letters'), { kind: 'experience', months: 36, of }, lexicon)
  expect([lines, outcome]).toEqual([[line], 'met'])
})

test('a line that is named in a job has the sign of the others', () => {
  for (const sign of ['•', '–', '*', '▪']) {
    const paper = printed('Typed letters', 'Filed letters').replace(/^- /gm, `${sign} `)
    expect(mend(paper, { kind: 'experience', months: 36, of: 'forklift' }, lexicon).lines).toEqual([`${sign} Forklift`])
  }
})
