import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { policies, readDocument, type Simulation, simulate, type VerdictOutcome } from '../../src/index.ts'

/** Changes that must change nothing, and additions that must not hurt, on the papers of the cases as plain text. */

const paper = async (slug: string, stem: string) => {
  const folder = join(casesFolder, slug)
  return readDocument(readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!)))
}

/** What must stay: outcomes, scores, and the reasons by id, in order. */
const summary = ({ verdict, careful }: Simulation) =>
  [verdict, careful].map(({ outcome, scores, reasons }) => ({
    outcome,
    scores,
    reasons: reasons.map((reason) => reason.requirement.id),
  }))

const screen = (resume: string, posting: string, policy = policies.rushed) =>
  simulate({ resume, posting }, { policy, asOf: '2026-11-01' })

const readable = await Promise.all(
  slugs().map(async (slug) => ({
    slug,
    resume: (await paper(slug, 'resume')).text,
    posting: (await paper(slug, 'posting')).text,
  })),
)
const cases = readable.filter(({ resume }) => resume.length > 500)

const CHANGES: readonly [what: string, change: (text: string) => string][] = [
  ['dashes', (text) => text.replaceAll('–', '-')],
  ['quotes', (text) => text.replaceAll('’', "'")],
  ['bullets', (text) => text.replaceAll('• ', '▪ ')],
  ['trailing spaces', (text) => text.replaceAll('\n', '  \n')],
  ['line ends', (text) => text.replaceAll('\n', '\r\n')],
]

test('there are papers to change', () => {
  expect(cases.length).toBeGreaterThan(12)
})

describe.each(cases)('$slug', ({ resume, posting }) => {
  test.each(CHANGES)('%s change nothing', async (_what, change) => {
    expect(summary(await screen(change(resume), posting))).toEqual(summary(await screen(resume, posting)))
  })

  test('another name changes nothing', async () => {
    const before = await screen(resume, posting)
    const name = before.resume.basics.name?.value
    if (name === undefined || name.length < 5) return
    const swapped = resume.replaceAll(name, name === name.toUpperCase() ? 'ADAEZE VANDENBERG' : 'Adaeze Vandenberg')
    expect(summary(await screen(swapped, posting))).toEqual(summary(before))
  })

  test('who is more lenient with words never says no where a stricter reader says yes', async () => {
    const rank: Readonly<Record<VerdictOutcome, number>> = { reject: 0, review: 1, advance: 2 }
    const [literal, stemmed] = await Promise.all(
      [policies.literal, policies.stemmed].map((policy) => screen(resume, posting, policy)),
    )
    expect(rank[stemmed!.verdict.outcome]).toBeGreaterThanOrEqual(rank[literal!.verdict.outcome])
    const met = (simulation: Simulation | undefined) =>
      new Set(simulation!.verdict.met.map((finding) => finding.requirement.id))
    const lost = [...met(literal)].filter(
      (id) =>
        !met(stemmed).has(id) &&
        !stemmed!.verdict.reasons.some((reason) => reason.requirement.id === id && reason.outcome === 'met'),
    )
    expect(lost).toEqual([])
  })

  test('the same papers give the same bytes', async () => {
    expect(JSON.stringify(await screen(resume, posting))).toBe(JSON.stringify(await screen(resume, posting)))
  })
})
