import { isJsonObject } from './json.ts'
import type { Answers } from './policy.ts'
import { CONDITION_SUBTYPES, type Criterion, type Requirement, type StandingKind } from './requisition.ts'

/** What a posting may ask; an answer to a condition is by its subtype. */
const ASKED: Readonly<Record<Exclude<Criterion['kind'], StandingKind>, true>> = {
  skill: true,
  experience: true,
  education: true,
  certification: true,
  licence: true,
  language: true,
  location: true,
  'work-authorization': true,
  clearance: true,
  title: true,
  condition: true,
  'any-of': true,
  'all-of': true,
}

/** The kinds of criterion that a posting may have: what the id of a requirement begins with. */
export const ASKED_KINDS: readonly string[] = Object.keys(ASKED)

/** What answers may be to: a kind of criterion, or a kind of condition. */
export const ANSWERABLE: readonly string[] = [...ASKED_KINDS, ...CONDITION_SUBTYPES]

/**
 * Answers are "yes" or "no", each to a kind of criterion ("location"), a kind of condition ("shift") or a requirement. As the same answers may
 * be meant for many postings, what has the form of a requirement’s id ("licence:rn license") may be the id of another posting’s.
 * @throws TypeError that names the place, what was expected there, and what came.
 */
export function expectAnswers(
  answers: unknown,
  name = 'answers',
  requirements: readonly Requirement[] = [],
): asserts answers is Answers {
  if (!isJsonObject(answers))
    throw new TypeError(
      `${name}: expected an object such as {"work-authorization": "yes", "location": "no"}, got ${JSON.stringify(answers)}.`,
    )
  for (const [about, answer] of Object.entries(answers)) {
    if (!mayBeAsked(about) && requirements.every(({ id }) => id !== about))
      throw new TypeError(
        `${name}: expected answers to a kind of criterion (“work-authorization”), a kind of condition (“shift”) or the id of a requirement, got one to “${about}”.`,
      )
    if (answer !== 'yes' && answer !== 'no')
      throw new TypeError(`${name}: ${about}: expected "yes" or "no", got ${JSON.stringify(answer)}.`)
  }
}

const mayBeAsked = (about: string): boolean => ANSWERABLE.includes(about) || ASKED_KINDS.includes(about.split(':')[0]!)
