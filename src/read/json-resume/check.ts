import { ScreeningError } from '../../errors.ts'
import { isJsonObject, type JsonObject } from '../../model/json.ts'
import { BASICS, LAYOUTS } from './layouts.ts'

/**
 * Refuses a JSON Resume of whose fields one is not what the schema has there: "work: expected a list, got a text". Fields that are not read are
 * passed over; a number may stand for a text, and null for what is absent.
 * @throws ScreeningError `damaged`.
 */
export function checkResume(resume: JsonObject): void {
  const basics = expectObject(resume['basics'], 'basics')
  expectTexts(basics, BASICS.texts, 'basics')
  expectTexts(expectObject(basics['location'], 'basics.location'), BASICS.location, 'basics.location')
  expectEntries(basics['profiles'], 'basics.profiles', (profile, place) => expectTexts(profile, BASICS.profile, place))
  for (const [key, { lines, items, inline }] of Object.entries(LAYOUTS))
    expectEntries(resume[key], key, (entry, place) => {
      expectTexts(entry, ['name', ...lines.flat(2)], place)
      for (const list of [items, inline]) if (list !== undefined) expectTextList(entry[list], `${place}.${list}`)
    })
}

function expectEntries(given: unknown, place: string, check: (entry: JsonObject, place: string) => void): void {
  for (const [at, entry] of expectList(given, place, 'a list of objects').entries())
    check(expectObject(entry, `${place}[${at}]`), `${place}[${at}]`)
}

function expectTextList(given: unknown, place: string): void {
  for (const [at, text] of expectList(given, place, 'a list of texts').entries()) expectText(text, `${place}[${at}]`)
}

const expectTexts = (given: JsonObject, fields: readonly string[], place: string): void => {
  for (const field of fields) expectText(given[field], `${place}.${field}`)
}

function expectText(given: unknown, place: string): void {
  if (!isAbsent(given) && typeof given !== 'string' && typeof given !== 'number') throw refusal(place, 'a text', given)
}

function expectList(given: unknown, place: string, wanted: string): readonly unknown[] {
  if (isAbsent(given)) return []
  if (Array.isArray(given)) return given
  throw refusal(place, wanted, given)
}

function expectObject(given: unknown, place: string): JsonObject {
  if (isAbsent(given)) return {}
  if (isJsonObject(given)) return given
  throw refusal(place, 'an object', given)
}

const isAbsent = (given: unknown): boolean => given === undefined || given === null

const refusal = (place: string, wanted: string, given: unknown): ScreeningError =>
  new ScreeningError(
    'damaged',
    `The file looks like JSON Resume, and its ${place} is not: expected ${wanted}, got ${kindOf(given)}.`,
  )

function kindOf(given: unknown): string {
  if (typeof given === 'string') return `the text “${given.slice(0, 40)}”`
  if (Array.isArray(given)) return 'a list'
  return isJsonObject(given) ? 'an object' : String(given)
}
