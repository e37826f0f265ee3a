import { expectAnswers } from '../model/expect-answers.ts'
import type { Answers } from '../model/policy.ts'
import { jsonAt } from './files.ts'

/** Answers to form questions: an object of "yes" and "no" by requirement id or kind. @throws TypeError where it is none. */
export async function answersAt(path: string): Promise<Answers> {
  const data = await jsonAt(path, 'an object such as {"work-authorization": "yes", "location": "no"}')
  expectAnswers(data, path)
  return data
}
