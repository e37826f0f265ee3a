import type { Span } from '../../model/quote.ts'
import { matchesOf, spansOf } from '../../text/phrases.ts'
import type { PassageContext } from './ask.ts'
import type { Paper } from './named-paper.ts'
import { hitsWithin } from './reading.ts'

const CODE = '[A-Z][A-Za-z]{0,6}[A-Z\\d][A-Za-z\\d]{1,6}(?:-[A-Z]\\b)?(?: 20\\d\\d)?'
export const ALL_CODES = new RegExp(`^${CODE}(?:(?:,? (?:and |or |& )?|/)${CODE})*$`)
const SEVERAL_CODES = new RegExp(
  `^${CODE}(?:(?:,? (?:and |& )|, )${CODE})+(?= (?:certificat|card|ticket|licen[cs]e)\\w*$|$)`,
)

/** What Australian units of training are numbered by: "HLTAID011", "22578VIC" (training.gov.au). */
const UNIT = String.raw`(?:[A-Z]{3,8}\d{3,4}[A-Z]?|\d{5}[A-Z]{2,3})\b`
export const IS_UNIT = new RegExp(`^${UNIT}$`)
const UNITS_IN_BRACKET = new RegExp(String.raw` \((?<units>${UNIT}(?:(?:, | ?/ ?| and )${UNIT})*)\)`, 'g')
const EACH_UNIT = new RegExp(UNIT, 'g')
/** "Current training in … (22578VIC) and … (22556VIC)": what stands before the name of a unit. */
const BEFORE_UNIT =
  /^(?:.*(?:\)(?:,| and|,? or)|[;:,]|\b(?:training|units?|course|certificates?|competency|accreditation|qualification) (?:in|of)|\bto))? ?(?:(?:current|valid|an?|the|hold|completed|relevant) )*/i

/** "Working at Heights and Confined Space Entry (RIIWHS204E / RIIWHS202E)": what is trained, with the numbers of the units. */
export function unitsOfTraining({ reading, passage }: PassageContext): Span[] {
  const line = reading.text.slice(passage.start, passage.end)
  return matchesOf(line, UNITS_IN_BRACKET).flatMap((bracket) => {
    const before = BEFORE_UNIT.exec(line.slice(0, bracket.index))?.[0].length ?? 0
    const names = line.slice(before, bracket.index)
    if (!/^[\p{L}\d][\p{L}\d' &/-]{2,60}$/u.test(names)) return []
    const units = spansOf(bracket.groups!['units']!, EACH_UNIT, passage.start + bracket.index + ' ('.length)
    const start = passage.start + before
    // Several units are named one by one, and looked for by their names alone.
    return units.length === 1
      ? [{ start, end: start + names.length }, ...units]
      : spansOf(names, /(?<=^|, (?:and )?| and )(?!and ).+?(?=,? and |, |$)/g, start)
  })
}

/** "PA1 and PA6 certificates" are two. */
export function codesOf(text: string, { start, end }: Span): Span[] {
  const codes = SEVERAL_CODES.exec(text.slice(start, end))?.[0] ?? ''
  return codeSpans(codes, start)
}

const EACH_CODE = new RegExp(CODE, 'g')

/** The codes in a list that begins at `from`. */
export const codeSpans = (list: string, from: number): Span[] => spansOf(list, EACH_CODE, from)

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
