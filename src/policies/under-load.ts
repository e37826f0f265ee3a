import type { Policy } from '../model/policy.ts'
import { definePolicy } from './define-policy.ts'
import { skimIn, skimSources } from './skim-in.ts'
import { sources } from './sources.ts'

/** A day at the screening desk. */
export interface Load {
  /** Résumés looked at in a day. */
  readonly resumesPerDay: number
  /** Hours of the day that go into looking at them. */
  readonly hours: number
}

/**
 * Seconds for one résumé: a hundred a day in fifty minutes are 30 seconds each.
 * @throws TypeError where a number is not positive, or the hours are more than a day has.
 */
export function secondsFor({ resumesPerDay, hours }: Load): number {
  if (!(resumesPerDay > 0 && Number.isFinite(resumesPerDay)))
    throw new TypeError(`resumesPerDay: expected a positive number, got ${resumesPerDay}.`)
  if (!(hours > 0 && hours <= 24)) throw new TypeError(`hours: expected a number above 0, at most 24, got ${hours}.`)
  return (hours * 3600) / resumesPerDay
}

/**
 * The policy with the seconds that such a day leaves for a résumé; a policy without a skim skims from now on. Its id says so: `rushed-in-30s`.
 * @throws TypeError as `secondsFor`.
 */
export function underLoad(policy: Policy, load: Load): Policy {
  const seconds = Math.round(secondsFor(load) * 10) / 10
  return definePolicy({
    ...policy,
    id: `${policy.id}-in-${seconds}s`,
    skim: skimIn(seconds),
    gates: policy.gates.includes('skim') ? policy.gates : [...policy.gates, 'skim'],
    sources: { ...policy.sources, ...skimSources, 'skim.seconds': sources.load },
  })
}
