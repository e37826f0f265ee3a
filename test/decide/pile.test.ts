import { describe, expect, test } from 'vitest'
import { chanceOfBeingReached, pileOf } from '../../src/decide/pile.ts'

describe('the chance of being reached', () => {
  test.each([
    [20, 0.1, 1],
    [60, 0.1, 0.77],
    [80, 0.1, 0.46],
    [120, 0.1, 0.08],
    [80, 0.05, 0.96],
    [120, 0.05, 0.75],
    [180, 0.05, 0.32],
  ])('place %i, pass rate %f, 8 slots: %f', (place, passRate, chance) => {
    expect(chanceOfBeingReached(place, 8, passRate)).toBeCloseTo(chance, 2)
  })

  test.each([
    [1, 8, 1, 1],
    [9, 8, 1, 0],
    [5000, 8, 0, 1],
  ])('place %i, %i slots, pass rate %f: %f', (place, slots, passRate, chance) => {
    expect(chanceOfBeingReached(place, slots, passRate)).toBe(chance)
  })
})

test('the percentile that is needed', () => {
  expect(pileOf(undefined, { applicants: 180, slots: 8, passRate: 0.1 })).toMatchObject({
    percentileNeeded: 1 - 8 / 180,
  })
  expect(pileOf(3, { applicants: 4, slots: 8, passRate: 0.1 })).toMatchObject({ percentileNeeded: 0, reached: 1 })
})

test.each([
  [undefined, { applicants: 0, slots: 8, passRate: 0.1 }],
  [undefined, { applicants: 10, slots: 0, passRate: 0.1 }],
  [undefined, { applicants: 10, slots: 1, passRate: 2 }],
  [11, { applicants: 10, slots: 1, passRate: 0.1 }],
])('a number out of its range is a mistake of the caller', (place, assumptions) => {
  expect(() => pileOf(place, assumptions)).toThrow(TypeError)
})
