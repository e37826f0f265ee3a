import type { Likelihood, Panel } from '../model/panel.ts'
import type { Reason, Verdict } from '../model/verdict.ts'

/** One reader's verdict, and where in each range of habits the reader stands (0–1). */
export interface Seat {
  readonly verdict: Verdict
  readonly at: readonly number[]
}

/** Half the readers must change their mind by it for a habit to count as deciding on its own. */
const FRAGILE = 0.5

/** Adds up what a panel of readers decided. `traits` names the habits, in the order of each seat's `at`. */
export function tally(seats: readonly Seat[], traits: readonly string[]): Panel {
  const rejecting = seats.filter(({ verdict }) => verdict.outcome === 'reject')
  const sensitivity = traits
    .map((trait, k) => ({
      trait,
      low: advancing(seats.filter(({ at }) => at[k]! < 1 / 3)),
      high: advancing(seats.filter(({ at }) => at[k]! >= 2 / 3)),
    }))
    .sort((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low))
  const paraphrased = rejecting.filter(({ verdict }) =>
    verdict.reasons.every((reason) => !reason.decisive || reason.lostIn === 'wording'),
  )
  const byWordsAlone = rejecting.length === 0 ? 0 : paraphrased.length / rejecting.length
  return {
    readers: seats.length,
    advancing: advancing(seats),
    asking: share(seats, 'review'),
    rejecting: share(seats, 'reject'),
    reasons: likelihoods(rejecting.map(({ verdict }) => verdict)),
    sensitivity,
    byWordsAlone,
    fragile:
      byWordsAlone * rejecting.length >= FRAGILE * seats.length ||
      sensitivity.some(({ trait, low, high }) => trait === 'words' && high - low >= FRAGILE),
  }
}

function likelihoods(verdicts: readonly Verdict[]): Likelihood[] {
  const counted = new Map<string, { reason: Reason; count: number }>()
  for (const { reasons } of verdicts)
    for (const reason of reasons) {
      if (!reason.decisive) continue
      const known = counted.get(reason.requirement.id)
      if (known) known.count++
      else counted.set(reason.requirement.id, { reason, count: 1 })
    }
  return [...counted]
    .map(([requirement, { reason, count }]) => ({ requirement, reason, likelihood: count / verdicts.length }))
    .sort((a, b) => b.likelihood - a.likelihood)
}

const share = (seats: readonly Seat[], outcome: Verdict['outcome']): number =>
  seats.length === 0 ? 0 : seats.filter(({ verdict }) => verdict.outcome === outcome).length / seats.length

const advancing = (seats: readonly Seat[]): number => share(seats, 'advance')
