import { describe, expect, test } from 'vitest'
import { expectationsFor, expectNamesAsked, failuresOf } from '../../../src/cli/check/expectations.ts'
import { expectation, pair } from './pairs.ts'

describe('an expectation', () => {
  test.each([
    [{ outcome: 'reject' }, []],
    [{ outcome: ['review', 'reject'] }, []],
    [{ outcome: 'advance' }, ['outcome']],
    [{ outcome: ['advance', 'review'], minScore: 60 }, ['outcome', 'minScore']],
    [{ minScore: 50 }, []],
    [{ met: ['Python'] }, []],
    [{ met: ['skill:python'] }, []],
    [{ met: ['Kubernetes'] }, ['met']],
    [{ met: ['Haskell'] }, ['met']],
    [{ reasons: ['R12', 'Kubernetes', 'skill:kubernetes'] }, []],
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

  test.each([
    [
      { score: null, unscored: 'the posting was found to ask nothing.' },
      'no score could be given: the posting was found',
    ],
    [{ score: 100, unscored: 'One of the two papers is not in English (de).' }, '100, which tells nothing: One of'],
    [{ score: null }, 'null'],
  ])('of a score is failed by %j', (scored, got) => {
    const failures = failuresOf({ ...pair, ...scored }, { ...expectation, minScore: 0 })
    expect(failures).toMatchObject([{ kind: 'minScore', got: expect.stringContaining(got) }])
  })
})

describe('what must not be among the reasons', () => {
  const without = (...noReasons: string[]) => [{ ...expectation, noReasons }]

  test.each(['Kubernetes', 'python', 'skill:kubernetes', 'R30'])('may be %j', (name) => {
    expect(() => expectNamesAsked(without(name), [pair])).not.toThrow()
  })

  test.each([
    ['banana', 'expect[0].noReasons: expected something that is asked in one of its pairs, got “banana”.'],
    ['Kubernets', 'Did you mean “Kubernetes”?'],
  ])('is a mistake where nothing of the kind is asked: %j', (name, said) => {
    expect(() => expectNamesAsked(without('Python', name), [pair])).toThrow(TypeError)
    expect(() => expectNamesAsked(without('Python', name), [pair])).toThrow(said)
  })

  test('is looked for in the pairs that are meant, and found in one of them', () => {
    const other = { ...pair, posting: 'postings/other.txt', met: [{ requirement: 'skill:rust', name: 'Rust' }] }
    expect(() => expectNamesAsked(without('Rust'), [pair, other])).toThrow('“Rust”')
    const both = new Set([pair.posting, other.posting])
    expect(() => expectNamesAsked([{ ...without('Rust')[0]!, postings: both }], [pair, other])).not.toThrow()
  })
})
