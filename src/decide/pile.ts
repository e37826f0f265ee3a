/** A pile of papers, and how far into it a reader gets. Every number is the caller's or an assumption that the result names. */
export interface PileAssumptions {
  /** Papers in the pile. */
  readonly applicants: number
  /** Papers that are let through before the reader stops. */
  readonly slots: number
  /** Share of papers that pass, 0–1. */
  readonly passRate: number
}

export interface Pile {
  /** The share of the pile one must be better than, 0–1: 1 − slots / applicants. */
  readonly percentileNeeded: number
  /** The chance, 0–1, that the paper at this place is opened before the slots are filled; absent where the place is not known. */
  readonly reached?: number
  readonly assumptions: PileAssumptions
}

/** What a CareerPlug report (2024 data) and Glassdoor's figures give for an ordinary opening: measured, and weak. */
export const ordinaryPile: PileAssumptions = { applicants: 180, slots: 8, passRate: 0.1 }

/**
 * What a place in a pile means. No rivals are invented: only how many are let through out of how many.
 * @param place the paper's place in the order of arrival, from 1
 * @throws TypeError where a number is out of its range.
 */
export function pileOf(place: number | undefined, assumptions: PileAssumptions = ordinaryPile): Pile {
  const { applicants, slots, passRate } = assumptions
  const expect = (holds: boolean, expected: string, got: number): void => {
    if (!holds) throw new TypeError(`pile: expected ${expected}, got ${got}.`)
  }
  expect(Number.isInteger(applicants) && applicants >= 1, 'applicants to be a whole number from 1', applicants)
  expect(Number.isInteger(slots) && slots >= 1, 'slots to be a whole number from 1', slots)
  expect(passRate >= 0 && passRate <= 1, 'passRate to be between 0 and 1', passRate)
  if (place !== undefined)
    expect(
      Number.isInteger(place) && place >= 1 && place <= applicants,
      `place to be between 1 and ${applicants}`,
      place,
    )
  return {
    percentileNeeded: Math.max(0, 1 - slots / applicants),
    ...(place !== undefined && { reached: chanceOfBeingReached(place, slots, passRate) }),
    assumptions,
  }
}

/** The chance that fewer than `slots` of the `place − 1` papers before it passed. */
export function chanceOfBeingReached(place: number, slots: number, passRate: number): number {
  const before = place - 1
  if (before < slots || passRate === 0) return 1
  if (passRate === 1) return 0
  // The terms of the binomial sum, in logarithms, so that a pile of thousands neither over- nor underflows.
  let logTerm = before * Math.log1p(-passRate)
  let chance = 0
  for (let passed = 0; passed < slots; passed++) {
    chance += Math.exp(logTerm)
    logTerm += Math.log((before - passed) / (passed + 1)) + Math.log(passRate / (1 - passRate))
  }
  return Math.min(1, chance)
}
