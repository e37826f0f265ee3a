import type { DateValue, Resume, Work } from '../../model/resume.ts'
import { sayMonths, sayRange } from '../../text/durations.ts'
import { monthAt, monthIndex, monthsOf } from '../../text/months.ts'
import { html, type Markup } from './markup.ts'

/** Months as a stretch of numbers, last month left out. */
interface Months {
  readonly from: number
  readonly to: number
}

interface Bar {
  readonly work: Work
  /** The months that the dates prove whatever they mean; absent where they prove none. */
  readonly certain?: Months
  /** All that they can mean. */
  readonly possible: Months
}

/** Gaps shorter than this are how people change jobs. */
const GAP = 2

/** The jobs on a line of time, with what overlaps, what lies between, and the months that the dates leave open. */
export function timeline({ work }: Resume, asOf: string): Markup | undefined {
  const now = monthIndex(asOf) + 1
  const bars = work.flatMap((job) => barOf(job, now) ?? [])
  if (bars.length === 0) return undefined
  const axis = axisOf(bars, now)
  const x = (month: number): string => `${Math.round(((month - axis.from) / (axis.to - axis.from)) * 10_000) / 100}%`
  const wide = ({ from, to }: Months): string => `${Math.round(((to - from) / (axis.to - axis.from)) * 10_000) / 100}%`
  const rect = (style: string, stretch: Months): Markup =>
    html`<rect class="${style}" x="${x(stretch.from)}" y="2" width="${wide(stretch)}" height="12"/>`
  const possible = bars.map((bar) => bar.possible)
  const gaps = gapsIn(possible)
  const overlaps = overlapsIn(possible)
  const all = monthsOf(work, asOf)
  return html`<section aria-labelledby="time"><h2 id="time">The years, as the dates tell them</h2>
<p>All jobs together show <strong>${sayRange(all)}</strong>${all.max > all.min && '; where a date gives a year alone, the months are open'}. Months in two jobs count once.</p>
<svg class="axis" width="100%" height="22" aria-hidden="true">${yearsOn(axis).map(
    ({ year, month }) =>
      html`<line x1="${x(month)}" x2="${x(month)}" y1="16" y2="22"/><text x="${x(month)}" y="12" font-size="12" text-anchor="middle">${year}</text>`,
  )}</svg>
<ol class="jobs">${bars.map(
    (
      bar,
    ) => html`<li><span class="job"><strong>${nameOf(bar.work)}</strong> <span class="dates">${datesOf(bar.work)} · ${sayRange(monthsOf([bar.work], asOf))}</span></span>
<svg class="bar" width="100%" height="16" role="img" aria-label="${nameOf(bar.work)}: ${sayStretch(bar.possible)}"><rect class="lane" x="0" y="7" width="100%" height="2"/>${rect('possible', bar.possible)}${bar.certain && rect('certain', bar.certain)}</svg></li>
`,
  )}<li><span class="job"><strong>Together</strong> <span class="dates">${sayRange(all)}</span></span>
<svg class="bar" width="100%" height="16" role="img" aria-label="All jobs together"><rect class="lane" x="0" y="7" width="100%" height="2"/>${unionOf(possible).map((each) => rect('possible', each))}${unionOf(bars.flatMap(({ certain }) => certain ?? [])).map((each) => rect('certain', each))}${overlaps.map((each) => rect('overlap', each))}${gaps.map((each) => rect('gap', each))}</svg></li></ol>
<ul class="legend"><li><svg width="22" height="12" aria-hidden="true"><rect class="certain" width="22" height="12"/></svg> proved by the dates</li><li><svg width="22" height="12" aria-hidden="true"><rect class="possible" width="22" height="12"/></svg> possible: the dates leave it open</li><li><svg width="22" height="12" aria-hidden="true"><rect class="overlap" width="22" height="12"/></svg> two jobs at once</li><li><svg width="22" height="12" aria-hidden="true"><rect class="gap" width="22" height="12"/></svg> no job</li></ul>
${gaps.length > 0 && html`<p>No job: ${gaps.map(sayLong).join('; ')}.</p>`}${overlaps.length > 0 && html`<p>Two jobs at once: ${overlaps.map(sayLong).join('; ')}.</p>`}</section>`
}

function barOf(work: Work, now: number): Bar | undefined {
  const { startDate: start, endDate: end } = work
  if (!start) return undefined
  const possible = stretch(earliest(start, now), end ? latest(end, now) + 1 : now, now)
  if (!possible) return undefined
  const certain = end && stretch(latest(start, now), earliest(end, now) + 1, now)
  return { work, possible, ...(certain && { certain }) }
}

const stretch = (from: number, to: number, now: number): Months | undefined =>
  to > from && from < now ? { from, to: Math.min(to, now) } : undefined

const earliest = (date: DateValue, now: number): number =>
  date.earliest === 'present' ? now - 1 : monthIndex(date.earliest)
const latest = (date: DateValue, now: number): number => (date.latest === 'present' ? now - 1 : monthIndex(date.latest))

/** From the January before the first job to the end of the day on which it is counted. */
function axisOf(bars: readonly Bar[], now: number): Months {
  const first = Math.min(...bars.map(({ possible }) => possible.from))
  return { from: Math.floor(first / 12) * 12, to: now }
}

/** The years named on the axis: all of them, or as many as there is room for. */
function yearsOn({ from, to }: Months): { year: number; month: number }[] {
  const years = (to - from) / 12
  const step = [1, 2, 5, 10].find((each) => years / each <= 7) ?? 20
  const marks: { year: number; month: number }[] = []
  for (let year = Math.ceil(from / 12 / step) * step; year * 12 < to; year += step)
    if (year * 12 > from && year * 12 < to - step * 3) marks.push({ year, month: year * 12 })
  return marks
}

function unionOf(stretches: readonly Months[]): Months[] {
  const union: Months[] = []
  for (const each of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1)
    if (last && each.from <= last.to) union[union.length - 1] = { from: last.from, to: Math.max(last.to, each.to) }
    else union.push(each)
  }
  return union
}

const gapsIn = (stretches: readonly Months[]): Months[] =>
  unionOf(stretches)
    .map((each, at, union) => ({ from: each.to, to: union[at + 1]?.from ?? each.to }))
    .filter(({ from, to }) => to - from >= GAP)

function overlapsIn(stretches: readonly Months[]): Months[] {
  const sorted = [...stretches].sort((a, b) => a.from - b.from)
  return unionOf(
    sorted.flatMap((each, at) =>
      sorted.slice(at + 1).flatMap((other) => {
        const both = { from: Math.max(each.from, other.from), to: Math.min(each.to, other.to) }
        return both.to - both.from > 1 ? [both] : []
      }),
    ),
  )
}

const nameOf = ({ position, name, engagement }: Work): string =>
  [position?.value, name?.value].filter(Boolean).join(', ') || engagement

const datesOf = ({ startDate, endDate }: Work): string =>
  `${startDate?.quote.text ?? ''} – ${endDate?.quote.text ?? 'no end printed'}`

const sayStretch = ({ from, to }: Months): string => `${monthAt(from)} to ${monthAt(to - 1)}`
const sayLong = (months: Months): string => `${sayStretch(months)} (${sayMonths(months.to - months.from)})`
