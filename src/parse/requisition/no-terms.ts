import { NUMBER_WORDS } from '../../text/numbers.ts'
import { phrases } from '../../text/phrases.ts'
import { isStateCode, placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { isWebAddress } from '../../text/web-addresses.ts'
import { type Word, wordSet, wordsOf } from '../../text/words.ts'
import { NOISE } from './grammar.ts'
import type { Piece } from './pieces.ts'
import { isPair } from './term-parts.ts'

/** Numbers, days, pronouns, measures and stubs of verbs: no part of a name at either end of it. */
const NEVER = wordSet(`
  ${NUMBER_WORDS.join(' ')} forty fifty sixty hundred thousand
  first second third fourth fifth half double triple twice once quarter dozen couple pair lots plenty bit rest
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december weekend weekends weekday weekdays today tomorrow tonight
  anything something everything nothing whoever whatever wherever whenever whichever anybody somebody everybody nobody someone anyone everyone yourself themselves ourselves
  i ii iii iv public rights heard came looks rather worth secure buy bought rule rules said told
  a.m p.m am pm hrs hr asap etc immediate immediately
  again esp reciprocity elsewhere old older above below sorry preference finalists waiver proof
  pqe ects none n/a eoe eeo eeoc aa m/f m/f/d/v c-suite c-level blue-chip household-name`)

/** What one is paid: no name at its end, and no name alone; "wage garnishments" is one. */
const PAID = wordSet('salary bonus bonuses benefits perks pto wage wages pay')

const DIRECTION = phrases('', '^(?:…)$')`
  north
  south
  east
  west
  northern
  southern
  eastern
  western
  central
  greater
  (?:north|south)(?:east|west)(?:ern)?
`

/** "sales targets" is a thing; behind a longer name they are only of it. */
const MEASURES = /^(?:targets?|goals?|kpis?|slas?)$/
const isLong = (pieces: readonly Piece[]): boolean => pieces.length > 2 || pieces.some(({ folded }) => folded === '')

/** "Monthly CVR" */
const HOW_OFTEN = /^(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly|annual)$/

/** Takes numbers, days and stubs off both ends; what a lexicon knows stays. */
export function withoutStubs(pieces: readonly Piece[]): readonly Piece[] {
  let first = 0
  let last = pieces.length
  const isStub = (piece: Piece) =>
    piece.concepts.length === 0 &&
    (NEVER.has(piece.folded) ||
      /^(?:gs-?)?\d+$/.test(piece.folded) ||
      (PAID.has(piece.folded) && first + 1 === pieces.length))
  const tellsHowOften = (at: number) =>
    HOW_OFTEN.test(pieces[at]!.folded) && /^\p{Lu}{2,6}$/u.test(pieces[at + 1]?.folded ?? '')
  while (first < last && ((isStub(pieces[first]!) && !names(pieces, first)) || tellsHowOften(first))) first++
  const isStubAtEnd = ({ folded, concepts }: Piece) =>
    (concepts.length === 0 && (NEVER.has(folded) || PAID.has(folded))) ||
    (MEASURES.test(folded) && isLong(pieces.slice(first, last - 1)))
  while (last > first && isStubAtEnd(pieces[last - 1]!)) last--
  return pieces.slice(first, last)
}

/** "18th Edition", "12-lead ECG", "second fix joinery", "first call resolution": a number that is part of a name. */
const names = (pieces: readonly Piece[], at: number): boolean =>
  (/^\d/.test(pieces[at]!.folded) ||
    (ORDINAL.test(pieces[at]!.folded) && !COUNTED.test(pieces[at + 1]?.folded ?? '')) ||
    (pieces[at]!.folded === 'iv' &&
      /^(?:admin|therap|antibiot|cannul|drug|fluid|infusion|insertion|line|medic|access|competenc)/.test(
        pieces[at + 1]?.folded ?? '',
      ))) &&
  pieces.length > at + 1

/** "An experienced …" and " with": between them stands what the one asked for is called. */
const isWhoOpens = (before: string, after: string): boolean =>
  /(?:^|[.!:•*\n-] ?)An? (?:[a-z-]+ )?$/.test(before) && /^ (?:with|who)\b/.test(after)

const ORDINAL = /^(?:first|second|third|double|triple)$/
const COUNTED =
  /^(?:years?|months?|weeks?|days?|shifts?|weekends?|quarters?|half|semester|term|trimester|season|session|class|rate|choice|point|opportunity|degree|language|place|time|thing|step|stage|interview|round|and|or|of|name|job|hand|generation|\d.*)$/

/** An address, a telephone number, a price or a place: not a thing one knows. */
export function isNoName(text: string, pieces: readonly Piece[]): boolean {
  if (pieces.length === 0) return false
  const start = pieces[0]!.start
  const end = pieces.at(-1)!.end
  const printed = text.slice(start, end)
  if (ACCREDITORS.test(printed) || arePeople(pieces, printed)) return true
  // "Sarbanes-Oxley (SOX) compliance"
  if (
    /^(?:training|compliance|regulations|requirements)$/i.test(printed) &&
    /\) $/.test(text.slice(Math.max(0, start - 2), start))
  )
    return true
  // "A retail leader with four years' …", "A lecturer who …"
  if (
    isWhoOpens(text.slice(Math.max(0, start - 30), start), text.slice(end, end + 5)) &&
    titleScore(wordsOf(printed)) >= SURELY_TITLE
  )
    return true
  if (pieces.some((piece) => piece.concepts.length > 0)) return false
  if (pieces.length > 1 && !isPair(pieces) && pieces.every(({ folded }) => NOISE.has(folded))) return true
  if (/^(?:band|grade|scale|afc band) ?\d\w?$/i.test(printed)) return true
  if (/^(?:licen[cs]es?|UK|US|USA|EU)$/.test(printed)) return true
  if (/^(?:(?:high|low|fast|large|small|multi|single|mid)-[a-z]+|high volume)$/i.test(printed)) return true
  if (/^\.\d+\W?$|^\d+ ?[-–] ?\d+$/.test(printed)) return true
  if (/^\d+ ?%/.test(printed) || /^ ?(?:\/|per |an )(?:hour|day|week|month|shift)\b/i.test(text.slice(end, end + 10)))
    return true
  if (pieces.every((piece) => isState(text, piece))) return true
  if (/^(?:State|Commonwealth|Province|City|County|Borough) of \p{Lu}/u.test(printed)) return true
  if (ONES_DEALT_WITH.test(printed) && DEALS_WITH.test(text.slice(Math.max(0, start - 90), start))) return true
  // "Production experience with Go", "deploying glazes to production"
  if (
    /^production$/i.test(printed) &&
    (/^ experience (?:with|in|of|\w+ing)\b/i.test(text.slice(end, end + 26)) ||
      / (?:in)?to $/.test(text.slice(Math.max(0, start - 6), start)))
  )
    return true
  if (/^\p{L}+ \d{1,2}\/(?:19|20)\d\d$/u.test(printed)) return true
  if (/^(?:start date|(?:bank|public|statutory) holidays?)$/i.test(printed)) return true
  // "Support for pupils with SEND", "Contribution to extra-curricular activities"
  if (/^(?:support|provision|contribution|commitment|dedication|participation|involvement)$/i.test(printed))
    return /^ (?:for|to|in|of) /.test(text.slice(end, end + 5))
  if (/^credit$/i.test(printed) && /^ hours?\b/i.test(text.slice(end, end + 7))) return true
  if (/-(?:accredited|approved) (?:program|programme|course|school|college)$/i.test(printed)) return true
  if (/[@$£€]/.test(text.slice(Math.max(0, start - 1), end + 1)) || /^[\d\s().-]{6,}$/.test(printed)) return true
  // "Customer.io" is a product.
  if (/^\P{Lu}/u.test(printed) && isWebAddress(printed)) return true
  return isPlace(text, pieces, printed, start)
}

/** "NC Certified Paralegal", "NC state rules": where a thing holds. */
const isState = (text: string, { start, end, folded }: Piece): boolean =>
  folded === 'state' || isStateCode(text.slice(start, end))

/** "Able to mentor EITs": who holds a paper, in the plural. */
const arePeople = ([piece]: readonly Piece[], printed: string): boolean =>
  /^[A-Z]{2,5}s$/.test(printed) &&
  piece!.concepts.some(({ kind }) => kind === 'certification' || kind === 'licence' || kind === 'title')

/** "Dealing with contractors, tenants and advisers": whom one talks to. */
const DEALS_WITH =
  /\b(?:deal\w*|liais\w+|communicat\w+|collaborat\w+|interact\w*|negotiat\w+|relationships?|rapport|engag\w+) with (?:[\w-]+(?:,| and| or)? (?:and |or )?){0,5}$/i
const ONES_DEALT_WITH = /^(?:\p{Ll}+ ){0,2}\p{Ll}+(?:ers|ors|ants|ees|ists|ians|ents)$/u

/** Who accredits courses: "BS in Civil Engineering (ABET)". */
const ACCREDITORS = /^(?:ABET|AACSB|ACEN|ACPE|CAAHEP|CACREP|CAHIIM|CAPTE|CCNE|CODA|COARC|CSWE|JRCERT|NAACLS|NASAD)$/

function isPlace(text: string, pieces: readonly Piece[], printed: string, start: number): boolean {
  if (!/\p{Lu}/u.test(printed)) return false
  const led = /\b(?:in|near|around|across|throughout|from|of|within) (?:the )?$/.test(
    text.slice(Math.max(0, start - 16), start),
  )
  if (pieces.length > 1 && led && DIRECTION.test(pieces[0]!.folded)) return true
  // "Climber wanted, Hereford area"
  const lead = text.slice(Math.max(0, start - 2), start)
  if (/^ (?:area|region|branch|depot)\b/.test(text.slice(pieces.at(-1)!.end).slice(0, 8)) && lead === ', ') return true
  if (/\bfrom \p{Lu}[\p{L} ]{2,24} to $/u.test(text.slice(Math.max(0, start - 36), start))) return true
  // "Manhattan or Blue Yonder"
  if (pieces.length === 1 && /^ or \p{Lu}/u.test(text.slice(pieces[0]!.end)) && !led) return false
  const words: Word[] = wordsOf(printed)
  return placeScore(words, printed) >= 3
}
