import { describe, expect, test } from 'vitest'
import { parseRequisition, parseResume, policies, readDocument, screenResume, simulate } from '../../src/index.ts'
import type { Outcome } from '../../src/model/finding.ts'
import type { EducationCriterion } from '../../src/model/requisition.ts'
import { askOne, type Sketch } from './build.ts'

const asked = (more: Partial<EducationCriterion> = {}): EducationCriterion => ({
  kind: 'education',
  level: 'bachelor',
  fields: ['Nursing'],
  orEquivalent: false,
  ...more,
})
const degree = (
  text: string,
  level: EducationCriterion['level'],
  status: 'completed' | 'in-progress' = 'completed',
): Sketch => ({ education: [{ text, level, status }] })
const years = (from: string): Sketch => ({ work: [{ title: 'Clerk', from, to: 'present' }] })

const cases: [
  about: string,
  paper: Sketch,
  criterion: EducationCriterion,
  literal: Outcome,
  careful: Outcome,
  messageId: string,
][] = [
  ['the degree', degree('Bachelor of Science in Nursing', 'bachelor'), asked(), 'met', 'met', 'shown'],
  ['a higher one', degree('Master of Science in Nursing', 'master'), asked(), 'met', 'met', 'shown'],
  ['any field', degree('Bachelor of Arts in History', 'bachelor'), asked({ fields: [] }), 'met', 'met', 'shown'],
  ['its letters', degree('BSN, Riverside College', 'bachelor'), asked(), 'unmet', 'met', 'letters'],
  ['letters of another field', degree('MSW, Riverside College', 'master'), asked(), 'unmet', 'unclear', 'field'],
  ['another field', degree('Bachelor of Arts in History', 'bachelor'), asked(), 'unmet', 'unclear', 'field'],
  [
    'years, where only another qualification will do',
    years('2010-01'),
    asked({ orEquivalent: true, byQualification: true }),
    'unmet',
    'unmet',
    'missing',
  ],
  ['a lower one', degree('Associate Degree in Nursing', 'associate'), asked(), 'unmet', 'unmet', 'lower'],
  [
    'not finished',
    degree('Bachelor of Science in Nursing', 'bachelor', 'in-progress'),
    asked(),
    'unmet',
    'unclear',
    'progress',
  ],
  [
    'not finished, and accepted',
    degree('Bachelor of Science in Nursing', 'bachelor', 'in-progress'),
    asked({ inProgress: true }),
    'met',
    'met',
    'shown',
  ],
  ['none', {}, asked(), 'unmet', 'unmet', 'missing'],
  [
    'letters of a degree among skills',
    { skills: 'Audits to AS 9100, MSME lending' },
    asked({ level: 'associate', fields: [] }),
    'unmet',
    'unmet',
    'missing',
  ],
  ['experience in its place', years('2018-01'), asked({ orEquivalent: true }), 'met', 'met', 'experience'],
  [
    'too little experience in its place',
    years('2025-01'),
    asked({ orEquivalent: true }),
    'unmet',
    'unclear',
    'equivalent',
  ],
  [
    'years where a school’s diploma or its equivalent is asked',
    years('2010-01'),
    asked({ level: 'secondary', fields: [], orEquivalent: true }),
    'unmet',
    'unmet',
    'missing',
  ],
  [
    'a trade where a school’s diploma is asked',
    degree('Plumbing apprenticeship', 'vocational'),
    asked({ level: 'secondary', fields: [] }),
    'unmet',
    'unclear',
    'lower',
  ],
  [
    'a lower level of the trade’s qualification than is asked for',
    degree('NVQ Level 2 in Nursing', 'vocational'),
    asked({ level: 'vocational', stage: 3 }),
    'unmet',
    'unmet',
    'lower',
  ],
  [
    'the level of the trade’s qualification that is asked for',
    degree('Nursing, NVQ 3', 'vocational'),
    asked({ level: 'vocational', stage: 3 }),
    'met',
    'met',
    'shown',
  ],
  [
    'a trade’s qualification that counts no levels',
    degree('Nursing apprenticeship', 'vocational'),
    asked({ level: 'vocational', stage: 3 }),
    'met',
    'met',
    'shown',
  ],
  ['experience where none may stand in', years('2010-01'), asked(), 'unmet', 'unmet', 'missing'],
]

describe('education', () => {
  test.each(cases)('%s', (_about, paper, criterion, literal, careful, messageId) => {
    const finding = askOne(paper, criterion)
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test('of degrees in other fields the one of the level asked for is quoted', () => {
    const paper: Sketch = {
      education: [
        { text: 'PGCE Computing', level: 'master', status: 'completed' },
        { text: 'BSc Software Engineering', level: 'bachelor', status: 'completed' },
      ],
    }
    expect(askOne(paper, asked({ fields: ['Computer Science'] })).evidence.map(({ text }) => text)).toEqual([
      'BSc Software Engineering',
    ])
  })

  test.each([
    ['vocational', 'NVQ Level 2', 'NVQ Level 2 in Nursing'],
    ['professional', 'Doctor of Nursing Practice', 'Doctor of Nursing Practice'],
    ['bachelor', undefined, 'Bachelor’s degree in Nursing'],
  ] as const)('a %s qualification is written as it is called: %s', (level, called, write) => {
    const { fix } = askOne({}, asked({ level, ...(called && { called }) }))
    expect(fix).toMatchObject({ kind: 'name-it', write })
  })
})

test('the letters of a degree with a name of its own are not its name', async () => {
  const posting = 'Associate\n\nRequirements\n- Juris Doctor\n- Depositions'
  const resume = (degree: string) =>
    `Jo Example\njo@example.com 555-0100\n\nExperience\nAssociate, Acme, March 2020 - present\n- Took depositions of witnesses before trial, in court and out of it\n\nEducation\n${degree}, Bellerive School of Law, 2018`
  const asked = async (degree: string) => {
    const { verdict, careful } = await simulate({ resume: resume(degree), posting }, { asOf: '2026-11-01' })
    return [verdict.outcome, careful.outcome, verdict.reasons[0]?.code]
  }
  expect(await asked('Juris Doctor')).toEqual(['advance', 'advance', expect.not.stringMatching('R13')])
  expect(await asked('J.D.')).toEqual(['reject', 'advance', 'R13'])
})

describe('what papers call a degree', () => {
  const says = async (line: string): Promise<[Outcome, string]> => {
    const resume = `Jo Example\njo@example.com 555-0100\n\nExperience\nPotter, Acme Works, Leeds\nMay 2019 - Present\n- Cast slip\n\nEducation\n${line}\n`
    const posting = 'Potter\n\nRequirements\n- Degree in Ceramics\n- Slip casting\n'
    const { findings } = screenResume(
      parseResume(await readDocument(resume)),
      parseRequisition(await readDocument(posting)),
      { asOf: '2026-11-01', policy: policies.careful },
    )
    const { outcome, messageId } = findings.find(({ screen }) => screen === 'education')!
    return [outcome, messageId]
  }

  test.each<[line: string, outcome: Outcome, messageId: string]>([
    ['Degree in Ceramics, University of Shale Moor, 2015', 'met', 'shown'],
    ['University of Shale Moor, Ceramics (2:1), 2015', 'met', 'shown'],
    ['Associate degree in Ceramics, Shale Moor College, 2015', 'unmet', 'lower'],
    ['University of Shale Moor, Ceramics, 2015', 'unclear', 'unnamed'],
    ['MCeramix (Hons) Ceramics, University of Shale Moor, 2015\nA levels: Art, French, 2011', 'unclear', 'unread'],
    ['Kandidat, Ceramics, Shale Moor Polytechnic, 2015\nA levels: Art, French, 2011', 'unclear', 'unread'],
    ['Kandidat, Ceramics, Shale Moor High School, 2015\nA levels: Art, French, 2011', 'unmet', 'lower'],
    ['Workshop in ceramics, University of Shale Moor, 2015', 'unmet', 'missing'],
    ['BSc Ceramics, University of Shale Moor, evenings, final year 2027', 'unclear', 'progress'],
    ['BSc Ceramics, University of Shale Moor, halfway, should finish June 2027', 'unclear', 'progress'],
  ])('%s', async (line, outcome, messageId) => expect(await says(line)).toEqual([outcome, messageId]))
})

/** What a careful reader finds of the schooling the posting asks for in a line of the paper below this heading. */
async function found(heading: string, line: string, asks: string) {
  const paper = `Jo Example\njo@example.com\n\nExperience\nPotter, Acme, Leeds\nMay 2019 - Present\n- Fired\n\n${heading}\n${line}\n`
  const resume = parseResume(await readDocument(paper))
  const requisition = parseRequisition(await readDocument(`Potter\n\nRequirements\n- ${asks}\n`))
  const { findings } = screenResume(resume, requisition, { asOf: '2026-11-01', policy: policies.careful })
  return findings.find(({ screen }) => screen === 'education')
}
const judged = async (...paper: Parameters<typeof found>) => (await found(...paper))?.outcome

test.each([
  ['Working towards a Bachelor’s degree in Geology', 'give the date it is expected'],
  ['Working towards a Bachelor’s degree in Geology, May 2028', 'the paper says when it is expected'],
  ['Bachelor’s degree in Geology, halfway', 'give the date it is expected'],
  ['Bachelor’s degree in Geology, Moor State University, expected May 2028', 'the paper says when it is expected'],
])('a date to come is asked for only where none is printed: %s', async (line, advice) => {
  const finding = await found('Education', line, 'Bachelor’s degree in Geology')
  expect(finding).toMatchObject({
    outcome: 'unclear',
    messageId: 'progress',
    fix: { why: expect.stringContaining(advice) },
  })
})

test.each([
  ['Bachelor’s degree in Geology, Moor State University, part-time, third year of four, finishing 2028', 'unclear'],
  [
    'Bachelor’s degree in Geology, Moor State University, part-time, 2013 to 2017, with a year spent abroad in Lund',
    'met',
  ],
])('a degree told in a long line: %s', async (line, outcome) => {
  expect(await judged('Education', line, 'Bachelor’s degree in Geology')).toBe(outcome)
})

test.each([
  ['B.B.A., Moor State University, 2019', 'Bachelor’s degree in Business', 'met'],
  ['B.B.A., Moor State University, 2019', 'Bachelor’s degree in Accounting', 'unclear'],
  ['B.Geol, Moor State University, 2019', 'Bachelor’s degree in Geology', 'met'],
  ['BEarthSci, Moor State University, 2019', 'Bachelor’s degree in Earth Science', 'met'],
  ['B.Geol, Moor State University, 2019', 'Bachelor’s degree in Geography', 'unclear'],
  ['B.Geol, Moor State University, 2019', 'Master’s degree in Geology', 'unmet'],
])('letters of a degree that has the field in its name: %s for %s', async (line, asks, outcome) => {
  expect(await judged('Education', line, asks)).toBe(outcome)
})

test.each([
  ['M.L.S., Moor State University, 2019', 'met'],
  ['M.L.A., Moor State University, 2019', 'unclear'],
])('first letters of the field, or of another: %s', async (line, outcome) => {
  expect(await judged('Education', line, 'Master of Library Science')).toBe(outcome)
})

test.each([
  ['Level 3 Diploma for the Kiln Educator, Moor College, 2019', 'met'],
  ['Level 2 Diploma for the Kiln Educator, Moor College, 2019', 'unmet'],
])('a diploma under certificates, called as it is asked for: %s', async (line, outcome) => {
  expect(await judged('Certificates', line, 'Level 3 Diploma for the Kiln Educator')).toBe(outcome)
})
