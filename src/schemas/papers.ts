import { z } from 'zod'
import type { Box, Document, Line } from '../model/document.ts'
import type { Requisition } from '../model/requisition.ts'
import type {
  Basics,
  Certificate,
  Claim,
  DateValue,
  Education,
  LanguageSkill,
  Profile,
  Project,
  Resume,
  Section,
  SkillGroup,
  Value,
  Work,
} from '../model/resume.ts'
import { among, type Of, shape } from './shapes.ts'
import { quote, requirement, span } from './verdicts.ts'

/** The papers as read, as schemas. */

const { array, boolean, exactOptional, number, string, unknown } = z
const count = number().int().min(0)

const box: Of<Box> = shape({ page: count.min(1), x: number(), y: number(), width: number(), height: number() })

const line: Of<Line> = shape({
  span,
  gap: number().min(0),
  box: exactOptional(box),
  size: exactOptional(number().min(0)),
  font: exactOptional(string()),
  bold: exactOptional(boolean()),
  italic: exactOptional(boolean()),
  role: exactOptional(among(['heading', 'item', 'row'])),
  level: exactOptional(count),
  turn: exactOptional(count),
  region: exactOptional(count),
})

const losses = among([
  'header',
  'footer',
  'text-box',
  'footnote',
  'image',
  'columns',
  'table',
  'letter-spaced',
  'odd-glyphs',
  'broken-word',
  'glued-words',
  'link-only',
  'unreadable',
])
const disguises = among([
  'white',
  'tiny',
  'off-page',
  'covered',
  'vanish',
  'invisible-characters',
  'addressed-to-a-machine',
])
const page = exactOptional(count.min(1))

export const document: Of<Document> = shape({
  format: among(['pdf', 'docx', 'odt', 'rtf', 'doc', 'html', 'markdown', 'text', 'json-resume']),
  name: exactOptional(string()),
  text: string(),
  lines: array(line),
  plain: string(),
  losses: array(shape({ kind: losses, span, text: string(), page })),
  hidden: array(shape({ kind: disguises, span, text: string(), page })),
  links: array(shape({ url: string(), span: exactOptional(span) })),
  cut: exactOptional(shape({ unit: among(['characters', 'pages']), read: count, of: count })),
  pages: exactOptional(array(shape({ width: number(), height: number() }))),
  data: exactOptional(shape({ jobPosting: exactOptional(unknown()), jsonResume: exactOptional(unknown()) })),
})

const valueShape = { value: string(), quote, confidence: number().min(0).max(1) }
export const value: Of<Value> = shape(valueShape)
const read = exactOptional(value)

const month = string().regex(/^(?:\d{4}-\d{2}|present)$/)
export const dateValue: Of<DateValue> = shape({
  ...valueShape,
  precision: among(['day', 'month', 'season', 'quarter', 'year', 'present']),
  earliest: month,
  latest: month,
})
const date = exactOptional(dateValue)

export const work: Of<Work> = shape({
  name: read,
  position: read,
  location: read,
  url: read,
  startDate: date,
  endDate: date,
  summary: read,
  highlights: array(value),
  engagement: among([
    'employment',
    'internship',
    'apprenticeship',
    'part-time',
    'contract',
    'freelance',
    'volunteering',
    'break',
  ]),
  span,
})

const education: Of<Education> = shape({
  institution: read,
  studyType: read,
  area: read,
  level: exactOptional(
    among(['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate']),
  ),
  startDate: date,
  endDate: date,
  status: among(['completed', 'in-progress', 'abandoned', 'unknown']),
  score: read,
  courses: array(value),
  span,
})

const skillGroup: Of<SkillGroup> = shape({ name: read, level: read, keywords: array(value) })
const certificate: Of<Certificate> = shape({ name: value, issuer: read, date, expires: date, span })
const languageSkill: Of<LanguageSkill> = shape({ language: value, fluency: read })
const project: Of<Project> = shape({
  name: read,
  description: read,
  highlights: array(value),
  url: read,
  startDate: date,
  endDate: date,
  span,
})
const profile: Of<Profile> = shape({
  network: exactOptional(string()),
  username: exactOptional(string()),
  url: value,
})
const basics: Of<Basics> = shape({
  name: read,
  label: read,
  email: read,
  phone: read,
  url: read,
  location: read,
  summary: read,
  profiles: array(profile),
})
const section: Of<Section> = shape({
  kind: among([
    'basics',
    'summary',
    'work',
    'education',
    'skills',
    'certificates',
    'languages',
    'projects',
    'volunteer',
    'awards',
    'publications',
    'interests',
    'references',
    'other',
  ]),
  heading: exactOptional(quote),
  span,
})
const claim: Of<Claim> = shape({ months: number().min(0), of: exactOptional(string()), quote })

export const resume: Of<Resume> = shape({
  document,
  basics,
  work: array(work),
  volunteer: array(work),
  education: array(education),
  skills: array(skillGroup),
  certificates: array(certificate),
  languages: array(languageSkill),
  projects: array(project),
  awards: array(value),
  publications: array(value),
  interests: array(value),
  sections: array(section),
  claims: array(claim),
  language: string(),
})

const zones = among([
  'title',
  'about',
  'duties',
  'requirements',
  'nice-to-have',
  'benefits',
  'equal-opportunity',
  'how-to-apply',
  'tags',
  'facts',
  'other',
])
const notAsked = among([
  'negated',
  'company-fact',
  'benefit',
  'duty',
  'equal-opportunity',
  'how-to-apply',
  'contract-length',
  'upper-bound',
  'not-of-the-candidate',
  'duplicate',
  'navigation',
  'nothing-named',
])

export const requisition: Of<Requisition> = shape({
  document,
  title: exactOptional(quote),
  seniority: exactOptional(number().int().min(0).max(6)),
  trades: exactOptional(array(string())),
  employmentType: exactOptional(quote),
  company: exactOptional(quote),
  location: exactOptional(quote),
  requirements: array(requirement),
  ignored: array(shape({ quote, zone: zones, why: notAsked, sameAs: exactOptional(string()) })),
  language: string(),
})
