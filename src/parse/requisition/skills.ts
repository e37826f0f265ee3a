import { holds, overlaps, type Span } from '../../model/quote.ts'
import type { Criterion, SkillCriterion } from '../../model/requisition.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { foldedWords, wordsOf } from '../../text/words.ts'
import { type Group, groupsOf } from './alternatives.ts'
import { type Ask, lineOf, type PassageContext, type Readout } from './ask.ts'
import { BASE_VERBS, ING_VERBS } from './grammar.ts'
import { type LevelSpan, levelAt } from './levels.ts'
import { isToldToBeSystem } from './name-words.ts'
import { asksThere } from './passage.ts'
import { properNames } from './proper-names.ts'
import { hitsWithin, type Reading } from './reading.ts'
import { recencyIn } from './recency.ts'
import { type Tail, tailsIn } from './tails.ts'
import { confidenceOf } from './term-confidence.ts'
import { nameOf, type Term, termsIn } from './terms.ts'
import { endOfTraitLabel, isTrait, measuresIn, opensWithTrait, traitPhrase, traitsIn } from './traits.ts'
import { endOfThing, isSentence, namesIn, wantedIn } from './wanted.ts'

/** Skills a passage names, those that no table knows among them, and traits, marked as such. */
export function readSkills(printed: PassageContext, taken: readonly Span[]): Readout {
  const line = lineOf(printed)
  const context = isRunOfNames(printed, line)
    ? { ...printed, reading: { ...printed.reading, commasLost: true } }
    : printed
  const { reading, passage, levels } = context
  if (passage.zone === 'tags') return readTags(context)
  const recency = recencyIn(line)
  const measures = measuresIn(line).map(({ start, end }) =>
    traitOf(reading.text, { start: passage.start + start, end: passage.start + end }),
  )
  const read = [...measures, ...levels.flatMap((level) => readStretch(context, level, [...taken, ...measures]))]
  const asks = recency ? read.map((ask) => ({ ...ask, criterion: lately(ask.criterion, recency.months) })) : read
  if (asks.length === 0 && taken.length === 0) {
    const traits = traitsIn(line).map(({ start, end }) =>
      traitOf(reading.text, { start: passage.start + start, end: passage.start + end }),
    )
    if (traits.length > 0) return { asks: traits, taken: [], ignored: [] }
    const span = opensWithTrait(line) ? traitPhrase(reading.text, passage) : undefined
    if (span) return { asks: [traitOf(reading.text, span)], taken: [], ignored: [] }
  }
  return { asks, taken: [], ignored: [] }
}

const NAMES_ONLY = /^(?:(?:\p{Lu}[\p{L}\d+#&-]*|of|and|for|&)(?: |$)){6,}$/u

/** "Forex Hedging Bank Guarantee Letter Of Credit FEMA": names in a row, with nothing between them. */
const isRunOfNames = ({ reading, passage }: PassageContext, line: string): boolean =>
  NAMES_ONLY.test(line) && hitsWithin(reading, passage).length > 1

/** "Schooling: Doctor of Physical Therapy", "Laboratory work: blood counts, urinalysis", "Clinical skills: venepuncture, suturing": what the item is about, where what follows is read already, or is the work. */
const isLabelOf = (text: string, taken: readonly Span[], level: Span, { start, end, concepts }: Term): boolean =>
  concepts.length === 0 &&
  /^\W*$/.test(text.slice(level.start, start)) &&
  (/^ (?:work|skills) ?: [^,;.()]+[,;]/.test(text.slice(end, level.end)) ||
    taken.some((span) => span.start > end && /^: (?:an? |the )?(?:\w+ )?$/.test(text.slice(end, span.start))))

/** "IPAF and PASMA tickets": what the papers right before are. */
const isKindOf = (text: string, taken: readonly Span[], { start, end }: Term): boolean =>
  /^(?:tickets?|cards?|badges?)$/i.test(text.slice(start, end)) && taken.some((span) => span.end === start - 1)

/** A posting for a pipe welder does not ask for "Pipe Welder" as a skill. */
function isOwnTitle({ text, titled }: Reading, term: Term): boolean {
  if (term.concepts.length > 0 || titled.size === 0) return false
  const words = wordsOf(text.slice(term.start, term.end))
  return titleScore(words) >= SURELY_TITLE && words.every(({ base }) => titled.has(base))
}

/** "We are looking for an experienced kiln hand who …": whom they look for is no skill of theirs. */
const isSoughtPerson = ({ text }: Reading, term: Term): boolean =>
  term.concepts.length === 0 &&
  /\b(?:looking for|seeking|recruiting|hiring) (?:an?|\d|one|two) (?:[\w-]+ ){0,3}$/i.test(
    text.slice(Math.max(0, term.start - 60), term.start),
  ) &&
  /^ (?:who|to|for|that)\b/.test(text.slice(term.end, term.end + 6))

/** The skills of a clause that says how lately they must have been used. */
function lately(criterion: Criterion, withinMonths: number): Criterion {
  if (criterion.kind === 'any-of') return { ...criterion, of: criterion.of.map((each) => lately(each, withinMonths)) }
  return criterion.kind === 'skill' && !criterion.soft ? { ...criterion, withinMonths } : criterion
}

/** "Share a base with occupational therapy", "sit beside the dietitians": whom one works beside, up to the next doing. */
const BESIDE =
  /\b(?:shar(?:e|es|ing) (?:an?|the|our|their) \w+(?: space)? with|sit(?:s|ting)? (?:with|among|beside|alongside|next to)|(?:work(?:s|ing)?|based|located) (?:beside|alongside|next to)) (?<others>[^.;:()]*)$/i
const SHARES = /\bshar(?:e|es|ing) (?:an?|the|our|their) $/i

function isBesideThem(text: string, level: Span, { start, end }: Term): boolean {
  const before = text.slice(level.start, start)
  if (SHARES.test(before)) return text.startsWith(' with ', end)
  const others = BESIDE.exec(before)?.groups?.['others']
  return others !== undefined && !foldedWords(others).some((word) => BASE_VERBS.has(word) || ING_VERBS.has(word))
}

function readStretch(context: PassageContext, level: LevelSpan, taken: readonly Span[]): Ask[] {
  const { reading } = context
  const { text } = reading
  const about = isUnderCharacter(context) ? level.end : untilKnowing(text.slice(level.start, level.end)) + level.start
  const tails = tailsOf(context, level)
  const said = [...taken, ...tails.filter(({ whole }) => whole)]
  const terms = termsIn(reading, level, level.cue && holds(level, level.cue) ? [...said, level.cue] : said)
  const wanted = wantedIn(context, level)
  const used = usedUp(context, taken)
  const isNamed = namesIn(context, level, terms, wanted)
  const kept = terms.filter(
    (term) =>
      (term.concepts.length > 0 || !term.aside || isNamed(term)) &&
      !isToldThere(text, tails, term) &&
      (wanted(term) || isNamed(term)) &&
      !used.some((span) => holds(span, term)) &&
      !isOwnTitle(reading, term) &&
      !isLabelOf(text, taken, level, term) &&
      !isKindOf(text, taken, term) &&
      !isBesideThem(text, level, term) &&
      !isSoughtPerson(reading, term),
  )
  const asks = withoutPurpose(reading, groupsOf(reading, relinked(terms, kept))).map((group) =>
    askOf(context, group, group.terms[0]!.start < about),
  )
  const hard = asks.some(({ start, criterion }) => start < about && !isSoft(criterion))
  if (about === level.start || hard || asks.length === 0) return asks
  const span = traitPhrase(text, level)
  if (span && taken.some((other) => overlaps(other, span))) return asks
  if (!span || levelAt(context.levels, span) !== level) return asks
  return [traitOf(text, span), ...asks.filter(({ start }) => start >= about)]
}

/** Where an item of a list, being no sentence, tells by the way. */
function tailsOf({ reading: { text }, passage }: PassageContext, { start, ...level }: Span): Tail[] {
  const line = text.slice(start, level.end)
  const isItem = asksThere(passage)
  const told = endOfTraitLabel(line) ?? endOfThing(line)
  if (!isItem || isSentence(line.slice(0, told))) return []
  const next = line.indexOf(';', told)
  const end = next < 0 ? line.length : next
  const tails = told < line.length ? [...tailsIn(line), { start: told, end, whole: false }] : tailsIn(line)
  return tails.map((tail) => ({ ...tail, start: start + tail.start, end: start + tail.end }))
}

/** Told by the way, and no name: "docking in tight yards", but "modeling in Hydrolab". */
const isToldThere = (text: string, tails: readonly Tail[], term: Term): boolean =>
  /^\p{Ll}(?!\p{Lu})/u.test(text.slice(term.start, term.end)) &&
  term.concepts.length === 0 &&
  tails.some((tail) => holds(tail, term))

/** Under a heading of character an item that names nothing known is a trait. */
function isUnderCharacter({ reading, passage }: PassageContext): boolean {
  if (!passage.under) return false
  return /^(?:the )?(?:behaviou?rs|personal (?:qualities|attributes|characteristics)|attributes|values|soft skills)\b/i.test(
    reading.text.slice(passage.under.start, passage.under.end),
  )
}

const NEW_DEMAND = phrases(
  'i',
  String.raw`(?:[,;]|,? and) (?:(?:a|an|the|some|good|strong|excellent|basic|sound|proven|previous|relevant|recent|your|have|possess|with|plus) )*(?:[\w-]+ ){0,2}(?:…)\b`,
)`
  experience
  knowledge
  understanding
  familiarity
  proficiency
  background in
  certificates?
  qualifications?
`

/** How far a clause that opens with character goes on about it: "a passion for food, some experience of …". */
function untilKnowing(line: string): number {
  if (!opensWithTrait(line)) return 0
  return NEW_DEMAND.exec(line)?.index ?? line.length
}

/** Words by which a line with a condition in it asks for more than that. */
const KNOWS = phrases('i', String.raw`\b(?:…)\b`)`
  experience[ds]?
  knowledge
  skills?
  skilled
  proficien\w+
  familiar\w*
  certif\w+
  licen[cs]\w+
  degree
  understanding
  training in
  competen\w+
`
const FORM_QUESTION = phrases('i', String.raw`\b(?:…)\b`)`
  years of age
  or older
  drug
  background
  shifts?
  weekends?
  overtime
  licen[cs]e
  lift
  stand
  travel
  sponsor\w*
  authori[sz]ed
  relocat\w+
  vaccin\w+
  transport
  DBS
  PVG
  clearance
  check
  points
  MVR
  on[- ]call
  rotas?
  rotation
`

/** The part of a list in which a condition stands says nothing else: "23 or older (insurance)". */
function usedUp({ reading, passage }: PassageContext, taken: readonly Span[]): Span[] {
  const line = reading.text.slice(passage.start, passage.end)
  if (taken.length === 0 || KNOWS.test(line)) return []
  const parts: Span[] = []
  let start = 0
  for (const cut of [...matchesOf(line, /[;,](?![^(]*\))/g), { index: line.length }]) {
    const part = { start: passage.start + start, end: passage.start + cut.index }
    start = cut.index + 1
    if (taken.some((span) => overlaps(span, part)) && FORM_QUESTION.test(reading.text.slice(part.start, part.end)))
      parts.push(part)
  }
  return parts
}

/** "Message streaming with Kafka or RabbitMQ" asks for one of the two. */
function withoutPurpose({ text }: Reading, groups: readonly Group[]): readonly Group[] {
  const [first, second] = groups
  const purpose = first?.terms[0]
  const choice = second?.terms[0]
  if (groups.length !== 2 || !purpose || !choice || first.terms.length > 1 || second.terms.length < 2) return groups
  const known = second.terms.every((term) => term.concepts.length > 0)
  return known &&
    purpose.concepts.length === 0 &&
    /^ (?:with|using|in|via) $/.test(text.slice(purpose.end, choice.start))
    ? [second]
    : groups
}

/** What followed a term that was left out begins a list of its own. */
const relinked = (all: readonly Term[], kept: readonly Term[]): Term[] =>
  kept.map((term) => {
    const before = all[all.indexOf(term) - 1]
    return before && !kept.includes(before) ? { ...term, separator: 'break' } : term
  })

const isSoft = (criterion: Criterion): boolean =>
  criterion.kind === 'skill' ? criterion.soft === true : criterion.kind === 'any-of' && criterion.of.every(isSoft)

const traitOf = (text: string, span: Span): Ask => ({
  ...span,
  criterion: { kind: 'skill', name: text.slice(span.start, span.end), soft: true },
  confidence: 0.6,
})

function askOf(context: PassageContext, { terms, atLeast }: Group, about: boolean): Ask {
  const { text } = context.reading
  const proper = properNames(text, terms)
  const skill = (term: Term): SkillCriterion => ({
    kind: 'skill',
    name: nameOf(text, term),
    ...(((isTrait(text, term) && !isToldToBeSystem(text, term) && !isKnownAbout(context, term)) ||
      (about && term.concepts.length === 0)) && {
      soft: true as const,
    }),
    ...(proper.has(term) && { proper: true as const }),
  })
  const span = { start: terms[0]!.start, end: terms.at(-1)!.end }
  const confidence = Math.max(...terms.map((term) => confidenceOf(context, term)))
  const of = terms.map(skill)
  return of.length === 1
    ? { ...span, criterion: of[0]!, confidence }
    : { ...span, criterion: { kind: 'any-of', of, ...(atLeast && { atLeast }) }, confidence }
}

/** "Understanding of safeguarding and confidentiality": what one is to know about is more than character. */
const isKnownAbout = ({ reading: { text }, passage }: PassageContext, { start }: Term): boolean =>
  /\b(?:knowledge|understanding|awareness) of (?:[\w-]+(?:,| and|, and| or)? ){0,5}$/i.test(
    text.slice(passage.start, start),
  )

/** A list of tags: each is asked for, though none is more than wished. */
function readTags(context: PassageContext): Readout {
  const { start } = context.passage
  const line = lineOf(context)
  const pattern = /[,;|•·\t]/.test(line) ? /[^,;|•·\t\n]+/g : /\S+/g
  const asks = matchesOf(line, pattern).flatMap((match): Ask[] => {
    const name = match[0].trim()
    const from = start + match.index + match[0].indexOf(name)
    return name.length > 0
      ? [{ start: from, end: from + name.length, criterion: { kind: 'skill', name }, confidence: 0.7 }]
      : []
  })
  return { asks, taken: [], ignored: [] }
}
