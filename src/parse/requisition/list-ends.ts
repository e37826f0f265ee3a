import type { Zone } from '../../model/requisition.ts'
import { phrases } from '../../text/phrases.ts'
import { zoneByForm } from './heading-forms.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'
import { announcedBy } from './unknown-headings.ts'

/** The lines that stand under a heading so far. */
export class ListSoFar {
  items = 0
  /** Short lines without a full stop. */
  short = 0

  add(reading: Text, unit: Unit): void {
    if (unit.start >= unit.end) return
    if (unit.item) this.items++
    else if (unit.opens && unit.closes && isShort(reading, unit)) this.short++
  }
}

const wordCount = ({ words }: Text, unit: Unit): number => within(words, unit).length

const isShort = (reading: Text, unit: Unit): boolean =>
  wordCount(reading, unit) <= 9 && !/[.!?]$/.test(reading.text.slice(unit.start, unit.end))

/** A sentence that begins a line of its own, with a blank line above. */
const isParagraph = (reading: Text, unit: Unit): boolean =>
  unit.opens &&
  !unit.item &&
  unit.gap > 0 &&
  (!unit.closes || wordCount(reading, unit) > 9 || /[.!?]$/.test(reading.text.slice(unit.start, unit.end)))

/** A paragraph below a list of demands is no part of it. */
export const endsList = (reading: Text, unit: Unit, list: ListSoFar, zone: Zone): boolean =>
  (zone === 'requirements' || zone === 'nice-to-have' || zone === 'tags') &&
  (list.items > 0 || list.short > 1) &&
  isParagraph(reading, unit)

/**
 * Whether a short line that is on no list of headings stands as one: by its format, its capitals, or what it heads.
 * @param above the heading before it, where there is one: it is set alike
 */
export function standsAsHeading(
  reading: Text,
  unit: Unit,
  next: Unit | undefined,
  list: ListSoFar,
  tight: boolean,
  above: string,
): boolean {
  if (unit.item || !unit.opens || !unit.closes || !next?.opens || next.column) return false
  const line = reading.text.slice(unit.start, unit.end)
  const count = wordCount(reading, unit)
  if (
    count === 0 ||
    (count > 8 && !(count < 12 && OPEN_ENDED.test(line)) && !(count < (next.item ? 15 : 12) && zoneByForm(line))) ||
    /(?<!\.\.)[.;,)]$/.test(line.replace(OPTIONAL, '')) ||
    /\t|\d{3}|@/.test(line)
  )
    return false
  if (unit.heading) return true
  if (zoneByForm(line)) return true
  if (count > 1 && IN_CAPITALS.test(line) && IN_CAPITALS.test(above)) return true
  if (unit.gap === 0 && !(tight && announcedBy(line, true))) return false
  if (count < 5 && !/[!?]$/.test(line) && OPENS_ALIKE.test(line) && opening(line) === opening(above)) return true
  if (OPEN_ENDED.test(line)) return true
  if (next.item || isLong(reading, next)) {
    if (next.gap > 1) return false
    if (IN_CAPITALS.test(line)) return true
    if (/[:?…]$/.test(line) || /\b(?:you|your|you['’]\w+|we|we['’]\w+|our|us)\b/i.test(line)) return true
    return list.items > 0 || next.item
  }
  return false
}

const IN_CAPITALS = /^[\p{Lu}\d &,'’/?!–-]{4,}$/u

/** "The place", "The work", "The icing": a line that opens as the heading before it did. */
const OPENS_ALIKE = /^(?:The|What|Your|Our|How|About|A|Things) /
const opening = (line: string): string => line.slice(0, line.indexOf(' '))

/** "Seasoning (optional)" */
const OPTIONAL =
  / \((?:\w+ )?(?:optional|not (?:needed|required|necessary|essential)|bonus|extra|nice to have)\b[^()]*\)$/i

/** "It would help if you had", "A bit about the hours" */
const OPEN_ENDED = phrases('i')`
  ^(?:a (?:bit|little|word|few words)|more) (?:about|on)[ ]
  ^it (?:would|will|might|may) (?:also )?(?:be|help)\b.*\b(?:to have|if|if you (?:have|had))$
  \b(?:you|you['’](?:ll|d)|we) (?:will |would |must |should )?(?:have|had|need|bring|get|offer|are|do|know)$
`

const isLong = (reading: Text, unit: Unit): boolean => wordCount(reading, unit) > 9 || !unit.closes
