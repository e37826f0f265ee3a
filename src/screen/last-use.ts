import { monthIndex } from '../text/months.ts'
import type { Mention } from './mentions.ts'
import { jobAt, type Paper, sectionAt } from './paper.ts'

/**
 * When the paper last shows the thing in a dated job, or in a summary, which tells of today: the month, and how many months before `asOf`
 * that was; and whether one of those jobs has no printed end, so that it may go on.
 */
export function lastUse(
  mentions: readonly Mention[],
  paper: Paper,
  asOf: string,
): { month: string; monthsAgo: number; mayGoOn: boolean } | undefined {
  const jobs = mentions.flatMap(({ span }) => jobAt(paper, span) ?? [])
  const ends = jobs.flatMap((job) => {
    const end = job.endDate?.latest ?? job.startDate?.latest
    return end ? [end === 'present' ? asOf.slice(0, 7) : end] : []
  })
  const isToldOfToday = mentions.some(({ span }) => sectionAt(paper, span) === 'summary')
  const month = [...ends, ...(isToldOfToday ? [asOf.slice(0, 7)] : [])].sort().at(-1)
  if (month === undefined) return undefined
  const mayGoOn = jobs.some(({ startDate, endDate }) => startDate !== undefined && endDate === undefined)
  return { month, monthsAgo: Math.max(0, monthIndex(asOf) - monthIndex(month)), mayGoOn }
}
