import type { ReasonCode } from './finding.ts'
import type { Source } from './policy.ts'
import type { VerdictOutcome } from './verdict.ts'

/** How the paper came to the employer. `direct`: written to a recruiter or manager; `sourced`: found by a recruiter. */
export type Channel = (typeof CHANNELS)[number]
export const CHANNELS = ['referral', 'agency', 'sourced', 'direct', 'careers-page', 'job-board'] as const

/**
 * What came back. `silence`: nothing, or an automatic confirmation; `template`: a rejection that gives no reason of its own;
 * `reason`: a rejection that does; `interview`: an invitation, whatever came of it.
 */
export type Heard = (typeof ANSWERS_HEARD)[number]
export const ANSWERS_HEARD = ['silence', 'template', 'reason', 'interview'] as const

/** What is known of an application besides the two papers. All of it is optional; none of it ever moves a score. */
export interface Application {
  readonly channel?: Channel
  /** How many applied. */
  readonly applicants?: number
  /** The paper's place in the order of arrival, from 1. */
  readonly place?: number
  readonly daysSinceApplied?: number
  readonly heard?: Heard
  /** Résumés that the reader goes through in a day. */
  readonly resumesPerDay?: number
  /** How many are interviewed. */
  readonly interviewSlots?: number
}

/** Something to know, or to do, with where it is known from. */
export interface Note {
  readonly id: string
  readonly message: string
  /** The numbers in the message. */
  readonly data: Readonly<Record<string, string | number>>
  readonly source: Source
  readonly code?: ReasonCode
}

/** What a careful reader decides whom a colleague's word made look twice. */
export interface SecondLook {
  readonly outcome: VerdictOutcome
  /** Requirements that turned the paper away at first sight and no longer do. */
  readonly softened: readonly string[]
  /** Requirements that still stand in the way. No word of a colleague answers a knockout question. */
  readonly kept: readonly string[]
}

/** What an application's circumstances mean, and what can be done now. */
export interface Aftermath {
  readonly notes: readonly Note[]
  readonly nextSteps: readonly Note[]
  /** For a referral. */
  readonly secondLook?: SecondLook
  /** What no résumé screen can know. */
  readonly unknowable: string
}
