import type { Note } from '../model/application.ts'
import type { ReasonCode } from '../model/finding.ts'
import type { Source } from '../model/policy.ts'
import { sources } from './sources.ts'

interface Saying {
  /** With `{placeholders}`. */
  readonly says: string
  readonly source: Source
  readonly code?: ReasonCode
}

/** Everything that can be said of an application, by id. */
export const sayings = {
  'referral-odds': {
    says: 'Of people who were referred one in 16 was hired, of those who only applied one in 152. Referred people differ in other things too.',
    source: sources.hiresByChannel,
  },
  'second-look': {
    says: 'A colleague’s word earns a second look: what a hurried eye passed over is then read. It answers no knockout question.',
    source: sources.practice,
  },
  'agency-odds': {
    says: 'Of people whom an agency brought one in 22 was hired, of those who only applied one in 152.',
    source: sources.hiresByChannel,
  },
  'sourced-odds': {
    says: 'Of people whom a recruiter had found one in 72 was hired, of those who only applied one in 152.',
    source: sources.hiresByChannel,
  },
  direct: {
    says: 'To have written to somebody directly is noticed as initiative; the paper still has to pass the same questions.',
    source: sources.practice,
  },
  'careers-page-odds': {
    says: 'An employer’s own page brought 13 % of the applications and 26 % of the hires.',
    source: sources.sharesByChannel,
  },
  'job-board-odds': {
    says: 'Job boards brought 61 % of the applications and 42 % of the hires: slimmer odds than elsewhere, and still the way in for many.',
    source: sources.sharesByChannel,
    code: 'R39',
  },
  outranked: {
    says: '{slots} of {applicants} are looked at further: one has to be among the best {share} %. No paper is compared here with others.',
    source: sources.pile,
    code: 'R38',
  },
  'not-reached': {
    says: 'At place {place} the chance of being opened before {slots} papers have passed is {chance} %, if one in {passing} passes: no verdict on you.',
    source: sources.pile,
    code: 'R37',
  },
  reached: {
    says: 'At place {place} the chance of being opened before {slots} papers have passed is {chance} %, if one in {passing} passes.',
    source: sources.pile,
  },
  load: {
    says: 'At {resumesPerDay} résumés a day, 30 seconds each are {minutes} minutes of reading a day.',
    source: sources.arithmetic,
  },
  'silence-says-nothing': {
    says: 'Silence is no evidence of any reason: three of four applicants of one survey never heard back.',
    source: sources.neverHeard,
  },
  'template-says-nothing': {
    says: 'A rejection without a reason of its own is no evidence of any reason.',
    source: sources.practice,
  },
  'quick-template': {
    says: 'A rejection within three days may have been sent by rule, on an answer in the form.',
    source: sources.delayedRejection,
  },
  'slow-is-no-no': {
    says: 'Hiring takes longer than anybody announces: no answer after {days} days is not yet a no.',
    source: sources.practice,
  },
  'another-day': {
    says: 'The same reader, given the same paper again, often decides otherwise: one no is one reading.',
    source: sources.consistency,
  },
  'paper-did-its-work': {
    says: 'You were invited: the résumé did its work, and this report does not explain what came after.',
    source: sources.practice,
  },
  wait: {
    says: 'Give it until a week has passed, then ask once.',
    source: sources.followUp,
  },
  'follow-up-once': {
    says: 'Ask once how things stand, by e-mail: two of three managers like that best, and none said not to.',
    source: sources.followUp,
  },
  'ask-for-feedback': {
    says: 'A few days after a rejection, ask what was missing; few answer, and it costs nothing.',
    source: sources.practice,
  },
  'answer-the-reason': {
    says: 'You were given a reason: it outweighs every guess in this report.',
    source: sources.practice,
  },
  'future-colleagues': {
    says: 'Before the next application talk to those you would work with or for: they know what is really needed.',
    source: sources.practice,
  },
  'second-degree-contacts': {
    says: 'See whether somebody you know knows somebody there; a referral is the likeliest way in.',
    source: sources.hiresByChannel,
    code: 'R39',
  },
  'smaller-piles': {
    says: 'Look where fewer apply: an employer’s own page, smaller firms, openings that are not brand new everywhere at once.',
    source: sources.freshPostings,
  },
  'apply-earlier': {
    says: 'Apply while the pile is still small: papers at the bottom of it are often never opened.',
    source: sources.pile,
    code: 'R37',
  },
  'other-openings': {
    says: 'Several demands are not met by what the paper shows: search for openings that do not ask for these ({names}), here or in a neighbouring field or place.',
    source: sources.screening,
  },
} as const satisfies Readonly<Record<string, Saying>>

export type SayingId = keyof typeof sayings

/** The saying with its numbers filled in. */
export function say(id: SayingId, data: Note['data'] = {}): Note {
  const { says, source, code }: Saying = sayings[id]
  const message = says.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(data[name] ?? placeholder))
  return { id, message, data, source, ...(code && { code }) }
}
