import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Interval, monthAt, monthIndex, monthsOf, type Stretch } from '../../src/text/months.ts'

const at = (printed: string): Stretch => {
  if (printed === 'present') return { earliest: 'present', latest: 'present' }
  return printed.length === 4
    ? { earliest: `${printed}-01`, latest: `${printed}-12` }
    : { earliest: printed, latest: printed }
}

const interval = (printed: string): Interval => {
  const [start, end] = printed.split('/')
  return { ...(start && { startDate: at(start) }), ...(end && { endDate: at(end) }) }
}

const asOf = '2026-11'

test.each<[string[], number, number]>([
  [['2019-03/2020-03'], 13, 13],
  [['2018/2020'], 14, 36],
  [['2019/2019'], 1, 12],
  [['2018/2019'], 2, 24],
  [['2018-06/2020'], 20, 31],
  [['2018/2020-06'], 19, 30],
  [['2026-01/present'], 11, 11],
  [['2026-01/'], 1, 11],
  [['2024/'], 1, 35],
  [['/2020-06'], 1, 1],
  [[], 0, 0],
  [['2027-01/2027-05'], 0, 0],
  [['2026-06/2027-05'], 6, 6],
  [['2019-03/2020-03', '2019-06/2019-12'], 13, 13],
  [['2019-01/2019-06', '2019-07/2019-12'], 12, 12],
  [['2019-01/2019-06', '2019-06/2019-12'], 12, 12],
  [['2019-01/2019-03', '2020-01/2020-03'], 6, 6],
  [['2019-01/2019-12', '2019/2019'], 12, 12],
  [['2019/2019', '2019/2019'], 1, 12],
  [['2019/2019-03'], 1, 3],
  [['2020-05/2019-05'], 0, 0],
])('%j is %i to %i months', (printed, min, max) => {
  expect(monthsOf(printed.map(interval), asOf)).toEqual({ min, max })
})

describe('laws', () => {
  const month = fc.integer({ min: 2000 * 12, max: 2030 * 12 }).map(monthAt)
  const date = fc.oneof(month, fc.integer({ min: 2000, max: 2030 }).map(String))
  const intervals = fc.array(
    fc.tuple(date, fc.option(date, { nil: undefined })).map(([start, end]) => interval(`${start}/${end ?? ''}`)),
  )

  it('never finds fewer than the minimum at most, nor more than all months up to the day', () => {
    fc.assert(
      fc.property(intervals, (jobs) => {
        const { min, max } = monthsOf(jobs, asOf)
        expect(min).toBeLessThanOrEqual(max)
        expect(max).toBeLessThanOrEqual(monthIndex(asOf) - monthIndex('2000-01') + 1)
      }),
    )
  })

  it('does not depend on the order, and counts a job printed twice once', () => {
    fc.assert(
      fc.property(intervals, (jobs) => {
        expect(monthsOf([...jobs].reverse(), asOf)).toEqual(monthsOf(jobs, asOf))
        expect(monthsOf([...jobs, ...jobs], asOf)).toEqual(monthsOf(jobs, asOf))
      }),
    )
  })

  it('turns a month into a number and back', () => {
    fc.assert(fc.property(month, (each) => monthAt(monthIndex(each)) === each))
  })
})
