import { expect, test } from 'vitest'
import { policies, simulate } from '../../src/index.ts'

const PAPER = `Rosalind Achterberg
rosalind@example.com, (555) 555-0148

Experience
Glazier, Achterberg & Daughters, Port Selwyn
March 2017 to October 2026
- Cut and set glass in timber sashes
`
const posting = (...asked: string[]): string => `Glazier

Requirements
${asked.map((line) => `- ${line}`).join('\n')}
`
const wayBack = async (...asked: string[]) => {
  const options = { asOf: '2026-11-01', policy: policies.careful, rehearse: true as const }
  const { verdict, rehearsal } = await simulate({ resume: PAPER, posting: posting(...asked) }, options)
  return { outcome: verdict.outcome, way: rehearsal?.wayBack }
}

test('what was a doubt and decides once the rest is turned is settled as well', async () => {
  const { outcome, way } = await wayBack('Experience with Stained Glass', '3 years of church restoration experience')
  expect(outcome).toBe('reject')
  expect(way?.after).toBe('advance')
  expect(way?.changes.map(({ fix }) => ('write' in fix ? fix.write : fix.kind))).toEqual([
    'Stained Glass',
    'church restoration',
  ])
})

test('a doubt alone is settled alone', async () => {
  const { outcome, way } = await wayBack('3 years of church restoration experience')
  expect([outcome, way?.after, way?.changes.length, way?.found]).toEqual(['review', 'advance', 1, 'exact'])
})

test('nothing is claimed where a doubt cannot be settled', async () => {
  const { outcome, way } = await wayBack('Experience with Stained Glass', '30 years of glazing experience')
  expect([outcome, way]).toEqual(['reject', undefined])
})
