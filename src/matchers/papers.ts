import { parseRequisition, parseResume } from '../index.ts'
import type { Document } from '../model/document.ts'
import type { Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'

/**
 * The résumé that `expect` was given, parsed where it is a document.
 * @throws TypeError that says what came, and how to get there from it.
 */
export function resumeOf(received: unknown, matcher: string): Resume {
  if (isRecord(received) && 'basics' in received && 'document' in received) return received as unknown as Resume
  if (isDocument(received)) return parseResume(received)
  throw new TypeError(
    `expect(…).${matcher}: expected a résumé (parseResume) or a document (await readDocument), got ${kindOf(received)}.${hintFor(received)}`,
  )
}

/** The document that `expect` was given, or the one its résumé was read from. @throws TypeError as for a résumé. */
export const documentOf = (received: unknown, matcher: string): Document =>
  isDocument(received) ? received : resumeOf(received, matcher).document

/** The requisition to screen against, parsed where it is a document. @throws TypeError that says what came. */
export function requisitionOf(given: unknown, matcher: string): Requisition {
  if (isRecord(given) && 'requirements' in given && 'document' in given) return given as unknown as Requisition
  if (isDocument(given)) return parseRequisition(given)
  throw new TypeError(
    `${matcher}(requisition, …): expected a requisition (parseRequisition) or a document (await readDocument), got ${kindOf(given)}.${hintFor(given)}`,
  )
}

/** @throws TypeError where the options are missing: a verdict must not change with the clock. */
export function expectOptions(options: unknown, matcher: string): void {
  if (!isRecord(options))
    throw new TypeError(`${matcher}(…): expected options such as { asOf: '2026-11-01' }, got ${kindOf(options)}.`)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isDocument = (value: unknown): value is Document =>
  isRecord(value) && 'lines' in value && 'plain' in value && 'losses' in value

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (value instanceof Promise) return 'a promise'
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes'
  if (Array.isArray(value)) return 'an array'
  if (isRecord(value) && 'basics' in value) return 'an object in the shape of JSON Resume'
  return typeof value === 'object' ? 'an object' : typeof value === 'string' ? 'a string' : String(typeof value)
}

function hintFor(value: unknown): string {
  if (value instanceof Promise) return ' Await it first.'
  if (typeof value === 'string' || ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return ' Read it first: await readDocument(…).'
  if (isRecord(value) && 'basics' in value) return ' Read it first: await readDocument(JSON.stringify(…)).'
  return ''
}
