import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.ts'

const { defineScreen, definePolicy, policies, simulate, parseRequisition, readDocument, report } = library
const asOf = '2026-11-01'

const posting = 'Illustrator\n\nRequirements\n- Adobe Illustrator\n'
const paper = (contact: string): string => `Mira Sol
${contact}

Experience
Illustrator, Sample Studio, Mar 2019 – present
- Drew in Adobe Illustrator for books and boxes.
- Kept the style of a series over years.
`

/** What the page's example makes of two papers, run as it stands there. */
async function example(resume: string): Promise<{ simulation: library.Simulation; printed: string }> {
  const page = readFileSync(new URL('../../docs/own-screen.md', import.meta.url), 'utf8')
  const code = /```ts\n(.*?)```/s.exec(page)![1]!
  const [statement, imported] = /^import \{ (.*?) \} from 'screened-out'\n/.exec(code)!
  const exported = new Map<string, unknown>(Object.entries(library))
  const printed: string[] = []
  const given = {
    ...Object.fromEntries(imported!.split(', ').map((name) => [name, exported.get(name)])),
    ...{ resume, posting, asOf, console: { log: (text: string) => printed.push(text) } },
  }
  const AsyncFunction = (async () => {}).constructor as new (
    ...code: string[]
  ) => (...values: unknown[]) => Promise<library.Simulation>
  const body = `${code.slice(statement.length)}\nreturn simulation`
  const simulation = await new AsyncFunction(...Object.keys(given), body)(...Object.values(given))
  return { simulation, printed: printed.join('\n') }
}

describe('a screen of the caller’s own', () => {
  test('turns away whom its policy makes it a must-have for, and is named as its criterion says', async () => {
    const { simulation, printed } = await example(paper('mira@example.com | +1 555 010 0199'))
    expect(simulation.verdict.outcome).toBe('reject')
    const [reason] = simulation.verdict.reasons
    expect(reason).toMatchObject({ screen: 'portfolio-link', messageId: 'missing', decisive: true })
    expect(printed).toContain('a link to a portfolio')
    expect(printed).toContain('Links to no work that can be looked at.')
  })

  test('lets through whom it answers, with the quote', async () => {
    const { simulation } = await example(paper('mira@example.com | +1 555 010 0199 | https://github.com/mirasol'))
    expect(simulation.verdict.outcome).toBe('advance')
    const met = simulation.verdict.met.find(({ screen }) => screen === 'portfolio-link')
    expect(met?.evidence.map(({ text }) => text)).toEqual(['https://github.com/mirasol'])
  })

  const always = defineScreen({
    id: 'always',
    question: 'Is anything there?',
    answers: ['own'],
    looksAt: [],
    messages: { yes: 'There is {what}.' },
    codes: {},
    run: ({ name }) => ({ outcome: 'met', say: 'yes', data: { what: name }, evidence: [] }),
  })
  const asked = { kind: 'own', screen: 'always', name: 'something' } as const

  test('answers a requirement of the requisition too', async () => {
    const requisition = parseRequisition(await readDocument(posting))
    const own = {
      id: 'own:always',
      level: 'must-have',
      criterion: asked,
      from: { policy: 'mine' },
      confidence: 1,
    } as const
    const wider = { ...requisition, requirements: [...requisition.requirements, own] }
    const resume = paper('mira@example.com')
    const { verdict } = await simulate(
      { resume, posting: wider },
      { asOf, screens: [always], rehearse: true, panel: 4 },
    )
    expect(verdict.met.map(({ message }) => message)).toContain('There is something.')
    expect(report(verdict)).toContain('something')
  })

  test.each([
    ['that is not given', [], /screens: expected one with the id “always”, which “something” names, got none/],
    ['given twice', [always, always], /screens\[1\]: expected an id that no other screen has, got “always”/],
    ['with the id of one of the library’s', [{ ...always, id: 'skill' }], /screens\[0\]: expected an id/],
    [
      'for another kind',
      [{ ...always, answers: ['skill' as const] }],
      /screens\[0\]: expected one that answers criteria of kind “own”/,
    ],
  ])('%s is the caller’s mistake', async (_, screens, complaint) => {
    const policy = definePolicy({
      ...policies.rushed,
      id: 'mine',
      standing: [{ criterion: asked, level: 'nice-to-have' }],
    })
    const papers = { resume: paper('mira@example.com'), posting }
    await expect(simulate(papers, { asOf, policy, screens })).rejects.toThrow(complaint)
  })

  test('a policy must say which screen, and what it asks', () => {
    const standing = (criterion: object) => [{ criterion, level: 'must-have' }] as unknown as library.Policy['standing']
    const policy = { ...policies.rushed, id: 'mine' }
    expect(() => definePolicy({ ...policy, standing: standing({ kind: 'own', name: 'x' }) })).toThrow(
      /standing\[0\].criterion.screen: expected what “own” needs, got nothing/,
    )
    expect(() => definePolicy({ ...policy, standing: standing({ ...asked, months: 3 }) })).toThrow(
      /standing\[0\].criterion.months: expected no such field for “own”/,
    )
  })
})
