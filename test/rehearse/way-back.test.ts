import { expect, test } from 'vitest'
import { policies, report, simulate } from '../../src/index.ts'

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

/** What is written into which jobs of a paper for a posting of this title. */
const JOBS = `Rosalind Achterberg
rosalind@example.com, (555) 555-0148

Experience
Glazier, Achterberg & Daughters, Port Selwyn
March 2024 to October 2026
- Cut and set glass in timber sashes
Forklift Operator, Selwyn Freight, Port Selwyn
March 2017 to February 2024
- Loaded trailers
`
test.each([
  ['Master Glazier', '2 years of leaded light experience', ['advance', 1]],
  ['Master Glazier', '5 years of leaded light experience', [undefined, undefined]],
  ['Church Restorer', '5 years of leaded light experience', ['advance', 2]],
])('a %s with %s: %j', async (title, asked, seen) => {
  const options = { asOf: '2026-11-01', rehearse: true as const }
  const text = `${title}\n\nRequirements\n- ${asked}\n`
  const { rehearsal } = await simulate({ resume: JOBS, posting: text }, options)
  expect([rehearsal?.wayBack?.after, rehearsal?.wayBack?.change.edits.length]).toEqual(seen)
})

test('what was tried in several jobs at once is said', async () => {
  const options = { asOf: '2026-11-01', rehearse: true as const }
  const text = 'Church Restorer\n\nRequirements\n- 5 years of leaded light experience\n'
  const simulation = await simulate({ resume: JOBS, posting: text }, options)
  expect(report(simulation, 'text').replace(/\s+/g, ' ')).toContain('where it is true. Tried in 2 jobs at once.')
})

test('words written for one requirement do not answer another that they only hold', async () => {
  const { way } = await wayBack('Experience with Stained Glass', 'Experience with Stained Glass Conservation Records')
  expect(way?.changes.map(({ fix }) => ('write' in fix ? fix.write : fix.kind))).toEqual([
    'Stained Glass',
    'Stained Glass Conservation Records',
  ])
})
