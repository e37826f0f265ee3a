import type { Hit } from '../../model/lexicon.ts'
import { overlaps, type Span } from '../../model/quote.ts'
import type { CertificationCriterion, Criterion } from '../../model/requisition.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { hitsWithin } from './reading.ts'

/** Words that make what stands before them a paper one holds. */
const NOUN =
  '(?:certificat(?:ion|e)s?|licen[cs](?:e|ure)s?|registration|accreditation|credentials?|certified|chartership|card|ticket|endorsement|licensed|chartered status|designation|qualification|membership)'
const NAMED = new RegExp(`\\b(?<noun>${NOUN})\\b`, 'gi')
const GATE =
  /admi(?:ssion|tted) to|certif|licen[cs]|level \d|qualification|regist|accredit|credential|charter|\bcard\b|\bticket\b|endorsement|member of|membership|\bPIN\b/i
const LICENCE = /licen[cs]|regist|\bPIN\b|charter/i
/** "license as a Registered Nurse", "registration with the NMC", "certified in X", "licensed by". */
const NAMED_AFTER =
  /\b(?<noun>licen[cs]e[ds]?|licensure|registration|registered|certificat(?:ion|e)|certified|accredited|chartered|membership|member)\b (?:(?:status |body )?)(?<link>as an?|as|to practi[cs]e as an?|to practi[cs]e|with|in|of|by|from|for|through)(?: the)? (?<name>[^,;:.()\n\t]{2,60})/gi
/** "Admission to the Illinois bar" */
const ADMITTED = /\b(?:admission|admitted) to (?:the )?(?<name>(?:[A-Z]\w+ ){1,3}bar)\b/gi
const NAME_END =
  /\b(?:is|are|required|preferred|and (?:hold|have|be|possess)|or (?:equivalent|similar|the ability|eligib\w+|another)|and (?:a|an|at|have|must)|with|who|which|that|upon|at time|prior|within|by|from|plus|desirable|essential|highly|a plus|would|will|to|on|before|strongly|must|including|if)\b.*$/i
const OBTAIN =
  /\b(?:able to obtain|ability to obtain|obtain(?:ed)? within|willing(?:ness)? to (?:obtain|work towards|complete|undertake)|within \w+ (?:\(\d+\) )?(?:days|weeks|months|year)s? of|eligib(?:le|ility) (?:for|to)|or (?:is |are |be )?(?:currently |actively )?(?:working towards?|studying (?:for|towards?))|can be obtained|or (?:part|nearly|newly)[- ]qualified|to be obtained|must obtain|will be (?:provided|given)|pending|willing(?:ness)? to (?:get|gain))\b/i
const ISSUER =
  /\b(?:issued by|granted by|from|by|with|through|accredited by) (?:the )?(?<issuer>(?:[A-Z][\w&'’-]*(?: (?:of|for|and|the))? ?){1,7})/
const DRIVING = /\bdriv(?:er|ers|ing)\b/i
const HEAVY = /\b(?:CDL|commercial|HGV|LGV|class (?:A|B|C)\b|category (?:C|D)|C\+E|forklift|PSV|PCV|D1)\b/i

/** Certificates, licences and registrations, each with the body that grants it where the posting names one. */
export function readCredentials(context: PassageContext, before: readonly Span[]): Readout {
  const line = lineOf(context)
  const { start } = context.passage
  const hits = hitsWithin(context.reading, context.passage).filter(isCredential)
  if (!GATE.test(line) && hits.length === 0) return nothing
  const free = (span: Span) => !before.some((other) => overlaps(other, span))
  const found: { span: Span; name: Span; licence: boolean; by?: string }[] = []
  const add = (span: Span, name: Span, licence: boolean, by?: string) => {
    if (!free(span) || found.some((other) => overlaps(other.span, span))) return
    found.push({ span, name, licence, ...(by && { by }) })
  }
  for (const match of line.matchAll(NAMED_AFTER)) {
    const { noun, link } = match.groups!
    const raw = match.groups!['name']!
    const cut = NAME_END.exec(raw)
    const name = (cut ? raw.slice(0, cut.index) : raw).trimEnd()
    if (name.length < 2 || !isNamed(name, noun!, link!)) continue
    const from = start + match.index
    const to = from + match[0].length - raw.length + name.length
    if (DRIVING.test(line.slice(Math.max(0, match.index - 12), match.index))) continue
    if (/^with$/i.test(link!) && leftOf(line, match.index) < match.index && ALL_CODES.test(name)) {
      const held = { start: start + leftOf(line, match.index), end: from + noun!.length }
      add(held, held, LICENCE.test(noun!))
      continue
    }
    const state = /^in$/i.test(link!) && /^(?:the )?(?:State|Commonwealth|Province)\b/.test(name)
    if (state && /^licen|^registration/i.test(noun!)) {
      const held = { start: start + leftOf(line, match.index), end: from + noun!.length }
      add({ ...held, end: to }, held, true, name)
      continue
    }
    const person =
      !state && /^(?:certified|registered|licensed|member)$/i.test(noun!) && !/^(?:with|by|of)$/i.test(link!)
    const left = leftOf(line, match.index)
    add(
      { start: start + left, end: to },
      person ? { start: to - name.length, end: to } : { start: start + left, end: to },
      LICENCE.test(noun!),
    )
  }
  for (const match of line.matchAll(ADMITTED)) {
    const end = start + match.index + match[0].length
    add({ start: start + match.index, end }, { start: end - match.groups!['name']!.length, end }, true)
  }
  for (const hit of hits) {
    const span = stretched(context.reading.text, withoutLead(context.reading.text, hit.span), context.passage)
    const concept = hit.concepts.find((each) => each.kind === 'licence') ?? hit.concepts[0]!
    if (DRIVING.test(concept.name) && !HEAVY.test(concept.name)) continue
    if (concept.kind === 'certification' && hit.concepts.some((each) => each.kind === 'skill') && !GATE.test(line))
      continue
    const lettered = /\bclass [A-F] $/i.exec(
      context.reading.text.slice(Math.max(context.passage.start, span.start - 8), span.start),
    )
    if (lettered) {
      const whole = { start: span.start - lettered[0].length, end: span.end }
      add(whole, whole, concept.kind === 'licence', concept.by)
      continue
    }
    const place = placeBefore(context.reading.text, context.passage.start, span.start)
    const state = place !== '' && concept.kind === 'licence' ? place : undefined
    add(
      state ? { start: span.start - place.length - 1, end: span.end } : span,
      span,
      concept.kind === 'licence',
      state ?? concept.by,
    )
  }
  for (const match of line.matchAll(NAMED)) {
    const noun = match.groups!['noun']!
    const from = nameStart(line, match.index)
    const name = line.slice(from, match.index).trim()
    if (name === '' || GENERAL.test(name) || (DRIVING.test(name) && !HEAVY.test(name))) continue
    if (/^(?:card|ticket|registration)$/i.test(noun) && !/[A-Z\d]{2}|[A-Z]\w+$|\w \w/.test(name)) continue
    if (/^membership$/i.test(noun) && !/[A-Z]{2}/.test(name)) continue
    if (/^qualification$/i.test(noun) && !/[A-Z]{2}|[a-z]{4}(?:ship|or|er|ing|y|ion)$/.test(name)) continue
    const span = { start: start + from, end: start + match.index + noun.length }
    const other = /(?:^|[\s(])(?<name>(?:[A-Z][\w+#.-]*)(?: [A-Z(][\w+#.)-]*){0,5})(?: or |\/)$/.exec(
      line.slice(0, from),
    )
    if (other) {
      const end = start + other.index + other[0].length - (other[0].endsWith('/') ? 1 : 4)
      const alternative = { start: end - other.groups!['name']!.length, end }
      add(alternative, alternative, LICENCE.test(noun))
    }
    add(span, span, LICENCE.test(noun))
  }
  for (const match of line.matchAll(LEVELLED)) {
    const span = { start: start + match.index, end: start + match.index + match[0].trimEnd().length }
    add(span, span, false)
  }
  for (const match of line.matchAll(PERSON)) {
    const span = { start: start + match.index, end: start + match.index + match[0].trimEnd().length }
    add(span, span, /^(?:licensed|registered|chartered)/i.test(match[0]))
  }
  for (const code of codesBeside(context, found)) add(code, code, false)
  found.sort((a, b) => a.span.start - b.span.start)
  return assemble(context, line, found)
}

const CODE = '[A-Z][A-Za-z]{0,6}[A-Z\\d][A-Za-z\\d]{1,6}'
const ALL_CODES = new RegExp(`^${CODE}(?:(?:,? (?:and |or |& )?|/)${CODE})*$`)
const CODES_AFTER = new RegExp(`^(?: (?:with|including|plus)|:)?((?:,? (?:and |or |& )?|/)${CODE}\\b(?![a-z-]))+`)

/** "Gas Safe registered with CCN1, HTR1 and CKR1": codes that no table knows, in one list with a paper, are papers. */
function codesBeside({ reading, passage }: PassageContext, found: readonly { span: Span }[]): Span[] {
  return found.flatMap(({ span }) => {
    const list = CODES_AFTER.exec(reading.text.slice(span.end, Math.min(passage.end, span.end + 80)))?.[0] ?? ''
    return [...list.matchAll(new RegExp(CODE, 'g'))]
      .map(({ 0: code, index }) => ({ start: span.end + index, end: span.end + index + code.length }))
      .filter((code) => hitsWithin(reading, code).length === 0)
  })
}

const NOT_NAME =
  /^(?:a|an|the|any|and|or|current|valid|active|relevant|appropriate|recogni[sz]ed|professional|unrestricted|unencumbered|must|have|has|hold|holds|possess|be|is|are|with|your|full|clean|other|recent|up-to-date|applicable|industry|formal|required|preferred|possession|ideally|preferably|obtain|maintain|additional|technical|as|for|to|by|you|either|proof|copy|evidence|holding|experience|eligibility|eligible|able|at|least|one|both|advanced|desirable|essential|further|specialist|similar|our|their|new|related|which|this|that|no|such|on|from|who|keep|gain|earn|of|in|education|training|degree|qualifications?|nice|plus|bonus|necessary|all|&|\+|we|will|currently)$/i

/** Where the name before a noun like "certification" begins: capitals, or up to three common words. */
function nameStart(line: string, at: number): number {
  const words = [...line.slice(Math.max(0, at - 80), at).matchAll(/\S+/g)]
  const offset = Math.max(0, at - 80)
  let start = at
  let common = 0
  for (let i = words.length - 1, taken = 0; i >= 0 && taken < 6; i--, taken++) {
    const word = words[i]![0]
    const capital = /^[(["'“]?[A-Z\d]/.test(word)
    const links =
      /^(?:of|in|&|and)$/.test(word) &&
      taken > 0 &&
      /^[A-Z]/.test(words[i - 1]?.[0] ?? '') &&
      /^[A-Z]/.test(words[i + 1]![0])
    if (/[,;:.]$/.test(word) || (NOT_NAME.test(word) && !links)) break
    if (!capital && !links && ++common > 3) break
    start = offset + words[i]!.index
  }
  return start
}

/** "Board Certified Oncology Pharmacist (BCOP)". */
const PERSON =
  /\b(?:Board[- ])?(?:Certified|Licensed|Chartered) (?:[A-Z][\w-]+(?: (?:in|of|and)(?= [A-Z]))? ?){1,5}(?:\([A-Z][A-Z-]{1,7}\))?/g

/** "Level 3 Award in Food Safety", "Level 2 Food Hygiene". */
const LEVELLED =
  /\bLevel [1-5] (?:(?:Award|Certificate)(?: in)? )?(?!Support|Technician|Engineer|Teacher|Tech|SOC|Analyst|Help|Service|Award|Certificate|Diploma|NVQ|Qualification|Or|And)(?:[A-Z][a-z]+(?: (?:and|&|in)(?= [A-Z]))? ?){1,4}(?:certificate|award)?/g

const GENERAL =
  /^(?:\W*|birth|death|gift|degree|diploma|first|one|two|this|that|their|no|vendor|multiple|all|business|training|software|open|self|re|pre|id|credit|debit|time|score|report)$/i

function isNamed(name: string, noun: string, link: string): boolean {
  if (/^(?:certified|accredited|chartered|membership|member|registration|registered)$/i.test(noun)) {
    if (/^(?:of|by|in|with|through|as an?|as)$/i.test(link))
      return /^[A-Z]/.test(name) && !/^(?:The|This|Our|A)\b/.test(name)
    return false
  }
  if (/^licen/i.test(noun))
    return (
      !/^(?:good standing|the|this|our|work|software|renewal|drive|duration)/i.test(name) &&
      !/^(?:of|by|from|through)$/i.test(link)
    )
  return /[A-Z]/.test(name) && !/^(?:by|from|through)$/i.test(link)
}

/** "RN license as …": a name before the noun belongs to it. */
function leftOf(line: string, at: number): number {
  const before = /(?:\b[A-Z][\w-]*(?: [A-Z][\w-]*)* )$/.exec(line.slice(Math.max(0, at - 40), at))
  return before && !/^(?:Current|Valid|Active|Must|Professional|Possession|Full)/.test(before[0])
    ? at - before[0].length
    : at
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

const isCredential = (hit: Hit): boolean =>
  hit.concepts.some((concept) => concept.kind === 'certification' || concept.kind === 'licence') &&
  !hit.concepts.some((concept) => concept.kind === 'degree')

/** "current CPA license" is the CPA license. */
function withoutLead(text: string, span: Span): Span {
  const lead = /^(?:current|valid|active|full|clean|unrestricted) /i.exec(text.slice(span.start, span.end))
  return { start: span.start + (lead?.[0].length ?? 0), end: span.end }
}

const TAIL = new RegExp(
  `^(?: ?\\([A-Z][\\w -]{1,12}\\))?(?: ${NOUN}\\b)?(?: ?\\([A-Z][\\w -]{1,12}\\))?(?:,? class [A-F1-9]\\b)?`,
  'i',
)

/** The noun that goes with a name: "BLS" and "BLS certification" are the same paper. */
function stretched(text: string, span: Span, within: Span): Span {
  const tail = TAIL.exec(text.slice(span.end, Math.min(within.end, span.end + 40)))
  return { start: span.start, end: span.end + (tail?.[0].length ?? 0) }
}

function assemble(
  { reading }: PassageContext,
  line: string,
  found: readonly { span: Span; name: Span; licence: boolean; by?: string }[],
): Readout {
  const { text } = reading
  const obtainable = OBTAIN.test(line)
  const issuer = ISSUER.exec(line)?.groups?.['issuer']?.trim()
  const asks: (Ask & { criterion: Criterion })[] = []
  for (const { span, name, licence, by } of found) {
    const criterion: CertificationCriterion = {
      kind: licence ? 'licence' : 'certification',
      name: text.slice(name.start, name.end),
      ...(found.length === 1 && issuer && !text.slice(name.start, name.end).includes(issuer)
        ? { issuer }
        : by
          ? { issuer: by }
          : {}),
      ...(obtainable && { obtainable: true as const }),
    }
    const last = asks.at(-1)
    const gap = last ? text.slice(last.end, span.start) : ''
    if (last && (isAlternative(gap) || isSamePaper(gap, criterion.name) || isListedChoice(text, found, span))) {
      const of = last.criterion.kind === 'any-of' ? last.criterion.of : [last.criterion]
      asks[asks.length - 1] = { ...last, end: span.end, criterion: { kind: 'any-of', of: [...of, criterion] } }
    } else asks.push({ ...span, criterion, confidence: 0.8 })
  }
  return { asks, taken: [...asks, ...found.map(({ span }) => span)], ignored: [] }
}

const OR = /^,? (?:and\/)?or(?: an?)?(?: [a-z]+){0,2} $|^ ?\/ ?$/i
const isAlternative = (gap: string): boolean => OR.test(gap) || /^ ?\($/.test(gap)

/** "Registered Nurse (Adult) on the NMC register": two names of one paper. */
const isSamePaper = (gap: string, name: string): boolean =>
  /^(?: \([^()]{2,24}\))? (?:on|with) (?:the |an? )?(?:current |active |valid )?$/i.test(gap) &&
  /\b(?:regist|licen|PIN\b)/i.test(name)

/** "CFA, ACA or ACCA": the comma before the second is an "or" as well. */
function isListedChoice(text: string, found: readonly { span: Span }[], span: Span): boolean {
  const gap = (k: number) => text.slice(found[k - 1]!.span.end, found[k]!.span.start)
  const at = found.findIndex((each) => each.span === span)
  if (!/^, ?$/.test(gap(at))) return false
  for (let k = at + 1; k < found.length && /^, ?$|^,? (?:and\/)?or /i.test(gap(k)); k++)
    if (OR.test(gap(k))) return true
  return false
}
