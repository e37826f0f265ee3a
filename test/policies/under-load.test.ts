import { describe, expect, test } from 'vitest'
import { policies } from '../../src/policies/policies.ts'
import { skimIn } from '../../src/policies/skim-in.ts'
import { secondsFor, underLoad } from '../../src/policies/under-load.ts'

test.each([
  [{ resumesPerDay: 100, hours: 5 / 6 }, 30],
  [{ resumesPerDay: 100, hours: 1.25 }, 45],
  [{ resumesPerDay: 200, hours: 1 }, 18],
])('%o leaves %d seconds for a résumé', (load, seconds) => {
  expect(secondsFor(load)).toBeCloseTo(seconds, 9)
})

test.each([
  [{ resumesPerDay: 0, hours: 1 }, 'resumesPerDay: expected a positive number, got 0'],
  [{ resumesPerDay: Number.NaN, hours: 1 }, 'resumesPerDay'],
  [{ resumesPerDay: 100, hours: 0 }, 'hours: expected'],
  [{ resumesPerDay: 100, hours: 25 }, 'got 25'],
])('%o is a mistake of the caller', (load, message) => {
  expect(() => secondsFor(load)).toThrow(message)
})

describe('a policy under load', () => {
  test('has the seconds of the load, and says where they come from', () => {
    const policy = underLoad(policies.rushed, { resumesPerDay: 100, hours: 1.25 })
    expect(policy).toMatchObject({ id: 'rushed-in-45s', skim: { seconds: 45 } })
    expect(policy.sources['skim.seconds']!.grade).toBe('assumption')
  })

  test('skims even where the policy did not', () => {
    const policy = underLoad(policies.literal, { resumesPerDay: 100, hours: 0.5 })
    expect(policy.gates).toEqual(['reading', 'knockout', 'must-have', 'skim'])
    expect(Object.keys(policy.sources)).toEqual(expect.arrayContaining(['skim.seconds', 'skim.pages']))
  })
})

test.each([
  [3.5, 0.5],
  [7, 1],
  [30, 2],
  [53, 3],
])('%d seconds are %d pages', (seconds, pages) => {
  expect(skimIn(seconds)).toMatchObject({ pages, sweepCharacters: pages * 3000 })
})
