import type { Hit } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { wordsOf } from '../../text/words.ts'
import { lineOf, type PassageContext } from './ask.ts'
import { hitsWithin, type Reading } from './reading.ts'

/** A paper as printed: all words that tell of it, its name among them, and who grants it. */
export interface Paper {
  readonly span: Span
  readonly name: Span
  readonly licence: boolean
  readonly by?: string | undefined
  /** The name written out, where the posting puts it short. */
  readonly said?: string
}

/** Words that make what stands before them a paper one holds. */
const NOUN =
  '(?:cert(?:ificat(?:ion|e))?s?|licen[cs](?:e|ure)s?|registration|accreditation|credentials?|certified|chartership|card|ticket|permit(?! to\\b)|endorsement|licensed|chartered status|designation|qualification|membership|fellowship)'
const NAMED = new RegExp(`\\b(?<noun>${NOUN})\\b`, 'gi')
export const GATE = phrases('i')`
  admi(?:ssion|tted) to
  ^\W*(?:current|valid|in[- ]date)\b
  certif
  \bcert\b
  licen[cs]
  qualified
  prescrib
  \bV[123][05]0
  level I
  register
  level \d
  \bL[1-5]\b
  hygiene
  \bca\b
  guilds
  trained
  \b23\d\d\b
  \bC ?& ?G\b
  qualification
  regist
  accredit
  credential
  charter
  \bcard\b
  \bticket\b
  \bpermit\b
  endorsement
  member of
  membership
  designation
  fellow
  status
  \bPIN\b
`
const LICENCE = /licen[cs]|permit|regist|\bPIN\b|charter/i
/** "license as a Registered Nurse", "registration with the NMC", "certified in X", "licensed by". */
const NAMED_AFTER =
  /\b(?<noun>licen[cs]e[ds]?|licensure|registration|registered|certificat(?:ion|e)|certified|accredited|chartered|membership|member|fellowship|fellow|endorsement)\b (?:in good standing )?(?:(?:status |body )?)(?<link>as an?|as|to practi[cs]e as an?|to practi[cs]e|with(?! (?:an? )?(?:\w+ )?endorsements? in\b)|in|on|of|by|from|for|through)(?: the)? (?<name>[^,;:.()\n\t]{2,60}(?![\p{L}\d]))/giu
/** "Admission to the Illinois bar" */
const ADMITTED = /\b(?:admission|admitted) to (?:the )?(?<name>(?:[A-Z]\w+ ){1,3}bar)\b/gi
const NAME_END = phrases('i', String.raw`\b(?:…)\b.*$`)`
  is
  are
  as (?:required|needed|applicable|appropriate|necessary)
  required
  maintained
  kept
  preferred
  and (?:hold|have|be|possess)
  or (?:an?|equivalent|similar|the ability|able|willing|eligib\w+|another)
  and (?:a|an|at|have|must|experience|knowledge|familiarity)
  with
  who
  which
  that
  upon
  at time
  prior
  within
  by
  from
  plus
  desirable
  essential
  highly
  a plus
  would
  will
  to
  on
  before
  strongly
  must
  including
  if
`
const DRIVING = /\bdriv(?:er|ers|ing)\b/i
const HEAVY =
  /\b(?:CDL|commercial|HGV|LGV|class (?:A|B|C)\b|category (?:C|D)|C\+E|forklift|PSV|PCV|D1|CPC|DQC|tacho\w*)\b/i

/** "license as a Registered Nurse", "registration with the NMC": the noun first, then what it is in. */
export function papersNamedAfter(context: PassageContext): Paper[] {
  const line = lineOf(context)
  return matchesOf(line, NAMED_AFTER).flatMap((match) => {
    const paper = paperNamedAfter(line, context.passage.start, match)
    return paper ? eachMembership(context.reading.text, paper, match.groups!['noun']!) : []
  })
}

/** "member of RICS or CIOB": each body is one. */
function eachMembership(text: string, paper: Paper, noun: string): readonly Paper[] {
  const bodies = /^(?:member|fellow|certified)/i.test(noun)
    ? /(?<= (?:of|with|through|by) (?:the )?).+$/.exec(text.slice(paper.span.start, paper.span.end))
    : null
  if (!bodies || !ALL_CODES.test(bodies[0])) return [paper]
  const from = paper.span.start + bodies.index
  return codeSpans(bodies[0], from).map((span, i) => ({
    ...paper,
    span: i === 0 && /^certified/i.test(noun) ? { ...span, start: paper.span.start } : span,
    name: span,
  }))
}

/** "licensed in TX, OK, or AR" */
const OTHER_STATES = /^(?:,? (?:(?:or|and) )?[A-Z]{2}\b)+/

/** "license with TESOL endorsement": what comes behind is a paper as well. */
const ENDS_IN_PAPER = new RegExp(`\\b${NOUN}s?$`, 'i')

function paperNamedAfter(line: string, start: number, match: RegExpExecArray): Paper | undefined {
  const { noun, link } = match.groups as { noun: string; link: string }
  const raw = match.groups!['name']!
  const cut = NAME_END.exec(raw)
  const printed = (cut ? raw.slice(0, cut.index) : raw).replace(/ in (?:the|this|our|your) state$/i, '').trimEnd()
  const name =
    printed +
    (/^[A-Z]{2}$/.test(printed) ? (OTHER_STATES.exec(line.slice(match.index + match[0].length))?.[0] ?? '') : '')
  if (name.length < 2 || !isNamed(name, noun, link)) return undefined
  if (DRIVING.test(line.slice(Math.max(0, match.index - 12), match.index))) return undefined
  const from = start + match.index
  const to = from + match[0].length - raw.length + name.length
  const granted = /^in$/i.test(link) && placeScore(wordsOf(name), name) >= 3
  const left = Math.min(leftOf(line, match.index), granted ? nameStart(line, match.index) : match.index)
  const held = { start: start + left, end: from + noun.length }
  const licence = LICENCE.test(noun)
  if (/^with$/i.test(link) && /^(?:licen[cs]e$|certificat)/i.test(noun)) {
    const named = { start: start + Math.min(left, nameStart(line, match.index)), end: from + noun.length }
    return { span: ENDS_IN_PAPER.test(name) ? named : { start: named.start, end: to }, name: named, licence }
  }
  if (/^with$/i.test(link) && left < match.index && ALL_CODES.test(name)) return { span: held, name: held, licence }
  const state =
    /^in$/i.test(link) &&
    (/^(?:the |your )?(?:[Ss]tate\b|Commonwealth|Province)/.test(name) || (left < match.index && granted))
  if (state && /^licen|^registration/i.test(noun))
    return { span: { ...held, end: to }, name: held, licence: true, by: name }
  const isOfBody = /^regist(?:ered|ration) with$/i.test(`${noun} ${link}`)
  const person =
    !state &&
    (isOfBody || (/^(?:certified|registered|licensed|member)$/i.test(noun) && !/^(?:with|by|of)$/i.test(link)))
  const span = { start: start + left, end: to }
  return { span, name: person ? { start: to - name.length, end: to } : span, licence }
}

/** Admission to a bar. */
export function admissions(context: PassageContext): Paper[] {
  return matchesOf(lineOf(context), ADMITTED).map((match): Paper => {
    const start = context.passage.start + match.index
    const end = start + match[0].length
    return { span: { start, end }, name: { start: end - match.groups!['name']!.length, end }, licence: true }
  })
}

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

/** "Hazmat (H) and Tanker (N) endorsements": each has the noun that stands behind the last. */
export function endorsementsIn(context: PassageContext): Paper[] {
  return matchesOf(lineOf(context), ENDORSEMENTS).flatMap((match) => {
    const list = match.groups!['list']!
    const start = context.passage.start + match.index
    const names = matchesOf(list, ENDORSED)
    return names.map(({ index, 0: name }, at): Paper => {
      const span = {
        start: start + index,
        end: start + (at < names.length - 1 ? index + name.length : match[0].length),
      }
      return { span, name: span, licence: true, said: `${name.replace(/ \(.\)$/, '')} endorsement` }
    })
  })
}

const ENDORSED_NAME = String.raw`(?:(?!(?:And|Or|With|Class)\b)[A-Z][\w-]*(?:/[A-Z]\w*)?(?: \([A-Z]\))?|air brakes?|hazmat|tanker|passenger|school bus|motorcycle)`
const ENDORSED = new RegExp(ENDORSED_NAME, 'g')
const ENDORSEMENTS = new RegExp(
  String.raw`\b(?<list>${ENDORSED_NAME}(?:(?:,? (?:and|or|&) |, | ?/ ?)${ENDORSED_NAME}){1,5}) [Ee]ndorsements?\b`,
  'g',
)

/** "PMP certification", "CSCS card": the name first, then the noun. */
export function papersNamedBefore(context: PassageContext): Paper[] {
  const line = lineOf(context)
  const { start } = context.passage
  return matchesOf(line, NAMED).flatMap((match): Paper[] => {
    const noun = match.groups!['noun']!
    const from = nameStart(line, match.index)
    if (!mayName(line.slice(from, match.index).trim(), noun) || OF_A_BODY.test(line.slice(match.index + noun.length)))
      return []
    const end = match.index + noun.length
    const name = { start: start + from, end: start + end + (/^qual/i.test(noun) ? inWhat(line.slice(end)) : 0) }
    const granted = GRANTOR.exec(line.slice(0, from))?.[0].length ?? 0
    const span = { ...name, start: name.start - granted }
    const licence = LICENCE.test(noun)
    const other = otherBefore(line, from, start)
    return [...(other ? [{ span: other, name: other, licence }] : []), { span, name, licence }]
  })
}

/** "State Department of Education School Nurse license": who grants it is no part of its name. */
const GRANTOR = /(?:\b[A-Z]\w+ )?\b(?:Department|Board|Council|Commission) of (?:[A-Z]\w+ (?:and (?=[A-Z]))?){1,3}$/

/** "post-registration qualification in critical care" */
function inWhat(rest: string): number {
  const what = /^ in (?!(?:the|this|an?|any)\b)[^,;:.()\n\t]{2,50}(?![\p{L}\d])/u.exec(rest)?.[0] ?? ''
  return what.replace(NAME_END, '').trimEnd().length
}

/** "the SER certification scheme" is no paper one holds. */
const OF_A_BODY =
  /^ (?:schemes?|bod(?:y|ies)|authorit(?:y|ies)|process(?:es)?|standards|[Bb]oards?|[Cc]ouncils?|Authority|Body)\b/

function mayName(name: string, noun: string): boolean {
  if (
    name === '' ||
    GENERAL.test(name) ||
    (MADE_OUT.test(name) && /s$/.test(noun)) ||
    (DRIVING.test(name) && !HEAVY.test(name))
  )
    return false
  if (/^permit$/i.test(noun)) return /\w \w/.test(name) && !OF_THE_PLACE.test(name)
  if (/^registration$/i.test(noun) && OF_SOMETHING_ELSE.test(name)) return false
  if (/^(?:card|ticket|registration)$/i.test(noun)) return /[A-Z\d]{2}|[A-Z]\w+$|\w \w/.test(name)
  if (/^(?:member|fellow)ship$/i.test(noun)) return /[A-Z]{2}/.test(name)
  return (
    !/^qualification$/i.test(noun) || /[A-Z]{2}|[a-z]{3}(?:ship|or|er|ing|y|ion|ment|al|ics|ance|care|aid)$/.test(name)
  )
}

/** "post registration experience", "patient registration": nobody's standing. */
const OF_SOMETHING_ELSE =
  /\b(?:post|pre|significant|patient|event|vehicle|domain|student|course|voter|trade ?mark|patent|user|guest)$/i

/** "complete electronic certificates": what is made, and not held. */
const MADE_OUT = /^(?:complete|issue|produce|prepare|process|check|print|write|generate)\b/i

/** Permits that works and buildings have, not people. */
const OF_THE_PLACE =
  /\b(?:works?|working|spaces?|building|planning|parking|export|import|environmental|street|road|site|zoning|construction)$/i

/** "CPA or CMA certification", "Valid counterbalance or reach truck licence": the name before the "or". */
function otherBefore(line: string, from: number, start: number): Span | undefined {
  const other =
    /(?:^(?:(?:[Ii]n-date|[Vv]alid|[Cc]urrent|[Ff]ull|[Aa]n?) )*(?<word>\p{L}\p{Ll}{3,})|(?:^|[\s(])(?<name>(?:[A-Z][\w+#.-]*)(?: [A-Z(][\w+#.)-]*){0,5}))(?: or |\/)$/u.exec(
      line.slice(0, from),
    )
  if (!other) return undefined
  const end = start + other.index + other[0].length - (other[0].endsWith('/') ? 1 : 4)
  return { start: end - (other.groups!['name'] ?? other.groups!['word'])!.length, end }
}

/** "Level 3 Award in Food Safety", "Certificate III in Carpentry", "Board Certified Oncology Pharmacist". */
export function papersByForm(context: PassageContext): Paper[] {
  const line = lineOf(context)
  return [
    ...matchesOf(line, LEVELLED),
    ...matchesOf(line, GRADED),
    ...matchesOf(line, PERSON),
    ...matchesOf(line, STATUS),
  ].map((match): Paper => {
    const start = context.passage.start + match.index
    const span = { start, end: start + match[0].trimEnd().length }
    return { span, name: span, licence: /^(?:licensed|registered|chartered)/i.test(match[0]) }
  })
}

const HEADS_PAPERS = /\b(?:licen[cs]|certific|registration)/i
const HEADS_MORE = /\b(?:education|experience|skills|qualifications?|training|requirements?)\b/i

export function isUnderPapers({ reading, passage }: Pick<PassageContext, 'reading' | 'passage'>): boolean {
  const heading = passage.under ? reading.text.slice(passage.under.start, passage.under.end) : ''
  return HEADS_PAPERS.test(heading) && !HEADS_MORE.test(heading)
}

/** Under a heading of papers and nothing else, a name in capitals is one ("EPA Universal (Required)"), a sentence's first word is none. */
export function itemUnderPapers({ reading, passage }: PassageContext, line: string): Span | undefined {
  if (!isUnderPapers({ reading, passage }) || DRIVING.test(line)) return undefined
  const name =
    /^(?:[A-Z\d][\w&/+-]*(?: (?:in|of|and)(?= [A-Z]))? ?){1,6}(?=$|[ (.,;-])(?! ?(?!(?:required|preferred|essential|desirable|or|and|within|at|with|by|from|upon|an?|is|are|would|highly|strongly|on|to)\b)[a-z])/
      .exec(line)?.[0]
      .trimEnd()
  if (!name || (/^[A-Z][a-z]+$/.test(name) && /^ [a-z]/.test(line.slice(name.length)))) return undefined
  return { start: passage.start, end: passage.start + name.length }
}

const CODE = '[A-Z][A-Za-z]{0,6}[A-Z\\d][A-Za-z\\d]{1,6}(?:-[A-Z]\\b)?(?: 20\\d\\d)?'
const ALL_CODES = new RegExp(`^${CODE}(?:(?:,? (?:and |or |& )?|/)${CODE})*$`)
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
const codeSpans = (list: string, from: number): Span[] =>
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

const NOT_NAME = phrases('i', '^(?:…)$')`
  awaiting
  annual
  live
  becom(?:e|ing)
  a
  an
  the
  any
  and
  or
  current
  valid
  active
  relevant
  appropriate
  recogni[sz]ed
  professional
  unrestricted
  unencumbered
  must
  have
  has
  hold
  holds
  possess
  be
  is
  are
  with
  your
  full
  clean
  other
  recent
  up-to-date
  applicable
  industry
  formal
  required
  preferred
  possession
  ideally
  preferably
  obtain
  maintain
  additional
  technical
  as
  for
  to
  by
  you
  either
  proof
  copy
  evidence
  holding
  experience
  eligibility
  eligible
  able
  at
  least
  one
  both
  advanced
  desirable
  essential
  further
  specialist
  similar
  our
  their
  new
  related
  which
  this
  that
  no
  such
  on
  from
  who
  keep
  gain
  earn
  of
  in
  education
  training
  degree
  qualifications?
  nice
  plus
  bonus
  necessary
  all
  &
  \+
  we
  will
  currently
`

/** In capitals before another word of the name: "Professional Engineer license", "Advanced EMT certification". */
const PART_OF_NAME = /^(?:Professional|Advanced|Technical|Specialist)$/

/** Where the name before a noun like "certification" begins: capitals, or up to three common words. */
function nameStart(line: string, at: number): number {
  const words = matchesOf(line.slice(Math.max(0, at - 80), at), /\S+/g)
  const offset = Math.max(0, at - 80)
  let start = at
  let common = 0
  for (let i = words.length - 1, taken = 0; i >= 0 && taken < 6; i--, taken++) {
    const word = words[i]![0]
    const capital = /^[(["'“]?[A-Z\d]/.test(word)
    const links =
      /^(?:of|in|&|and)$/.test(word) &&
      taken > 0 &&
      ((/^[A-Z]/.test(words[i - 1]?.[0] ?? '') && /^[A-Z]/.test(words[i + 1]![0])) ||
        (/^[A-Z]?[a-z]+ing$/.test(words[i - 1]?.[0] ?? '') && /^[a-z]+ing$/.test(words[i + 1]![0])))
    const named =
      (taken > 0 && (capital ? PART_OF_NAME : /^(?:education|training)$/).test(word)) ||
      (word === 'training' && /^[A-Z][a-z]/.test(words[i - 1]?.[0] ?? ''))
    if (/[,;:.]$/.test(word) || (NOT_NAME.test(word) && !links && !named)) break
    if (!capital && !links && ++common > 3) break
    const opens = word.startsWith('(') && !word.includes(')')
    start = offset + words[i]!.index + (opens ? 1 : 0)
    if (opens) break
  }
  return start
}

/** "Board Certified Oncology Pharmacist (BCOP)". */
const PERSON =
  /\b(?:Board[- ])?(?:Certified|Licensed|Chartered) (?:[A-Z][\w-]+(?: (?:in|of|and)(?= [A-Z]))? ?){1,5}(?:\([A-Z][A-Z-]{1,7}\))?/g

/** "Competent Adviser Status" */
const STATUS =
  /(?:\b(?!FLSA|Employment|Marital|Visa|Immigration|Veteran|Work|Job|Citizenship|Military)[A-Z][\w-]+ ){2,4}[Ss]tatus\b/g

/** "Level 3 Award in Food Safety", "Level 2 Food Hygiene", "level 3 food safety". */
const LEVELLED = phrases('g')`
  \b[Ll]evel [1-5] food (?:safety|hygiene)\b(?: (?:certificate|award))?
  \b(?:[Bb]asic )?[Ff]ood (?:[Ss]afety|[Hh]ygiene)(?: (?:[Cc]ertificate|[Aa]ward|&|and) ?(?:[Ss]afety)?)? ?\(?(?:[Ll]evel|L) ?[1-5]\b\)?
  \b(?:City (?:&|and) Guilds|C ?& ?G) \d{4}(?:-\d\d)?(?: Parts? \d(?: ?& ?\d)?)?
  \bUK professional registration\b
  \b(?:Advanced|Intermediate|Basic) [Ff]ood (?:[Ss]afety|[Hh]ygiene)\b(?: [Cc]ertificate)?
  \b(?:[Vv]alid|[Cc]urrent|[Aa]ctive|[Ll]ive) (?:NMC )?PIN\b(?: number)?
  \b[Cc]ertified (?:[a-z-]+ ){1,3}(?:operator|technician|driver|trainer|instructor|welder|assessor|installer|inspector)\b
  \b(?:[A-Z][a-z]+ |[Pp]rofessional |[Cc]orporate |[Cc]hartered |[Ff]ull )?[Mm]embership of an? (?:[a-z]+ ){0,2}(?:body|institut(?:e|ion)|association)\b
  \b[Rr]egistered (?:[Gg]eneral|[Aa]dult|[Mm]ental [Hh]ealth|[Cc]hildren['’]?s|[Pp]aediatric) [Nn]urse\b
  \b(?:Independent|Nurse|Non-[Mm]edical) [Pp]rescrib(?:er|ing)(?: (?:qualification|status))?\b(?: \(?V[123][05]0\)?)?
  \bV[123][05]0(?: ?/ ?V?[123][05]0)*(?: (?:Community )?(?:Nurse )?[Pp]rescrib(?:er|ing))?\b
  \b(?!(?:NVQ|BTEC|Entry|Key|Grade|Band|Senior|Mid|Pay|Job|Security|Access|Trauma)\b)(?:[A-Z][\w&]+ (?:(?:and|&|in|of) (?=[A-Z]))?){1,4}(?<!(?:Support|Desk|Service|Technician|Engineer|Analyst|Clearance|QQI|FETAC|Entry|Senior|NVQ|Safety|Hygiene) )[Ll]evel (?:I{1,3}|[1-5](?:/[1-5])?)\b
  (?<=\b(?:[Qq]ualified|[Pp]racti[sc]ing) )CA\b
  \bCA(?: ?\(SA\)| ?\(?(?:Inter(?:mediate)?|Final(?:ist)?|[Qq]ualified)\b\)?| ?- ?Inter\b)
  (?<=\bCA(?: ?/ ?|, | or ))(?:CMA|ICWA|CS)\b
  \bCA(?= ?(?:/|,| or) ?(?:CMA|CPA|ACCA|ICWA|CS|MBA|CFA)\b)
  (?<=\b(?:CPA|ACCA|CMA|ICWA|ACA|CFA)(?:,| or|,? ?/) ?(?:or )?)CA\b
  \b[A-Z]{3,6}(?:/[A-Z]{3,6})?(?:[- ]trained\b|(?= or (?:similar|equivalent) trained\b))
  \b2(?:36[05]|330|357|382|39[1456])(?:-\d\d?)?\b(?: (?:[Tt]esting|[Ii]nspection)(?:(?: ?& ?| and )(?:[Tt]esting|[Ii]nspection))?)?
  \bLevel [1-5] (?:(?:Award|Certificate)(?: in)? )?(?!Support|Technician|Engineer|Teacher|Tech|SOC|Analyst|Help|Service|Award|Certificate|Diploma|NVQ|Qualification|Or|And)(?:[A-Z][a-z]+(?: (?:and|&|in)(?= [A-Z]))? ?){1,4}(?:certificate|award)?
`

/** "Certificate III in Engineering - Fabrication Trade", "Cert IV in Disability". */
const GRADED = /\bCert(?:ificate)? (?:I{1,3}|IV|[1-4]) in [A-Z][\w&]*(?:(?: (?:and|&|of|in|[-–]))? [A-Z][\w&]*){0,6}/g

const GENERAL = phrases('i', '^(?:…)$')`
  \W*
  sponsor(?:ship)?
  birth
  death
  gift
  degree
  diploma
  first
  one
  two
  this
  that
  their
  no
  vendor
  multiple
  all
  business
  training
  software
  open
  self
  re
  pre
  post
  id
  credit
  debit
  time
  score
  report
`

function isNamed(name: string, noun: string, link: string): boolean {
  if (/^regist/i.test(noun) && /^as an?$/i.test(link) && OF_A_TRADE.test(name)) return true
  if (/^(?:certified|accredited|chartered|membership|member|fellowship|fellow|registration|registered)$/i.test(noun)) {
    if (/^(?:of|on|by|in|with|through|as an?|as)$/i.test(link))
      return /^[A-Z]/.test(name) && !/^(?:The|This|Our|A)\b/.test(name)
    return false
  }
  if (/^licen/i.test(noun))
    return (
      !/^(?:good standing|the|this|our|work|software|renewal|drive|duration)/i.test(name) &&
      !/^(?:of|by|from|through)$/i.test(link)
    )
  if (/^certificate in$/i.test(`${noun} ${link}`)) return !/^(?:the|this|a|an|any)\b/i.test(name)
  return /[A-Z]/.test(name) && !/^(?:by|from|through)$/i.test(link)
}

const OF_A_TRADE = /(?:ist|ian|er|or|nurse|assistant|therapist)$/i

/** "RN license as …": a name before the noun belongs to it. */
function leftOf(line: string, at: number): number {
  const before = /(?:\b[A-Z][\w-]*(?: [A-Z][\w-]*)* )$/.exec(line.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  return (
    at -
    before.replace(/^(?:(?:Current|Valid|Active|Must|Professional(?! [A-Z]\w)|Possession|Full|An?|The) )+/, '').length
  )
}

/** "Colorado journeyman electrician license": who grants it, where capitals before the name say so. */
function placeBefore(text: string, from: number, at: number): string {
  const words = text
    .slice(Math.max(from, at - 30), at)
    .trimEnd()
    .split(' ')
  const place: string[] = []
  while (words.length > 0 && /^[A-Z][a-z]+$/.test(words.at(-1)!) && !NOT_NAME.test(words.at(-1)!))
    place.unshift(words.pop()!)
  return text[at - 1] === ' ' ? place.join(' ') : ''
}

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
  `^(?:${OWN_BRACKET})?(?: level [1-7]\\b)?(?: (?:registered|chartered) [a-z]+(?= status))?(?: (?:status|${NOUN}|residency)\\b)?(?:${OWN_BRACKET})?(?:,? class [A-F1-9]\\b)?`,
  'i',
)

/** "NEBOSH | National General Certificate", "IWFM | Level 4 Diploma": what a body grants, in words of capitals. */
const TITLED = /^(?: (?:[A-Z][a-z]+|[1-7])(?: in| and)?){1,5} (?:Certificate|Diploma|Award)\b/

/** The noun that goes with a name: "BLS" and "BLS certification" are the same paper; so are the initials it explains. */
function stretched(text: string, span: Span, within: Span): Span {
  const tail = TAIL.exec(text.slice(span.end, Math.min(within.end, span.end + 40)))
  const titled = TITLED.exec(text.slice(span.end, Math.min(within.end, span.end + 80)))
  const end = span.end + Math.max(tail?.[0].length ?? 0, titled?.[0].length ?? 0)
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
