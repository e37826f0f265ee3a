import type { Edit } from '../model/rehearsal.ts'
import type { Month, Resume, Work } from '../model/resume.ts'
import { monthAt, monthIndex } from '../text/months.ts'

/**
 * Every date that is printed, as early as a start and as late as an end can mean; an end that is not printed is the month before the next
 * job began, or the present. What the paper could prove at most, for who it is true of; a job without any date stays without.
 */
export function datesNamed({ work }: Resume): Edit[] {
  return work.flatMap(({ startDate, endDate }) => [
    ...(startDate && startDate.earliest !== startDate.latest && startDate.earliest !== 'present'
      ? [{ span: startDate.quote.span, with: inWords(startDate.earliest) }]
      : []),
    ...(endDate && endDate.earliest !== endDate.latest && endDate.latest !== 'present'
      ? [{ span: endDate.quote.span, with: inWords(endDate.latest) }]
      : []),
    ...(startDate && !endDate ? [ended(startDate.quote.span.end, nextStart(startDate.latest, work))] : []),
  ])
}

function ended(at: number, next: Month | undefined): Edit {
  const end = next === undefined ? 'Present' : inWords(monthAt(monthIndex(next) - 1))
  return { span: { start: at, end: at }, with: ` – ${end}` }
}

/** When the first job after this one began. */
function nextStart(start: Month | 'present', work: readonly Work[]): Month | undefined {
  return work
    .flatMap(({ startDate }) => (startDate && startDate.earliest > start ? [startDate.earliest] : []))
    .filter((month) => month !== 'present')
    .sort()[0]
}

const NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const inWords = (month: Month): string => `${NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
