import { phrases } from '../../text/phrases.ts'
import { BASE_VERBS } from './grammar.ts'
import type { Passage } from './passage.ts'
import type { Unit } from './unit.ts'
import { demands } from './wordings.ts'

const LISTED = phrases('i', String.raw`\b(?:…)\b`)`
  experience
  years?['’]?(?: of| in| on| as| with| \w+ing|$)
  yrs
  certif\w+
  licen[cs]\w+
  knowledge
  abilit(?:y|ies)
  able to
  skills?
  proficien\w+
  degree
  (?:bachelor|master|associate)['’]?s?
  graduate
  diploma
  must
  required
  preferred
  fluen\w+
  familiar\w*
  qualifi\w+
  cards?
  tickets?
  nvq
  own (?:\w+ )?(?:tools|kit|van|car|transport|PPE)
  advantage
  useful
  desirable
`

/** Where no heading says what a list is, a third of its lines asking something makes it one of requirements; so does one line where there is no other list of them. */
export function withListedDemands(text: string, passages: readonly Passage[]): Passage[] {
  const found = [...passages]
  const isOnlyList = !passages.some(({ zone }) => zone === 'requirements')
  for (let from = 0; from < found.length; from++) {
    let to = from
    while (to < found.length && isUnclaimed(found[to]!)) to++
    const run = found.slice(from, to)
    const asking = run.filter((passage) => LISTED.test(text.slice(passage.start, passage.end))).length
    const doing = run.filter((passage) => opensWithVerb(text, passage)).length
    const ticked = run.filter((passage) => TICK.test(text.slice(Math.max(0, passage.start - 4), passage.start))).length
    const few = run[0]?.zone === 'about' ? 2 : 1
    const asks = asking * 3 >= run.length || (asking >= few && (isOnlyList || ticked * 2 > run.length))
    if (run.length > 2 && asks && doing * 2 < run.length)
      for (let i = from; i < to; i++) found[i] = { ...found[i]!, zone: 'requirements', item: false }
    else if (run.length > 2 && doing * 2 >= run.length)
      for (let i = from; i < to; i++) found[i] = { ...found[i]!, zone: 'duties' }
    from = Math.max(from, to - 1)
  }
  return found
}

/** A list that is ticked off one by one. */
const TICK = /(?:[✓✔☐☑✅]\uFE0F?|\[[ xX]?\])\s*$/u

/** Cards and tickets that small ads name without another word. */
const TICKETS =
  /\b(?:CSCS|CPCS|SMSTS|SSSTS|IPAF|PASMA|NPORS|ECS|JIB|SIA|NVQ|Gas Safe|18th Edition|F-Gas|OSHA|EPA 608|NATE|CDL|CPC|DBS|First Aid|Food Hygiene|ServSafe)\b/
const SAYS_MORE =
  /\b(?:we|our|us|you|they|it|this|these|there|is|are|was|were|be|has|have|had|will|would|can|does|do|provided|supplied|paid|free)\b|[£$€@?]/i

/** "Blue CSCS or better, SMSTS": tickets and no verb. */
const namesTickets = (line: string): boolean => TICKETS.test(line) && !SAYS_MORE.test(line)

/** In a small ad without headings, tickets named beside a sentence that asks are asked for as well. */
export function withBareTickets(text: string, passages: readonly Passage[]): readonly Passage[] {
  if (passages.some(({ zone }) => zone === 'requirements' || zone === 'nice-to-have' || zone === 'duties'))
    return passages
  const lines = passages.map(({ start, end }) => text.slice(start, end))
  return passages.map((passage, i) =>
    i > 0 &&
    (passage.zone === 'title' || passage.zone === 'other') &&
    namesTickets(lines[i]!) &&
    [lines[i - 1], lines[i + 1]].some((line) => line !== undefined && demands(line))
      ? { ...passage, zone: 'requirements' }
      : passage,
  )
}

/** Headings that leave open whether a person or a day's work follows. */
const OPEN_HEADING =
  /^(?:you|the (?:successful |right |ideal )?(?:candidate|applicant|person|post ?holder))(?:['’]ll| will| must| should)?\W*$/i
/** What a person is or has, and not what one does all day. */
const IS_OR_HAS =
  /^(?:also )?(?:be(?! responsible\b| involved\b| part\b| working\b| required to\b)|have|hold|possess|demonstrate|show|know|understand|speak|enjoy|bring)\b/i

/** "You will: have QTS, be able to teach …": where most of the list says what one is or has, it is of requirements. */
export function withDemandsOnYou(text: string, passages: readonly Passage[]): Passage[] {
  const says = (passage: Passage): boolean => IS_OR_HAS.test(text.slice(passage.start, passage.start + 24))
  const headings = new Set(passages.flatMap(({ zone, under }) => (zone === 'duties' && under ? [under] : [])))
  const personal = [...headings].filter((heading) => {
    if (!OPEN_HEADING.test(text.slice(heading.start, heading.end))) return false
    const items = passages.filter(({ under, item }) => under === heading && item)
    return items.length > 1 && items.filter(says).length * 2 > items.length
  })
  return passages.map((passage) =>
    passage.item && passage.under && personal.includes(passage.under) ? { ...passage, zone: 'requirements' } : passage,
  )
}

/** "Plan and teach lessons": a duty. */
const opensWithVerb = (text: string, { start, end }: Passage): boolean =>
  BASE_VERBS.has(
    /^(?!(?:have|hold|possess|know|understand|speak|live|write|be)\b)[A-Za-z]+/i
      .exec(text.slice(start, Math.min(end, start + 20)))?.[0]
      .toLowerCase() ?? '',
  )

const isUnclaimed = ({ item, zone, sure }: Passage): boolean =>
  item && !sure && (zone === 'title' || zone === 'other' || zone === 'about')

const LEAD_IN = phrases('i')`
  \b(?:candidates?|applicants?|you) must,[^.:]{0,60}:(?=\s|$)
  \b(?:candidates?|applicants?|you|someone|person|people|those|role|position|job|meet|following|need|require[sd]?|looking for|we expect)\b[^.:]{0,80}\b(?:have|with|need|following|following (?:experience|skills|qualifications|criteria|requirements)|include|including|bring|possess|required|experience|skills|qualifications|capabilities|requirements|must|be|demonstrate|offer|had)\b[^.:]{0,24}:(?=\s|$)
  \b(?:you|candidates?|applicants?)(?:['’]ll| will| must| should| would) (?:also |ideally )?(?:have|need|possess|be)\s*$
  ^(?:do|have|are) you(?: (?:also|already|currently))?(?: (?:have|hold|possess|got))? ?[:…](?=\s|$)
  \b(?:candidates?|applicants?|person|teacher)\b[^.:]{0,30}\b(?:will|should|would|can)(?: also| ideally)? ?:(?=\s|$)
  \b(?:need|want|looking for|seeking) (?:someone|somebody|people|a person|candidates?) (?:who|with)(?: (?:has|have|is|can))? ?[:…]?\s*$
`

/** "The successful candidate will have:" makes requirements of what follows. */
export function endOfLeadIn(text: string, unit: Unit): number | undefined {
  const line = text.slice(unit.start, unit.end)
  const match = /[:…]|\b(?:have|need|possess|be)\s*$|\b(?:who|with)(?: (?:has|have|is|can))?\s*$/.test(line)
    ? LEAD_IN.exec(line)
    : null
  if (
    !match ||
    /\b(?:duties|tasks|responsib\w+|will (?:include|involve)|benefits?|offer you|receive|apply|application|responsible)\b/i.test(
      match[0],
    )
  )
    return undefined
  return leadsToDoings(match[0]) ? undefined : unit.start + match.index + match[0].length
}

/** "You will provide support to two partners, including:" */
const leadsToDoings = (leadIn: string): boolean => {
  const [, verb = ''] = /^you(?:['’]ll| will) (?:also )?([a-z]+)\b.*\binclud(?:e|ing)\b/i.exec(leadIn) ?? []
  return BASE_VERBS.has(verb.toLowerCase()) && !IS_OR_HAS.test(verb)
}
