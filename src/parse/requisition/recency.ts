import type { Span } from '../../model/quote.ts'
import { NUMBER, numberOf } from '../../text/numbers.ts'
import { phrases } from '../../text/phrases.ts'

/** How lately something must have been done, and the words that say so. */
export interface Recency extends Span {
  readonly months: number
}

const RECENT = new RegExp(
  `[ ,(]*\\b(?:(?:in|actively|last)? ?(?:use|used|gained|obtained|applied|practi[sc]ed)? ?(?:with)?in|during|over)? ?(?:the |your )?(?:last|past|preceding|previous) (?<n>${NUMBER})(?: \\(\\d+\\))? (?<unit>years?|yrs?|months?)\\b\\)?`,
  'i',
)
/** What is looked back at is no skill. */
const NOT_USE = phrases('i', String.raw`\b(?:…)\b`)`
  accidents?
  violations?
  points
  convictions?
  claims
  lived
  resided
  residen\w+
  felon\w+
  offen[cs]es?
  incidents?
  addresses
  driving record
  no more than
`

/** "in use within the last 3 years", "(last 5 years)". */
export function recencyIn(line: string): Recency | undefined {
  const match = RECENT.exec(line)
  if (!match || NOT_USE.test(line)) return undefined
  const unit = /^m/i.test(match.groups!['unit']!) ? 1 : 12
  return {
    start: match.index,
    end: match.index + match[0].length,
    months: Math.round(numberOf(match.groups!['n']!) * unit),
  }
}
