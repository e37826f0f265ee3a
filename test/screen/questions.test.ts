import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/finding.ts'
import type { SimpleCriterion } from '../../src/model/requisition.ts'
import { policies } from '../../src/policies/policies.ts'
import { askOne } from './build.ts'

const authorization: SimpleCriterion = { kind: 'work-authorization', sponsorship: false }
const onSite: SimpleCriterion = { kind: 'location', place: 'Columbus, Ohio', mode: 'on-site' }
const travel: SimpleCriterion = { kind: 'condition', subtype: 'travel', name: 'travel up to 25 %' }
const lifting: SimpleCriterion = { kind: 'condition', subtype: 'physical', name: 'lift 50 pounds' }

const cases: [says: string, criterion: SimpleCriterion, outcome: Outcome, open: boolean][] = [
  ['Authorized to work in the United States without sponsorship', authorization, 'met', false],
  ['Does not require sponsorship', authorization, 'met', false],
  ['Skilled worker; a new employer would need to sponsor me', authorization, 'unmet', false],
  ['You would not need to sponsor me', authorization, 'unclear', true],
  ['Will require visa sponsorship to work in the United States', authorization, 'unmet', false],
  ['I would need a bakery to sponsor me after that', authorization, 'unmet', false],
  ['On an H-1B through Acme; a new employer would have to file for me', authorization, 'unmet', false],
  ['Student visa, capped at 20 hours a week', authorization, 'unmet', false],
  ['Not yet authorized to work in the United States', authorization, 'unmet', false],
  ['Cheerful', authorization, 'unclear', true],
  ['Remote work only; not able to relocate.', onSite, 'unmet', false],
  ['Erie (settled here, cannot move)', onSite, 'unmet', false],
  ['Looking in Erie County only', onSite, 'unmet', false],
  ['Only interested in person-centred care', onSite, 'unclear', true],
  ['Willing to relocate', onSite, 'met', false],
  ['Cheerful', onSite, 'unclear', true],
  ['Willing to travel', travel, 'met', false],
  ['Unable to travel', travel, 'unmet', false],
  ['Unable to lift', lifting, 'unclear', true],
]

describe('what a form would ask', () => {
  test.each(cases)('“%s” / %o: %s', (summary, criterion, outcome, open) => {
    const finding = askOne({ summary }, criterion)
    expect([finding.outcome, finding.openQuestion ?? false]).toEqual([outcome, open])
  })

  test('living there is enough', () => {
    expect(askOne({ place: 'Columbus, OH' }, onSite)).toMatchObject({ outcome: 'met', messageId: 'there' })
  })

  test('the caller’s answer counts before the paper’s word', () => {
    expect(
      askOne({ summary: 'Will require visa sponsorship' }, authorization, policies.literal, {
        'work-authorization': 'yes',
      }).outcome,
    ).toBe('met')
    expect(
      askOne({ summary: 'Cheerful' }, authorization, policies.literal, { 'work-authorization': 'no' }).outcome,
    ).toBe('unmet')
  })

  test('health and age are never judged, whatever is answered', () => {
    expect(askOne({}, lifting, policies.literal, { physical: 'no' })).toMatchObject({
      outcome: 'unclear',
      openQuestion: true,
    })
    expect(
      askOne({}, { kind: 'condition', subtype: 'age', name: '18 or older' }, policies.literal, { age: 'no' }),
    ).toMatchObject({ outcome: 'unclear', openQuestion: true })
  })
})
