import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { caseOf, casesFolder, type Ran, runCase, slugs } from '../../fixtures/update-cases.ts'
import { report } from '../../src/index.ts'
import { schemaFiles } from '../../src/schemas/files.ts'

const validators = Object.fromEntries(
  Object.entries(schemaFiles()).map(([name, schema]) => [name, new Ajv2020().compile(schema)]),
)
/** What is wrong with a result, by the JSON Schema of that name; as a program of another language would get it. */
function faultsOf(name: string, result: unknown): unknown {
  const validate = validators[`${name}.json`]!
  return validate(JSON.parse(JSON.stringify(result))) ? [] : validate.errors
}

test('there are cases', () => {
  expect(slugs().length).toBeGreaterThanOrEqual(12)
})

describe.each(slugs())('%s', (slug) => {
  let running: Promise<Ran> | undefined
  const ran = (): Promise<Ran> => {
    running ??= runCase(slug)
    return running
  }
  const sound = caseOf(slug).fault === undefined ? test : test.fails

  sound('gets the verdict its author expects, for the reason planted', async () => {
    const { expected, recorded } = await ran()
    expect({ rushed: recorded.outcome, careful: recorded.careful }).toEqual({
      rushed: expected.expect.rushed,
      careful: expected.expect.careful,
    })
    const { firstReason } = expected.expect
    if (firstReason) expect(recorded.reasons[0]).toContain(firstReason.lostIn)
  })

  test('gets the recorded verdict and report, to the letter', async () => {
    const { recorded, text } = await ran()
    expect(recorded).toEqual(JSON.parse(readFileSync(join(casesFolder, slug, 'verdict.json'), 'utf8')))
    expect(text).toBe(readFileSync(join(casesFolder, slug, 'report.txt'), 'utf8'))
  })

  test('gives results that are as their JSON Schemas say', async () => {
    const { simulation } = await ran()
    const { resume, requisition, verdict, careful, skim, rehearsal } = simulation
    const results = { resume, requisition, verdict, rehearsal, ...(skim && { 'skim-path': skim }) }
    for (const [name, result] of Object.entries(results)) expect([name, faultsOf(name, result)]).toEqual([name, []])
    expect(faultsOf('verdict', careful)).toEqual([])
    expect(faultsOf('report', JSON.parse(report(simulation, 'json')))).toEqual([])
  })
})
