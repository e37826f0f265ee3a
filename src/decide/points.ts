/** Points are dealt in eighths, which floating point adds up without error. */
const EIGHTHS = 800

/** Deals 100 points in proportion to the weights, so that they add up to exactly 100; all 0 where no weight is positive. */
export function dealPoints(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total <= 0) return weights.map(() => 0)
  const shares = weights.map((weight) => (weight / total) * EIGHTHS)
  const whole = shares.map(Math.floor)
  let left = EIGHTHS - whole.reduce((sum, share) => sum + share, 0)
  const byRemainder = shares
    .map((share, at) => ({ at, rest: share - whole[at]! }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  for (const { at } of byRemainder) {
    if (left-- <= 0) break
    whole[at]!++
  }
  return whole.map((share) => share / 8)
}

/** The part of the points that is lost where only a share (0–1) is earned, in whole eighths. */
export const lostPoints = (points: number, earned: number): number => Math.round(points * 8 * (1 - earned)) / 8
