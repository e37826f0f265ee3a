import { monthIndex } from '../text/months.ts'
import type { Mention } from './mentions.ts'
import { jobAt, type Paper } from './paper.ts'

/** When the paper last shows the thing in a dated job: the month, and how many months before `asOf` that was. */
export function lastUse(
  mentions: readonly Mention[],
  paper: Paper,
  asOf: string,
): { month: string; monthsAgo: number } | undefined {
  const ends = mentions.flatMap(({ span }) => {
    const job = jobAt(paper, span)
    const end = job?.endDate?.latest ?? job?.startDate?.latest
    return end ? [end === 'present' ? asOf.slice(0, 7) : end] : []
  })
  const month = ends.sort().at(-1)
  return month === undefined ? undefined : { month, monthsAgo: Math.max(0, monthIndex(asOf) - monthIndex(month)) }
}
