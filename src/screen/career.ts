import type { Quote } from '../model/quote.ts'
import type { DateValue, Month, Resume, Value, Work } from '../model/resume.ts'
import { endsBeforeItStarts, monthAt, monthIndex } from '../text/months.ts'
import { fold } from '../text/words.ts'
import { type Paper, quoteAt } from './paper.ts'

/** The course of jobs over time, as far as full dates tell. A date that may mean more than one month is taken in the paper's favour. */

interface Stretch {
  readonly first: number
  readonly last: number
  readonly dates: readonly Quote[]
}

/** From the earliest month to the latest that the dates can mean, whichever of the two is printed first. */
function stretchOf({ startDate, endDate }: Pick<Work, 'startDate' | 'endDate'>, now: number): Stretch[] {
  const begin = startDate ?? endDate
  if (!begin) return []
  const index = (month: Month | 'present'): number => (month === 'present' ? now : monthIndex(month))
  const last = endDate ? index(endDate.latest) : now
  const first = index(begin.earliest)
  return [
    {
      first: Math.min(first, last),
      last: Math.max(first, last),
      dates: [startDate, endDate].flatMap((date) => (date ? [date.quote] : [])),
    },
  ]
}

/** The dates of the jobs that end before they start: "June 2024 – January 2017". */
export const backwardsIn = (jobs: readonly Work[], paper: Paper): Quote[] =>
  jobs.filter(endsBeforeItStarts).map(({ startDate, endDate }) => {
    const [one, other] = [startDate!.quote.span, endDate!.quote.span]
    return quoteAt(paper, { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) })
  })

interface FreeStretch {
  readonly from: Month
  readonly to: Month
  readonly months: number
  /** The last date before, and the first after. */
  readonly dates: readonly Quote[]
}

/** Times between two jobs in which there is neither work, nor volunteering, nor a school. */
export function freeStretches({ work, volunteer, education }: Resume, asOf: Month): FreeStretch[] {
  const now = monthIndex(asOf)
  const known = [...work, ...volunteer, ...education.filter(({ startDate }) => startDate)]
    .flatMap((each) => stretchOf(each, now))
    .sort((a, b) => a.first - b.first)
  const free: FreeStretch[] = []
  let before = known[0]
  for (const next of known.slice(1)) {
    const months = next.first - before!.last - 1
    if (months > 0)
      free.push({
        from: monthAt(before!.last),
        to: monthAt(next.first),
        months,
        dates: [...before!.dates.slice(-1), ...next.dates.slice(0, 1)],
      })
    if (next.last > before!.last) before = next
  }
  return free
}

interface Stay {
  readonly months: number
  readonly hasEnded: boolean
  /** Where the employer, or the title, stands. */
  readonly quote: Quote
}

/** How long each employer was stayed with; contracts, internships and work beside a school are left out. */
export function stays({ work }: Resume, asOf: Month): Stay[] {
  const now = monthIndex(asOf)
  const byEmployer = new Map<string, { stretches: Stretch[]; jobs: Work[] }>()
  for (const job of work) {
    const said = job.name ?? job.position
    if (!said || job.engagement !== 'employment' || !job.startDate || !job.endDate) continue
    const key = fold(said.value)
    const known = byEmployer.get(key) ?? { stretches: [], jobs: [] }
    byEmployer.set(key, known)
    known.stretches.push(...stretchOf(job, now))
    known.jobs.push(job)
  }
  return [...byEmployer.values()].map(({ stretches, jobs }) => ({
    months: Math.max(...stretches.map(({ last }) => last)) - Math.min(...stretches.map(({ first }) => first)) + 1,
    hasEnded: jobs.every(({ endDate }) => endDate!.value !== 'present'),
    quote: (jobs[0]!.name ?? jobs[0]!.position)!.quote,
  }))
}

/** Years over which a level that was once held still counts. */
const RECENT = 60

/** The titles of the jobs of the latest five years; of the last job, where that is longer ago. */
export function latestTitles({ work }: Resume, asOf: Month): Value[] {
  const now = monthIndex(asOf)
  const dated = work.flatMap((job) =>
    job.position ? stretchOf(job, now).map(({ last }) => ({ title: job.position!, last })) : [],
  )
  const latest = Math.max(...dated.map(({ last }) => last))
  return dated.filter(({ last }) => last >= Math.min(latest, now - RECENT)).map(({ title }) => title)
}

/** The latest date anywhere on the paper; `present` where anything runs on. */
export function latestDate({ work, volunteer, education, certificates, projects }: Resume) {
  const dates: DateValue[] = [...work, ...volunteer, ...education, ...projects]
    .flatMap(({ startDate, endDate }) => [startDate, endDate])
    .concat(certificates.map(({ date }) => date))
    .filter((date) => date !== undefined)
  const order = (month: Month | 'present'): string => (month === 'present' ? '9999-12' : month)
  const [latest] = dates.sort((a, b) => (order(a.latest) < order(b.latest) ? 1 : -1))
  return latest && { month: latest.latest, quote: latest.quote }
}
