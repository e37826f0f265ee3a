import type { Lexicon } from '../../model/lexicon.ts'
import type { Value, Work } from '../../model/resume.ts'
import { PRESENT } from '../../text/dates.ts'
import { organisationScore } from '../../text/organisations.ts'
import { united } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { VALID_TO } from '../../text/validity.ts'
import { WEB_ADDRESS } from '../../text/web-addresses.ts'
import type { Word } from '../../text/words.ts'
import { type Assigned, assignAlike, type Segment } from './assign.ts'
import { atomsOf } from './atoms.ts'
import { leadText, passagesOf } from './bodies.ts'
import { engagementOf } from './engagements.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { isSubhead } from './head-rows.ts'
import { tellsMembership } from './memberships.ts'
import { readingAt } from './readings.ts'
import type { Row } from './rows.ts'
import { dateValue, valueAt } from './values.ts'
import { workFields } from './work-fields.ts'

/** The jobs of a section, promotions as jobs of their own. */
export function workOf(rows: readonly Row[], text: string, lexicon: Lexicon): Work[] {
  const fields = workFields(lexicon)
  const entries = withEnds(
    entriesOf(rows, weighWork).filter((entry) => !isCited(entry) && !isOfPaper(entry) && !isOfMember(entry)),
  )
  const heads = entries.map((entry) => atomsOf(entry.head, entry.anchor.index))
  const readings = assignAlike(heads, fields)
  const jobs = entries.map((entry, at) => ({ entry, reading: readings[at]! }))
  return inherit(jobs, lexicon).map((job) => jobOf(job, text))
}

/**
 * A single year, older than other dates and among ranges of which some run to the present, is of a job that began and
 * ended in it: "2015". Where no range does, running jobs may be those whose end is left out.
 */
function withEnds(entries: readonly Entry[]): readonly Entry[] {
  const ranges = entries.flatMap(({ period }) => (period?.form === 'range' || period?.form === 'since' ? [period] : []))
  if (!ranges.some(({ form, to }) => form === 'since' || to?.precision === 'present')) return entries
  const latest = ranges.reduce((most, { from }) => (from && from.earliest > most ? from.earliest : most), '')
  return entries.map((entry) => {
    const { period } = entry
    const only = period?.form === 'single' ? period.from : undefined
    return only?.precision === 'year' && only.latest < latest ? { ...entry, period: { ...period!, to: only } } : entry
  })
}

/** A paper, a talk or a meeting, as lists of them print it. */
const isCited = ({ head }: Entry): boolean =>
  head.some(({ text }) =>
    /\b(?:presented (?:at|to|in)|proceedings of|et al\b|in press|annual meeting|ISBN|doi:|pp\. ?\d|vol\. ?\d|\d+\(\d+\)[:,])/i.test(
      text,
    ),
  )

/** "Door Supervisor licence, expires Feb 2028", "Pharmacist, registered since 2023": a date of a paper one holds, and of no job. */
const isOfPaper = ({ anchor, period }: Entry): boolean =>
  (period?.form === 'single' || period?.form === 'since') && DATED_PAPER.test(anchor.text)

const DATED_PAPER = united([
  VALID_TO,
  /\b(?:renew(?:s|al)|(?:registered|qualified|licen[cs]ed|chartered|certified|accredited|member) since)\b/i,
])

/** A membership of which no work is told. */
const isOfMember = ({ head, body }: Entry): boolean =>
  head.some(({ text }) => tellsMembership(text)) && !body.some(({ bullet }) => bullet)

/** How much a row names a title, an employer or a place. */
export function weighWork(row: Row): number {
  const { words, cells, text } = row
  if (words.length > 14) return 0
  const places = cells.map((cell) => placeScore(wordsIn(row, cell), cell.text))
  return Math.max(titleScore(words), organisationScore(words, text), ...places)
}

const wordsIn = (row: Row, cell: { start: number; end: number }): Word[] =>
  row.words.filter((word) => word.start >= cell.start && word.end <= cell.end)

interface Job {
  readonly entry: Entry
  readonly reading: readonly Assigned[]
}

const has = (job: Job, field: string): Assigned | undefined => job.reading.find((each) => each.field === field)

/**
 * Gives roles under one employer its name, and clients of one engagement its title; an employer's own line with the
 * years of all its roles is no job.
 */
function inherit(jobs: readonly Job[], lexicon: Lexicon): Job[] {
  const result: Job[] = []
  let group: Job | undefined
  jobs.forEach((read, at) => {
    const next = jobs[at + 1]
    if (isGroupHead(read, next)) {
      group = read
      return
    }
    if (group && isRotation(read, group)) return
    const job = group && isUnit(read, group) ? withoutUnit(read, lexicon) : read
    if (has(job, 'employer') && (has(job, 'title') || !group)) group = job
    if (isJob(job)) result.push({ ...job, reading: [...job.reading, ...lentBy(group, job)] })
  })
  return result
}

/** Words without dates are a job's if they name both title and employer, or one that can be nothing else. */
function isJob(job: Job): boolean {
  const [title, employer] = [has(job, 'title'), has(job, 'employer')]
  if (job.entry.period || (title && employer)) return true
  return (title?.segment.title ?? 0) >= 2 || (employer?.segment.organisation ?? 0) >= 1.5
}

const isGroupHead = (job: Job, next: Job | undefined): boolean =>
  next !== undefined &&
  has(job, 'employer') !== undefined &&
  !has(job, 'title') &&
  has(next, 'title') !== undefined &&
  !has(next, 'employer') &&
  spans(job, next)

function lentBy(group: Job | undefined, job: Job): Assigned[] {
  if (!group || group === job || isBreak(job)) return []
  if (!has(job, 'employer') && has(job, 'title') && !(isForOthers(job) && !standsInOwnLine(group)))
    return (['employer', 'location'] as const).flatMap((field) => (has(job, field) ? [] : (has(group, field) ?? [])))
  const client = has(job, 'employer') && !has(job, 'title') && has(group, 'title') && within(job, group)
  return client ? [has(group, 'title')!] : []
}

/** "Warehouse Operative (agency)" behind a post with a firm: for nobody in particular, and not for that one. */
const isForOthers = ({ entry }: Job): boolean => entry.head.some(({ text }) => FOR_OTHERS.test(text))

const FOR_OTHERS = /\b(?:agency|freelancer?|self[- ]employed)\b/i

/** "Intensive Care Unit, Feb 2022 – present" within the time of a post in a hospital: a part of it, and no other post. */
const isRotation = (job: Job, group: Job): boolean =>
  WARD.test(has(job, 'employer')?.segment.text ?? '') &&
  !has(job, 'title') &&
  has(group, 'title') !== undefined &&
  job.entry.body.length === 0 &&
  within(job, group)

const WARD = /\b(?:wards?|units?|theatres?|emergency department|A&E|ICU|clinic)\b/i

/** "Teller, Surulere" below an employer's own line: the branch, not another employer. */
function isUnit(job: Job, group: Job): boolean {
  const employer = has(job, 'employer')
  const title = has(job, 'title')
  if (!employer || !title || job.entry.head.length > 1 || group.entry.head.length < 2) return false
  const { organisation, atoms } = employer.segment
  const isWeak = atoms[0]?.separator === 'comma' && organisation < 0.5
  return isWeak && standsInOwnLine(group)
}

/** Whether the employer's name is printed in another line than the title. */
function standsInOwnLine(job: Job): boolean {
  const own = has(job, 'employer')?.segment.atoms[0]
  return own !== undefined && own.row !== has(job, 'title')?.segment.atoms[0]?.row
}

/** What stood in the employer's place is a branch, or, where it is a word of the trade, the rest of the title. */
function withoutUnit(job: Job, lexicon: Lexicon): Job {
  const unit = has(job, 'employer')!
  const title = has(job, 'title')!
  const { text, place, end } = unit.segment
  const isTrade =
    place < 1 &&
    title.segment.end < unit.segment.start &&
    text.split('/').some((part) => lexicon.meanings(part).length > 0)
  const segment = { ...title.segment, end, text: `${title.segment.text}, ${text}` }
  return {
    ...job,
    reading: job.reading.flatMap((each) =>
      each === unit
        ? isTrade
          ? []
          : [{ ...each, field: 'location', score: 0.5 }]
        : [each === title && isTrade ? { ...each, segment } : each],
    ),
  }
}

/** Whether one job's time lies in the other's. */
function within(job: Job, outer: Job): boolean {
  const [a, b] = [job.entry.period, outer.entry.period]
  if (!a?.from || !b?.from || a.from.latest < b.from.earliest) return false
  return !b.to || b.to.precision === 'present' || (a.to !== undefined && a.to.earliest <= b.to.latest)
}

/** The first one's time holds the second one's, and it tells of no work itself. */
function spans(outer: Job, inner: Job): boolean {
  const [a, b] = [outer.entry.period, inner.entry.period]
  if (outer.entry.body.length > 2) return false
  if (!a || !b) return !a
  return (a.from?.earliest ?? '') <= (b.from?.latest ?? '9') && (b.to?.earliest ?? '') <= (a.to?.latest ?? 'q')
}

function jobOf({ entry, reading }: Job, text: string): Work {
  const field = (id: string) => {
    const found = reading.find((each) => each.field === id)
    return found && readingAt(text, found)
  }
  const passages = passagesOf([...idleRows(entry, reading), ...entry.body].filter((row) => !isSubhead(row)))
  const summary = leadText(passages)
  const head = entry.head.map((row) => row.text).join('\n')
  const url = WEB_ADDRESS.exec(head)
  const [name, location] = [field('employer'), field('location')]
  const title = reading.find((each) => each.field === 'title')
  const named = title && readingAt(text, title)
  const position = named && named.confidence >= leastOf(title.segment) ? named : titleBelow(entry, text)
  return {
    ...(name && { name }),
    ...(position && { position }),
    ...(location && { location }),
    ...(url && urlIn(entry.head, url[0], text)),
    ...datesOf(entry, text),
    ...(summary && { summary: valueAt(text, summary, 0.8) }),
    highlights: passages
      .filter((each) => each !== summary)
      .map((each) => valueAt(text, each, each.bullet ? 0.95 : 0.7)),
    engagement: engagementOf(`${head}\n${position?.value ?? ''}`),
    span: {
      start: (entry.head[0] ?? entry.anchor).start,
      end: (entry.body.at(-1) ?? entry.head.at(-1) ?? entry.anchor).end,
    },
  }
}

/**
 * Titles read with less confidence were right one time in eight on real papers, and of words that no title is made of one
 * time in five ("Modem World, Hill Shopping Mall"): better none.
 */
const leastOf = ({ title }: Segment): number => (title > 0 ? 0.25 : 0.7)

/** "Site Manager – Ran the crews …": the title that opens the text below an employer's own line. */
function titleBelow({ body }: Entry, text: string): Value | undefined {
  const [row] = body
  const match =
    row && !row.bullet
      ? /^(?:as (?:an? )?)?([\p{L}][^.:;–—]{2,60}?)(?:\s+[-–—]\s+|:\s+|\.\s+)(?=\p{L})/u.exec(row.text)
      : null
  if (!row || !match) return undefined
  const start = row.start + match[0].indexOf(match[1]!)
  const end = start + match[1]!.length
  const words = row.words.filter((word) => word.start >= start && word.end <= end)
  return words.length <= 8 && titleScore(words) >= SURELY_TITLE ? valueAt(text, { start, end }, 0.7) : undefined
}

/** Rows below the dates that turned out to name nothing: they tell of the work. */
const idleRows = ({ head, anchor }: Entry, reading: readonly Assigned[]): Row[] =>
  head.filter(
    (row) =>
      row.index > anchor.index &&
      row.words.length > 2 &&
      !/^\s*(?:https?:|www\.)\S+\s*$/.test(row.text) &&
      !reading.some(({ segment }) => segment.start < row.end && row.start < segment.end),
  )

function urlIn(rows: readonly Row[], url: string, text: string): Pick<Work, 'url'> | undefined {
  const row = rows.find((each) => each.text.includes(url))
  if (!row) return undefined
  const start = row.start + row.text.indexOf(url)
  return { url: valueAt(text, { start, end: start + url.length }, 0.9) }
}

/** The dates of an entry. What began "since" a date goes on. A season, quarter or day printed alone is both its beginning and its end. */
export function datesOf({ period }: Entry, text: string): Pick<Work, 'startDate' | 'endDate'> {
  if (!period) return {}
  const { from, to, form } = period
  const whole =
    form === 'single' &&
    from &&
    (from.precision === 'season' || from.precision === 'quarter' || from.precision === 'day')
  return {
    ...(from && { startDate: dateValue(text, from) }),
    ...(to && { endDate: dateValue(text, to) }),
    ...(whole && { endDate: dateValue(text, from) }),
    ...(form === 'since' && { endDate: dateValue(text, { ...period, ...PRESENT }) }),
  }
}

const isBreak = ({ entry }: Job): boolean => engagementOf(entry.head.map((row) => row.text).join('\n')) === 'break'
