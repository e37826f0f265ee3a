import type { Policy } from '../model/policy.ts'
import { policies } from '../policies/policies.ts'
import { oneOf } from './arguments.ts'

const names = Object.keys(policies) as (keyof typeof policies)[]

/** The policy of that name. @throws TypeError that names them all, where there is none. */
export const policyNamed = async (name: string): Promise<Policy> => policies[oneOf('--policy', name, names)]
