import type { Document } from '../model/document.ts'
import { isUnderstood } from '../model/languages.ts'
import type { Criterion, Requisition } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'

/** Fewer characters than this are no résumé: a picture, or an empty file. */
const SHORTEST = 100

/** Why words on the paper can't be judged: there are none, or one of the two papers is in a language that is not read. */
export type Illegible = { readonly why: 'picture' } | { readonly why: 'foreign'; readonly language: string } | undefined

export function illegible({ document, language }: Resume, requisition: Requisition): Illegible {
  if (document.text.trim().length < SHORTEST) return { why: 'picture' }
  const foreign = [language, requisition.language].find((each) => !isUnderstood(each))
  return foreign === undefined ? undefined : { why: 'foreign', language: foreign }
}

/** What can be answered in any language: places, dates, a contact. */
const WORDLESS: ReadonlySet<Criterion['kind']> = new Set([
  'readable',
  'contact',
  'dated-work',
  'current-work',
  'honest-text',
])

/** Whether the answer to this criterion hangs on words that can't be judged. */
export const hangsOnWords = (criterion: Criterion, { why }: NonNullable<Illegible>): boolean =>
  why === 'picture' ? criterion.kind !== 'readable' : !WORDLESS.has(criterion.kind)

/** What is answered on a form, or stated against: a no to these is said, never concluded from silence. */
const STATED: ReadonlySet<Criterion['kind']> = new Set(['work-authorization', 'location', 'clearance', 'condition'])

/** Whether anything but a yes may only mean that the words stand where nobody read on. */
export const mayStandFurtherOn = ({ kind }: Criterion, { cut }: Document): boolean =>
  cut !== undefined && kind !== 'readable' && !STATED.has(kind)
