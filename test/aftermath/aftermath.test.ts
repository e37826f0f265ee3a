import { describe, expect, test } from 'vitest'
import { aftermath } from '../../src/aftermath/aftermath.ts'
import { sayings } from '../../src/aftermath/sayings.ts'
import { judge } from '../../src/decide/judge.ts'
import type { Application } from '../../src/model/application.ts'
import type { Criterion, Level } from '../../src/model/requisition.ts'
import { policies } from '../../src/policies/policies.ts'
import * as schemas from '../../src/schemas.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'
import { requirementOf, requisitionOf, resumeOf, type Sketch, words } from '../screen/build.ts'

const java: Criterion = { kind: 'skill', name: 'Java' }
const kubernetes: Criterion = { kind: 'skill', name: 'Kubernetes' }
const excel: Criterion = { kind: 'skill', name: 'Excel' }
const authorization: Criterion = { kind: 'work-authorization', sponsorship: false }

const verdicts = (sketch: Sketch, asked: readonly (readonly [Criterion, Level])[]) => {
  const requisition = requisitionOf(
    asked.map(([criterion, level], at) => ({ ...requirementOf(criterion, level), id: `${criterion.kind}:${at}` })),
  )
  const [verdict, careful] = [policies.rushed, policies.careful].map((policy) => {
    const bare = { ...policy, standing: [] }
    const findings = screenRequisition(resumeOf(sketch), requisition, {
      policy: bare,
      careful: policies.careful,
      asOf: '2026-11-01',
      lexicon: words,
    })
    return judge(findings, bare, { asOf: '2026-11-01', versions: { engine: '0', lexicon: '0' } })
  })
  return { verdict: verdict!, careful: careful! }
}

const clean = verdicts({ skills: 'Java' }, [[java, 'must-have']])
const ids = (application: Application, papers = clean) => {
  const { notes, nextSteps } = aftermath(application, papers)
  return { notes: notes.map(({ id }) => id), steps: nextSteps.map(({ id }) => id) }
}

describe('what is known of an application', () => {
  test.each<[Application, notes: string[], steps: string[]]>([
    [{}, [], ['future-colleagues', 'second-degree-contacts']],
    [{ channel: 'referral' }, ['referral-odds', 'second-look'], []],
    [{ channel: 'job-board' }, ['job-board-odds'], ['future-colleagues', 'second-degree-contacts']],
    [{ channel: 'careers-page' }, ['careers-page-odds'], ['future-colleagues', 'second-degree-contacts']],
    [{ channel: 'agency', heard: 'interview' }, ['agency-odds', 'paper-did-its-work'], []],
    [{ channel: 'referral', daysSinceApplied: 6 }, ['referral-odds', 'second-look', 'silence-says-nothing'], ['wait']],
    [
      { channel: 'referral', daysSinceApplied: 7, heard: 'silence' },
      ['referral-odds', 'second-look', 'silence-says-nothing', 'slow-is-no-no'],
      ['follow-up-once'],
    ],
    [
      { channel: 'referral', heard: 'template', daysSinceApplied: 3 },
      ['referral-odds', 'second-look', 'template-says-nothing', 'quick-template', 'another-day'],
      ['ask-for-feedback'],
    ],
    [
      { channel: 'referral', heard: 'template', daysSinceApplied: 4 },
      ['referral-odds', 'second-look', 'template-says-nothing', 'another-day'],
      ['ask-for-feedback'],
    ],
    [{ channel: 'referral', heard: 'reason' }, ['referral-odds', 'second-look', 'another-day'], ['answer-the-reason']],
    [{ channel: 'referral', applicants: 400 }, ['referral-odds', 'second-look', 'outranked'], ['smaller-piles']],
    [{ channel: 'referral', applicants: 8 }, ['referral-odds', 'second-look'], []],
    [
      { channel: 'referral', applicants: 180, place: 120 },
      ['referral-odds', 'second-look', 'outranked', 'not-reached'],
      ['apply-earlier'],
    ],
    [{ channel: 'referral', place: 20 }, ['referral-odds', 'second-look', 'reached'], []],
    [{ channel: 'referral', resumesPerDay: 100 }, ['referral-odds', 'second-look', 'load'], []],
  ])('%o', (application, notes, steps) => {
    expect(ids(application)).toEqual({ notes, steps })
  })

  test('has its numbers', () => {
    const { notes } = aftermath({ applicants: 180, interviewSlots: 8, place: 80, resumesPerDay: 100 }, clean)
    expect(notes.map(({ id, data }) => [id, data])).toEqual([
      ['outranked', { slots: 8, applicants: 180, share: 4.4 }],
      ['not-reached', { place: 80, slots: 8, chance: 46, passing: 10 }],
      ['load', { resumesPerDay: 100, minutes: 50 }],
    ])
    expect(notes.filter(({ message }) => /[{}]/.test(message))).toEqual([])
  })

  test('where two demands and more are not met, other openings are', () => {
    const lacking = verdicts({ skills: 'Java' }, [
      [kubernetes, 'must-have'],
      [excel, 'must-have'],
    ])
    const step = aftermath({}, lacking).nextSteps.find(({ id }) => id === 'other-openings')
    expect(step?.data).toEqual({ names: 'Kubernetes, Excel' })
    expect(ids({}, clean).steps).not.toContain('other-openings')
  })

  test('fits the schema, and moves no verdict', () => {
    const application: Application = {
      channel: 'referral',
      applicants: 300,
      place: 200,
      daysSinceApplied: 9,
      heard: 'silence',
    }
    const before = JSON.stringify(clean)
    expect(schemas.application.safeParse(application).error).toBeUndefined()
    expect(schemas.aftermath.safeParse(aftermath(application, clean)).error).toBeUndefined()
    expect(JSON.stringify(clean)).toBe(before)
  })

  test.each<[object, string]>([
    [{ channel: 'pigeon' }, 'channel: expected one of referral'],
    [{ heard: 'whispers' }, 'heard: expected one of silence'],
    [{ applicants: 0 }, 'applicants: expected a whole number from 1, got 0'],
    [{ place: 1.5 }, 'place: expected a whole number from 1'],
    [{ applicants: 5, place: 6 }, 'place: expected a place among the 5 applicants, got 6'],
    [{ daysSinceApplied: -1 }, 'daysSinceApplied: expected a whole number from 0'],
    [{ resumesPerDay: '100' }, 'resumesPerDay: expected a whole number from 1, got "100"'],
  ])('%j is a mistake', (application, said) => {
    expect(() => aftermath(application as Application, clean)).toThrow(TypeError)
    expect(() => aftermath(application as Application, clean)).toThrow(said)
    expect(schemas.application.safeParse(application).success && !('place' in application)).toBe(false)
  })
})

describe('a second look', () => {
  const buried: Sketch = {
    skills: 'Java',
    work: [
      {
        title: 'Engineer',
        from: '2020-01',
        to: 'present',
        lines: [...Array(120).fill('Kept things going, day by day, for the whole of the house.'), 'Ran Kubernetes'],
      },
    ],
  }

  test('softens what was passed over', () => {
    const papers = verdicts(buried, [
      [java, 'must-have'],
      [kubernetes, 'must-have'],
    ])
    expect(papers.verdict).toMatchObject({ outcome: 'reject', disposition: 'not-seen-in-the-skim' })
    expect(aftermath({ channel: 'referral' }, papers).secondLook).toEqual({
      outcome: 'advance',
      softened: ['skill:1'],
      kept: [],
    })
  })

  test('never softens a knockout', () => {
    const papers = verdicts({ ...buried, summary: 'Will require visa sponsorship' }, [
      [authorization, 'knockout'],
      [kubernetes, 'must-have'],
    ])
    expect(aftermath({ channel: 'referral' }, papers).secondLook).toEqual({
      outcome: 'reject',
      softened: ['skill:1'],
      kept: ['work-authorization:0'],
    })
  })

  test('is for referrals', () => {
    expect(aftermath({ channel: 'job-board' }, clean)).not.toHaveProperty('secondLook')
  })
})

test('every saying has a source that is not folklore', () => {
  const all = Object.values(sayings)
  expect(all.length).toBeGreaterThan(20)
  expect(all.filter(({ source }) => (source.grade as string) === 'folklore')).toEqual([])
})
