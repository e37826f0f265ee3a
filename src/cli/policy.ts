<<<<<<< HEAD
import type { Policy, PolicyDraft } from '../model/policy.ts'
=======
import type { Policy } from '../model/policy.ts'
import { policy as schema } from '../model/schemas.ts'
import { definePolicy } from '../policies/define-policy.ts'
>>>>>>> d85af96 (Stream pairs through the command and the library, take policies from files, and show a repository of résumés and a queue)
import { policies } from '../policies/policies.ts'
import { policyFrom } from '../policies/policy-from.ts'
import { oneOf } from './arguments.ts'
import { jsonAt } from './files.ts'

const names = Object.keys(policies) as (keyof typeof policies)[]

/**
<<<<<<< HEAD
 * The policy of that name, or the one in the JSON file: whole, or as changes to one of ours.
 * @throws TypeError that names them all, where there is none; for a file, the field, what was expected there, and what came.
 */
export const policyNamed = async (name: string): Promise<Policy> =>
  name.endsWith('.json') ? policyAt(name) : policies[oneOf('--policy', name, names)]

async function policyAt(path: string): Promise<Policy> {
  const data = await jsonAt(path, 'a policy such as {"extends": "rushed", "id": "shop", "trust": 0.4}')
  try {
    return policyFrom(data as PolicyDraft)
  } catch (cause) {
    throw cause instanceof TypeError ? new TypeError(`${path}: ${cause.message}`, { cause }) : cause
  }
=======
 * The policy of that name; or of that file, where it is a path: a whole policy, or `{"extends": "rushed", "id": "mine", …}` with what differs.
 * @throws TypeError that names what there is, or what is wrong in the file.
 */
export async function policyNamed(name: string): Promise<Policy> {
  if (!/[./\\]/.test(name)) return policies[oneOf('--policy', name, names)]
  const data = await jsonAt(name, 'a policy, as an object')
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new TypeError(`${name}: expected a policy, as an object, got ${JSON.stringify(data)}.`)
  const { extends: base, ...own } = data as Record<string, unknown>
  if (base !== undefined && !('id' in own)) throw new TypeError(`${name}: expected an id of its own, got none.`)
  const whole = base === undefined ? own : { ...policies[oneOf(`${name}: extends`, String(base), names)], ...own }
  const { success, data: policy, error } = schema.safeParse(whole)
  if (success) return definePolicy(policy)
  throw new TypeError(
    `${name}: ${error.issues.map(({ path, message }) => `${path.join('.') || 'policy'}: ${message}.`).join(' ')}`,
  )
>>>>>>> d85af96 (Stream pairs through the command and the library, take policies from files, and show a repository of résumés and a queue)
}
