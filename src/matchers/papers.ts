import { parseRequisition, parseResume, policies } from '../index.ts'
import type { Document } from '../model/document.ts'
import { isDocument, isRequisition, isResume, whatCame } from '../model/papers.ts'
import type { Policy } from '../model/policy.ts'
import type { Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'

/**
 * The résumé that `expect` was given, parsed where it is a document.
 * @throws TypeError that says what came, and how to get there from it.
 */
export function resumeOf(received: unknown, matcher: string): Resume {
  if (isResume(received)) return received
  if (isDocument(received)) return parseResume(received)
  throw new TypeError(
    `expect(…).${matcher}: expected a résumé (parseResume) or a document (await readDocument), got ${whatCame(received)}`,
  )
}

/** The document that `expect` was given, or the one its résumé was read from. @throws TypeError as for a résumé. */
export const documentOf = (received: unknown, matcher: string): Document =>
  isDocument(received) ? received : resumeOf(received, matcher).document

/** The requisition to screen against, parsed where it is a document. @throws TypeError that says what came. */
export function requisitionOf(given: unknown, matcher: string): Requisition {
  if (isRequisition(given)) return given
  if (isDocument(given)) return parseRequisition(given)
  throw new TypeError(
    `${matcher}(requisition, …): expected a requisition (parseRequisition) or a document (await readDocument), got ${whatCame(given)}`,
  )
}

/** @throws TypeError where the options are missing: a verdict must not change with the clock. */
export function expectOptions(options: unknown, matcher: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new TypeError(`${matcher}(…): expected options such as { asOf: '2026-11-01' }, got ${whatCame(options)}`)
}

const OURS: ReadonlyMap<unknown, Policy> = new Map(Object.entries(policies))

/** The policy, or the one of ours that has the name; `rushed` where none is given. @throws TypeError that names them. */
export function policyOf(given: unknown, matcher: string): Policy {
  if (given === undefined) return policies.rushed
  const policy = OURS.get(given) ?? given
  if (isPolicy(policy)) return policy
  const names = [...OURS.keys()].join(', ')
  throw new TypeError(
    `${matcher}(…): policy: expected a policy (definePolicy) or one of ${names}, got ${typeof given === 'string' ? `“${given}”.` : whatCame(given)}`,
  )
}

const isPolicy = (value: unknown): value is Policy =>
  typeof value === 'object' && value !== null && 'id' in value && 'gates' in value
