import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { configJsonSchema } from '../../../src/cli/check/config-schema.ts'
import { checkConfig, configIn, contentsOf } from '../../../src/cli/check/load-config.ts'
import { planOf } from '../../../src/cli/check/plan.ts'
import { defineConfig } from '../../../src/cli/config.ts'
import { ANA, ASOF, BEN, CLUSTER, folderOf, SCRIPTS } from './folder.ts'

const config = defineConfig({
  asOf: ASOF,
  resumes: 'resumes',
  postings: ['postings/*.txt'],
  policies: ['rushed', 'careful'],
  answers: [{ resume: 'resumes/ana.txt', give: { location: 'yes' } }],
  expect: [
    { resume: '**/ana.txt', posting: 'postings/c*', policy: 'careful', outcome: ['advance', 'review'], minScore: 50 },
  ],
})

describe('a configuration', () => {
  test('is as it says', () => {
    expect(checkConfig(config, 'config')).toEqual(config)
    expect(new Ajv2020({ strict: false, validateFormats: false }).validate(configJsonSchema(), config)).toBe(true)
  })

  test.each([
    [{ asOf: undefined }, 'asOf: expected a value of type string, got nothing'],
    [{ asOf: '1 May' }, 'asOf: expected a date as "YYYY-MM-DD", got "1 May"'],
    [{ asOf: '2026-02-30' }, 'got "2026-02-30"'],
    [{ resume: 'a' }, 'there is no “resume”. Did you mean “resumes”?'],
    [{ resumes: [] }, 'resumes: expected'],
    [{ resumes: 7 }, 'resumes: expected a value of type string, or a list, got 7'],
    [{ timeout: 0 }, 'timeout: expected at least 1, got 0'],
    [{ expect: [{}, { outcom: 'advance' }] }, 'expect[1]: there is no “outcom”. Did you mean “outcome”?'],
    [{ expect: [{ outcome: 'hired' }] }, 'expect[0].outcome: expected one of "advance", "review", "reject"'],
    [{ expect: [{ minScore: 101 }] }, 'expect[0].minScore: expected at most 100, got 101'],
    [
      { answers: [{ give: { location: 'perhaps' } }] },
      'answers[0].give.location: expected one of "yes", "no", got "perhaps"',
    ],
  ])('%j is a mistake', (wrong, said) => {
    const mistake = () => checkConfig({ ...config, ...wrong }, 'screened-out.config.json')
    expect(mistake).toThrow(TypeError)
    expect(mistake).toThrow(said)
    expect(mistake).toThrow('screened-out.config.json: ')
    expect(
      new Ajv2020({ strict: false, validateFormats: false }).validate(configJsonSchema(), { ...config, ...wrong }),
    ).toBe(false)
  })

  test('is found by its name, and read from JSON, TypeScript and JavaScript', async () => {
    const json = folderOf({ 'screened-out.config.json': config })
    const typed = folderOf({
      'screened-out.config.ts': `const config: object = ${JSON.stringify(config)}\nexport default config\n`,
    })
    const plain = folderOf({ 'screened-out.config.mjs': `export default ${JSON.stringify(config)}` })
    for (const folder of [json, typed, plain]) expect(await contentsOf(configIn(folder)!)).toEqual(config)
    expect(configIn(folderOf({}))).toBeUndefined()
    expect(() => configIn(folderOf({ 'screened-out.config.json': {}, 'screened-out.config.ts': '' }))).toThrow(
      'Keep one',
    )
    const none = folderOf({ 'screened-out.config.mjs': 'export const a = 1' })
    await expect(contentsOf(configIn(none)!)).rejects.toThrow('got no default export')
  })
})

describe('a plan', () => {
  const folder = folderOf({
    'resumes/ana.txt': ANA,
    'resumes/b/ben [final].txt': BEN,
    'postings/cluster.txt': CLUSTER,
    'postings/scripts.txt': SCRIPTS,
    'postings/notes.md': 'no posting',
  })

  test('finds files by folder and by glob, in their order, and the pairs that are meant', async () => {
    const plan = await planOf(config, folder)
    expect(plan.resumes).toEqual(['resumes/ana.txt', 'resumes/b/ben [final].txt'])
    expect(plan.postings).toEqual(['postings/cluster.txt', 'postings/scripts.txt'])
    expect(plan.policies.map(({ id }) => id)).toEqual(['rushed', 'careful'])
    expect(plan.answers.get('resumes/ana.txt')).toEqual({ location: 'yes' })
    expect(plan.expectations).toMatchObject([
      {
        number: 1,
        resumes: new Set(['resumes/ana.txt']),
        postings: new Set(['postings/cluster.txt']),
        policies: new Set(['careful']),
      },
    ])
  })

  test('takes a path with signs of globs as the path it is', async () => {
    const plan = await planOf({ ...config, answers: [], expect: [], resumes: './resumes/b/ben [final].txt' }, folder)
    expect(plan.resumes).toEqual(['resumes/b/ben [final].txt'])
  })

  test.each([
    [{ resumes: 'resumes/*.pdf' }, 'resumes: “resumes/*.pdf” matches no file in'],
    [{ postings: ['postings/cluster.txt', 'nowhere'] }, 'postings: “nowhere” matches no file'],
    [{ policies: ['rushd'] }, 'Did you mean rushed?'],
    [
      { expect: [{ resume: 'postings/*' }] },
      'expect[0].resume: "postings/*" matches none of the files that are checked',
    ],
    [{ answers: [{ give: { visa: 'yes' } }] }, 'answers[0].give: expected answers to a kind of criterion'],
    [{ expect: [{ policy: 'literal' }] }, 'expect[0].policy: expected one of rushed, careful, got “literal”'],
  ])('%j is a mistake', async (wrong, said) => {
    await expect(planOf({ ...config, ...wrong } as typeof config, folder)).rejects.toThrow(said)
    await expect(planOf({ ...config, ...wrong } as typeof config, folder)).rejects.toThrow(TypeError)
  })
})

test('the schema is where editors look for it', async () => {
  const { exports } = JSON.parse(
    (await import('node:fs')).readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
  )
  expect(exports['./config.schema.json']).toBe('./dist/config.schema.json')
})
