import { holds, type Quote, quote } from '../../model/quote.ts'
import type { DateValue, Education, Resume, Value, Work } from '../../model/resume.ts'
import type { FixationKind } from '../../model/skim.ts'

/** A field that eyes look for on every paper, and how many characters reading it costs. */
export interface CoreField {
  readonly kind: FixationKind
  readonly quote: Quote
  readonly cost: number
}

/** What names and dates cost, in characters, however they are written: nobody is read less for a long name. */
const NAME = 20
const DATES = 20

/**
 * The fields in the order in which eyes were measured to go: name, current title, employer and dates, the previous ones, education; then
 * what is left of them, job by job.
 */
export function coreFields(resume: Resume): readonly CoreField[] {
  const [current, previous, ...earlier] = [...resume.work].sort(byRecency)
  const [first, ...others] = resume.education
  const { name } = resume.basics
  return [
    ...(name ? [{ kind: 'name', quote: name.quote, cost: NAME } as const] : []),
    ...[current, previous].flatMap((job) => (job ? fieldsOf(job, resume) : [])),
    ...(first ? degreeOf(first) : []),
    ...earlier.flatMap((job) => fieldsOf(job, resume)),
    ...others.flatMap(degreeOf),
  ].filter((field) => field.quote.in === 'resume')
}

const fieldsOf = (job: Work, { document }: Resume): CoreField[] => [
  ...inFull('title', job.position),
  ...inFull('employer', job.name),
  ...datesOf(job, document.text),
]

const inFull = (kind: FixationKind, value: Value | undefined): CoreField[] =>
  value ? [{ kind, quote: value.quote, cost: value.quote.text.length }] : []

/** Start and end as one place where they stand in one line. */
function datesOf({ startDate, endDate }: Work, text: string): CoreField[] {
  const [one, other] = [startDate, endDate].flatMap((date) => (date ? [date.quote] : []))
  if (!one) return []
  if (!other || holds(one.span, other.span)) return [{ kind: 'dates', quote: one, cost: DATES }]
  const span = {
    start: Math.min(one.span.start, other.span.start),
    end: Math.max(one.span.end, other.span.end),
  }
  if (one.in === 'resume' && !text.slice(span.start, span.end).includes('\n'))
    return [{ kind: 'dates', quote: quote('resume', text, span), cost: DATES }]
  return [one, other].map((each) => ({ kind: 'dates', quote: each, cost: DATES / 2 }))
}

/** The degree and its field. The school is passed over. */
function degreeOf({ studyType, area }: Education): CoreField[] {
  const field = area && studyType && holds(studyType.quote.span, area.quote.span) ? undefined : area
  return [...inFull('education', studyType), ...inFull('education', field)]
}

/** The job that runs or ended last comes first; what is equally recent, or undated, as the paper has it. */
const byRecency = (a: Work, b: Work): number => compare(endOf(b), endOf(a)) || compare(startOf(b), startOf(a))

const LAST = '9999-12'
const monthOf = (date: DateValue | undefined): string | undefined =>
  date && (date.latest === 'present' ? LAST : date.latest)
const startOf = ({ startDate }: Work): string => monthOf(startDate) ?? ''
const endOf = ({ startDate, endDate }: Work): string => monthOf(endDate) ?? (startDate ? LAST : '')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
