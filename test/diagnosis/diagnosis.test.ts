import { describe, expect, test } from 'vitest'
import { diagnose } from './diagnosis.ts'
import { harmless } from './plant.ts'
import { seen } from './seen.ts'
import { unseen } from './unseen.ts'

const pairs = [...seen, ...unseen]

/** Faults of the library that are known; each is to fail until it is mended, and then to leave this list. */
const known: ReadonlySet<string> = new Set()

describe.each(pairs.map((base) => [base.slug, base] as const))('%s', (slug, base) => {
  test('the pair itself passes both readers', async () => {
    expect(await diagnose(base, harmless('nothing', []))).toEqual([])
  })
  for (const plant of base.plants) {
    const name = `${plant.op}: ${plant.reason?.term ?? plant.remark?.term ?? 'nothing'}`
    const holds = known.has(`${slug} ${name}`) ? test.fails : test
    holds(name, async () => {
      expect(await diagnose(base, plant)).toEqual([])
    })
  }
})

test('there are faults enough to tell', () => {
  expect(pairs.flatMap((base) => base.plants).length).toBeGreaterThanOrEqual(130)
})
