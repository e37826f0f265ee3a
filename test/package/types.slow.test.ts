import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Packed, pack, root, run } from './packed.ts'

let packed: Packed
beforeAll(() => {
  packed = pack()
}, 600_000)
afterAll(() => packed?.remove())

const PROGRAM = `
  import { type Finding, type Policy, policies, readDocument, report, type Simulation, simulate, type Verdict } from 'screened-out'
  import { toJsonSchema, verdict as schema } from 'screened-out/schemas'

  export async function why(resume: Uint8Array, posting: string): Promise<readonly Finding[]> {
    const simulation: Simulation = await simulate({ resume, posting: await readDocument(posting) }, { asOf: '2026-11-01' })
    const verdict: Verdict = schema.parse(simulation.verdict)
    const policy: Policy = policies.rushed
    const text: string = report(simulation, 'markdown') + policy.id + JSON.stringify(toJsonSchema(schema))
    // @ts-expect-error: asOf must be given
    await simulate({ resume, posting: text }, {})
    // @ts-expect-error: no such outcome
    if (verdict.outcome === 'hired') throw new Error(text)
    return verdict.reasons
  }
`

test.each([
  ['node20', 'main.mts', { module: 'node20' }],
  ['node20 from CommonJS', 'main.cts', { module: 'node20' }],
  ['nodenext', 'main.mts', { module: 'nodenext' }],
  ['nodenext from CommonJS', 'main.cts', { module: 'nodenext' }],
  ['bundler', 'main.ts', { module: 'preserve', moduleResolution: 'bundler' }],
])('TypeScript under %s', { timeout: 120_000 }, (name, file, options) => {
  const compilerOptions = {
    ...options,
    target: 'es2023',
    lib: ['es2023', 'dom'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  }
  const project = packed.project(name.replaceAll(' ', '-'), {
    [file]: PROGRAM,
    'package.json': '{ "private": true }',
    'tsconfig.json': JSON.stringify({ compilerOptions, files: [file] }),
  })
  const { status, stdout } = run(process.execPath, project, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.')
  expect([status, stdout]).toEqual([0, ''])
})
