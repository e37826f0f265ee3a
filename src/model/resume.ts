import type { Document } from './document.ts'
import type { Quote, Span } from './quote.ts'

/** A value read off the paper: normalised `value`, the words it was read from, and how sure the reader is (0–1). */
export interface Value {
  readonly value: string
  readonly quote: Quote
  readonly confidence: number
}

/** A calendar month, `YYYY-MM`. */
export type Month = string

export type Precision = 'day' | 'month' | 'season' | 'quarter' | 'year' | 'present'

/**
 * A date as precise as it was printed. `value` is `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or `present`.
 * `earliest` and `latest` are the first and last month it can mean: 2019 is 2019-01 to 2019-12; for `present` both are `present`.
 */
export interface DateValue extends Value {
  readonly precision: Precision
  readonly earliest: Month | 'present'
  readonly latest: Month | 'present'
}

/** What kind of engagement a job was, where the paper says so. `break`: a career break named as one. */
export type Engagement =
  | 'employment'
  | 'internship'
  | 'apprenticeship'
  | 'part-time'
  | 'contract'
  | 'freelance'
  | 'volunteering'
  | 'break'

/** One job: one title at one employer. Promotions are several jobs with the same employer. */
export interface Work {
  /** The employer. */
  readonly name?: Value
  /** The title. */
  readonly position?: Value
  readonly location?: Value
  readonly url?: Value
  readonly startDate?: DateValue
  /** Absent where no end was printed. */
  readonly endDate?: DateValue
  readonly summary?: Value
  readonly highlights: readonly Value[]
  readonly engagement: Engagement
  /** Everything that belongs to this job, in `Document.text`. */
  readonly span: Span
}

export type EducationLevel =
  | 'secondary'
  | 'vocational'
  | 'associate'
  | 'bachelor'
  | 'master'
  | 'professional'
  | 'doctorate'

export interface Education {
  readonly institution?: Value
  /** The degree as printed: "Bachelor of Science". */
  readonly studyType?: Value
  readonly area?: Value
  readonly level?: EducationLevel
  readonly startDate?: DateValue
  readonly endDate?: DateValue
  /** `unknown` where neither a date nor a word tells. */
  readonly status: 'completed' | 'in-progress' | 'abandoned' | 'unknown'
  readonly score?: Value
  readonly courses: readonly Value[]
  readonly span: Span
}

export interface SkillGroup {
  /** The group's own heading, where it has one: "Languages". */
  readonly name?: Value
  readonly level?: Value
  readonly keywords: readonly Value[]
}

/** A certificate or licence. */
export interface Certificate {
  readonly name: Value
  readonly issuer?: Value
  readonly date?: DateValue
  /** Where an end of validity is printed. */
  readonly expires?: DateValue
  readonly span: Span
}

export interface LanguageSkill {
  readonly language: Value
  readonly fluency?: Value
}

export interface Project {
  readonly name?: Value
  readonly description?: Value
  readonly highlights: readonly Value[]
  readonly url?: Value
  readonly startDate?: DateValue
  readonly endDate?: DateValue
  readonly span: Span
}

export interface Profile {
  /** "LinkedIn", where the address tells. */
  readonly network?: string
  readonly username?: string
  readonly url: Value
}

export interface Basics {
  readonly name?: Value
  /** The headline under the name. */
  readonly label?: Value
  readonly email?: Value
  readonly phone?: Value
  readonly url?: Value
  readonly location?: Value
  readonly summary?: Value
  readonly profiles: readonly Profile[]
}

export type SectionKind =
  | 'basics'
  | 'summary'
  | 'work'
  | 'education'
  | 'skills'
  | 'certificates'
  | 'languages'
  | 'projects'
  | 'volunteer'
  | 'awards'
  | 'publications'
  | 'interests'
  | 'references'
  | 'other'

/** A stretch of the paper under one heading. The sections, in order, cover the whole text. */
export interface Section {
  readonly kind: SectionKind
  readonly heading?: Quote
  readonly span: Span
}

/** Years the paper claims in prose ("10 years of experience in sales"). Compared and reported, never counted as evidence. */
export interface Claim {
  readonly months: number
  readonly of?: string
  readonly quote: Quote
}

/** A résumé as read: JSON Resume's names, every leaf with its quote. */
export interface Resume {
  readonly document: Document
  readonly basics: Basics
  readonly work: readonly Work[]
  readonly volunteer: readonly Work[]
  readonly education: readonly Education[]
  readonly skills: readonly SkillGroup[]
  readonly certificates: readonly Certificate[]
  readonly languages: readonly LanguageSkill[]
  readonly projects: readonly Project[]
  readonly awards: readonly Value[]
  readonly publications: readonly Value[]
  readonly interests: readonly Value[]
  readonly sections: readonly Section[]
  readonly claims: readonly Claim[]
  /** What the paper is written in, as an ISO 639-1 code; `und` where its words do not tell. */
  readonly language: string
}
