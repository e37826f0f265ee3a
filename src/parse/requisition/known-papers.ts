import type { Hit } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { matchesOf } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { wordsOf } from '../../text/words.ts'
import type { PassageContext } from './ask.ts'
import { nameStart, placeBefore } from './credential-edges.ts'
import { DRIVING, GATE, HEAVY, NOUN } from './credential-names.ts'
import type { Paper } from './named-paper.ts'
import { hitsWithin, type Reading } from './reading.ts'

/** What the lexicon knows as a paper. */
export const papersKnown = (context: PassageContext, hits: readonly Hit[]): Paper[] =>
  hits.flatMap((hit) => paperKnown(context, hit) ?? [])

const KNOWN_ABOUT = /\b(?:knowledge|understanding|awareness) of\b[^.;]{0,90}$/i
const HELD = /\b(?:certif|licen[cs]|qualif|regist|accredit|ticket|card\b|holder|pass(?:ed)?\b)/i

/** "DEA regulations": what a body asks, and no paper of it. */
const AS_A_BODY =
  /^[ -](?:accredited|approved|recogni[sz]ed|regulated|regulations?|rules|requirements|standards|guidelines|guidance|compliance|inspections?|criteria|principles|Standards|[Cc]ode|[Ff]ramework)\b/

/** "acute experience as an RN": what one was, and no paper more. */
const OF_WHAT_ONE_WAS = /\b(?:experience|worked|working) (?:\w+ )?as an? $/i

function paperKnown({ reading, passage }: PassageContext, hit: Hit): Paper | undefined {
  const { text } = reading
  const span = stretched(text, withoutLead(text, hit.span), passage)
  const concept = hit.concepts.find((each) => each.kind === 'licence') ?? hit.concepts[0]!
  const licence = concept.kind === 'licence'
  if (DRIVING.test(concept.name) && !HEAVY.test(concept.name)) return undefined
  const alsoSkill = !licence && hit.concepts.some((each) => each.kind === 'skill')
  if (alsoSkill && !GATE.test(text.slice(passage.start, passage.end))) return undefined
  // "Knowledge of statutory compliance (LOLER, F-Gas)": what one knows about.
  if (
    !licence &&
    KNOWN_ABOUT.test(text.slice(passage.start, span.start)) &&
    !HELD.test(text.slice(passage.start, passage.end))
  )
    return undefined
  // "Able to mentor EITs": letters in the plural are people.
  if (/[A-Z]s$/.test(text.slice(span.start, span.end))) return undefined
  if (AS_A_BODY.test(text.slice(span.end, span.end + 20))) return undefined
  if (OF_WHAT_ONE_WAS.test(text.slice(Math.max(passage.start, span.start - 40), span.start))) return undefined
  const lettered = /\bclass [A-F] $/i.exec(text.slice(Math.max(passage.start, span.start - 8), span.start))
  if (lettered) {
    const whole = { start: span.start - lettered[0].length, end: span.end }
    return { span: whole, name: whole, licence, by: concept.by }
  }
  const place = placeBefore(text, passage.start, span.start)
  return place !== '' && licence
    ? { span: { start: span.start - place.length - 1, end: span.end }, name: span, licence, by: place }
    : { span: licence ? withKind(reading, passage.start, span) : span, name: span, licence, by: concept.by }
}

/** What a teacher's licence is for is a subject. */
const TEACHES = /^(?:teach|educat)/i

/** "Minnesota elementary education teaching license": words before the name that say of what kind it is, and no demand of their own. */
function withKind(reading: Reading, from: number, span: Span): Span {
  const word = /^\S+/.exec(reading.text.slice(span.start, span.end))![0]
  const start = from + nameStart(reading.text.slice(from, span.end), span.start + word.length - from)
  const isKind = TEACHES.test(word) || hitsWithin(reading, { start, end: span.start }).length === 0
  return start < span.start && isKind ? { ...span, start } : span
}

/** "An opportunity has arisen for a registered nurse to join us": whom the posting seeks. */
export const isSought = (text: string, { span, concepts }: Hit): boolean =>
  concepts.some(({ kind }) => kind === 'licence') &&
  /\ban? $/.test(text.slice(Math.max(0, span.start - 3), span.start)) &&
  /^ to (?:join|work|lead|support|help|cover|manage|provide|deliver|strengthen)\b/.test(
    text.slice(span.end, span.end + 16),
  )

export const isCredential = (hit: Hit): boolean =>
  hit.concepts.some((concept) => concept.kind === 'certification' || concept.kind === 'licence') &&
  !hit.concepts.some((concept) => concept.kind === 'degree')

/** "current CPA license" is the CPA license. */
function withoutLead(text: string, span: Span): Span {
  const lead = /^(?:current|valid|active|full|clean|unrestricted) /i.exec(text.slice(span.start, span.end))
  return { start: span.start + (lead?.[0].length ?? 0), end: span.end }
}

const OWN_BRACKET =
  ' ?\\((?!required|preferred|essential|desirable|mandatory|or\\b|if\\b|[^()]* or )[A-Z][\\w -]{1,12}\\)'
const TAIL = new RegExp(
  `^(?: ?\\+ ?E\\b)?(?:${OWN_BRACKET})?(?: level [1-7]\\b)?(?: (?:registered|chartered) [a-z]+(?= status))?(?: (?:status|${NOUN}|residency|entitlement)\\b)?(?:${OWN_BRACKET})?(?:,? class [A-F1-9]\\b)?`,
  'i',
)

/** "NEBOSH | National General Certificate", "IWFM | Level 4 Diploma", "SIA | CCTV (Public Space Surveillance) licence": what a body grants, in words of capitals. */
const TITLED =
  /^(?: (?:[A-Z][a-z]+|[1-7])(?: in| and)?){1,5} (?:Certificate|Diploma|Award)\b|^(?: [A-Z]\w+){1,3} \([A-Z][\w ]{2,40}\) [Ll]icen[cs]e\b/

/** "SIA | CCTV licence", "CPCS | Excavator card": of what kind it is, where it is no place that grants it. */
const KIND_BEFORE_NOUN = /^(?<kind>(?: [A-Z][\w-]+){1,3}) (?:[Ll]icen[cs]e|[Cc]ard|[Tt]icket)\b/

function kindBehind(text: string, { start, end }: Span, within: Span): number {
  const match = KIND_BEFORE_NOUN.exec(text.slice(end, Math.min(within.end, end + 80)))
  const kind = match?.groups?.['kind']?.trim()
  const isOfPlace = kind !== undefined && (/\bState\b/.test(kind) || placeScore(wordsOf(kind), kind) >= 3)
  return match && !isOfPlace && /^[A-Z]{2,6}$/.test(text.slice(start, end)) ? match[0].length : 0
}

/** The noun that goes with a name: "BLS" and "BLS certification" are the same paper; so are the initials it explains. */
function stretched(text: string, span: Span, within: Span): Span {
  const tail = TAIL.exec(text.slice(span.end, Math.min(within.end, span.end + 40)))
  const titled = TITLED.exec(text.slice(span.end, Math.min(within.end, span.end + 80)))
  const end = span.end + Math.max(tail?.[0].length ?? 0, titled?.[0].length ?? 0, kindBehind(text, span, within))
  const initials = initialsBefore(text, span)
  return initials && text[end] === ')' ? { start: span.start - initials.length - 2, end: end + 1 } : { ...span, end }
}

/** "CA (Chartered Accountant)": the letters with which the words in the bracket begin. */
function initialsBefore(text: string, { start, end }: Span): string | undefined {
  const letters = /(?<![\w/-])(?<letters>\p{Lu}{2,6}) \($/u.exec(text.slice(Math.max(0, start - 10), start))?.groups?.[
    'letters'
  ]
  const initials = matchesOf(text.slice(start, end), /\b\p{Lu}/gu).join('')
  return letters === initials ? letters : undefined
}
