import type { Application } from '../model/application.ts'

const CHANNELS = ['referral', 'agency', 'sourced', 'direct', 'careers-page', 'job-board']
const HEARD = ['silence', 'template', 'reason', 'interview']

const COUNTS = ['applicants', 'place', 'resumesPerDay', 'interviewSlots'] as const

/** @throws TypeError that names what was expected and what came. */
export function expectApplication(application: Application): void {
  const { channel, heard, daysSinceApplied, applicants, place } = application
  expect('channel', channel, CHANNELS.includes(channel ?? ''), `one of ${CHANNELS.join(', ')}`)
  expect('heard', heard, HEARD.includes(heard ?? ''), `one of ${HEARD.join(', ')}`)
  for (const name of COUNTS)
    expect(name, application[name], isWhole(application[name]) && application[name]! >= 1, 'a whole number from 1')
  expect(
    'daysSinceApplied',
    daysSinceApplied,
    isWhole(daysSinceApplied) && daysSinceApplied! >= 0,
    'a whole number from 0',
  )
  if (applicants !== undefined && place !== undefined)
    expect('place', place, place <= applicants, `a place among the ${applicants} applicants`)
}

const isWhole = (value: unknown): value is number => Number.isInteger(value)

function expect(name: string, got: unknown, holds: boolean, expected: string): void {
  if (got !== undefined && !holds)
    throw new TypeError(`application: ${name}: expected ${expected}, got ${JSON.stringify(got)}.`)
}
