import type { DateValue, Month } from '../model/resume.ts'

/** The part of a date that counting needs. */
export type Stretch = Pick<DateValue, 'earliest' | 'latest'>

/** When something began and ended, as far as the paper tells. */
export interface Interval {
  readonly startDate?: Stretch
  readonly endDate?: Stretch
}

/** How many months at least and at most. */
export interface MonthCount {
  readonly min: number
  readonly max: number
}

/** A closed stretch of months, each as its number since year 0. */
type Months = readonly [first: number, last: number]

/** A calendar month as a number: 2019-03 → 24230. */
export const monthIndex = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1

/** The month with this number: 24230 → 2019-03. */
export const monthAt = (index: number): Month =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`

/**
 * Months spent in any of the intervals up to `asOf` (`YYYY-MM` or `YYYY-MM-DD`), first and last months included and
 * overlapping ones counted once. 2018 – 2020 is 14 to 36; an interval whose end is not printed is 1 to `asOf`.
 * One that has no start counts one month; one that begins after `asOf`, or ends before it begins, counts none.
 */
export function monthsOf(intervals: readonly Interval[], asOf: Month): MonthCount {
  const now = monthIndex(asOf)
  const certain = unionOf(intervals.flatMap((each) => shortest(each, now)))
  const loose = intervals.flatMap((each) => leastMonth(each, now))
  return {
    min: size(certain) + strayMonths(loose, certain),
    max: size(unionOf(intervals.flatMap((each) => longest(each, now)))),
  }
}

/** "June 2024 – January 2017": whatever its dates mean, it ends before it starts. */
export const endsBeforeItStarts = ({ startDate, endDate }: Interval): boolean =>
  startDate !== undefined &&
  endDate !== undefined &&
  endDate.latest !== 'present' &&
  endDate.latest < startDate.earliest

/** All months the interval can take in. */
function longest({ startDate, endDate }: Interval, now: number): Months[] {
  const start = startDate ? indexOf(startDate.earliest, now) : endDate && indexOf(endDate.earliest, now)
  if (start === undefined || start > now) return []
  const end = endDate ? indexOf(endDate.latest, now) : now
  return end < start ? [] : [[start, Math.min(end, now)]]
}

/** The months it takes in whatever its dates mean; none where they may be one and the same. */
function shortest({ startDate, endDate }: Interval, now: number): Months[] {
  if (!startDate || !endDate) return []
  const start = indexOf(startDate.latest, now)
  const end = Math.min(indexOf(endDate.earliest, now), now)
  return end < start ? [] : [[start, end]]
}

/** Where nothing is certain: the stretch in which at least one month was spent. */
function leastMonth(interval: Interval, now: number): Months[] {
  const [whole] = longest(interval, now)
  const began = interval.startDate ?? interval.endDate
  if (!whole || !began || shortest(interval, now).length > 0) return []
  return [[whole[0], Math.min(indexOf(began.latest, now), whole[1])]]
}

/** The fewest further months with which every loose stretch holds one. */
function strayMonths(loose: readonly Months[], certain: readonly Months[]): number {
  let last = Number.NEGATIVE_INFINITY
  let count = 0
  for (const [from, to] of [...loose].sort((a, b) => a[1] - b[1])) {
    if (last >= from || certain.some(([start, end]) => start <= to && from <= end)) continue
    last = to
    count++
  }
  return count
}

/** The stretches as disjoint ones, in order. */
function unionOf(stretches: readonly Months[]): Months[] {
  const union: [number, number][] = []
  for (const [start, end] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const last = union.at(-1)
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end)
    else union.push([start, end])
  }
  return union
}

const size = (stretches: readonly Months[]): number => stretches.reduce((sum, [start, end]) => sum + end - start + 1, 0)

const indexOf = (month: Month | 'present', now: number): number => (month === 'present' ? now : monthIndex(month))
