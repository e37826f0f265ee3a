import type { Span } from '../../model/quote.ts'
import { matchesOf } from '../../text/phrases.ts'
import type { PassageContext } from './ask.ts'
import type { Paper } from './named-paper.ts'
import { hitsWithin } from './reading.ts'

const CODE = '[A-Z][A-Za-z]{0,6}[A-Z\\d][A-Za-z\\d]{1,6}(?:-[A-Z]\\b)?(?: 20\\d\\d)?'
export const ALL_CODES = new RegExp(`^${CODE}(?:(?:,? (?:and |or |& )?|/)${CODE})*$`)
const SEVERAL_CODES = new RegExp(
  `^${CODE}(?:(?:,? (?:and |& )|, )${CODE})+(?= (?:certificat|card|ticket|licen[cs]e)\\w*$|$)`,
)

/** "PA1 and PA6 certificates" are two. */
export function codesOf(text: string, { start, end }: Span): Span[] {
  const codes = SEVERAL_CODES.exec(text.slice(start, end))?.[0] ?? ''
  return codeSpans(codes, start)
}

const EACH_CODE = new RegExp(CODE, 'g')

/** The codes in a list that begins at `from`. */
export const codeSpans = (list: string, from: number): Span[] =>
  matchesOf(list, EACH_CODE).map(({ index, 0: code }) => ({ start: from + index, end: from + index + code.length }))

const CODES_IN_BRACKETS = new RegExp(
  `^ ?\\(${CODE}(?:(?:,? or |, |/)${CODE})+(?=\\)| (?:an?|is|are|would|preferred|desirable|essential|required)\\b)`,
)
const CODES_AFTER = new RegExp(`^(?: (?:with|including|plus)|:)?((?:,? (?:and |or |& )?|/)${CODE}\\b(?![a-z-]))+`)

/** "Gas Safe registered with CCN1, HTR1 and CKR1": codes that no table knows, in one list with a paper, are papers. */
export function codesBeside({ reading, passage }: PassageContext, found: readonly Paper[]): Span[] {
  return found.flatMap(({ span }) => {
    const after = reading.text.slice(span.end, Math.min(passage.end, span.end + 80))
    const list = (CODES_IN_BRACKETS.exec(after) ?? CODES_AFTER.exec(after))?.[0] ?? ''
    return codeSpans(list, span.end).filter((code) => hitsWithin(reading, code).length === 0)
  })
}
