import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/decide/judge.ts'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Answers } from '../../src/model/policy.ts'
import type { Criterion } from '../../src/model/requisition.ts'
import { policies } from '../../src/policies/policies.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'
import { knockoutQuestions } from '../../src/steps.ts'
import { requirementOf, requisitionOf, resumeOf, type Sketch, words } from './build.ts'

const FORM: Criterion[] = [
  { kind: 'work-authorization', sponsorship: false },
  { kind: 'licence', name: 'RN license' },
  { kind: 'location', place: 'Columbus, Ohio', mode: 'on-site' },
  { kind: 'experience', months: 60 },
  { kind: 'education', level: 'bachelor', fields: [], orEquivalent: false },
  { kind: 'clearance', name: 'Secret clearance' },
  { kind: 'condition', subtype: 'shift', name: 'night shifts' },
]
const requisition = requisitionOf(
  FORM.map((criterion) => ({ ...requirementOf(criterion, 'knockout'), id: criterion.kind })),
)
const asked = (sketch: Sketch, answers: Answers = {}) =>
  Object.fromEntries(
    knockoutQuestions(resumeOf(sketch), requisition, { asOf: '2026-11-01', lexicon: words, answers }).map((each) => [
      each.requirement,
      each,
    ]),
  )

describe('the questions of a form', () => {
  test('are one for each demand that forms ask about', () => {
    expect(Object.keys(asked({}))).toEqual(FORM.map(({ kind }) => kind))
    const others: Criterion[] = [
      { kind: 'skill', name: 'Java' },
      { kind: 'condition', subtype: 'physical', name: 'lift 50 pounds' },
      { kind: 'condition', subtype: 'age', name: '18 or older' },
      { kind: 'location', mode: 'remote' },
      { kind: 'experience', months: null },
    ]
    const none = requisitionOf(others.map((criterion) => requirementOf(criterion, 'knockout')))
    expect(knockoutQuestions(resumeOf({}), none, { asOf: '2026-11-01', lexicon })).toEqual([])
  })

  test.each<[criterion: Criterion, question: string]>([
    [
      { kind: 'work-authorization', country: 'United States', sponsorship: false },
      'Are you authorized to work in the United States without sponsorship, now and later?',
    ],
    [{ kind: 'work-authorization', country: 'Canada' }, 'Are you authorized to work in Canada?'],
    [{ kind: 'work-authorization' }, 'Are you authorized to work where the job is?'],
    [{ kind: 'location', place: 'Leeds' }, 'Can you work in Leeds?'],
    [{ kind: 'location', place: 'Leeds', mode: 'on-site' }, 'Can you work on-site in Leeds?'],
    [{ kind: 'location', mode: 'hybrid' }, 'Can you work hybrid?'],
    [{ kind: 'location' }, 'Can you work where the job is?'],
    [{ kind: 'location', place: 'Leeds', mode: 'relocation' }, 'Will you relocate to Leeds?'],
    [
      { kind: 'education', level: 'secondary', fields: [], orEquivalent: false },
      'Have you completed this education or a higher one: secondary school diploma?',
    ],
    [
      { kind: 'education', level: 'vocational', fields: ['Plumbing'], orEquivalent: false, inProgress: true },
      'Have you completed, or are you completing, this education or a higher one: vocational qualification in Plumbing?',
    ],
    [
      { kind: 'education', level: 'vocational', called: 'NVQ Level 3', fields: ['Plumbing'], orEquivalent: false },
      'Have you completed this education or a higher one: NVQ Level 3 in Plumbing?',
    ],
    [
      { kind: 'experience', months: 60, of: 'role' },
      'How many years of experience do you have in such a role? (5 years or more asked)',
    ],
    [
      { kind: 'experience', months: 12, of: 'baker', worksAs: true },
      'How many years of experience do you have as a baker? (1 year or more asked)',
    ],
    [
      {
        kind: 'any-of',
        of: [
          { kind: 'certification', name: 'CPA' },
          { kind: 'certification', name: 'CPA' },
        ],
      },
      'Do you hold this certificate: CPA?',
    ],
  ])('put %j in words', (criterion, question) => {
    const opening = requisitionOf([requirementOf(criterion, 'knockout')])
    const questions = knockoutQuestions(resumeOf({}), opening, { asOf: '2026-11-01', lexicon: words })
    expect(questions.map((each) => each.question)).toEqual([question])
  })

  test.each<[summary: string, requirement: string, answer: string]>([
    ['Authorized to work without sponsorship', 'work-authorization', 'yes'],
    ['Will require visa sponsorship', 'work-authorization', 'no'],
    ['Cheerful', 'work-authorization', 'would-be-asked'],
    ['Remote work only', 'location', 'no'],
    ['Willing to relocate', 'location', 'yes'],
    ['Days only', 'condition', 'no'],
    ['Cheerful', 'clearance', 'would-be-asked'],
    ['Cheerful', 'licence', 'would-be-asked'],
  ])('“%s” / %s: %s', (summary, requirement, answer) => {
    const question = asked({ summary })[requirement]!
    expect(question.answer).toBe(answer)
    expect(question.evidence.length > 0).toBe(answer !== 'would-be-asked')
  })

  test('are answered by the caller first', () => {
    expect(
      asked({ summary: 'Will require visa sponsorship' }, { 'work-authorization': 'yes' })['work-authorization'],
    ).toMatchObject({
      answer: 'yes',
      by: 'answer',
    })
    expect(asked({}, { shift: 'no' })['condition']).toMatchObject({ answer: 'no', by: 'answer' })
  })
})

test('law: a paper that is silent on what forms ask is never turned away for it', () => {
  const silent = FORM.filter(({ kind }) => !['experience', 'education', 'licence'].includes(kind))
  fc.assert(
    fc.property(
      fc.subarray(silent, { minLength: 1 }),
      fc.constantFrom(...Object.values(policies)),
      fc.constantFrom('Cheerful', 'Kept the books of three shops', 'Baker and pastry cook'),
      (criteria, policy, summary) => {
        const bare = { ...policy, standing: [] }
        const opening = requisitionOf(criteria.map((criterion) => requirementOf(criterion, 'knockout')))
        const screening = { policy: bare, careful: policies.careful, asOf: '2026-11-01', lexicon: words }
        const findings = screenRequisition(resumeOf({ summary }), opening, screening)
        expect(judge(findings, bare, { asOf: '2026-11-01', versions: { engine: '0', lexicon: '0' } }).outcome).toBe(
          'advance',
        )
      },
    ),
  )
})
