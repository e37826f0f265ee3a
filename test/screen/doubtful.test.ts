import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/model/requisition.ts'
import type { Resume, Value } from '../../src/model/resume.ts'
import { policies } from '../../src/policies/policies.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'
import { requirementOf, requisitionOf, resumeOf, words } from './build.ts'

const shop = resumeOf({
  work: [{ title: 'Baker', employer: 'Mill Lane Bakery', from: '2024-01', to: '2024-12' }],
  education: [{ text: 'High school diploma', level: 'secondary' }],
})

const unsure = <T extends Value>(value: T): T => ({ ...value, confidence: 0.3 })
const [job] = shop.work
const [school] = shop.education
const DOUBTED: readonly (readonly [string, Criterion, Resume])[] = [
  ['years', { kind: 'experience', months: 60 }, { ...shop, work: [{ ...job!, startDate: unsure(job!.startDate!) }] }],
  [
    'a title',
    { kind: 'title', name: 'Electrician' },
    { ...shop, work: [{ ...job!, position: unsure(job!.position!) }] },
  ],
  [
    'a degree',
    { kind: 'education', level: 'bachelor', fields: [], orEquivalent: false },
    { ...shop, education: [{ ...school!, studyType: unsure(school!.studyType!) }] },
  ],
]

const outcomeOf = (resume: Resume, criterion: Criterion) =>
  screenRequisition(resume, requisitionOf([requirementOf(criterion)]), {
    policy: policies.literal,
    careful: policies.careful,
    asOf: '2026-11-01',
    lexicon: words,
  }).at(-1)!.outcome

describe('a no that hangs on a field read with doubt', () => {
  test.each(DOUBTED)('%s: is a question', (_, criterion, doubted) => {
    expect(outcomeOf(shop, criterion)).toBe('unmet')
    expect(outcomeOf(doubted, criterion)).toBe('unclear')
  })
})

test('a no about words is a question where the paper is in another language', () => {
  const skill: Criterion = { kind: 'skill', name: 'PostgreSQL' }
  expect(outcomeOf(shop, skill)).toBe('unmet')
  expect(outcomeOf({ ...shop, language: 'de' }, skill)).toBe('unclear')
})

test('a no to what is assessed only at interview is a question', () => {
  const requirement = requirementOf({ kind: 'skill', name: 'PostgreSQL' })
  const ways = { in: 'posting', span: { start: 0, end: 3 }, text: '(I)' } as const
  const [finding] = screenRequisition(shop, requisitionOf([{ ...requirement, assessed: ways }]), {
    policy: policies.literal,
    careful: policies.careful,
    asOf: '2026-11-01',
    lexicon: words,
  }).slice(-1)
  expect(finding).toMatchObject({ outcome: 'unclear', openQuestion: true, careful: { outcome: 'unclear' } })
})
