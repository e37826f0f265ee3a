import { expect, test } from 'vitest'
import type { Criterion } from '../../src/model/requisition.ts'
import { topicOf } from '../../src/report/criterion-in-words.ts'
import { requirementOf } from '../screen/build.ts'

test.each<[Criterion, string]>([
  [{ kind: 'experience', months: 84, of: 'supporting adults' }, '7+ years of supporting adults'],
  [{ kind: 'experience', months: 60, of: 'bookkeeper', worksAs: true }, '5+ years as a bookkeeper'],
  [{ kind: 'experience', months: 60, of: 'role' }, '5+ years in such a role'],
  [{ kind: 'experience', months: 18, of: 'HR' }, '18+ months in HR'],
  [{ kind: 'experience', months: 12 }, '1+ years'],
  [
    {
      kind: 'any-of',
      of: [
        { kind: 'certification', name: 'CPA' },
        { kind: 'certification', name: 'CPA' },
      ],
    },
    'CPA',
  ],
])('what is found of %j is about %s', (criterion, topic) => {
  expect(topicOf({ requirement: requirementOf(criterion), screen: criterion.kind })).toBe(topic)
})
