import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { titleScore } from '../../text/roles.ts'
import { headingIn } from './heading-search.ts'
import { isOnForms } from './headings.ts'
import { endOfLeadIn, withBareTickets, withDemandsOnYou, withListedDemands } from './headless.ts'
import { endsList, ListSoFar, standsAsHeading } from './list-ends.ts'
import type { Passage } from './passage.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'
import { type Announced, announcedBy } from './unknown-headings.ts'

/** Parts the posting into zones by its headings, those that share a line with their text among them. */
export function zonesOf(reading: Text, units: readonly Unit[]): Passage[] {
  const passages: Passage[] = []
  let zone: Zone = 'title'
  let under: Span | undefined
  let sure = false
  let negated = false
  let onForms = false
  let led: 'items' | 'lines' | 'line' | undefined
  let list = new ListSoFar()
  let hasDemands = false
  const tight = units.every(({ gap }) => gap === 0)
  const begin = (into: Zone, heading: Span | undefined, isSure: boolean, isNegated = false) => {
    zone = into
    under = heading
    sure = isSure
    negated = isNegated
    onForms = heading !== undefined && isOnForms(reading.text.slice(heading.start, heading.end))
    led = undefined
    list = new ListSoFar()
  }
  const pass = (unit: Unit, into: Zone) => {
    hasDemands ||= into === 'requirements' && sure
    if (unit.start < unit.end)
      passages.push({
        ...unit,
        zone: into,
        sure,
        ...(under && { under }),
        ...(negated && { negated: true as const }),
        ...(onForms && { onForms: true as const }),
      })
  }
  /** A heading that no list knows. The line that names the job is none, though it stands like one. */
  const headingOf = (unit: Unit, next: Unit | undefined): { announced: Announced | undefined } | undefined => {
    if (zone === 'title' && passages.length === 0) return undefined
    if (!standsAsHeading(reading, unit, next, list, tight) || leads(reading, unit)) return undefined
    const announced = announcedBy(reading.text.slice(unit.start, unit.end), hasDemands)
    return zone === 'title' && (!announced || isTitle(reading, unit)) ? undefined : { announced }
  }
  units.forEach((unit, i) => {
    if (unit.column) {
      passages.push({ ...unit, zone: unit.column, sure: true })
      return
    }
    if (led && unit.opens && !goesOnAs(led, unit, list)) begin('other', under, sure)
    let rest: Unit = unit
    let facts = false
    let found = headingIn(reading, rest, zone, hasDemands)
    const heading = found ? undefined : headingOf(unit, units[i + 1])
    if (heading) {
      const { announced } = heading
      const asking = zone === 'requirements' || zone === 'nice-to-have'
      const follows = units[i + 1]!
      if (announced) begin(announced.zone, unit, true, announced.negated)
      else if (asking && follows.item) begin(zone, unit, false)
      else begin('other', unit, false)
      return
    }
    if (!found && endsList(reading, unit, list, zone)) begin('other', undefined, false)
    for (; found; found = headingIn(reading, rest, zone, hasDemands)) {
      pass({ ...rest, end: found.heading.start, closes: true }, facts ? 'facts' : zone)
      facts = found.zone === 'facts'
      if (!facts) begin(found.zone, found.heading, true, found.negated)
      rest = { ...rest, start: found.rest, opens: false }
      if (rest.start >= rest.end) break
    }
    if (zone === 'title' && passages.length > 0 && isProse(reading, rest)) zone = 'other'
    const leadIn = facts ? undefined : endOfLeadIn(reading.text, rest)
    if (leadIn !== undefined) {
      pass({ ...trimStart(reading.text, rest), end: leadIn }, zone)
      if (zone !== 'requirements' && zone !== 'nice-to-have') {
        begin(wishes(reading.text.slice(rest.start, leadIn)) ? 'nice-to-have' : 'requirements', undefined, true)
        const below = units[i + 1]
        const inLine = /^\s*[\p{L}]/u.test(reading.text.slice(leadIn, unit.end))
        led = inLine ? 'line' : below && !below.item && below.opens && !isProse(reading, below) ? 'lines' : 'items'
      }
      rest = { ...rest, start: leadIn, opens: false }
    }
    pass(trimStart(reading.text, rest), facts ? 'facts' : zone)
    list.add(reading, rest)
    if (zone === 'tags' && rest.start < rest.end) zone = 'other'
  })
  return [...withBareTickets(reading.text, withListedDemands(reading.text, withDemandsOnYou(reading.text, passages)))]
}

/** The list below a lead-in goes on: bullet by bullet, or line by line up to a blank one. */
const goesOnAs = (led: 'items' | 'lines' | 'line', unit: Unit, list: ListSoFar): boolean =>
  (led === 'items' && unit.item) || (led === 'lines' && !unit.item && (unit.gap === 0 || list.short === 0))

/** "It would be an advantage to offer:" */
const wishes = (leadIn: string): boolean =>
  /\b(?:advantage\w*|bonus|plus|desirable|ideally|nice|beneficial|preferred|welcome|also like|deal-?breaker|would be (?:great|nice|good|helpful|lovely))\b/i.test(
    leadIn,
  )

const leads = ({ text }: Text, unit: Unit): boolean => endOfLeadIn(text, unit) !== undefined

const isTitle = ({ words }: Text, unit: Unit): boolean => titleScore(within(words, unit)) >= 3

const isProse = ({ words }: Text, unit: Unit): boolean => within(words, unit).length > 9

function trimStart(text: string, unit: Unit): Unit {
  let { start } = unit
  while (start < unit.end && /[\s:–-]/.test(text[start]!)) start++
  return { ...unit, start }
}
