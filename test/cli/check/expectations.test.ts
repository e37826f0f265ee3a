import { describe, expect, test } from 'vitest'
import { expectationsFor, failuresOf } from '../../../src/cli/check/expectations.ts'
import { expectation, pair } from './pairs.ts'

describe('an expectation', () => {
  test.each([
    [{ outcome: 'reject' }, []],
    [{ outcome: ['review', 'reject'] }, []],
    [{ outcome: 'advance' }, ['outcome']],
    [{ outcome: ['advance', 'review'], minScore: 60 }, ['outcome', 'minScore']],
    [{ minScore: 50 }, []],
    [{ met: ['Python'] }, []],
    [{ met: ['r2'] }, []],
    [{ met: ['Kubernetes'] }, ['met']],
    [{ met: ['Haskell'] }, ['met']],
    [{ reasons: ['R12', 'Kubernetes', 'r1'] }, []],
    [{ reasons: ['R05'] }, ['reasons']],
    [{ noReasons: ['R05', 'Python', 'Pyth'] }, []],
    [{ noReasons: ['R12'] }, ['noReasons']],
    [{ noReasons: ['kubernetes'] }, ['noReasons']],
  ] as const)('%j', (wanted, kinds) => {
    const failures = failuresOf(pair, { ...expectation, ...structuredClone(wanted) } as typeof expectation)
    expect(failures.map(({ kind }) => kind)).toEqual(kinds)
    for (const { expectation: number, expected, got } of failures) {
      expect(number).toBe(1)
      expect(expected).not.toBe('')
      expect(got).not.toBe('')
    }
  })

  test('holds for the pairs that it names, and no others', () => {
    expect(expectationsFor(pair, [expectation])).toEqual([expectation])
    for (const other of [{ resume: 'x' }, { posting: 'x' }, { policy: 'x' }])
      expect(expectationsFor({ ...pair, ...other }, [expectation])).toEqual([])
  })

  test('of a score is not failed where nothing that scores was asked', () => {
    expect(failuresOf({ ...pair, score: null }, { ...expectation, minScore: 90 })).toEqual([])
  })
})
