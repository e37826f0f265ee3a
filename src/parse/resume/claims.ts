import type { Claim } from '../../model/resume.ts'
import { NUMBER, numberOf } from '../../text/numbers.ts'
import { matchesOf } from '../../text/phrases.ts'
import { quoteOf } from './values.ts'

const CLAIM = new RegExp(
  String.raw`\b(${NUMBER})\s?\+?\s+(?:\(\d{1,2}\+?\)\s+)?(years?|yrs?|months?)['’]?(?:\s+(\d{1,2})\s+months?)?\s+(?:of\s+)?(?:[\p{L}-]+\s+){0,4}?experience\b(?:\s+(?:in|with|as|of|building|managing|leading|working (?:in|with|as|on))\s+([^.,;\n]{2,60}))?`,
  'giu',
)

/** What the paper says of its own years: "10 years of experience in sales". */
export function claimsOf(text: string): Claim[] {
  return matchesOf(text, CLAIM).map((match) => {
    const [whole, number, unit, more, of] = match
    const count = numberOf(number!)
    const months = Math.round(/^y/i.test(unit!) ? count * 12 : count) + Number(more ?? 0)
    const quote = quoteOf(text, { start: match.index, end: match.index + whole.length })
    return { months, ...(of && { of: of.replace(/\s+/g, ' ').trim() }), quote }
  })
}
