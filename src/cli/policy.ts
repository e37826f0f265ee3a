import type { Policy, PolicyDraft } from '../model/policy.ts'
import { policies } from '../policies/policies.ts'
import { policyFrom } from '../policies/policy-from.ts'
import { oneOf } from './arguments.ts'
import { jsonAt } from './files.ts'

const names = Object.keys(policies) as (keyof typeof policies)[]

/**
 * The policy of that name, or the one in the JSON file: whole, or as changes to one of ours. Messages say that `option` named it.
 * @throws TypeError that names them all, where there is none; for a file, the field, what was expected there, and what came.
 */
export const policyNamed = async (name: string, option = '--policy'): Promise<Policy> =>
  name.endsWith('.json') ? policyAt(name) : policies[oneOf(option, name, names)]

async function policyAt(path: string): Promise<Policy> {
  const data = await jsonAt(path, 'a policy such as {"extends": "rushed", "id": "shop", "trust": 0.4}')
  try {
    return policyFrom(data as PolicyDraft)
  } catch (cause) {
    throw cause instanceof TypeError ? new TypeError(`${path}: ${cause.message}`, { cause }) : cause
  }
}
