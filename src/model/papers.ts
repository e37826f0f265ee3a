import type { Document } from './document.ts'
import type { Lexicon } from './lexicon.ts'
import type { Policy } from './policy.ts'
import type { Requisition } from './requisition.ts'
import type { Resume } from './resume.ts'

/** What tells the three papers apart that functions are given: a document read, a résumé parsed, a requisition parsed. */

export const isDocument = (value: unknown): value is Document =>
  has(value, 'text', 'lines', 'plain', 'losses') && Array.isArray(value.lines)

export const isResume = (value: unknown): value is Resume => has(value, 'basics', 'document')

export const isRequisition = (value: unknown): value is Requisition => has(value, 'requirements', 'document')

/** @throws TypeError where it is no document, with what came instead and how to get there from it. */
export function expectDocument(document: unknown): asserts document is Document {
  expect(isDocument(document), 'document', 'a document (await readDocument)', document)
}

/** @throws TypeError where either is something else, with what came instead. */
export function expectPair(resume: unknown, requisition: unknown): void {
  expect(isResume(resume), 'resume', 'a résumé (parseResume)', resume)
  expect(isRequisition(requisition), 'requisition', 'a requisition (parseRequisition)', requisition)
}

/** @throws TypeError where it is no policy: its name alone, say. */
export function expectPolicy(policy: unknown): asserts policy is Policy {
  const isPolicy = has(policy, 'id', 'gates', 'standing', 'patience', 'weights')
  expect(isPolicy, 'policy', 'a policy (policies.rushed, definePolicy)', policy, nameOrThing)
}

/** @throws TypeError where it is no lexicon: a table, say. */
export function expectLexicon(lexicon: unknown): asserts lexicon is Lexicon {
  const isLexicon = has(lexicon, 'version', 'find', 'read', 'meanings')
  expect(isLexicon, 'lexicon', 'a lexicon (lexicon, defineLexicon)', lexicon, nameOrThing)
}

function expect(isSo: boolean, name: string, wanted: string, got: unknown, inWords = whatCame): void {
  if (!isSo) throw new TypeError(`${name}: expected ${wanted}, got ${inWords(got)}`)
}

/** Of what has names, a string is taken for one. */
const nameOrThing = (value: unknown): string => (typeof value === 'string' ? `“${value}”.` : whatCame(value))

/** The thing as an error names it, with what to do about it, where that is known. */
export function whatCame(value: unknown): string {
  if (value instanceof Promise) return 'a promise. Await it first.'
  if (typeof value === 'string') return 'a string. Read it first: await readDocument(…).'
  if (isBytes(value)) return 'bytes. Read it first: await readDocument(…).'
  if (Array.isArray(value)) return 'an array.'
  if (isDocument(value)) return 'a document. Parse it first.'
  if (isResume(value)) return 'a résumé.'
  if (isRequisition(value)) return 'a requisition.'
  if (has(value, 'basics'))
    return 'an object in the shape of JSON Resume. Read it first: await readDocument(JSON.stringify(…)).'
  return typeof value === 'object' && value !== null ? 'an object.' : `${String(value)}.`
}

const isBytes = (value: unknown): boolean => ArrayBuffer.isView(value) || value instanceof ArrayBuffer

function has<Key extends string>(value: unknown, ...keys: readonly Key[]): value is Readonly<Record<Key, unknown>> {
  return typeof value === 'object' && value !== null && keys.every((key) => key in value)
}
