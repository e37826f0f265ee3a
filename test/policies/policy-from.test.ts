import { describe, expect, test } from 'vitest'
import type { Policy, PolicyDraft } from '../../src/model/policy.ts'
import { definePolicy } from '../../src/policies/define-policy.ts'
import { policies } from '../../src/policies/policies.ts'
import { policyFrom } from '../../src/policies/policy-from.ts'
import * as schemas from '../../src/schemas.ts'

const { rushed, literal } = policies

describe('a policy that is not one', () => {
  test.each<[change: object, said: string]>([
    [{ matching: 'fuzzy' }, 'matching: expected one of literal, careless, stemmed, knowing, got "fuzzy"'],
    [{ patience: { pass: -1, ask: 0 } }, 'patience.pass: expected a whole number of months from 0, got -1'],
    [{ patience: { pass: 6, ask: 3 } }, 'patience.ask: expected at least patience.pass, 6, got 3'],
    [{ weights: { ...rushed.weights, soft: '1' } }, 'weights.soft: expected a number from 0 to 1, got "1"'],
    [{ weights: undefined }, 'weights: expected an object, got nothing'],
    [{ trust: Number.NaN }, 'trust: expected a number from 0 to 1, got null'],
    [{ gates: ['reading', 'luck'] }, 'gates[1]: expected one of reading'],
    [{ gates: [] }, 'gates: expected at least one gate'],
    [{ gates: ['skim', 'skim'] }, 'gates: expected each gate at most once'],
    [{ skim: undefined }, 'skim: expected a description of the skim'],
    [{ gates: ['reading'] }, 'gates: expected the skim among them'],
    [{ skim: { ...rushed.skim, coreShare: 1 } }, 'skim.coreShare: expected a number from 0 to below 1, got 1'],
    [
      { standing: [{ criterion: { kind: 'charm' }, level: 'must-have' }] },
      'standing[0].criterion.kind: expected one of readable',
    ],
    [{ query: 'java' }, 'query: expected the standing requirement “found-by-search”'],
    [{ sources: { trust: { title: 'Heard', grade: 'certain' } } }, 'sources.trust.grade: expected one of documented'],
    [{ patienec: 3 }, 'patienec: expected one of the fields id, description'],
    [{ id: ' ' }, 'id: expected a text that is not empty'],
  ])('%j: %s', (change, said) => {
    expect(() => definePolicy({ ...rushed, ...change } as Policy)).toThrow(TypeError)
    expect(() => definePolicy({ ...rushed, ...change } as Policy)).toThrow(said)
    if (
      !said.includes('patience.ask') &&
      !/(?:gates|skim|query): expected (?:each|a desc|the)/.test(said) &&
      !('id' in change)
    )
      expect(schemas.policy.safeParse({ ...rushed, ...change }).success).toBe(false)
  })

  test.each([[null], ['rushed'], [[]]])('%j', (nothing) => {
    expect(() => definePolicy(nothing as unknown as Policy)).toThrow('Policy: expected an object')
  })
})

test('every policy survives a file', () => {
  for (const policy of Object.values(policies)) expect(policyFrom(JSON.parse(JSON.stringify(policy)))).toEqual(policy)
})

test('a file may name its schema, for editors', () => {
  const named = <Data extends object>(data: Data): Data => ({ $schema: 'screened-out/schemas/policy.json', ...data })
  const draft: PolicyDraft = { extends: 'literal', id: 'shop', trust: 0.9 }
  for (const data of [literal, draft]) {
    expect(schemas.policyFile.safeParse(named(data)).error).toBeUndefined()
    expect(policyFrom(named(data))).toEqual(policyFrom(data))
  }
})

describe('a policy as changes to another', () => {
  test('keeps what it does not change, inside its parts too', () => {
    const draft: PolicyDraft = { extends: 'literal', id: 'shop', patience: { ask: 6 }, weights: { soft: 0 } }
    expect(schemas.policyFile.safeParse(draft).success).toBe(true)
    expect(policyFrom(draft)).toMatchObject({
      id: 'shop',
      matching: 'literal',
      patience: { pass: 0, ask: 6 },
      weights: { ...literal.weights, soft: 0 },
    })
  })

  test('has its changes graded as an assumption, unless it says where they come from', () => {
    const cited = { title: 'A year of our own screening', grade: 'measured' } as const
    const policy = policyFrom({
      extends: 'rushed',
      id: 'shop',
      trust: 0.4,
      gapMonths: 6,
      sources: { gapMonths: cited },
    })
    expect(policy.sources['trust']).toMatchObject({ grade: 'assumption' })
    expect(policy.sources['gapMonths']).toEqual(cited)
    expect(policy.sources['matching']).toEqual(rushed.sources['matching'])
  })

  test('needs no more of a skim than its seconds', () => {
    expect(policyFrom({ extends: 'rushed', id: 'slow', skim: { seconds: 53 } }).skim).toMatchObject({
      seconds: 53,
      pages: 3,
      sweepCharacters: 9000,
    })
    expect(policyFrom({ extends: 'rushed', id: 'far', skim: { pages: 1 } }).skim).toEqual({ ...rushed.skim, pages: 1 })
  })

  test.each<[draft: object, said: string]>([
    [{ extends: 'mean', id: 'a' }, 'extends: expected one of rushed'],
    [{ extends: 'rushed' }, 'id: expected a name of its own'],
    [{ extends: 'rushed', id: 'rushed' }, 'id: expected a name of its own'],
    [{ extends: 'rushed', id: 'a', skim: { seconds: 0 } }, 'skim.seconds: expected a number above 0, got 0'],
    [{ extends: 'literal', id: 'a', skim: { seconds: 9 } }, 'gates: expected the skim among them'],
    [{ extends: 'rushed', id: 'a', skim: 7 }, 'skim: expected an object, got 7'],
  ])('%j is a mistake', (draft, said) => {
    expect(() => policyFrom(draft as PolicyDraft)).toThrow(said)
  })
})

test('the schema knows every policy that may be extended', () => {
  for (const id of Object.keys(policies))
    expect(schemas.policyFile.safeParse({ extends: id, id: 'mine' }).error).toBeUndefined()
})
