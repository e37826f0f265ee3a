import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../../src/index.ts'
import * as matchers from '../../src/matchers/matchers.ts'
import * as html from '../../src/report/html/html-report.ts'
import { schemaFiles } from '../../src/schemas/files.ts'
import * as schemas from '../../src/schemas.ts'
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
    'defineScreen',
    'defineTable',
    'explain',
    'knockoutQuestions',
    'lexicon',
    'lintPosting',
    'misplaced',
    'ordinaryPile',
    'panel',
    'parseQuery',
    'parseRequisition',
    'parseResume',
    'pileOf',
    'policies',
    'policyFrom',
    'printQuery',
    'quote',
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
    'panel',
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

test('the schemas published as files are exactly these', () => {
  expect(Object.keys(schemaFiles()).sort()).toEqual([
    'aftermath.json',
    'answers.json',
    'application.json',
    'panel.json',
    'policy.json',
    'rehearsal.json',
    'report.json',
    'requisition.json',
    'resume.json',
    'skim-path.json',
    'survey.json',
    'verdict.json',
  ])
})

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

test('the package’s entries are exactly these', () => {
  expect(Object.keys(manifest.exports)).toEqual([
    '.',
    './schemas',
    './spelling',
    './html',
    './matchers',
    './vitest',
    './config',
    './schemas/*.json',
    './config.schema.json',
    './package.json',
  ])
})

test.each([
  ['html', html, ['htmlReport', 'styleHash']],
  ['matchers', matchers, ['toAdvance', 'toBeLost', 'toHaveNoLoss', 'toMeet']],
])('screened-out/%s exports exactly this', (_, entry, names) => {
  expect(Object.keys(entry).sort()).toEqual(names)
})

test('the engine’s version is the package’s', () => {
  expect(engine).toBe(manifest.version)
})
