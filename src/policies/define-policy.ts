import type { Policy } from '../model/policy.ts'

/**
 * Gives a policy its type and checks what types cannot.
 * @throws TypeError where a number is out of its range, or a skim is asked for and not described.
 */
export function definePolicy(policy: Policy): Policy {
  const { id, patience, weights, trust, gates, skim } = policy
  const expect = (holds: boolean, expected: string, got: unknown): void => {
    if (!holds) throw new TypeError(`Policy “${id}”: expected ${expected}, got ${JSON.stringify(got)}.`)
  }
  expect(patience.pass >= 0 && patience.ask >= patience.pass, 'patience in months with 0 ≤ pass ≤ ask', patience)
  expect(
    Object.values(weights).every((weight) => weight >= 0 && weight <= 1),
    'weights between 0 and 1',
    weights,
  )
  expect(trust >= 0 && trust <= 1, 'trust between 0 and 1', trust)
  expect(!gates.includes('skim') || skim !== undefined, 'a description of the skim where "skim" is a gate', skim)
  return policy
}
