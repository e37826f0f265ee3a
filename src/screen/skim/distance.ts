import type { Quote } from '../../model/quote.ts'
import type { Resume } from '../../model/resume.ts'

/** How far down a paper its places stand, for an eye that goes over it from the top. */
export interface Distances {
  /** Whether the format has pages; distances are then pages, else characters. */
  readonly paged: boolean
  /** From the top to this character of the text: in characters, or in pages and parts of one. */
  to(character: number): number
  /** The first character at least so far down; the text's length where nothing is. */
  at(distance: number): number
  /** The whole paper. */
  readonly whole: number
}

interface Row {
  readonly start: number
  readonly end: number
  /** Characters that stand before it, blank lines left out. */
  readonly before: number
  readonly page: number
}

const known = new WeakMap<Resume, Distances>()

/** Measured once for each résumé. */
export function distancesIn(resume: Resume): Distances {
  const distances = known.get(resume) ?? measure(resume)
  known.set(resume, distances)
  return distances
}

function measure(resume: Resume): Distances {
  const { lines, pages, text } = resume.document
  const personal = personalSpans(resume)
  const rows: Row[] = []
  const weightless = (from: number, to: number): number =>
    personal.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0)
  let before = 0
  let page = 1
  for (const { span, box } of lines) {
    page = Math.max(page, box?.page ?? page)
    rows.push({ ...span, before, page })
    before += span.end - span.start + 1 - weightless(span.start, span.end)
  }
  const total = before
  const rowAt = (character: number): Row | undefined => rows[lastIndex(rows, (row) => row.start <= character)]
  const charactersTo = (character: number): number => {
    const row = rowAt(character)
    if (!row) return 0
    const end = Math.min(character, row.end)
    return row.before + end - row.start - weightless(row.start, end)
  }
  const paged = pages !== undefined && pages.length > 0 && lines.some((line) => line.box)
  if (!paged)
    return {
      paged,
      to: charactersTo,
      at: (distance) => firstAt(rows, text.length, (row) => row.before, distance, 1),
      whole: total,
    }
  const bounds = pageBounds(rows, total)
  const inPages = (characters: number, of: number): number => {
    const { from, to } = bounds[of - 1]!
    return of - 1 + (to > from ? (characters - from) / (to - from) : 0)
  }
  return {
    paged,
    to: (character) => inPages(charactersTo(character), rowAt(character)?.page ?? 1),
    at: (distance) => firstAt(rows, text.length, (row) => inPages(row.before, row.page), distance, 0),
    whole: bounds.length,
  }
}

/** The first character of the text so far down; within a line where its characters are as long as `scale` says. */
function firstAt(
  rows: readonly Row[],
  length: number,
  distanceOf: (row: Row) => number,
  distance: number,
  scale: number,
): number {
  const next = rows.find((row) => distanceOf(row) >= distance)
  const last = rows[(next ? rows.indexOf(next) : rows.length) - 1]
  if (!last || scale === 0) return next?.start ?? length
  const within = last.start + Math.ceil(distance - last.before)
  return within < last.end ? within : (next?.start ?? length)
}

/** The characters with which each page begins and ends, counted over the paper. */
function pageBounds(rows: readonly Row[], total: number): { from: number; to: number }[] {
  const last = rows.at(-1)?.page ?? 1
  return Array.from({ length: last }, (_, k) => {
    const first = rows.find((row) => row.page >= k + 1)?.before ?? total
    const next = rows.find((row) => row.page > k + 1)?.before ?? total
    return { from: first, to: next }
  })
}

/** The last row for which `holds` is true, where it is true for the first ones only. */
function lastIndex(rows: readonly Row[], holds: (row: Row) => boolean): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(rows[middle]!)) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Who somebody is, where they can be written to and where they went to school is as long as it is, and must not decide what is read. */
function personalSpans({ basics, education }: Resume): Quote['span'][] {
  const values = [
    basics.name,
    basics.email,
    basics.url,
    ...basics.profiles.map((profile) => profile.url),
    ...education.flatMap((entry) => [entry.institution, entry.endDate, entry.startDate]),
  ]
  return values.flatMap((value) => (value && value.quote.in === 'resume' ? [value.quote.span] : []))
}
