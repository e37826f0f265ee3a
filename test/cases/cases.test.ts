import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseOf, casesFolder, runCase, slugs } from '../../fixtures/update-cases.ts'

test('there are cases', () => {
  expect(slugs().length).toBeGreaterThanOrEqual(12)
})

describe.each(slugs())('%s', (slug) => {
  const sound = caseOf(slug).fault === undefined ? test : test.fails

  sound('gets the verdict its author expects, for the reason planted', async () => {
    const { expected, recorded } = await runCase(slug)
    expect({ rushed: recorded.outcome, careful: recorded.careful }).toEqual({
      rushed: expected.expect.rushed,
      careful: expected.expect.careful,
    })
    const { firstReason } = expected.expect
    if (firstReason) expect(recorded.reasons[0]).toContain(firstReason.lostIn)
  })

  test('gets the recorded verdict and report, to the letter', async () => {
    const { recorded, text } = await runCase(slug)
    expect(recorded).toEqual(JSON.parse(readFileSync(join(casesFolder, slug, 'verdict.json'), 'utf8')))
    expect(text).toBe(readFileSync(join(casesFolder, slug, 'report.txt'), 'utf8'))
  })
})
