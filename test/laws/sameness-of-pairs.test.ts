import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Policy,
  parseResume,
  policies,
  readDocument,
  type Simulation,
  simulate,
  type VerdictOutcome,
} from '../../src/index.ts'
import { applied, type Base } from '../diagnosis/plant.ts'
import { seen } from '../diagnosis/seen.ts'

/** What must change nothing, and what must not hurt, on pairs of six trades with and without faults. */

const screen = (resume: string, posting: string, policy = policies.rushed) =>
  simulate({ resume, posting }, { policy, asOf: '2026-11-01' })

const summary = ({ verdict, careful }: Simulation) =>
  [verdict, careful].map(({ outcome, scores, reasons }) => ({
    outcome,
    scores,
    reasons: reasons.map((reason) => `${reason.requirement.id} ${reason.code}`),
  }))

/** A pair: the base itself, or with one of its faults. */
const pair = fc.constantFrom(...seen).chain((base) =>
  fc.nat(base.plants.length).map((at) => {
    const plant = base.plants[at]
    return {
      base,
      resume: plant ? applied(base.resume, plant.resume) : base.resume,
      posting: plant ? applied(base.posting, plant.posting) : base.posting,
    }
  }),
)

const RUNS = { numRuns: 25, seed: 11 } as const

const nameOf = ({ resume }: Base): string =>
  resume
    .split('\n')
    .find((line) => /^\p{Lu}[\p{L}. ]+(?:, .*)?$/u.test(line) && !/curriculum/i.test(line))!
    .split(',')[0]!

const SWAPS: readonly [what: string, swap: (text: string, base: Base) => string][] = [
  [
    'a name',
    (text, base) =>
      text.replace(nameOf(base), nameOf(base) === nameOf(base).toUpperCase() ? 'ADAEZE OKONKWO' : 'Adaeze Okonkwo'),
  ],
  [
    'a school',
    (text) => text.replace(/(?:Drake Prairie|Turnagain|Green Country Technical|Midcoast Community)/, 'Oxford'),
  ],
  [
    'the year of a degree',
    (text) => text.replace(/((?:Bachelor|BA \(Hons\)|Diploma in Culinary)[^\n]*, )\d{4}/, '$11989'),
  ],
  ['words of gender', (text) => text.replace('own hood', 'his own hood').replace('Fast, tidy', 'A fast, tidy woman')],
]

const LAYOUTS: readonly [what: string, change: (text: string) => string][] = [
  ['dashes', (text) => text.replaceAll('–', '-').replaceAll(' — ', ' – ')],
  ['quotes', (text) => text.replaceAll("'", '’')],
  ['bullets', (text) => text.replace(/^([-*•>]) /gm, '• ')],
  ['spaces at the ends', (text) => text.replaceAll('\n', '  \n')],
  [
    'months in full',
    (text) =>
      text.replace(/\b(\d\d)\/(20\d\d)\b/g, (_, month: string, year: string) => `${MONTHS[Number(month) - 1]} ${year}`),
  ],
]

/** The text with its long lines broken, as another page width would break them; what goes on is indented. */
const rewrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/\t| {3}/.test(line) ? line : line.replace(/(.{52,}?) (?=\S{3})/g, '$1\n  ')))
    .join('\n')

/** The text with its sections, the contact block left out, the other way round. */
async function reordered(text: string): Promise<string> {
  const document = await readDocument(text)
  const parts = parseResume(document).sections.map(({ kind, span }) => ({
    kind,
    words: document.text.slice(span.start, span.end).trim(),
  }))
  const first = parts.findIndex(({ kind }) => kind !== 'basics')
  return [...parts.slice(0, first), ...parts.slice(first).reverse()].map(({ words }) => words).join('\n\n')
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

describe('sameness', () => {
  test.each(SWAPS)('%s changes nothing', async (_what, swap) => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ base, resume, posting }) => {
        expect(summary(await screen(swap(resume, base), posting))).toEqual(summary(await screen(resume, posting)))
      }),
      RUNS,
    )
  })

  test.each(LAYOUTS)('%s change nothing', async (_what, change) => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ resume, posting }) => {
        expect(summary(await screen(change(resume), posting))).toEqual(summary(await screen(resume, posting)))
      }),
      RUNS,
    )
  })

  test('the width of the page changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ resume, posting }) => {
        expect(summary(await screen(rewrapped(resume), posting))).toEqual(summary(await screen(resume, posting)))
      }),
      RUNS,
    )
  })

  test.each([policies.literal, policies.stemmed, policies.careful])(
    'the order of sections changes nothing for a reader who does not skim: $id',
    async (policy) => {
      await fc.assert(
        fc.asyncProperty(pair, async ({ resume, posting }) => {
          const outcomes = async (text: string) => summary(await screen(text, posting, policy))
          expect(await outcomes(await reordered(resume))).toEqual(await outcomes(resume))
        }),
        RUNS,
      )
    },
  )

  test('whoever is more lenient meets all that a stricter reader does', async () => {
    await fc.assert(
      fc.asyncProperty(pair, async ({ resume, posting }) => {
        const met = async (policy: Policy) =>
          new Set(
            (await screen(resume, posting, policy)).verdict.met
              .filter(({ requirement }) => 'text' in requirement.from)
              .map(({ requirement }) => requirement.id),
          )
        const [literal, stemmed, careful] = [
          await met(policies.literal),
          await met(policies.stemmed),
          await met(policies.careful),
        ]
        expect([...literal].filter((id) => !stemmed.has(id))).toEqual([])
        expect([...stemmed].filter((id) => !careful.has(id))).toEqual([])
      }),
      RUNS,
    )
  })

  test('what is denied, hedged or hidden counts for no reader', async () => {
    const denials = [
      'No experience with {}',
      'I have never used {}',
      'Currently learning {}',
      'Would like to work with {}',
      'Not yet familiar with {}',
    ]
    const skills = ['Kubernetes', 'QuickBooks', 'phlebotomy', 'TIG welding', 'conveyancing']
    const readers = Object.values(policies)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...denials),
        fc.constantFrom(...skills),
        fc.constantFrom(...readers),
        async (denial, skill, policy) => {
          const resume = `Jo Example\njo@example.com\n\nExperience\n\nClerk, Example Ltd\nJan 2019 - present\n- ${denial.replace('{}', skill)}\n- Kept the files\n`
          const { verdict } = await screen(resume, `Clerk\n\nRequirements\n- ${skill}\n`, policy)
          expect(verdict.met.map(({ requirement }) => requirement.id).filter((id) => id.startsWith('skill:'))).toEqual(
            [],
          )
        },
      ),
      { numRuns: 100, seed: 5 },
    )
  })

  test('a true addition never lowers the careful verdict', async () => {
    const rank: Readonly<Record<VerdictOutcome, number>> = { reject: 0, review: 1, advance: 2 }
    const additions = [
      'SMAW',
      'GAAP',
      'Phonics',
      'HACCP',
      'Dementia care',
      'ForeFlight',
      'French',
      'BLS certification',
      'Microsoft Excel',
    ]
    await fc.assert(
      fc.asyncProperty(pair, fc.constantFrom(...additions), async ({ resume, posting }, words) => {
        const [before, after] = [
          await screen(resume, posting),
          await screen(`${resume}\n\nSkills\n${words}\n`, posting),
        ]
        expect(rank[after.careful.outcome]).toBeGreaterThanOrEqual(rank[before.careful.outcome])
      }),
      RUNS,
    )
  })

  test('the weights of the reasons add up to what the score lacks', async () => {
    await fc.assert(
      fc.asyncProperty(pair, fc.constantFrom(...Object.values(policies)), async ({ resume, posting }, policy) => {
        const { scores, reasons } = (await screen(resume, posting, policy)).verdict
        const lost = reasons.reduce((sum, { weight }) => sum + weight, 0)
        expect(scores.overall === null ? lost : 100 - scores.overall).toBe(lost)
      }),
      RUNS,
    )
  })
})
