import { describe, expect, test } from 'vitest'
import { baselineOf, changeOf, checkBaseline, comings } from '../../../src/cli/check/baseline.ts'
import type { Cause } from '../../../src/cli/check/checked.ts'
import type { Inputs } from '../../../src/cli/check/run-matrix.ts'
import { checked, pair, reason } from './pairs.ts'

const asOf = '2026-11-01'
const inputs: Inputs = {
  papers: new Map([
    [pair.resume, 'a1'],
    [pair.posting, 'b1'],
  ]),
  policies: new Map([['rushed', 'c1']]),
  answers: new Map([[pair.resume, 'd1']]),
}
const baseline = baselineOf([pair], { asOf, versions: pair.versions }, inputs)
const worse = { ...pair, score: 40, reasons: [reason, { ...reason, code: 'R11', name: 'Rust', decisive: false }] }

describe('the last accepted results', () => {
  test('are what they are after a journey through a file', () => {
    expect(checkBaseline(JSON.parse(JSON.stringify(baseline)), 'accepted.json')).toEqual(baseline)
  })

  test('tell nothing where nothing is different, whatever else changed', () => {
    expect(changeOf(pair, '2027-01-01', { ...inputs, papers: new Map() }, baseline)).toBeUndefined()
  })

  test('tell what is different', () => {
    expect(changeOf(worse, asOf, inputs, baseline)?.what).toEqual(['score 50 → 40', '+ R11 Rust unmet'])
    expect(changeOf({ ...pair, outcome: 'advance', reasons: [] }, asOf, inputs, baseline)?.what).toEqual([
      'reject → advance',
      '− R12 Kubernetes unmet (decisive)',
    ])
  })

  const other = (part: keyof Inputs, key: string): Inputs => ({
    ...inputs,
    [part]: new Map([...inputs[part], [key, 'other']]),
  })
  test.each<[Cause[], Parameters<typeof changeOf>]>([
    [[], [worse, asOf, inputs, baseline]],
    [['paper'], [worse, asOf, other('papers', pair.resume), baseline]],
    [['posting'], [worse, asOf, other('papers', pair.posting), baseline]],
    [['policy'], [worse, asOf, other('policies', 'rushed'), baseline]],
    [['answers'], [worse, asOf, other('answers', pair.resume), baseline]],
    [['answers'], [worse, asOf, { ...inputs, answers: new Map() }, baseline]],
    [['day'], [worse, '2026-12-01', inputs, baseline]],
    [['lexicon'], [{ ...worse, versions: { engine: '0.1.0', lexicon: '2' } }, asOf, inputs, baseline]],
    [['engine'], [{ ...worse, versions: { engine: '0.2.0', lexicon: '1' } }, asOf, inputs, baseline]],
    [
      ['paper', 'engine'],
      [{ ...worse, versions: { engine: '9', lexicon: '1' } }, asOf, other('papers', pair.resume), baseline],
    ],
  ])('tell why: %j', (why, given) => {
    expect(changeOf(...given)?.why).toEqual(why)
  })

  test('tell what is new and what is gone; a broken file has lost nothing', () => {
    expect(changeOf({ ...worse, resume: 'new.txt' }, asOf, inputs, baseline)).toBeUndefined()
    expect(comings(checked.pairs, checked.broken, baseline)).toEqual({
      added: ['resumes/<b> & "c", d.txt × postings/cluster.txt (rushed)'],
      gone: [],
    })
    expect(comings([], [], baseline).gone).toEqual(['resumes/ana.txt × postings/cluster.txt (rushed)'])
    expect(comings([], [{ ...checked.broken[0]!, path: 'resumes/ana.txt' }], baseline).gone).toEqual([])
    expect(comings([], [{ ...checked.broken[0]!, path: 'postings/cluster.txt' }], baseline).gone).toEqual([])
  })

  test.each([[{}], [{ ...baseline, version: 2 }], [[]]])('%j are none', (data) => {
    expect(() => checkBaseline(data, 'accepted.json')).toThrow(TypeError)
    expect(() => checkBaseline(data, 'accepted.json')).toThrow('accepted.json')
  })
})
