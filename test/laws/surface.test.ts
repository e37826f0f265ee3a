import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import * as schemas from '../../src/model/schemas.ts'
import { engine } from '../../src/version.ts'

/** What the package offers. A change here is a change for its users. */
test('the library exports exactly this', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ScreeningError',
    'decide',
    'defineLexicon',
    'definePolicy',
    'defineTable',
    'explain',
    'lexicon',
    'lintPosting',
    'ordinaryPile',
    'panel',
    'parseRequisition',
    'parseResume',
    'pileOf',
    'policies',
    'rank',
    'readDocument',
    'rehearse',
    'report',
    'screenResume',
    'secondsFor',
    'simulate',
    'skimPath',
    'survey',
    'toJsonResume',
    'underLoad',
  ])
})

test('the schemas are exactly these', () => {
  expect(Object.keys(schemas).sort()).toEqual([
    'answer',
    'answers',
    'criterion',
    'finding',
    'fix',
    'policy',
    'quote',
    'reason',
    'rehearsal',
    'reportSchema',
    'requirement',
    'skimPath',
    'span',
    'toJsonSchema',
    'verdict',
  ])
})

test('the engine’s version is the package’s', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(engine).toBe(version)
})

test('every policy is valid, and cites a source for each of its numbers', () => {
  for (const policy of Object.values(library.policies)) {
    expect(schemas.policy.safeParse(policy).error).toBeUndefined()
    expect(Object.values(policy.sources).filter((source) => source.grade === 'folklore')).toEqual([])
    for (const path of ['matching', 'reads', 'months', 'gates', 'weights', 'doubt'])
      expect(policy.sources).toHaveProperty([path])
    if (policy.skim)
      for (const name of Object.keys(policy.skim)) expect(policy.sources).toHaveProperty([`skim.${name}`])
    if (policy.patience.pass > 0) expect(policy.sources).toHaveProperty(['patience'])
    if (policy.enough !== undefined) expect(policy.sources).toHaveProperty(['enough'])
  }
})
