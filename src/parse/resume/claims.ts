import type { Span } from '../../model/quote.ts'
import type { Claim } from '../../model/resume.ts'
import { NUMBER, numberOf } from '../../text/numbers.ts'
import { matchesOf } from '../../text/phrases.ts'
import { quoteOf } from './values.ts'

/** Between two words: space, or the end of a line and no blank one behind it. */
const GAP = String.raw`(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)`
/** "Ten years without accidents", "five years ago": years of something else. */
const OF_OTHER_YEARS = String.raw`(?:without|no|ago|old|since)(?![\p{L}-])`

const CLAIM = new RegExp(
  String.raw`\b(${NUMBER})[^\S\n]?\+?${GAP}(?:\(\d{1,2}\+?\)${GAP})?(years?|yrs?|months?)['’]?(?:${GAP}(\d{1,2})${GAP}months?)?${GAP}(?:of${GAP})?(?:(?!${OF_OTHER_YEARS})[\p{L}-]+${GAP}){0,4}?experience\b(?:${GAP}(?:in|with|as|of|building|managing|leading|working (?:in|with|as|on))${GAP}([^.,;\n]{2,60}))?`,
  'giu',
)

/** What the paper says of its own years: "10 years of experience in sales"; never across the head of a section, "… in 10 years", "Experience". */
export function claimsOf(text: string, sections: readonly Span[]): Claim[] {
  return matchesOf(text, CLAIM)
    .map((match) => ({ match, span: { start: match.index, end: match.index + match[0].length } }))
    .filter(({ span }) => !sections.some(({ start }) => span.start < start && start < span.end))
    .map(({ match: [, number, unit, more, of], span }) => {
      const count = numberOf(number!)
      const months = Math.round(/^y/i.test(unit!) ? count * 12 : count) + Number(more ?? 0)
      return { months, ...(of && { of: of.replace(/\s+/g, ' ').trim() }), quote: quoteOf(text, span) }
    })
}
