import type { Policy } from '../model/policy.ts'
import { faultIn, policyShape, STANDING_FIELDS } from './policy-shape.ts'

/**
 * Gives a policy its type and checks all of it, so that one that comes from elsewhere, as JSON, may be handed in too.
 * @throws TypeError that names the field, what was expected there, and what came.
 */
export function definePolicy(policy: Policy): Policy {
  const fault = faultIn(policy, policyShape)
  if (fault) complain(policy, fault.path, fault.expected, fault.got)
  const { patience, gates, skim, query } = policy
  if (patience.ask < patience.pass)
    complain(policy, 'patience.ask', `at least patience.pass, ${patience.pass}`, patience.ask)
  if (gates.length === 0) complain(policy, 'gates', 'at least one gate', gates)
  if (new Set(gates).size < gates.length) complain(policy, 'gates', 'each gate at most once', gates)
  if (gates.includes('skim') && !skim) complain(policy, 'skim', 'a description of the skim, which is a gate', skim)
  if (skim && !gates.includes('skim')) complain(policy, 'gates', 'the skim among them, since there is one', gates)
  if (query !== undefined && !policy.standing.some(({ criterion }) => criterion.kind === 'found-by-search'))
    complain(policy, 'query', 'the standing requirement “found-by-search” beside it', query)
  for (const [at, { criterion }] of policy.standing.entries()) {
    const needed = STANDING_FIELDS[criterion.kind] ?? []
    const path = (field: string): string => `standing[${at}].criterion.${field}`
    for (const field of needed)
      if (!(field in criterion)) complain(policy, path(field), `what “${criterion.kind}” needs`, undefined)
    for (const field of Object.keys(criterion))
      if (field !== 'kind' && !needed.includes(field))
        complain(policy, path(field), `no such field for “${criterion.kind}”`, field)
  }
  return policy
}

function complain(policy: unknown, path: string, expected: string, got: unknown): never {
  const id = typeof policy === 'object' && policy !== null && 'id' in policy ? ` “${String(policy.id)}”` : ''
  throw new TypeError(`Policy${id}: ${path === '' ? '' : `${path}: `}expected ${expected}, got ${show(got)}.`)
}

const show = (value: unknown): string => (value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)))
