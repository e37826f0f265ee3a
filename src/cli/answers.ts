import { isJsonObject } from '../model/json.ts'
import type { Answers } from '../model/policy.ts'
import { jsonAt } from './files.ts'

const EXPECTED = 'an object such as {"work-authorization": "yes", "location": "no"}'

/** Answers to form questions: an object of "yes" and "no" by requirement id or kind. @throws TypeError where it is none. */
export async function answersAt(path: string): Promise<Answers> {
  const data = await jsonAt(path, EXPECTED)
  const entries = isJsonObject(data) ? Object.entries(data) : [['', data]]
  const wrong = entries.find(([, answer]) => answer !== 'yes' && answer !== 'no')
  if (!wrong) return data as Answers
  const where = wrong[0] ? ` for “${wrong[0]}”` : ''
  throw new TypeError(`${path}: expected ${EXPECTED}, got ${JSON.stringify(wrong[1])}${where}.`)
}
