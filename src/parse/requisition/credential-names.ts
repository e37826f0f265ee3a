import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { wordsOf } from '../../text/words.ts'
import { lineOf, type PassageContext } from './ask.ts'
import { ALL_CODES, codeSpans } from './credential-codes.ts'
import { leftOf, nameStart } from './credential-edges.ts'
import type { Paper } from './named-paper.ts'
import { hitsWithin, type Reading } from './reading.ts'

/** Words that make what stands before them a paper one holds. */
export const NOUN =
  '(?:cert(?:ificat(?:ion|e))?s?|credentialing|award(?= in\\b)|licen[cs](?:e|ure)s?|registration|accreditation|credentials?|certified|chartership|card|ticket|permit(?! to\\b)|endorsement|licensed|chartered status|designation|qualification|membership|fellowship)'
const NAMED = new RegExp(`\\b(?<noun>${NOUN})\\b`, 'gi')
export const GATE = phrases('i')`
  entitlement
  \bhold(?:s|ing)?[ ]
  admi(?:ssion|tted) to
  first aid
  of alcohol
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
  \baward in\b
  \bcard\b
  \bticket\b
  \bpermit\b
  endorsement
  member (?:in good standing )?of
  membership
  designation
  fellow
  status
  \bPIN\b
  \([A-Z]{3,8}\d{3}
  \(\d{5}[A-Z]{2,3}\b
`
const LICENCE = /licen[cs]|permit|regist|\bPIN\b|charter/i
/** "license as a Registered Nurse", "registration with the NMC", "certified in X", "licensed by". */
const NAMED_AFTER =
  /\b(?<noun>licen[cs]e[ds]?|licensure|registration|registered|certificat(?:ion|e)|certified|accredited|chartered|membership|member|fellowship|fellow|endorsement)\b(?:,? or (?:the )?eligib(?:ility|le) (?:for|to) (?:licensure|registration|it|be \w+),?)? (?:in good standing )?(?:(?:status |body )?)(?<link>as an?|as|to practi[cs]e as an?|to practi[cs]e|with(?! (?:an? )?(?:\w+ )?endorsements? in\b)|in|on|of|by|from|for|through)(?: the)? (?<name>[^,;:.()\n\t]{2,60}(?![\p{L}\d]))/giu
const NAME_END = phrases('i', String.raw`\b(?:…)\b.*$`)`
  is
  are
  as (?:required|needed|applicable|appropriate|necessary)
  for the (?:duration|whole|length|term)
  by the (?!\w+ (?:council|board|commission)$)
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
export const DRIVING = /\bdriv(?:er|ers|ing)\b/i
export const HEAVY =
  /\b(?:heavy (?:rigid|combination)|medium rigid|multi[- ]combination|[HM][RC](?= (?:class )?(?:driv|licen))|CDL|commercial|HGV|LGV|class (?:A|B|C)\b|category (?:C|D)|C\+E|forklift|PSV|PCV|D1|CPC|DQC|tacho\w*)\b/i

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
const PAPER_BEHIND = new RegExp(`^ ?\\([^()]{1,20}\\) ${NOUN}`, 'i')

function paperNamedAfter(line: string, start: number, match: RegExpExecArray): Paper | undefined {
  const { noun, link } = match.groups as { noun: string; link: string }
  const raw = match.groups!['name']!
  const cut = NAME_END.exec(raw)
  const printed = (cut ? raw.slice(0, cut.index) : raw).replace(/ in (?:the|this|our|your) state$/i, '').trimEnd()
  const name =
    printed +
    (/^[A-Z]{2}$/.test(printed) ? (OTHER_STATES.exec(line.slice(match.index + match[0].length))?.[0] ?? '') : '')
  if (name.length < 2 || !isNamed(name, noun, link)) return undefined
  if (/^registration$/i.test(noun) && OF_SOMETHING_ELSE.test(line.slice(0, match.index).trimEnd())) return undefined
  if (DRIVING.test(line.slice(Math.max(0, match.index - 12), match.index))) return undefined
  const from = start + match.index
  const to = from + match[0].length - raw.length + name.length
  const granted = /^in$/i.test(link) && placeScore(wordsOf(name), name) >= 3
  const grantor = GRANTOR.exec(line.slice(0, match.index))
  if (grantor)
    return {
      span: { start: start + grantor.index, end: to },
      name: { start: from, end: to },
      licence: LICENCE.test(noun),
    }
  const left = Math.min(leftOf(line, match.index), granted ? nameStart(line, match.index) : match.index)
  const held = { start: start + left, end: from + noun.length }
  const licence = LICENCE.test(noun)
  if (/^with$/i.test(link) && /^(?:licen[cs]e$|certificat)/i.test(noun)) {
    const named = { start: start + Math.min(left, nameStart(line, match.index)), end: from + noun.length }
    const isPaper = ENDS_IN_PAPER.test(name) || PAPER_BEHIND.test(line.slice(to - start))
    return { span: isPaper ? named : { start: named.start, end: to }, name: named, licence }
  }
  if (/^with$/i.test(link) && left < match.index && ALL_CODES.test(name)) return { span: held, name: held, licence }
  const state =
    /^in$/i.test(link) &&
    (/^(?:the |your )?(?:[Ss]tate\b|Commonwealth|Province)/.test(name) || (left < match.index && granted))
  if (state && /^licen|^registration/i.test(noun)) {
    // "Current, unrestricted pharmacist license in the state": small letters name it as well.
    const named = { ...held, start: Math.min(held.start, start + nameStart(line, match.index)) }
    return { span: { ...named, end: to }, name: named, licence: true, by: name }
  }
  const isOfBody = /^regist(?:ered|ration) with$/i.test(`${noun} ${link}`)
  const person =
    !state &&
    (isOfBody || (/^(?:certified|registered|licensed|member)$/i.test(noun) && !/^(?:with|by|of)$/i.test(link)))
  const span = { start: start + left, end: to }
  return { span, name: person ? { start: to - name.length, end: to } : span, licence }
}

/** "PMP certification", "CSCS card": the name first, then the noun. */
export function papersNamedBefore(context: PassageContext): Paper[] {
  const line = lineOf(context)
  const { start } = context.passage
  return matchesOf(line, NAMED).flatMap((match): Paper[] => {
    const noun = match.groups!['noun']!
    const from = pastPapers(line, nameStart(line, match.index), match.index)
    const rest = line.slice(match.index + noun.length)
    if (/^registration$/i.test(noun) && OF_THINGS.test(line.slice(from, match.index))) return []
    const named = mayName(line.slice(from, match.index).trim(), noun) || /^Award$/.test(noun)
    if (!named || OF_A_BODY.test(rest)) return []
    if (/^(?:certified|licensed)$/i.test(noun) && NOUN_BEHIND.test(rest)) return []
    const end = match.index + noun.length
    const name = {
      start: start + from,
      end: start + end + (/^(?:qual|award)/i.test(noun) ? inWhat(line.slice(end)) : 0),
    }
    if (isKnownOtherwise(context.reading, name)) return []
    const granted = GRANTOR.exec(line.slice(0, from))?.[0].length ?? 0
    const span = { ...name, start: name.start - granted }
    const licence = LICENCE.test(noun)
    const other = otherBefore(line, from, start) ?? joinedBefore(context, from)
    return [...(other ? [{ span: other, name: other, licence }] : []), { span, name, licence }]
  })
}

/** "Energy certificates and gas certificates" are two. */
const pastPapers = (line: string, from: number, until: number): number =>
  from +
  (/^.*\b(?:certificates|licen[cs]es|permits|cards|tickets) and /i.exec(line.slice(from, until))?.[0].length ?? 0)

/** "Deposit registration", "voter registration": things and people one registers. */
const OF_THINGS = phrases('i', String.raw`\b(?:…) $`)`
  deposit
  patient
  voter
  vehicle
  VAT
  company
  customer
  visitor
  guest
  event
  domain
  trade ?mark
  land
  birth
  death
  donor
  product
  device
  course
  user
  participant
  tenan(?:t|cy)
  student
  pupil
`

/** "Gas safety certificates": what a table knows by its whole name as a thing one deals with is held by nobody. */
const isKnownOtherwise = (reading: Reading, { start, end }: Span): boolean =>
  hitsWithin(reading, { start, end }).some(
    ({ span, concepts }) =>
      span.start === start && span.end === end && concepts.every(({ kind }) => kind === 'skill' || kind === 'trait'),
  )

/** "Georgia Certified | Court Reporter license": the noun comes later. */
const NOUN_BEHIND = new RegExp(`^ (?:[A-Z][\\w-]* ){1,4}(?:${NOUN})\\b`)

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
  if (/^credentialing$/i.test(noun)) return /^[A-Z]{3,}$/.test(name)
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
  /\b(?:post|pre|significant|patient|event|vehicle|domain|student|course|voter|trade ?mark|patent|user|guest|attendee|delegate|visitor|participant|conference|member|vendor|supplier|donor|company|image|land|birth|device|product)s?$/i

/** "complete electronic certificates": what is made, and not held. */
const MADE_OUT = /^(?:complete|issue|produce|prepare|process|check|print|write|generate)\b/i

/** Permits that works and buildings have, not people. */
const OF_THE_PLACE =
  /\b(?:works?|working|spaces?|building|planning|parking|export|import|environmental|street|road|site|zoning|construction)$/i

/** "CPA or CMA certification", "Valid counterbalance or reach truck licence": the name before the "or". */
function otherBefore(line: string, from: number, start: number): Span | undefined {
  const other =
    /(?:^(?:(?:[Ii]n-date|[Vv]alid|[Cc]urrent|[Ff]ull|[Aa]n?) )*(?<word>\p{L}\p{Ll}{3,}(?: \p{Ll}{4,})?)|(?:^|[\s(])(?<name>(?:[A-Z][\w+#.-]*)(?: [A-Z(][\w+#.)-]*){0,5}))(?<or> or (?:(?:an? )?(?:other |another |similar |equivalent |comparable |relevant |recogni[sz]ed ){1,2})?|\/)$/u.exec(
      line.slice(0, from),
    )
  if (!other) return undefined
  const end = start + other.index + other[0].length - other.groups!['or']!.length
  return { start: end - (other.groups!['name'] ?? other.groups!['word'])!.length, end }
}

/** "Valid counterbalance and reach truck licence": what is known by itself, before the "and". */
function joinedBefore({ reading, passage }: PassageContext, from: number): Span | undefined {
  const name = /(?:^|\b(?:an?|valid|current|in[- ]date) )(?<name>\p{L}[\p{L}-]{3,}) and $/iu.exec(
    reading.text.slice(passage.start, passage.start + from),
  )?.groups?.['name']
  if (name === undefined) return undefined
  const end = passage.start + from - ' and '.length
  const span = { start: end - name.length, end }
  return hitsWithin(reading, span).some((hit) => hit.span.start === span.start && hit.span.end === end)
    ? span
    : undefined
}

const GENERAL = phrases('i', '^(?:…)$')`
  \W*
  sponsor(?:ship)?
  (?:[\w-]+ ){0,3}test
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
