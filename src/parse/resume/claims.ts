import type { Claim } from '../../model/resume.ts'
import { quoteOf } from './values.ts'

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
}

const CLAIM =
  /\b(\d{1,2}(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)\s?\+?\s+(?:\(\d{1,2}\+?\)\s+)?(years?|yrs?|months?)['’]?(?:\s+(\d{1,2})\s+months?)?\s+(?:of\s+)?(?:[\p{L}-]+\s+){0,4}?experience\b(?:\s+(?:in|with|as|of|building|managing|leading|working (?:in|with|as|on))\s+([^.,;\n]{2,60}))?/giu

/** What the paper says of its own years: "10 years of experience in sales". */
export function claimsOf(text: string): Claim[] {
  return [...text.matchAll(CLAIM)].map((match) => {
    const [whole, number, unit, more, of] = match
    const count = NUMBERS[number!.toLowerCase()] ?? Number(number)
    const months = Math.round(/^y/i.test(unit!) ? count * 12 : count) + Number(more ?? 0)
    const quote = quoteOf(text, { start: match.index, end: match.index + whole.length })
    return { months, ...(of && { of: of.replace(/\s+/g, ' ').trim() }), quote }
  })
}
