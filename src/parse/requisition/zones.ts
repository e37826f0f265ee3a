import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { type Found, headingIn } from './heading-search.ts'
import { isOnForms } from './headings.ts'
import { endOfLeadIn, withBareTickets, withDemandsOnYou, withListedDemands } from './headless.ts'
import { endsList, ListSoFar, standsAsHeading } from './list-ends.ts'
import { asksThere, type Passage } from './passage.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'
import { type Announced, announcedBy } from './unknown-headings.ts'

/** Parts the posting into zones by its headings, those that share a line with their text among them. */
export function zonesOf(reading: Text, units: readonly Unit[]): Passage[] {
  const walk = new ZoneWalk(reading, units)
  for (const [at, unit] of units.entries()) walk.step(unit, units[at + 1])
  return [
    ...withBareTickets(reading.text, withListedDemands(reading.text, withDemandsOnYou(reading.text, walk.passages))),
  ]
}

type Led = 'items' | 'lines' | 'line' | 'paragraph'

/** A part of the posting, from its heading on. */
interface Part {
  zone: Zone
  /** The heading that the next units stand under, and what it says of them. */
  readonly under: Span | undefined
  readonly sure: boolean
  readonly negated: boolean
  readonly onForms: boolean
  /** What a lead-in such as "You will need:" leads to; a heading on the line of what it wishes, to its paragraph. */
  led: Led | undefined
  readonly list: ListSoFar
}

const partOf = (zone: Zone, under: Span | undefined, sure: boolean): Part => ({
  zone,
  under,
  sure,
  negated: false,
  onForms: false,
  led: undefined,
  list: new ListSoFar(),
})

/** Goes through a posting unit by unit, and knows in which part of it that is. */
class ZoneWalk {
  readonly passages: Passage[] = []
  readonly #reading: Text
  #part = partOf('title', undefined, false)
  #hasDemands = false
  /** No line is blank. */
  readonly #tight: boolean
  /** The headings are questions of who reads: "What would I be doing?" */
  readonly #readerAsks: boolean

  constructor(reading: Text, units: readonly Unit[]) {
    this.#reading = reading
    this.#tight = units.every(({ gap }) => gap === 0)
    this.#readerAsks = units.some(
      ({ start, end, closes }) => closes && end - start < 80 && READER_ASKS.test(reading.text.slice(start, end)),
    )
  }

  step(unit: Unit, next: Unit | undefined): void {
    if (unit.column) {
      this.passages.push({ ...unit, zone: unit.column, sure: true })
      return
    }
    if (this.#part.led && unit.opens && !goesOnAs(this.#part.led, unit, this.#part.list))
      this.#begin('other', this.#part.under, this.#part.sure)
    const isKnown = this.#headingIn(unit) !== undefined
    const heading = isKnown ? undefined : this.#unknownHeading(unit, next)
    if (heading) {
      this.#beginUnder(heading.announced, unit, next!)
      return
    }
    if (!isKnown && endsList(this.#reading, unit, this.#part.list, this.#part.zone))
      this.#begin('other', undefined, false)
    if (this.#part.negated && this.#isTitleLike(unit)) this.#begin('other', undefined, false)
    const before = this.#part
    const { rest, facts } = this.#passHeadings(unit)
    if (this.#part.zone === 'title' && this.passages.length > 0 && isProse(this.#reading, rest))
      this.#part.zone = 'other'
    this.#passRest(facts ? rest : this.#passLeadIn(rest, next), facts)
    if (before.zone === 'requirements' && unit.item && next?.item && this.#isOneOff(unit)) this.#part = before
  }

  /** A few words by themselves, below a blank line: what was not needed ends there. */
  #isTitleLike(unit: Unit): boolean {
    const line = this.#reading.text.slice(unit.start, unit.end)
    return !unit.item && unit.opens && unit.closes && unit.gap > 0 && /^(?:[\w'’&-]+ ?){1,6}$/.test(line)
  }

  /** "Bonus: front-end skills": a label for its own item, after which the list goes on as it was. */
  #isOneOff(unit: Unit): boolean {
    const heading = this.#part.under
    return (
      heading !== undefined &&
      heading.start >= unit.start &&
      ONE_OFF.test(this.#reading.text.slice(heading.start, unit.end))
    )
  }

  #headingIn(unit: Unit): Found | undefined {
    const found = headingIn(this.#reading, unit, this.#part.zone, this.#hasDemands)
    if (!found || this.#isLabel(found, unit)) return undefined
    const isOfFirm =
      this.#readerAsks && OF_THE_FIRM.test(this.#reading.text.slice(found.heading.start, found.heading.end))
    return isOfFirm ? { ...found, zone: 'about' } : found
  }

  /** "Accessibility: WCAG 2.1", "Travel: up to 10%" among demands: what the item is about, and no part of the posting. */
  #isLabel({ zone, heading, rest }: Found, unit: Unit): boolean {
    if (!asksThere(this.#part) || rest >= unit.end) return false
    // "Training: graduation from …" below "Minimum qualifications"
    if (/^training$/i.test(this.#reading.text.slice(heading.start, heading.end))) return true
    if (!unit.item) return false
    if (isOnForms(this.#reading.text.slice(heading.start, heading.end))) return true
    return zone === 'equal-opportunity' && !isProse(this.#reading, { ...unit, start: rest })
  }

  #begin(zone: Zone, heading: Span | undefined, sure: boolean, negated = false): void {
    const onForms = heading !== undefined && isOnForms(this.#reading.text.slice(heading.start, heading.end))
    this.#part = { ...partOf(zone, heading, sure), negated, onForms }
  }

  #pass(unit: Unit, zone: Zone): void {
    this.#hasDemands ||= zone === 'requirements' && this.#part.sure
    if (unit.start >= unit.end) return
    this.passages.push({
      ...unit,
      zone,
      sure: this.#part.sure,
      ...(this.#part.under && { under: this.#part.under }),
      ...(this.#part.negated && { negated: true as const }),
      ...(this.#part.onForms && { onForms: true as const }),
    })
  }

  /** A heading that no list knows. The line that names the job is none, though it stands like one. */
  #unknownHeading(unit: Unit, next: Unit | undefined): { announced: Announced | undefined } | undefined {
    if (this.#part.zone === 'title' && this.passages.length === 0) return undefined
    const { under } = this.#part
    const above = under ? this.#reading.text.slice(under.start, under.end) : ''
    if (!standsAsHeading(this.#reading, unit, next, this.#part.list, this.#tight, above) || leads(this.#reading, unit))
      return undefined
    const announced = announcedBy(this.#reading.text.slice(unit.start, unit.end), this.#hasDemands)
    return this.#part.zone === 'title' && (!announced || isTitle(this.#reading, unit)) ? undefined : { announced }
  }

  #beginUnder(announced: Announced | undefined, heading: Unit, next: Unit): void {
    // "Practice" among demands names a group of them; "Our practice" does not.
    const isGroup =
      announced?.zone === 'about' &&
      asksThere(this.#part) &&
      next.item &&
      !/\b(?:us|we|our|the)\b/i.test(this.#reading.text.slice(heading.start, heading.end))
    if (announced && !isGroup) this.#begin(announced.zone, heading, announced.zone !== 'about', announced.negated)
    else if (asksThere(this.#part) && next.item)
      this.#begin(this.#isSecondList(heading) ? 'nice-to-have' : this.#part.zone, heading, false)
    else this.#begin('other', heading, false)
  }

  /** "Sprinkles on top": below a whole list of demands a second one, under words that name no group of them, is of wishes. */
  #isSecondList(heading: Unit): boolean {
    const { zone, sure, list } = this.#part
    const words = this.#reading.text.slice(heading.start, heading.end)
    return zone === 'requirements' && sure && list.items > 2 && !NAMES_GROUP.test(words)
  }

  /** Passes what stands before and between headings that share the line; facts of the job end no zone. */
  #passHeadings(unit: Unit): { rest: Unit; facts: boolean } {
    let rest = unit
    let facts = false
    for (let found = this.#headingIn(rest); found; found = this.#headingIn(rest)) {
      this.#pass({ ...rest, end: found.heading.start, closes: true }, facts ? 'facts' : this.#part.zone)
      facts = found.zone === 'facts'
      if (!facts) this.#begin(found.zone, found.heading, !found.unsure, found.negated)
      rest = { ...rest, start: found.rest, opens: false }
      if (rest.start >= rest.end) break
      if (found.zone === 'nice-to-have' && !unit.item) this.#part.led = 'paragraph'
    }
    return { rest, facts }
  }

  /** Passes a lead-in, after which demands begin, and gives what is left of the unit. */
  #passLeadIn(unit: Unit, next: Unit | undefined): Unit {
    const { text } = this.#reading
    const leadIn = endOfLeadIn(text, unit)
    if (leadIn === undefined) return unit
    this.#pass({ ...trimStart(text, unit), end: leadIn }, this.#part.zone)
    if (isOnForms(text.slice(unit.start, leadIn))) {
      this.#begin('requirements', { start: unit.start, end: leadIn }, true)
      return { ...unit, start: leadIn, opens: false }
    }
    const zone = zoneLedTo(text.slice(unit.start, leadIn), next && text.slice(next.start, next.end))
    const inLine = /^\s*[\p{L}]/u.test(text.slice(leadIn, unit.end))
    // "We'd be especially pleased to hear from people who have:" turns a list of demands into one of wishes.
    const turns = zone === 'nice-to-have' && this.#part.zone === 'requirements' && !unit.item && !inLine && next?.item
    if (!asksThere(this.#part) || turns) {
      this.#begin(zone, undefined, true)
      const inLines = next && !next.item && next.opens && (next.gap === 0 || !isProse(this.#reading, next))
      this.#part.led = inLine ? 'line' : inLines ? 'lines' : 'items'
    }
    return { ...unit, start: leadIn, opens: false }
  }

  #passRest(rest: Unit, facts: boolean): void {
    this.#pass(trimStart(this.#reading.text, rest), facts ? 'facts' : this.#part.zone)
    this.#part.list.add(this.#reading, rest)
    if (this.#part.zone === 'tags' && rest.start < rest.end) this.#part.zone = 'other'
  }
}

/** "You'll be: | Checking dispensed items" leads to duties, "You'll be: | A registered technician" to demands. */
const zoneLedTo = (leadIn: string, next = ''): Zone => {
  if (wishes(leadIn)) return 'nice-to-have'
  return /\bbe\W*$/i.test(leadIn) && /^\W*(?:\p{L}+ )?\p{L}\p{Ll}+ing\b/u.test(next) ? 'duties' : 'requirements'
}

const READER_ASKS = /^(?:what|how|where|when|who|do|does|will|can|is)\b.*\bI\b.*\?$/i
const OF_THE_FIRM = /^who are you(?: then| guys| people)?$/i

const NAMES_GROUP =
  /\b(?:skills?|knowledge|experience|technical|technolog\w+|tools?|systems?|software|hardware|languages?|education|training|clinical|professional|personal\w*|people|communicat\w+|core|general|leadership|management|qualit\w+|attributes|abilit\w+|competenc\w+|physical|other|special|certificat\w+|licen[cs]\w+|documents?|essential|must|required?)\b/i

const ONE_OFF = /^\W*(?:(?:big |major |definite )?(?:bonus|plus)(?: points?)?|extra credit)\W{0,3}[:–-]\s*\w/i

/** The list below a lead-in goes on: bullet by bullet, or line by line up to a blank one. */
const goesOnAs = (led: Led, unit: Unit, list: ListSoFar): boolean =>
  (led === 'items' && unit.item) ||
  (led === 'lines' && !unit.item && (unit.gap === 0 || list.short === 0)) ||
  (led === 'paragraph' && (unit.item || unit.gap === 0))

/** "It would be an advantage to offer:" */
const wishes = (leadIn: string): boolean =>
  /\b(?:advantage\w*|bonus|plus|desirable|ideally|nice|beneficial|preferred|welcome|also like|(?:pleased|glad|happy|delighted|excited|love|keen) to (?:hear|see|meet)|(?:would|will|might|may) (?:\w+ )?help|helps if|deal-?breaker|would be (?:great|nice|good|helpful|lovely))\b/i.test(
    leadIn,
  )

const leads = ({ text }: Text, unit: Unit): boolean => endOfLeadIn(text, unit) !== undefined

const isTitle = ({ words }: Text, unit: Unit): boolean => titleScore(within(words, unit)) >= SURELY_TITLE

const isProse = ({ words }: Text, unit: Unit): boolean => within(words, unit).length > 9

function trimStart(text: string, unit: Unit): Unit {
  let { start } = unit
  while (start < unit.end && /[\s:–-]/.test(text[start]!)) start++
  return { ...unit, start }
}
