import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Skim } from '../../../src/model/policy.ts'
import type { Criterion } from '../../../src/model/requisition.ts'
import type { Resume } from '../../../src/model/resume.ts'
import { policies } from '../../../src/policies/policies.ts'
import { skimIn } from '../../../src/policies/skim-in.ts'
import { skimOver } from '../../../src/screen/skim/skim-path.ts'
import { requirementOf, requisitionOf, resumeOf, type Sketch, words } from '../build.ts'

const skim = (resume: Resume, criteria: readonly Criterion[] = [], how: Skim = skimIn(30)) =>
  skimOver(
    resume,
    requisitionOf(criteria.map((criterion, at) => ({ ...requirementOf(criterion), id: `${criterion.kind}:${at}` }))),
    { policy: policies.rushed, skim: how, careful: policies.careful, asOf: '2026-11-01', lexicon: words },
  )

const filler = (lines: number): string[] =>
  Array.from({ length: lines }, () => 'Kept the daily work of the shop going. '.repeat(2))
const jobs = [
  { title: 'Baker', employer: 'Old Mill Bakery', from: '2015-01', to: '2019-06', lines: ['Ran the ovens'] },
  { title: 'Head Baker', employer: 'Corner Loaf', from: '2019-07', to: 'present', lines: ['Knows Java'] },
]
const java: Criterion = { kind: 'skill', name: 'Java' }
const kubernetes: Criterion = { kind: 'skill', name: 'Kubernetes' }
const read = (resume: Resume, how?: Skim) =>
  skim(resume, [], how).fixations.map(({ kind, quote }) => [kind, quote.text])

describe('core fields', () => {
  test('are read in the measured order: the current job before the one printed first', () => {
    const resume = resumeOf({ work: jobs, education: [{ text: 'Diploma in Baking', level: 'vocational' }] })
    expect(read(resume).map(([kind, text]) => `${kind} ${text}`.replace('\n', ' '))).toEqual([
      'name Jo Example',
      'title Head Baker',
      'employer Corner Loaf',
      'dates 2019-07',
      'dates present',
      'title Baker',
      'employer Old Mill Bakery',
      'dates 2015-01',
      'dates 2019-06',
      'education Diploma in Baking',
    ])
  })

  test('take the time that their characters take, and no more than their share', () => {
    const { fixations } = skim(resumeOf({ work: jobs }))
    expect(fixations.find(({ quote }) => quote.text === 'Old Mill Bakery')).toMatchObject({ from: 2.64, to: 3.24 })
    const short = skim(resumeOf({ work: jobs }), [], skimIn(2)).fixations
    expect(short.map(({ kind }) => kind)).toEqual(['name', 'title'])
    expect(short.at(-1)!.to).toBeLessThanOrEqual(1.6)
  })

  test('cost the same whatever the name is', () => {
    const sketch: Sketch = { work: [{ ...jobs[1]!, lines: filler(40) }], skills: 'Java' }
    const [one, other] = ['Jo Li', 'Wilhelmina Featherstonehaugh-Anantharaman'].map((name) =>
      skim(resumeOf({ ...sketch, name }), [java, kubernetes]),
    )
    expect(one!.requirements.map(({ second }) => second)).toEqual(other!.requirements.map(({ second }) => second))
  })
})

describe('what a posting asks for', () => {
  const buried = resumeOf({
    work: [{ ...jobs[1]!, lines: [...filler(100), 'Ran Kubernetes'] }],
    skills: 'Java, SQL',
  })

  test('is seen, seen too late, or never', () => {
    const { requirements, seconds, sweptTo } = skim(buried, [java, kubernetes, { kind: 'skill', name: 'PostgreSQL' }])
    const [listed, late, never] = requirements
    expect(listed).toMatchObject({ seen: true, quote: { text: 'Java' } })
    expect(listed!.second).toBeLessThan(seconds)
    expect(late).toMatchObject({ seen: false, quote: { text: 'Kubernetes' } })
    expect(late!.second).toBeGreaterThan(seconds)
    expect(late!.quote!.span.start).toBeGreaterThan(sweptTo)
    expect(never).toEqual({ requirement: 'skill:2', seen: false, second: null })
  })

  test('has its fixation, and what is not reached has none', () => {
    const { fixations } = skim(buried, [java, kubernetes])
    const keywords = fixations.filter(({ kind }) => kind === 'keyword')
    expect(keywords.map(({ quote, requirements }) => [quote.text, requirements])).toEqual([['Java', ['skill:0']]])
  })

  test('one of several is enough for one, all for all', () => {
    const [any, all] = skim(buried, [
      { kind: 'any-of', of: [java, kubernetes] },
      { kind: 'all-of', of: [java, kubernetes] },
    ]).requirements
    expect(any).toMatchObject({ seen: true, quote: { text: 'Java' } })
    expect(all).toMatchObject({ seen: false })
  })

  test('years are there as soon as enough dates have been read', () => {
    const resume = resumeOf({ work: jobs })
    const [few, many] = [84, 120].map((months) => skim(resume, [{ kind: 'experience', months }]).requirements[0]!)
    expect(few!.second).toBeLessThan(many!.second!)
    expect(many).toMatchObject({ seen: true })
    expect(skim(resume, [{ kind: 'experience', months: 240 }]).requirements[0]).toMatchObject({ second: null })
  })
})

test('pages are those of the format where it has them, and else as many characters', () => {
  const plain = resumeOf({ work: [{ ...jobs[1]!, lines: [...filler(100), 'Ran Kubernetes'] }] })
  const { document } = plain
  const last = document.lines.findIndex(({ span }) => document.text.slice(span.start, span.end) === 'Ran Kubernetes')
  const laidOut = (page: number): Resume => ({
    ...plain,
    document: {
      ...document,
      pages: Array.from({ length: page }, () => ({ width: 612, height: 792 })),
      lines: document.lines.map((line, at) => ({
        ...line,
        box: { page: at < last ? 1 : page, x: 0, y: 0, width: 1, height: 1 },
      })),
    },
  })
  const found = [plain, laidOut(1), laidOut(2), laidOut(3)].map(
    (resume) => skim(resume, [kubernetes]).requirements[0]!.seen,
  )
  expect(found).toEqual([false, true, true, false])
  expect(skim(laidOut(2), [kubernetes]).fixations.at(-1)).toMatchObject({ kind: 'keyword', page: 2 })
})

const sketches = fc.record({
  skills: fc.constantFrom('Java', 'Java, Kubernetes', 'SQL'),
  work: fc.array(
    fc.record({
      title: fc.constantFrom('Baker', 'Head Baker of the whole house', 'Cook'),
      employer: fc.constantFrom('Old Mill', 'The Corner Loaf and Sons'),
      from: fc.constantFrom('2012-03', '2018'),
      to: fc.constantFrom('2019-06', 'present'),
      lines: fc.array(fc.constantFrom('Ran Kubernetes', 'Wrote Java', ...filler(1)), { maxLength: 30 }),
    }),
    { maxLength: 5 },
  ),
})

test('law: the eye is in one place at a time, never beyond its seconds, and more seconds never see less', () => {
  const criteria: Criterion[] = [java, kubernetes, { kind: 'experience', months: 36 }]
  fc.assert(
    fc.property(sketches, fc.integer({ min: 2, max: 60 }), fc.integer({ min: 1, max: 60 }), (sketch, seconds, more) => {
      const resume = resumeOf(sketch)
      const path = skim(resume, criteria, skimIn(seconds))
      path.fixations.forEach(({ from, to, quote }, at) => {
        expect(to).toBeGreaterThanOrEqual(from)
        expect(from).toBeGreaterThanOrEqual(path.fixations[at - 1]?.to ?? 0)
        expect(to).toBeLessThanOrEqual(seconds)
        expect(resume.document.text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
      })
      for (const { seen, second } of path.requirements) expect(seen).toBe(second !== null && second < seconds)
      const longer = skim(resume, criteria, skimIn(seconds + more))
      path.requirements.forEach(({ seen }, at) => {
        if (seen) expect(longer.requirements[at]!.seen).toBe(true)
      })
    }),
  )
})
