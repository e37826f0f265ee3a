import { defineLexicon } from '../../src/lexicon/define-lexicon.ts'
import type { Document, Loss } from '../../src/model/document.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import type { Answers, Policy } from '../../src/model/policy.ts'
import { type Quote, quote, type Span } from '../../src/model/quote.ts'
import type { Criterion, Level, Requirement, Requisition } from '../../src/model/requisition.ts'
import type { DateValue, Education, Resume, Section, SectionKind, Value, Work } from '../../src/model/resume.ts'
import { parseResume } from '../../src/parse/resume/parse-resume.ts'
import { policies } from '../../src/policies/policies.ts'
import { changeFor } from '../../src/rehearse/change-for.ts'
import { changeDocument } from '../../src/rehearse/edit-document.ts'
import { screenRequisition } from '../../src/screen/screen-requisition.ts'

const AS_OF = '2026-11-01'

/** Papers made piece by piece, so that a screen is tested without a parser. Everyone in them is invented. */
export interface Sketch {
  readonly name?: string
  readonly contact?: string
  readonly place?: string
  readonly summary?: string
  readonly skills?: string
  readonly work?: readonly {
    title?: string
    employer?: string
    from?: string
    to?: string
    lines?: readonly string[]
  }[]
  readonly education?: readonly { text: string; level?: Education['level']; status?: Education['status'] }[]
  readonly certificates?: readonly string[]
  /** Words of the paper that the plain reading lost. */
  readonly lost?: readonly string[]
}

export function resumeOf(sketch: Sketch): Resume {
  let text = ''
  const sections: Section[] = []
  const say = (words: string): Value => {
    const start = text.length
    text += `${words}\n`
    return {
      value: words,
      quote: { in: 'resume', span: { start, end: start + words.length }, text: words },
      confidence: 1,
    }
  }
  const section = <T>(kind: SectionKind, heading: string | undefined, write: () => T): T => {
    const start = text.length
    const title = heading === undefined ? undefined : say(heading).quote
    const result = write()
    sections.push({ kind, ...(title && { heading: title }), span: { start, end: text.length } })
    return result
  }
  const basics = section('basics', undefined, () => ({
    name: say(sketch.name ?? 'Jo Example'),
    ...contactOf(say, sketch.contact ?? 'jo@example.com 555-0100'),
    ...(sketch.place !== undefined && { location: say(sketch.place) }),
  }))
  if (sketch.summary !== undefined) section('summary', 'Summary', () => say(sketch.summary!))
  const skills =
    sketch.skills === undefined ? [] : section('skills', 'Skills', () => [{ keywords: [say(sketch.skills!)] }])
  const work = section('work', 'Experience', () =>
    (sketch.work ?? []).map((job): Work => {
      const start = text.length
      const position = job.title === undefined ? undefined : say(job.title)
      const name = job.employer === undefined ? undefined : say(job.employer)
      const startDate = job.from === undefined ? undefined : dateOf(say, job.from)
      const endDate = job.to === undefined ? undefined : dateOf(say, job.to)
      const highlights = (job.lines ?? []).map((line) => say(line))
      return {
        ...(position && { position }),
        ...(name && { name }),
        ...(startDate && { startDate }),
        ...(endDate && { endDate }),
        highlights,
        engagement: 'employment',
        span: { start, end: text.length },
      }
    }),
  )
  const education = section('education', 'Education', () =>
    (sketch.education ?? []).map((entry): Education => {
      const studyType = say(entry.text)
      return {
        studyType,
        ...(entry.level && { level: entry.level }),
        status: entry.status ?? 'completed',
        courses: [],
        span: studyType.quote.span,
      }
    }),
  )
  const certificates = section('certificates', 'Licenses', () =>
    (sketch.certificates ?? []).map((line) => {
      const name = say(line)
      return { name, span: name.quote.span }
    }),
  )
  section('interests', 'Interests', () =>
    say('Long walks by the river, old clocks, bread with caraway, and letters from friends who live far away.'),
  )
  return {
    document: documentOf(
      text,
      (sketch.lost ?? []).map((words) => lossOf(text, words)),
    ),
    basics: { ...basics, profiles: [] },
    work,
    volunteer: [],
    education,
    skills,
    certificates,
    languages: [],
    projects: [],
    awards: [],
    publications: [],
    interests: [],
    sections,
    claims: [],
    language: 'en',
  }
}

function contactOf(say: (words: string) => Value, contact: string): { email?: Value; phone?: Value } {
  if (contact === '') return {}
  const line = say(contact)
  const [email, phone] = contact.split(' ')
  const at = (words: string): Value => {
    const start = line.quote.span.start + contact.indexOf(words)
    return {
      value: words,
      quote: { in: 'resume', span: { start, end: start + words.length }, text: words },
      confidence: 1,
    }
  }
  return { ...(email?.includes('@') && { email: at(email) }), ...(phone && { phone: at(phone) }) }
}

/** `YYYY-MM`, `YYYY` or `present`. */
function dateOf(say: (words: string) => Value, words: string): DateValue {
  const value = say(words)
  if (words === 'present') return { ...value, precision: 'present', earliest: 'present', latest: 'present' }
  return words.length === 4
    ? { ...value, precision: 'year', earliest: `${words}-01`, latest: `${words}-12` }
    : { ...value, precision: 'month', earliest: words, latest: words }
}

function lossOf(text: string, words: string): Loss {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`No “${words}” in the paper.`)
  return { kind: 'text-box', span: { start, end: start + words.length }, text: words }
}

function documentOf(text: string, losses: readonly Loss[] = []): Document {
  const lines = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    gap: 0,
  }))
  return { format: 'text', text, lines, plain: text, losses, hidden: [], links: [] }
}

/** A small vocabulary of the tests' own. */
export const words = defineLexicon('test', {
  trade: 'test',
  skills: {
    Kubernetes: { aka: ['k8s'] },
    PostgreSQL: { aka: ['Postgres'], is: ['SQL'] },
    SQL: {},
    'A/B Testing': { aka: ['split testing'] },
    'Accounts Payable': { aka: ['AP'] },
    Excel: { when: { Excel: { exact: true, unless: ['Excel at'], matches: [], misses: [] } } },
    Oracle: { when: { Oracle: { exact: true, near: ['server'], matches: [], misses: [] } } },
    Java: {},
    JavaScript: {},
  },
  degrees: { 'Bachelor of Science in Nursing': { aka: ['BSN'] }, 'Master of Social Work': { aka: ['MSW'] } },
  licences: { 'Registered Nurse': { aka: ['RN'] } },
  titles: { 'Registered Nurse': {}, 'Software Engineer': { aka: ['Software Developer'] } },
})

const from = (text: string): Quote => quote('posting', text, { start: 0, end: text.length } satisfies Span)

export const requirementOf = (criterion: Criterion, level: Level = 'must-have'): Requirement => ({
  id: `${criterion.kind}:test`,
  level,
  criterion,
  from: from('as the posting says'),
  confidence: 1,
})

export const requisitionOf = (requirements: readonly Requirement[], title = 'Software Engineer'): Requisition => ({
  document: documentOf('as the posting says'),
  title: from(title),
  requirements,
  ignored: [],
  language: 'en',
})

/** The policy without what it asks of every paper. */
const bare = (policy: Policy): Policy => ({ ...policy, standing: [] })

/** One criterion against one paper. */
export function askOne(
  sketch: Sketch,
  criterion: Criterion,
  policy: Policy = policies.literal,
  answers: Answers = {},
  lexicon: Lexicon = words,
) {
  const [finding] = screenRequisition(resumeOf(sketch), requisitionOf([requirementOf(criterion)]), {
    policy: bare(policy),
    careful: policies.careful,
    asOf: AS_OF,
    lexicon,
    answers,
  })
  return finding!
}

/** The fix of a requirement made on a printed paper, and what the paper then says and is answered. */
export function mend(paper: string, criterion: Criterion, lexicon: Lexicon = words) {
  const resume = parseResume(documentOf(paper))
  const ask = (of: Resume) =>
    screenRequisition(of, requisitionOf([requirementOf(criterion)]), {
      policy: bare(policies.literal),
      careful: policies.careful,
      asOf: AS_OF,
      lexicon,
    })[0]!
  const { fix, messageId } = ask(resume)
  const change = fix && changeFor(fix, criterion, resume)
  const document = change ? changeDocument(resume.document, change) : resume.document
  const old = new Set(paper.split('\n'))
  return {
    fix,
    messageId,
    outcome: ask(parseResume(document)).outcome,
    /** The lines that were not there before. */
    lines: document.text.split('\n').filter((line) => line !== '' && !old.has(line)),
  }
}

/** A printed paper with one job of these lines. */
export const printed = (...lines: readonly string[]): string =>
  `Jo Example\njo@example.com 555-0100\n\nExperience\n\nEngineer, Acme, Jan 2020 – Present\n${lines.map((line) => `- ${line}\n`).join('')}`
