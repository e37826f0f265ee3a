import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/decide/judge.ts'
import { dealPoints } from '../../src/decide/points.ts'
import type { Finding, Outcome } from '../../src/model/finding.ts'
import type { Level } from '../../src/model/requisition.ts'
import { policies } from '../../src/policies/policies.ts'
import { requirementOf } from '../screen/build.ts'

const CIRCUMSTANCES = { asOf: '2026-11-01', versions: { engine: 'test', lexicon: 'test' } }

function findingOf(outcome: Outcome, level: Level = 'must-have', more: Partial<Finding> = {}): Finding {
  const answer = { outcome, messageId: 'test', message: 'Test.', data: {}, evidence: [] }
  return {
    ...answer,
    requirement: requirementOf({ kind: 'skill', name: 'Java' }, level),
    screen: 'skill',
    careful: answer,
    ...more,
  }
}

const decide = (findings: readonly Finding[], policy = policies.literal) => judge(findings, policy, CIRCUMSTANCES)

const isDoubt = ({ outcome, openQuestion, requirement }: Finding): boolean =>
  outcome === 'unclear' && !openQuestion && requirement.level !== 'nice-to-have'

const arbitraryFinding = fc
  .record({
    outcome: fc.constantFrom<Outcome>('met', 'unmet', 'unclear'),
    level: fc.constantFrom<Level>('knockout', 'must-have', 'nice-to-have'),
    open: fc.boolean(),
  })
  .map(({ outcome, level, open }) => findingOf(outcome, level, open && outcome !== 'met' ? { openQuestion: true } : {}))

describe('judge', () => {
  const cases: [about: string, findings: Finding[], literal: string, careful: string][] = [
    ['nothing asked', [], 'advance nothing-asked', 'advance nothing-asked'],
    ['all met', [findingOf('met')], 'advance meets-criteria', 'advance meets-criteria'],
    ['a must-have unmet', [findingOf('unmet')], 'reject unmet-must-have', 'reject unmet-must-have'],
    [
      'a knockout unmet',
      [findingOf('unmet', 'knockout'), findingOf('unmet')],
      'reject failed-knockout',
      'reject failed-knockout',
    ],
    ['a wish unmet', [findingOf('unmet', 'nice-to-have')], 'advance meets-criteria', 'advance meets-criteria'],
    ['a doubt', [findingOf('unclear')], 'reject unmet-must-have', 'review needs-review'],
    [
      'an open question',
      [findingOf('unclear', 'knockout', { openQuestion: true })],
      'advance meets-criteria',
      'advance meets-criteria',
    ],
  ]
  test.each(cases)('%s', (_about, findings, literal, careful) => {
    const said = (policy: typeof policies.literal) => {
      const { outcome, disposition } = decide(findings, policy)
      return `${outcome} ${disposition}`
    }
    expect([said(policies.literal), said(policies.careful)]).toEqual([literal, careful])
  })

  test('what the reasons cost is exactly what the score lacks', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryFinding, { maxLength: 40 }),
        fc.constantFrom(policies.literal, policies.careful),
        (findings, policy) => {
          const { scores, reasons } = decide(findings, policy)
          const cost = reasons.reduce((sum, reason) => sum + reason.weight, 0)
          expect(scores.overall === null ? 0 : 100 - scores.overall).toBe(cost)
        },
      ),
    )
  })

  test('turning the decisive findings, and no fewer, turns the verdict', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryFinding, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(policies.literal, policies.careful),
        (findings, policy) => {
          const before = decide(findings, policy)
          const decisive = new Set(before.reasons.flatMap((reason, at) => (reason.decisive ? [at] : [])))
          const turned = [
            ...before.met,
            ...before.reasons.map((reason, at): Finding => (decisive.has(at) ? { ...reason, outcome: 'met' } : reason)),
          ]
          // Doubts are no reason while something is refused; they are what is left.
          const isDoubtLeft = before.outcome === 'reject' && policy.doubt === 'question' && findings.some(isDoubt)
          expect(decide(turned, policy).outcome).toBe(isDoubtLeft ? 'review' : 'advance')
          for (const kept of decisive) {
            const fewer = [
              ...before.met,
              ...before.reasons.map(
                (reason, at): Finding => (decisive.has(at) && at !== kept ? { ...reason, outcome: 'met' } : reason),
              ),
            ]
            expect(decide(fewer, policy).outcome).toBe(before.outcome)
          }
        },
      ),
    )
  })
})

test('points add up to exactly a hundred', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 300 }), (weights) => {
      const sum = dealPoints(weights).reduce((total, points) => total + points, 0)
      expect(sum).toBe(weights.some((weight) => weight > 0) ? 100 : 0)
    }),
  )
})

test('years in one of several fields are years: they have a score, in part by the months shown', () => {
  const years = (of: string) => ({ kind: 'experience', months: 48, of }) as const
  const choice = requirementOf({ kind: 'any-of', of: [years('dairy'), years('bakery')] }, 'must-have')
  const finding = findingOf('unmet', 'must-have', { requirement: choice, months: { min: 36, max: 36 } })
  expect(decide([finding]).scores).toMatchObject({ years: 75, keywords: null })
})
