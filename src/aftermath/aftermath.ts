import { ordinaryPile, type Pile, pileOf } from '../decide/pile.ts'
import type { Aftermath, Application, Channel, Heard, Note } from '../model/application.ts'
import { nameOf } from '../model/criterion-name.ts'
import type { Verdict } from '../model/verdict.ts'
import { expectApplication } from './expect-application.ts'
import { type SayingId, say } from './sayings.ts'
import { secondLook } from './second-look.ts'

/** What the two papers showed: the hurried reader's verdict, and the careful one's. */
export interface Verdicts {
  readonly verdict: Verdict
  readonly careful: Verdict
}

/**
 * What the circumstances of an application mean and what can be done now, each with its source and how well it is known. Nothing of it
 * moves a verdict or a score.
 * @throws TypeError where a number is out of its range, or a word is none of those that are known.
 */
export function aftermath(application: Application, verdicts: Verdicts): Aftermath {
  expectApplication(application)
  const { channel } = application
  return {
    notes: [
      ...(channel ? BY_CHANNEL[channel].map((id) => say(id)) : []),
      ...pileNotes(application),
      ...loadNotes(application),
      ...waitingNotes(application),
    ],
    nextSteps: [...stepsOfWaiting(application), ...stepsElsewhere(application, verdicts)],
    ...(channel === 'referral' && { secondLook: secondLook(verdicts.verdict, verdicts.careful) }),
    unknowable: UNKNOWABLE,
  }
}

const UNKNOWABLE =
  'No résumé screen can know how an interview went, whether people took to each other, what references or salary talks did, whether somebody inside was meant for the post, whether the opening was cancelled or filled, or whether anybody opened the file.'

const BY_CHANNEL: Readonly<Record<Channel, readonly SayingId[]>> = {
  referral: ['referral-odds', 'second-look'],
  agency: ['agency-odds'],
  sourced: ['sourced-odds'],
  direct: ['direct'],
  'careers-page': ['careers-page-odds'],
  'job-board': ['job-board-odds'],
}

/** Below this chance of being opened it is the likelier that nobody did. */
const EVEN = 0.5

/** The pile that the numbers given describe; the ordinary one's where they say nothing. */
function pileFor({ applicants, place, interviewSlots }: Application): Pile | undefined {
  if (applicants === undefined && place === undefined) return undefined
  return pileOf(place, {
    ...ordinaryPile,
    applicants: applicants ?? Math.max(place!, ordinaryPile.applicants),
    slots: interviewSlots ?? ordinaryPile.slots,
  })
}

function pileNotes(application: Application): Note[] {
  const pile = pileFor(application)
  if (!pile) return []
  const { percentileNeeded, reached, assumptions } = pile
  const { applicants, slots, passRate } = assumptions
  const passing = Math.round(1 / passRate)
  return [
    ...(application.applicants !== undefined && percentileNeeded > 0
      ? [say('outranked', { slots, applicants, share: percent(1 - percentileNeeded) })]
      : []),
    ...(reached === undefined
      ? []
      : [
          say(reached < EVEN ? 'not-reached' : 'reached', {
            place: application.place!,
            slots,
            chance: percent(reached),
            passing,
          }),
        ]),
  ]
}

const percent = (share: number): number => Math.round(share * 1000) / 10

const loadNotes = ({ resumesPerDay }: Application): Note[] =>
  resumesPerDay === undefined ? [] : [say('load', { resumesPerDay, minutes: Math.round(resumesPerDay / 2) })]

/** Days after which one question is welcome. */
const A_WEEK = 7
/** Days within which a rejection may come by rule. */
const BY_RULE = 3

function waitingNotes({ heard, daysSinceApplied: days }: Application): Note[] {
  switch (heard) {
    case 'interview':
      return [say('paper-did-its-work')]
    case 'reason':
      return [say('another-day')]
    case 'template':
      return [
        say('template-says-nothing'),
        ...(days !== undefined && days <= BY_RULE ? [say('quick-template')] : []),
        say('another-day'),
      ]
    default:
      if (heard === undefined && days === undefined) return []
      return [
        say('silence-says-nothing'),
        ...(days !== undefined && days >= A_WEEK ? [say('slow-is-no-no', { days })] : []),
      ]
  }
}

function stepsOfWaiting({ heard, daysSinceApplied: days }: Application): Note[] {
  const steps: Readonly<Record<Exclude<Heard, 'silence'>, readonly SayingId[]>> = {
    interview: [],
    reason: ['answer-the-reason'],
    template: ['ask-for-feedback'],
  }
  if (heard !== undefined && heard !== 'silence') return steps[heard].map((id) => say(id))
  if (days === undefined) return []
  return [say(days >= A_WEEK ? 'follow-up-once' : 'wait')]
}

function stepsElsewhere(application: Application, { verdict }: Verdicts): Note[] {
  const { channel, applicants, heard } = application
  if (heard === 'interview') return []
  const crowded = applicants !== undefined && applicants > ordinaryPile.applicants
  const buried = (pileFor(application)?.reached ?? 1) < EVEN
  const missing = verdict.reasons.filter((reason) => reason.decisive && reason.lostIn === 'substance')
  return [
    ...(missing.length >= 2
      ? [
          say('other-openings', {
            names: missing
              .slice(0, 3)
              .map(({ requirement }) => nameOf(requirement.criterion))
              .join(', '),
          }),
        ]
      : []),
    ...(buried ? [say('apply-earlier')] : []),
    ...(crowded ? [say('smaller-piles')] : []),
    ...(channel === 'referral' ? [] : [say('future-colleagues'), say('second-degree-contacts')]),
  ]
}
