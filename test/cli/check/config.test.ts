import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { configJsonSchema } from '../../../src/cli/check/config-schema.ts'
import { checkConfig, configIn, contentsOf } from '../../../src/cli/check/load-config.ts'
import { planOf } from '../../../src/cli/check/plan.ts'
import type { Command } from '../../../src/cli/command.ts'
import { check } from '../../../src/cli/commands/check.ts'
import { defineConfig } from '../../../src/cli/config.ts'
import { helpOf } from '../../../src/cli/help.ts'
import { ANA, ASOF, BEN, CLUSTER, folderOf, SCRIPTS } from './folder.ts'

const config = defineConfig({
  asOf: ASOF,
  resumes: 'resumes',
  postings: ['postings/*.txt'],
  policies: ['rushed', 'careful'],
  answers: [{ resume: 'resumes/ana.txt', give: { location: 'yes', shift: 'no', 'licence:rn license': 'yes' } }],
  expect: [
    { noReasons: ['R30', 'Kubernetes'], reasons: ['skill:rust'] },
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
    [{ expect: [{ met: ['a'] }, { outcom: 'advance' }] }, 'expect[1]: there is no “outcom”. Did you mean “outcome”?'],
    [{ expect: [{ outcome: 'hired' }] }, 'expect[0].outcome: expected one of "advance", "review", "reject"'],
    [{ expect: [{}] }, 'expect[0]: expected something that is wanted of the pairs (outcome, minScore, met, reasons'],
    [{ expect: [{ posting: 'postings/*' }] }, 'expect[0]: expected something that is wanted'],
    [{ expect: [{ noReasons: ['r30'] }] }, 'expect[0].noReasons[0]: no reason has the code “r30”. Did you mean “R30”?'],
    [
      { expect: [{ reasons: ['Python', 'R5'] }] },
      'expect[0].reasons[1]: no reason has the code “R5”. Did you mean “R05”?',
    ],
    [{ expect: [{ noReasons: ['R999'] }] }, 'no reason has the code “R999”. Reasons have codes from R01 to R36.'],
    [{ expect: [{ noReasons: ['R40'] }] }, 'no reason has the code “R40”. Faults of the posting'],
    [
      { answers: [{ give: { 'work-authorisation': 'yes' } }] },
      'answers[0].give: no form asks for “work-authorisation”. Did you mean “work-authorization”?',
    ],
    [{ answers: [{ give: { banana: 'yes' } }] }, 'no form asks for “banana”. There are skill,'],
    [{ answers: [{ give: { 'banana:rn': 'yes' } }] }, 'no form asks for “banana:rn”'],
    [{ answers: [{ give: { 'shift:nights': 'yes' } }] }, 'no form asks for “shift:nights”'],
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

  test('is shown by the help of check, and is one', () => {
    const help = helpOf(check as Command).replace(/\n\s*/g, ' ')
    const [shown] = /\{"asOf".*?\}\]\}/.exec(help)!
    expect(checkConfig(JSON.parse(shown), 'help')).toMatchObject({ expect: [{ minScore: 80 }, { noReasons: ['R30'] }] })
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

  test.each([
    ['folder.json/a', 'folder.json', 'got a folder. Name a file in it'],
    ['folder/a', 'folder', 'got a folder'],
    ['config', 'config', 'expected a file that ends in .json, .ts, .mts, .js, .mjs, got “config”'],
    ['config.yaml', 'config.yaml', 'got one that ends in .yaml'],
    ['throws.mjs', 'throws.mjs', 'expected a module that can be loaded, got Error: no luck (line 2)'],
    ['throws-text.mjs', 'throws-text.mjs', 'got "no luck" thrown'],
    ['syntax.mjs', 'syntax.mjs', 'expected a module that can be loaded, got '],
    ['syntax.ts', 'syntax.ts', 'expected a module that can be loaded, got '],
    ['syntax.json', 'syntax.json', 'that is not JSON'],
    ['imports.mjs', 'imports.mjs', 'expected a module that can be loaded, got '],
    ['', 'none.mjs', 'there is no such file'],
    ['', 'none.json', 'there is no such file'],
  ])('that can’t be loaded is a mistake: %j', async (name, path, said) => {
    const CONTENT: Readonly<Record<string, string>> = {
      'throws.mjs': "export const a = 1\nthrow new Error('no luck\\nat all')\n",
      'throws-text.mjs': "throw 'no luck'",
      'syntax.mjs': 'export default { a: }',
      'syntax.ts': 'export default { a: : 1 }',
      'syntax.json': '{"a": }',
      'imports.mjs': "import 'a-package-that-is-nowhere'\nexport default {}",
    }
    const at = join(folderOf(name === '' ? {} : { [name]: CONTENT[name] ?? '' }), path)
    const message = await contentsOf(at).then(
      () => 'it is loaded',
      (error) =>
        error instanceof Error && /TypeError|ScreeningError/.test(error.name) ? error.message : 'another error',
    )
    expect(message).toContain(said)
    expect(message).toContain(path)
    expect(message).not.toContain('\n')
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
    expect(plan.answers.get('resumes/ana.txt')).toMatchObject({ location: 'yes' })
    expect(plan.expectations[1]).toMatchObject({
      number: 2,
      resumes: new Set(['resumes/ana.txt']),
      postings: new Set(['postings/cluster.txt']),
      policies: new Set(['careful']),
    })
  })

  test('takes a path with signs of globs as the path it is', async () => {
    const plan = await planOf({ ...config, answers: [], expect: [], resumes: './resumes/b/ben [final].txt' }, folder)
    expect(plan.resumes).toEqual(['resumes/b/ben [final].txt'])
  })

  test('leaves out what is expected of files and readers that the command line leaves out', async () => {
    const part = { ...config, resumes: ['resumes/b/ben [final].txt'], policies: ['rushed'] }
    const plan = await planOf(part, folder, new Set(['resumes', 'policies'] as const))
    expect([...plan.answers]).toEqual([])
    expect(plan.expectations[1]).toMatchObject({ resumes: new Set(), policies: new Set() })
    expect([...plan.expectations[0]!.resumes]).toEqual(part.resumes)
    await expect(planOf(part, folder)).rejects.toThrow('matches none of the files')
    const nowhere = { ...part, expect: [{ resume: 'cv/*', outcome: 'reject' as const }] }
    await expect(planOf(nowhere, folder, new Set(['resumes'] as const))).rejects.toThrow('matches no file')
    const misspelt = planOf({ ...part, policies: ['rushd'] }, folder, new Set(['policies'] as const))
    await expect(misspelt).rejects.toThrow('--policy: expected one of')
  })

  test('knows a reader by its file, however the path is written', async () => {
    const shop = folderOf({
      'a.txt': ANA,
      'b.txt': CLUSTER,
      'p/shop.json': { extends: 'rushed', id: 'shop', trust: 0.4 },
    })
    const { expectations } = await planOf(
      {
        asOf: ASOF,
        resumes: 'a.txt',
        postings: 'b.txt',
        policies: ['./p/shop.json'],
        expect: [{ policy: 'p/shop.json', outcome: 'reject' }],
      },
      shop,
    )
    expect(expectations[0]!.policies).toEqual(new Set(['shop']))
  })

  test.each([
    [{ resumes: 'resumes/*.pdf' }, 'resumes: “resumes/*.pdf” matches no file in'],
    [{ postings: ['postings/cluster.txt', 'nowhere'] }, 'postings: “nowhere” matches no file'],
    [{ policies: ['rushd'] }, /^policies: .* Did you mean rushed\?/],
    [
      { expect: [{ resume: 'postings/*', outcome: 'reject' }] },
      'expect[0].resume: "postings/*" matches none of the files that are checked',
    ],
    [{ answers: [{ give: { visa: 'yes' } }] }, 'answers[0].give: expected answers to a kind of criterion'],
    [
      { expect: [{ policy: 'literal', outcome: 'reject' }] },
      'expect[0].policy: expected one of rushed, careful, got “literal”',
    ],
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
