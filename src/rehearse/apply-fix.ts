import type { Document } from '../model/document.ts'
import type { Fix } from '../model/finding.ts'
import type { Span } from '../model/quote.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Resume, SectionKind } from '../model/resume.ts'
import { type Edit, editDocument, laidOutPlainly } from './edit-document.ts'

/** How far a change goes beyond what the paper shows today. */
export type Honesty =
  /** It says what the paper shows already, in other words, in another place or in another file. */
  | 'rephrases-what-you-show'
  /** It says something the paper doesn't: only for who it is true of. */
  | 'surface-only-if-true'

export interface Change {
  readonly honesty: Honesty
  /** The paper with the change made. */
  readonly document: Document
}

/** Makes the fix on the paper's own text. Undefined where there is nothing on paper to change. */
export function applyFix(fix: Fix, criterion: Criterion, resume: Resume): Change | undefined {
  const { document } = resume
  switch (fix.kind) {
    case 'reword':
      return {
        honesty: 'rephrases-what-you-show',
        document: editDocument(document, [{ span: fix.quote.span, with: fix.with }]),
      }
    case 'reformat':
      return { honesty: 'rephrases-what-you-show', document: laidOutPlainly(document) }
    case 'move-it':
      return { honesty: 'rephrases-what-you-show', document: editDocument(document, moved(fix.quote.span, resume)) }
    case 'name-it':
      return { honesty: 'surface-only-if-true', document: editDocument(document, named(fix.write, criterion, resume)) }
    case 'date-it':
      return datesNamed(resume)
    case 'none':
      return undefined
  }
}

/** The line goes under the contact details, where every skim begins. */
function moved(span: Span, { document, sections }: Resume): Edit[] {
  const line = document.lines.find((each) => each.span.start <= span.start && span.start < each.span.end)
  if (!line) return []
  const top = sections.find((section) => section.kind === 'basics')?.span.end ?? 0
  const words = document.text.slice(line.span.start, line.span.end).trim()
  return [
    { span: { start: Math.min(top, line.span.start), end: Math.min(top, line.span.start) }, with: `${words}\n` },
    { span: line.span, with: '' },
  ]
}

/** Where a thing of this kind is written on a paper. */
const HOME: Partial<Record<Criterion['kind'], SectionKind>> = {
  skill: 'skills',
  'any-of': 'skills',
  'all-of': 'skills',
  certification: 'certificates',
  licence: 'certificates',
  clearance: 'certificates',
  language: 'languages',
  education: 'education',
}

const HEADINGS: Partial<Record<SectionKind, string>> = {
  skills: 'Skills',
  certificates: 'Certificates',
  languages: 'Languages',
  education: 'Education',
}

function named(write: string, criterion: Criterion, resume: Resume): Edit[] {
  if (criterion.kind === 'experience') return namedInJobs(write, resume)
  const home = HOME[criterion.kind]
  if (home === undefined) return [insertion(endOf('basics', resume), `${write}\n`)]
  const section = resume.sections.find((each) => each.kind === home)
  if (section && home === 'skills') return [besideLastSkill(write, section.span, resume)]
  return section
    ? [insertion(section.span.end, `${write}\n`)]
    : [insertion(resume.document.text.length, `\n\n${HEADINGS[home]}\n${write}\n`)]
}

/** A line in every job, as if each had been such work. */
const namedInJobs = (write: string, { work }: Resume): Edit[] =>
  work.map((job) => insertion(job.span.end, `\n• Worked in ${write}`))

function besideLastSkill(write: string, section: Span, resume: Resume): Edit {
  const last = resume.skills
    .flatMap((group) => group.keywords)
    .map(({ quote }) => quote.span)
    .filter(({ end }) => end <= section.end)
    .at(-1)
  return insertion(last?.end ?? section.end, last ? `, ${write}` : `\n${write}\n`)
}

const endOf = (kind: SectionKind, { sections }: Resume): number =>
  sections.find((section) => section.kind === kind)?.span.end ?? 0

const insertion = (at: number, words: string): Edit => ({ span: { start: at, end: at }, with: words })

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

/** Every date as early as a start and as late as an end can be: what the paper could prove at most, if that is true. */
function datesNamed({ document, work }: Resume): Change {
  const say = (month: string): string => `${NAMES[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
  const edits = work.flatMap(({ startDate, endDate }) => [
    ...(startDate && startDate.earliest !== startDate.latest
      ? [{ span: startDate.quote.span, with: say(startDate.earliest) }]
      : []),
    ...(endDate && endDate.earliest !== endDate.latest
      ? [{ span: endDate.quote.span, with: say(endDate.latest) }]
      : []),
    ...(startDate && !endDate ? [insertion(startDate.quote.span.end, ' – Present')] : []),
  ])
  return { honesty: 'surface-only-if-true', document: editDocument(document, edits) }
}
