import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { headingIn } from './heading-search.ts'
import { endOfLeadIn, withListedDemands } from './headless.ts'
import type { Passage } from './passage.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'

/** Parts the posting into zones by its headings, those that share a line with their text among them. */
export function zonesOf(reading: Text, units: readonly Unit[]): Passage[] {
  const passages: Passage[] = []
  let zone: Zone = 'title'
  let under: Span | undefined
  let led: 'items' | 'line' | undefined
  const pass = (unit: Unit, into: Zone) => {
    if (unit.start < unit.end)
      passages.push({ ...unit, zone: into, sure: under !== undefined, ...(under && { under }) })
  }
  for (const unit of units) {
    if (unit.column) {
      passages.push({ ...unit, zone: unit.column, sure: true })
      continue
    }
    if (led && unit.opens && !(led === 'items' && unit.item)) {
      zone = 'other'
      led = undefined
    }
    let rest: Unit = unit
    let facts = false
    for (let found = headingIn(reading, rest, zone); found; found = headingIn(reading, rest, zone)) {
      pass({ ...rest, end: found.heading.start, closes: true }, facts ? 'facts' : zone)
      facts = found.zone === 'facts'
      if (!facts) {
        zone = found.zone
        under = found.heading
        led = undefined
      }
      rest = { ...rest, start: found.rest, opens: false }
      if (rest.start >= rest.end) break
    }
    if (zone === 'title' && passages.length > 0 && isProse(reading, rest)) zone = 'other'
    const leadIn = facts ? undefined : endOfLeadIn(reading.text, rest)
    if (leadIn !== undefined) {
      pass({ ...trimStart(reading.text, rest), end: leadIn }, zone)
      if (zone !== 'requirements' && zone !== 'nice-to-have') {
        zone = 'requirements'
        under = undefined
        led = /^\s*[\p{L}]/u.test(reading.text.slice(leadIn, unit.end)) ? 'line' : 'items'
      }
      rest = { ...rest, start: leadIn, opens: false }
    }
    pass(trimStart(reading.text, rest), facts ? 'facts' : zone)
    if (zone === 'tags' && rest.start < rest.end) zone = 'other'
  }
  return withListedDemands(reading.text, passages)
}

const isProse = ({ words }: Text, unit: Unit): boolean => within(words, unit).length > 9

function trimStart(text: string, unit: Unit): Unit {
  let { start } = unit
  while (start < unit.end && /[\s:–-]/.test(text[start]!)) start++
  return { ...unit, start }
}
