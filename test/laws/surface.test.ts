import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import * as schemas from '../../src/model/schemas.ts'
import { engine } from '../../src/version.ts'

/** What the package offers. A change here is a change for its users. */
test('the library exports exactly this', () => {
  expect(Object.keys(library).sort()).toEqual([
    'ScreeningError',
    'aftermath',
    'buildQuery',
    'decide',
    'defineLexicon',
    'definePolicy',
    'defineTable',
    'explain',
    'knockoutQuestions',
    'lexicon',
    'lintPosting',
    'ordinaryPile',
    'panel',
    'parseQuery',
    'parseRequisition',
    'parseResume',
    'pileOf',
    'policies',
    'policyFrom',
    'printQuery',
    'rank',
    'readDocument',
    'rehearse',
    'report',
    'screenMany',
    'screenResume',
    'secondsFor',
    'simulate',
    'skimPath',
    'survey',
    'surveyReport',
    'tableFromEsco',
    'tableFromOnet',
    'toJsonResume',
    'underLoad',
  ])
})

test('the schemas are exactly these', () => {
  expect(Object.keys(schemas).sort()).toEqual([
    'aftermath',
    'answer',
    'answers',
    'application',
    'criterion',
    'finding',
    'fix',
    'policy',
    'policyFile',
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
