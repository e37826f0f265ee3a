import { ANSWERS_HEARD, type Application, CHANNELS } from '../model/application.ts'

const COUNTS = ['applicants', 'place', 'resumesPerDay', 'interviewSlots'] as const

/** @throws TypeError that names what was expected and what came. */
export function expectApplication(application: Application): void {
  const { channel, heard, daysSinceApplied, applicants, place } = application
  expectOneOf('channel', channel, CHANNELS)
  expectOneOf('heard', heard, ANSWERS_HEARD)
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

const expectOneOf = (name: string, got: string | undefined, allowed: readonly string[]): void =>
  expect(name, got, allowed.includes(got ?? ''), `one of ${allowed.join(', ')}`)

function expect(name: string, got: unknown, holds: boolean, expected: string): void {
  if (got !== undefined && !holds)
    throw new TypeError(`application: ${name}: expected ${expected}, got ${JSON.stringify(got)}.`)
}
