import { describe, expect, test } from 'vitest'
import { inSuchWork, nameOf, ofSuchWork } from '../../src/model/criterion-name.ts'
import type { Criterion } from '../../src/model/requisition.ts'

test.each([
  ['welding', 'in welding', 'of welding'],
  ['leading cross-functional teams', 'in leading cross-functional teams', 'of leading cross-functional teams'],
  ['HR', 'in HR', 'in HR'],
  ['team leading', 'in team leading', 'in team leading'],
  ['role', 'in such a role', 'in such a role'],
  ['similar position', 'in such a position', 'in such a position'],
  ['international IT role', 'in an international IT role', 'in an international IT role'],
  ['HR role', 'in an HR role', 'in an HR role'],
  ['sales role', 'in a sales role', 'in a sales role'],
  ['any customer-facing role', 'in any customer-facing role', 'in any customer-facing role'],
  ['customer-facing roles', 'in customer-facing roles', 'in customer-facing roles'],
  ['role-playing games', 'in role-playing games', 'in role-playing games'],
  ['care home', 'in a care home', 'in a care home'],
  ['public library', 'in a public library', 'in a public library'],
  ['hotels and restaurants', 'in hotels and restaurants', 'in hotels and restaurants'],
  ['dairy farm', 'on a dairy farm', 'on a dairy farm'],
  ['regional airport', 'at a regional airport', 'at a regional airport'],
  ['main contractor', 'for a main contractor', 'for a main contractor'],
  ['behind the bar', 'behind the bar', 'behind the bar'],
  ['data warehouse', 'in data warehouse', 'in data warehouse'],
  ['hotel reception', 'in hotel reception', 'in hotel reception'],
])('experience %s: %s, and years %s', (of, experience, years) => {
  expect([inSuchWork(of, {}), ofSuchWork(of, {})]).toEqual([experience, years])
})

test.each([
  ['bookkeeper', 'as a bookkeeper'],
  ['RN', 'as an RN'],
  ['a nursing assistant', 'as a nursing assistant'],
  ['waiters', 'as waiters'],
])('who works as %s has experience as one', (of, said) => {
  expect([inSuchWork(of, { worksAs: true }), ofSuchWork(of, { worksAs: true })]).toEqual([said, said])
})

describe('a name', () => {
  const cpa: Criterion = { kind: 'certification', name: 'CPA' }
  const baking: Criterion = { kind: 'skill', name: 'baking' }
  const bachelor = { kind: 'education', level: 'bachelor', orEquivalent: false } as const

  test.each<[Criterion, string]>([
    [{ kind: 'any-of', of: [cpa, cpa] }, 'CPA'],
    [{ kind: 'any-of', of: [cpa, baking, cpa] }, 'CPA or baking'],
    [{ kind: 'all-of', of: [baking, baking, cpa] }, 'baking and CPA'],
    [{ kind: 'experience', months: 12, of: 'role' }, 'experience in such a role'],
    [{ kind: 'experience', months: 12, of: 'baker', worksAs: true }, 'experience as a baker'],
    [{ ...bachelor, fields: ['Nursing', 'Biology'] }, 'bachelor’s degree in Nursing or Biology'],
    [{ ...bachelor, fields: ['Law'], level: 'professional', called: 'Juris Doctor of Law' }, 'Juris Doctor of Law'],
  ])('of %j is %s', (criterion, name) => {
    expect(nameOf(criterion)).toBe(name)
  })
})
