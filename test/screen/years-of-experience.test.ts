import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/model/finding.ts'
import { askOne } from './build.ts'

type Job = [from: string | undefined, to: string | undefined, line?: string]
const paper = (...jobs: Job[]) => ({
  work: jobs.map(([from, to, line]) => ({
    title: 'Clerk',
    employer: 'Acme',
    ...(from && { from }),
    ...(to && { to }),
    lines: [line ?? 'Filed invoices in accounts payable'],
  })),
})
const years = (months: number, of?: string) => ({ kind: 'experience', months, ...(of && { of }) }) as const

const cases: [about: string, jobs: Job[], months: number, literal: Outcome, careful: Outcome, messageId: string][] = [
  ['exactly enough, both ends counted', [['2019-03', '2020-02']], 12, 'met', 'met', 'enough'],
  ['a month short of five years', [['2021-12', '2026-10']], 60, 'unmet', 'met', 'almost'],
  ['58 of 60 months', [['2022-02', 'present']], 60, 'unmet', 'met', 'almost'],
  [
    'overlapping months count once',
    [
      ['2022-01', '2024-12'],
      ['2023-01', '2024-12'],
    ],
    60,
    'unmet',
    'unclear',
    'short',
  ],
  ['far short', [['2026-01', 'present']], 60, 'unmet', 'unmet', 'far'],
  ['years alone straddle the bar', [['2021', '2026']], 60, 'unmet', 'unclear', 'unproven'],
  ['years alone leave it wide open', [['2018', '2020']], 36, 'unmet', 'unclear', 'unproven'],
  ['no end printed', [['2020-01', undefined]], 60, 'unmet', 'unclear', 'unproven'],
  [
    'a little short, and a job that may fill it without an end',
    [
      ['2016-01', '2020-08'],
      ['2021-01', undefined],
    ],
    60,
    'unmet',
    'unclear',
    'unproven',
  ],
  ['no dates at all', [[undefined, undefined]], 12, 'unclear', 'unclear', 'undated'],
  ['the only job ends before it starts', [['2024-06', '2017-01']], 24, 'unclear', 'unclear', 'backwards'],
  [
    'one job ends before it starts, and the others are not enough',
    [
      ['2024-06', '2017-01'],
      ['2016-01', '2016-12'],
    ],
    24,
    'unclear',
    'unclear',
    'backwards',
  ],
  [
    'one job ends before it starts, and the others are enough',
    [
      ['2024-06', '2017-01'],
      ['2012-01', '2016-12'],
    ],
    24,
    'met',
    'met',
    'enough',
  ],
  ['a short bar passes no more than a third', [['2026-02', 'present']], 24, 'unmet', 'unclear', 'far'],
  ['more than half of it', [['2023-01', 'present']], 72, 'unmet', 'unmet', 'short'],
]

describe('years of experience', () => {
  test.each(cases)('%s', (_about, jobs, months, literal, careful, messageId) => {
    const finding = askOne(paper(...jobs), years(months))
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual([literal, careful, messageId])
  })

  test('only jobs that name the work count', () => {
    const jobs = paper(['2020-01', '2021-12', 'Filed invoices'], ['2022-01', 'present', 'Ran accounts payable'])
    expect(askOne(jobs, years(60, 'accounts payable'))).toMatchObject({
      outcome: 'unmet',
      months: { min: 59, max: 59 },
    })
    expect(askOne(jobs, years(48, 'accounts payable'))).toMatchObject({ outcome: 'met' })
  })

  test('training for the trade is no experience after qualifying', () => {
    const { work } = paper(['2016-01', '2021-12'], ['2022-01', 'present'])
    const jobs = { work: [{ ...work[0]!, title: 'Apprentice Cooper' }, work[1]!] }
    expect(askOne(jobs, { ...years(60), excludes: ['pre-qualification'] })).toMatchObject({ months: { max: 59 } })
    expect(askOne(jobs, years(60))).toMatchObject({ outcome: 'met' })
  })

  test('jobs that say the work and bear no dates are a question of dates, whatever other jobs bear', () => {
    const { work } = paper([undefined, undefined, 'Ran accounts payable'], ['2022-01', 'present', 'Sold shoes'])
    expect(askOne({ work }, years(24, 'accounts payable'))).toMatchObject({ outcome: 'unclear', messageId: 'undated' })
  })

  test('a part of the name is not the work: critical care nursing is not shown by nursing', () => {
    const jobs = paper(
      ['2018-01', '2021-12', 'Nursing on a medical floor'],
      ['2022-01', 'present', 'Critical care nursing'],
    )
    expect(askOne(jobs, years(60, 'critical care nursing')).months).toEqual({ min: 59, max: 59 })
  })

  test('work as somebody is the work that is said, in the jobs so called', () => {
    const job = (title: string, from: string, to: string, line: string) => ({
      title,
      employer: 'Acme',
      from,
      to,
      lines: [line],
    })
    const jobs = {
      work: [
        job('Kiln Hand', '2016-01', '2018-12', 'Night firing from two kilns'),
        job('Potter', '2019-01', '2021-12', 'Night firing, as acting lead'),
        job('Potter', '2022-01', '2023-12', 'Night firing of six kilns'),
        job('Potter', '2024-01', 'present', 'Sold bowls'),
      ],
    }
    expect(askOne(jobs, years(72, 'night firing as a potter')).months).toEqual({ min: 60, max: 60 })
  })

  test('who assists a manager is none, and works in the field', () => {
    const jobs = {
      work: [{ title: 'Assistant Site Manager', employer: 'Acme', from: '2018-01', to: 'present', lines: [] }],
    }
    expect(askOne(jobs, years(60, 'site manager')).outcome).toBe('unmet')
    expect(askOne(jobs, years(60, 'site management')).outcome).toBe('met')
  })

  test.each([
    ['site manager level', 'Site Manager'],
    ['a site manager grade', 'Site Manager'],
    ['pastry chef standard', 'Pastry Chef'],
    ['senior level', 'Senior Joiner'],
  ])('of what is asked as “%s” the title “%s” says all', (of, title) => {
    const jobs = { work: [{ title, employer: 'Acme', from: '2018-01', to: 'present', lines: [] }] }
    expect(askOne(jobs, years(60, of)).outcome).toBe('met')
  })

  test('A level is a name, and no empty word', () => {
    expect(askOne(paper(['2020-01', 'present']), years(60, 'A level')).outcome).toBe('unmet')
  })

  /** The jobs, of which the first says the work, and what a careful reader says of seven years of it. */
  test.each([
    ['of one trade', 'Electrical Foreman', 'Electrician, Shop Fronts', 'unclear', 'unnamed'],
    ['of the same title', 'Sales Clerk', 'Sales Clerk', 'unclear', 'unnamed'],
    ['of another trade', 'Glazing Foreman', 'Forklift Operator', 'unmet', 'short'],
    ['of another trade, and of the same office', 'Glazing Manager', 'Warehouse Manager', 'unmet', 'short'],
  ])('years in jobs %s: %s and %s', (_about, first, second, careful, messageId) => {
    const job = (title: string, from: string, to: string, line: string) => ({
      title,
      employer: 'Acme',
      from,
      to,
      lines: [line],
    })
    const work = [
      job(first, '2022-07', 'present', 'Leaded lights in churches'),
      job(second, '2017-06', '2022-06', 'Kept the yard'),
    ]
    const finding = askOne({ work }, years(84, 'leaded lights'))
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual(['unmet', careful, messageId])
    expect(askOne({ work }, years(108, 'leaded lights')).messageId).toBe('far')
    expect(askOne({ work }, years(132, 'leaded lights')).careful.outcome).toBe('unmet')
  })

  test('empty words around the work do not matter', () => {
    expect(askOne(paper(['2020-01', 'present']), years(60, 'professional accounts payable experience')).outcome).toBe(
      'met',
    )
    expect(askOne(paper(['2020-01', 'present']), years(60, 'a similar role')).outcome).toBe('met')
  })

  test('a description that no job repeats is a question, not a no', () => {
    const of = 'designing cheerful outings for large groups of visitors'
    expect(askOne(paper(['2015-01', 'present']), years(60, of))).toMatchObject({
      outcome: 'unclear',
      openQuestion: true,
    })
    expect(askOne(paper(['2026-01', 'present']), years(60, of)).outcome).toBe('unmet')
  })

  test('a careful reader counts jobs under another name', () => {
    const finding = askOne(paper(['2020-01', 'present', 'Ran AP for three plants']), years(60, 'accounts payable'))
    expect([finding.outcome, finding.careful.outcome, finding.messageId]).toEqual(['unmet', 'met', 'reworded'])
  })

  test('a job that is nowhere called so is told from one that is called so too briefly', () => {
    const jobs = paper(['2018-01', 'present', 'Filed invoices'])
    expect(askOne(jobs, years(36, 'crane operation')).messageId).toBe('nowhere')
  })

  test('years in one of several fields count together, and only those', () => {
    const choice = (...of: string[]) => ({ kind: 'any-of', of: of.map((each) => years(48, each)) }) as const
    const both = paper(['2018-01', '2020-12', 'Kept the books of a dairy'], ['2021-01', '2023-06', 'Baked in a bakery'])
    expect(askOne(both, choice('dairy', 'bakery')).outcome).toBe('met')
    expect(askOne(both, choice('dairy', 'brewery')).outcome).toBe('unmet')
    expect(askOne(both, choice('dairy', 'brewery')).months).toEqual({ min: 36, max: 36 })
  })

  test('several years, without a number, never turn anyone away', () => {
    expect(askOne(paper(['2025-01', 'present']), { kind: 'experience', months: null })).toMatchObject({
      outcome: 'met',
      openQuestion: true,
    })
  })
})
