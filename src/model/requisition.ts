import type { Document } from './document.ts'
import type { Quote } from './quote.ts'
import type { EducationLevel } from './resume.ts'

/** How much hangs on a requirement: a knockout question, a must-have, or a nice-to-have. */
export type Level = 'knockout' | 'must-have' | 'nice-to-have'

export interface SkillCriterion {
  readonly kind: 'skill'
  /** The words a recruiter would search for, as the posting prints them. */
  readonly name: string
  /** A trait ("team player") rather than something one learns; weighs less. */
  readonly soft?: true
  /** Printed as the name of a product or system that no table knows: a capital among small letters. */
  readonly proper?: true
  /** It must have been used within this many latest months, where the posting says so. */
  readonly withinMonths?: number
}

export interface ExperienceCriterion {
  readonly kind: 'experience'
  /** The lower bound. Null where the posting gives no number ("several years"). */
  readonly months: number | null
  /** The upper bound where one is printed; it never rejects. */
  readonly maxMonths?: number
  /** What the experience is in, as printed; absent for experience in general. */
  readonly of?: string
  /** `of` is what one works as, and no field: "experience as a bookkeeper". */
  readonly worksAs?: true
  /** Only this many latest months count, where the posting says so. */
  readonly withinMonths?: number
  /** Kinds of work that the posting says do not count. */
  readonly excludes?: readonly ('internship' | 'part-time' | 'volunteering' | 'pre-qualification')[]
}

export interface EducationCriterion {
  readonly kind: 'education'
  /** The lowest level that satisfies. */
  readonly level: EducationLevel
  /** Fields as printed; any one of them satisfies. Empty: any field. */
  readonly fields: readonly string[]
  /** Experience or another qualification may stand in. */
  readonly orEquivalent: boolean
  /** Only another qualification may stand in, and no experience. */
  readonly byQualification?: true
  /** Where vocational qualifications are counted in levels, the lowest that satisfies: 3 of "NVQ Level 3". */
  readonly stage?: number
  /** What it is called in the posting, where the level alone does not say it: "NVQ Level 3", "Juris Doctor". */
  readonly called?: string
  /** A degree not finished yet is accepted. */
  readonly inProgress?: true
}

export interface CertificationCriterion {
  /** `licence`: a right to practise or drive that a public body grants. */
  readonly kind: 'certification' | 'licence'
  readonly name: string
  readonly issuer?: string
  /** "must be able to obtain": not having it yet is no fault. */
  readonly obtainable?: true
}

export interface LanguageCriterion {
  readonly kind: 'language'
  readonly name: string
  /** As printed: "fluent", "B2". */
  readonly fluency?: string
}

export interface LocationCriterion {
  readonly kind: 'location'
  readonly place?: string
  readonly mode?: 'on-site' | 'hybrid' | 'remote' | 'relocation'
}

export interface AuthorizationCriterion {
  readonly kind: 'work-authorization'
  readonly country?: string
  /** False where the posting says that nobody is sponsored. */
  readonly sponsorship?: boolean
}

export interface ClearanceCriterion {
  readonly kind: 'clearance'
  readonly name: string
  readonly obtainable?: true
}

export interface TitleCriterion {
  readonly kind: 'title'
  readonly name: string
}

export const CONDITION_SUBTYPES = [
  'travel',
  'driving',
  'shift',
  'physical',
  'background-check',
  'age',
  'other',
] as const

/** What would be asked on a form and that a résumé seldom tells. `age` is noted as asked and never judged. */
export interface ConditionCriterion {
  readonly kind: 'condition'
  readonly subtype: (typeof CONDITION_SUBTYPES)[number]
  readonly name: string
}

/**
 * What a policy asks of every paper: that it can be read, has a contact in its body, dates its jobs, has headings a system knows,
 * neither hides nor repeats its keywords, shows a current job, and a title like the one asked for.
 */
export const PLAIN_STANDING_KINDS = [
  'readable',
  'contact',
  'dated-work',
  'headings',
  'honest-text',
  'current-work',
  'title-shown',
  'found-by-search',
  /** A level like that of the opening: neither two above it nor two below. */
  'level-shown',
  /** A line that leads from another trade to this one. */
  'bridged-trade',
  /** A number for the size of what was led, where the posting asks for such. */
  'scope-shown',
  /** Claims with an object, a number or a tool. */
  'specific-claims',
  /** Words that a dictionary, the trades or the paper itself know. */
  'spelling',
] as const
type PlainStandingKind = (typeof PLAIN_STANDING_KINDS)[number]

/** Those that carry a number of their own. */
type MeasuredStandingCriterion =
  /** No time without work as long as this, between jobs. */
  | { readonly kind: 'no-long-gap'; readonly months: number }
  /** No two jobs shorter than this, contracts left out. */
  | { readonly kind: 'long-tenures'; readonly months: number }
  /** No more pages than this. */
  | { readonly kind: 'fitting-length'; readonly pages: number }
  /** A date within this many latest months. */
  | { readonly kind: 'up-to-date'; readonly months: number }

/** Something that no screen of this library answers, but one of the caller's own does. */
export interface OwnCriterion {
  readonly kind: 'own'
  /** The id of the screen that answers it. */
  readonly screen: string
  /** What is asked, as reports call it: "a link to a portfolio". */
  readonly name: string
}

export type StandingCriterion =
  | { [Kind in PlainStandingKind]: { readonly kind: Kind } }[PlainStandingKind]
  | MeasuredStandingCriterion
  | OwnCriterion

export type StandingKind = StandingCriterion['kind']

export interface AnyOf {
  readonly kind: 'any-of'
  readonly of: readonly Criterion[]
  /** How many of them are demanded ("two of the following"); 1 where absent. */
  readonly atLeast?: number
}

export interface AllOf {
  readonly kind: 'all-of'
  readonly of: readonly Criterion[]
}

export type SimpleCriterion =
  | SkillCriterion
  | ExperienceCriterion
  | EducationCriterion
  | CertificationCriterion
  | LanguageCriterion
  | LocationCriterion
  | AuthorizationCriterion
  | ClearanceCriterion
  | TitleCriterion
  | ConditionCriterion
  | StandingCriterion

export type Criterion = SimpleCriterion | AnyOf | AllOf

export type SimpleKind = SimpleCriterion['kind']

/** One thing asked of the candidate, and where it is asked. */
export interface Requirement {
  /** Stable within one requisition: kind and words, as in `skill:kubernetes`. */
  readonly id: string
  readonly level: Level
  readonly criterion: Criterion
  /** The clause that asks; for standing requirements, the policy that adds them. */
  readonly from: Quote | { readonly policy: string }
  /** The words that decided the level, where any did ("preferred"). */
  readonly cue?: Quote
  /** How sure the reader is that this is asked, 0–1. */
  readonly confidence: number
  /** The words that say it is assessed only after the papers, at interview or by a test: no paper is turned away for it. */
  readonly assessed?: Quote
}

export type Zone =
  | 'title'
  | 'about'
  | 'duties'
  | 'requirements'
  | 'nice-to-have'
  | 'benefits'
  | 'equal-opportunity'
  | 'how-to-apply'
  | 'tags'
  | 'facts'
  | 'other'

/** Something read and judged not to be a requirement, and why, so that a person can check it. */
export interface Ignored {
  readonly quote: Quote
  readonly zone: Zone
  readonly why:
    | 'negated'
    | 'company-fact'
    | 'benefit'
    | 'duty'
    | 'equal-opportunity'
    | 'how-to-apply'
    | 'contract-length'
    | 'upper-bound'
    | 'not-of-the-candidate'
    | 'duplicate'
    | 'navigation'
    /** It asks something, but names nothing that could be looked for. */
    | 'nothing-named'
  /** For a duplicate: the id of the requirement that asks the same. */
  readonly sameAs?: string
}

/** The opening with its criteria, as read from a posting. */
export interface Requisition {
  readonly document: Document
  readonly title?: Quote
  /** How high the title's words place the opening: 0 in training, 1 junior, 2 ordinary, 3 senior, 4 leads, 5 directs, 6 at the top. */
  readonly seniority?: number
  /** The trades whose tables know the title. */
  readonly trades?: readonly string[]
  /** Full-time, part-time, permanent, for a term: in the posting's words. */
  readonly employmentType?: Quote
  readonly company?: Quote
  readonly location?: Quote
  /** In the posting's order. */
  readonly requirements: readonly Requirement[]
  readonly ignored: readonly Ignored[]
  /** ISO 639-1 code; `und` where the words do not tell. */
  readonly language: string
}
