import type { Span } from '../model/quote.ts'
import type { Edit } from '../model/rehearsal.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Resume, SectionKind } from '../model/resume.ts'
import { areOfOneLine } from '../screen/titles.ts'
import { capitalised } from '../text/letter-case.ts'
import { fold } from '../text/words.ts'

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

/** Stands for an address and a number that are the candidate's own. */
const CONTACT = 'name@example.com · 555-555-0100'

/** Writes the words where such a thing stands on a paper: in its section, in the jobs, or at the top. */
export function named(write: string, criterion: Criterion, resume: Resume, title: string): Edit[] {
  if (criterion.kind === 'experience') return namedInJobs(write, resume, title)
  const home = HOME[criterion.kind]
  if (home === undefined) return [underTheName(criterion.kind === 'contact' ? CONTACT : write, resume)]
  const section = resume.sections.find((each) => each.kind === home)
  if (!section) return [insertion(resume.document.text.length, `\n\n${HEADINGS[home]}\n${write}\n`)]
  return home === 'skills' ? [besideLastSkill(write, section.span, resume)] : [ownLine(write, section.span, resume)]
}

/**
 * A line in every job that does not say it yet and may have been such work, with the sign that the lines of the job have: in those of one
 * line with the title of the posting or with what is written, and where there are none, in all.
 */
function namedInJobs(write: string, { work, document: { text } }: Resume, title: string): Edit[] {
  const jobs = work.map((job) => ({ job, said: text.slice(job.span.start, endOfText(job.span, text)) }))
  const isSaid = (said: string): boolean => fold(said).includes(fold(write))
  const fitting = jobs.filter(
    ({ job: { position }, said }) =>
      isSaid(said) || (position && [title, write].some((other) => areOfOneLine(other, position.value))),
  )
  return (fitting.length > 0 ? fitting : jobs)
    .filter(({ said }) => !isSaid(said))
    .map(({ job, said }) => insertion(endOfText(job.span, text), `\n${signIn(said)}${capitalised(write)}`))
}

/** What the last line with a sign of its own begins with: "– ". */
const signIn = (job: string): string => [...job.matchAll(SIGN)].at(-1)?.[0] ?? '• '
const SIGN = /^[ \t]*(?:[•▪◦·‣*]|[-–—](?=\s))[ \t]*/gm

/** Behind the last one, parted from it as it is from the one before: "Butchery; HACCP; menu costing". */
function besideLastSkill(write: string, section: Span, resume: Resume): Edit {
  const [before, last] = resume.skills
    .flatMap((group) => group.keywords)
    .map(({ quote }) => quote.span)
    .filter(({ end }) => section.start <= end && end <= section.end)
    .sort((a, b) => a.end - b.end)
    .slice(-2)
  const { text } = resume.document
  const parting = before && last && PARTING.exec(text.slice(before.end, last.start))?.[0]
  const end = (last ?? before)?.end
  if (end === undefined) return ownLine(write, section, resume)
  return insertion(end + (RATING.exec(text.slice(end))?.[0].length ?? 0), `${parting ?? ', '}${write}`)
}

/** What stands between two items of a list in one line, or where each has a line with the same sign before it. */
const PARTING = /^(?: ?[,;|/·•▪◦‣] ?| {2,4}|\n *(?:[•▪◦·‣*–-] ?)?)$/

/** "(advanced)", ": 4 years" */
const RATING = /^ ?[([:–—-][^\n,;]{0,40}(?=\n|$)/

const ownLine = (write: string, section: Span, { document }: Resume): Edit =>
  insertion(endOfText(section, document.text), `\n${write}`)

/** Below the first line of the paper that names the person, or at the very top. */
function underTheName(write: string, { basics, document }: Resume): Edit {
  const name = basics.name?.quote.span
  const line = name && document.lines.find(({ span }) => span.start <= name.start && name.end <= span.end)
  return line ? insertion(line.span.end, `\n${write}`) : insertion(0, `${write}\n`)
}

/** Where the words of a stretch end, before the white space that parts it from the next. */
const endOfText = ({ start, end }: Span, text: string): number => start + text.slice(start, end).trimEnd().length

const insertion = (at: number, words: string): Edit => ({ span: { start: at, end: at }, with: words })
