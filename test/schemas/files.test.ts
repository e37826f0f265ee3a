import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { panel, parseRequisition, parseResume, policies, readDocument, simulate, survey } from '../../src/index.ts'
import { schemaFiles } from '../../src/schemas/files.ts'

const asOf = '2026-11-01'
const file = (path: string) => readFileSync(new URL(`../../fixtures/cases/${path}`, import.meta.url))
const files = schemaFiles()
const compile = (name: string) => new Ajv2020().compile(files[`${name}.json`]!)
const inJson = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

/** Results of each kind that a single pair of papers does not give; test/cases has those that it does. */
async function results(): Promise<readonly (readonly [name: string, result: unknown])[]> {
  const resume = parseResume(await readDocument(file('developer-k8s/resume.pdf')))
  const postings = ['developer-k8s/posting.html', 'chef-haccp/posting.md']
  const requisitions = await Promise.all(postings.map(async (path) => parseRequisition(await readDocument(file(path)))))
  const application = {
    channel: 'job-board',
    applicants: 200,
    place: 150,
    daysSinceApplied: 20,
    heard: 'silence',
  } as const
  const papers = { resume: file('developer-k8s/resume.pdf'), posting: file(postings[0]!) }
  const told = await simulate(papers, { asOf, application })
  return [
    ['panel', panel(resume, requisitions[0]!, { asOf, readers: 16 })],
    ['survey', survey(resume, requisitions, { asOf, rehearse: true })],
    ['aftermath', told.aftermath],
    ['application', application],
    ['answers', { 'work-authorization': 'yes', location: 'no' }],
    ['policy', { $schema: 'policy.json', extends: 'rushed', id: 'ours', patience: { pass: 6 } }],
    ...Object.values(policies).map((policy) => ['policy', policy] as const),
  ]
}

test('results are as their schemas say', async () => {
  for (const [name, result] of await results()) {
    const validate = compile(name)
    expect([name, validate(inJson(result)) ? [] : validate.errors]).toEqual([name, []])
  }
})

describe.each(Object.keys(files))('%s', (name) => {
  test('is strict, and says what it describes', () => {
    expect(files[name]).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.any(String),
    })
    const validate = compile(name.replace('.json', ''))
    expect([{ surely: 'not' }, 'text', null].filter((data) => validate(data))).toEqual([])
  })
})

test('the package offers them', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(exports['./schemas/*.json']).toBe('./dist/schemas/*.json')
})
