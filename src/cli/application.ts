import { type Application, CHANNELS } from '../model/application.ts'
import { oneOf, wholeNumber } from './arguments.ts'

const MOST = 1_000_000

/** The options that tell of the application, for commands that take them. */
export const APPLICATION_OPTIONS = {
  channel: { type: 'string', takes: '<name>', says: `how you applied: ${CHANNELS.join(', ')}` },
  applicants: { type: 'string', takes: '<number>', says: 'how many applied' },
  days: { type: 'string', takes: '<number>', says: 'days since you applied' },
} as const

/** What the options tell of the application; undefined where they tell nothing. @throws TypeError as the options do. */
export function applicationIn({ channel, applicants, days }: ApplicationValues): Application | undefined {
  const application: Application = {
    ...(channel !== undefined && { channel: oneOf('--channel', channel, CHANNELS) }),
    ...(applicants !== undefined && { applicants: wholeNumber('--applicants', applicants, 1, MOST) }),
    ...(days !== undefined && { daysSinceApplied: wholeNumber('--days', days, 0, MOST) }),
  }
  return Object.keys(application).length > 0 ? application : undefined
}

interface ApplicationValues {
  readonly channel?: string | undefined
  readonly applicants?: string | undefined
  readonly days?: string | undefined
}
