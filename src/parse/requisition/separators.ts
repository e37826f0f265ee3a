import { holds, type Span } from '../../model/quote.ts'
import { HEADS, NOISE, PRAISE } from './grammar.ts'
import { type Reading, within } from './reading.ts'

/** How a term stands to the one before it. */
export type Separator = 'break' | 'comma' | 'and' | 'or' | 'slash' | 'space' | 'examples' | 'bracket'

const EXAMPLES = /\b(?:e\.? ?g|such as|like|for example|for instance|i\.e|ie|namely)\b/i

/** "ERP systems — NetSuite, Sage Intacct": what stands behind are some of them. */
const OF_A_SORT =
  /\b(?:systems?|software|tools?|platforms?|packages?|frameworks?|technologies|databases|languages?|CRMs?|ERPs?|suites?) ?[:–—-] $/i

/** "Networking: switches, VLANs, firewalls": three of a list without an "or" are asked for each. */
const LONG_LIST =
  /^(?!(?:[^().;:\n]|\([^()]*\))* or )(?:[^,.;:()\n]|\([^()]*\))+(?:,(?! or\b)(?:[^,.;:()\n]|\([^()]*\))+){2}/

/** What stands between a thing and what is told of it: a colon, and how many or which. */
export const TELLS = /^ ?: (?:(?:an?|the|up to|about|at least|one|two|three|four|five|six|some|\d[\d,.]*)(?: |$))*$/i
/** "… understanding –": what follows is of the thing before. */
const OPENS_EXAMPLES = /^(?: (?:understanding|knowledge|skills|experience|awareness|competence))? ?[-–—] $/
/** "Basic mechanical …" */
const OPENS_ITEM = /^\W*(?:(?:basic|good|sound|strong|general|some|working) )?$/i

const DOING = String.raw`(?:\p{Ll}*reviews?|\p{Ll}+(?:tions?|sions?|ing|ments?|[psv]als?|age|ups?|outs?))`
const DOINGS = new RegExp(`^(?:${DOING}(?:, (?:and )?| and )){1,6}${DOING}[.;]?(?:\\n|$)`, 'u')

/**
 * "Stored information: collection, review, production": the list that opens here tells what is done with the thing, which is asked for as
 * one. A list of trades, "welding, roofing, plumbing", begins with one that is known.
 */
const opensDoings = ({ text }: Reading, { start, concepts }: NamedSpan): boolean =>
  concepts.length === 0 && DOINGS.test(text.slice(start, start + 200))

interface NamedSpan extends Span {
  readonly concepts: readonly unknown[]
}

/** Tells a list from two things that merely follow each other, by the words between. */
export function separatorBetween(
  reading: Reading,
  from: number,
  left: Span | undefined,
  right: NamedSpan,
  taken: readonly Span[],
): Separator {
  if (!left) return 'break'
  const between = { start: left.end, end: right.start }
  const gap = reading.text.slice(between.start, between.end).replace(/\bw\//g, 'with')
  if (taken.some((span) => holds(between, span))) return 'break'
  if (EXAMPLES.test(gap))
    return /\bas well as\b|\bincluding\b|\bareas\b|\bof the following\b/i.test(gap) ? 'break' : 'examples'
  if (/\bas well as\b/i.test(gap)) return 'break'
  if ((TELLS.test(gap) || OPENS_EXAMPLES.test(gap)) && OPENS_ITEM.test(reading.text.slice(from, left.start)))
    return gap.includes(':') &&
      LONG_LIST.test(reading.text.slice(right.start, right.start + 200)) &&
      !opensDoings(reading, right)
      ? 'break'
      : 'examples'
  if (/^[^,;()\n]{0,20}? ?[:–—-] $/.test(gap) && OF_A_SORT.test(reading.text.slice(from, right.start)))
    return 'examples'
  const opens = gap.lastIndexOf('(')
  if (opens >= 0 && opens > gap.lastIndexOf(')')) return 'bracket'
  if (/[;:\t]|\.\s/.test(gap)) return 'break'
  const words = within(reading.words, between).map((word) => word.folded)
  const levelled = /\blevel \d/i.test(gap)
  const link = words.filter((word) => !isFiller(word) && !(levelled && /^\d$/.test(word)))
  if (link.length > 0) return words[0] === 'or' ? 'or' : 'break'
  if (words.includes('or')) return 'or'
  if (words.some((word) => word === 'and' || word === 'plus')) return /\/ ?or\b/.test(gap) ? 'or' : 'and'
  if (gap.includes(',')) return 'comma'
  if (gap.includes('/')) return 'slash'
  return 'space'
}

const isFiller = (word: string): boolean =>
  /^(?:and|or|plus|both|either|other|also|as|well|the|a|an|any|some|etc|similar|at|least|one)$/.test(word) ||
  PRAISE.has(word) ||
  HEADS.has(word) ||
  NOISE.has(word)
