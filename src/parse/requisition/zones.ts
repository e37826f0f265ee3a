import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import type { Word } from '../../text/words.ts'
import { mayOpenHeading, zoneOfHeading } from './headings.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'

/** A unit with the part of the posting it belongs to. */
export interface Passage extends Unit {
  readonly zone: Zone
  /** The heading it stands under. */
  readonly under?: Span
  /** It stands under a heading, and not merely near one. */
  readonly sure: boolean
}

interface Found {
  readonly zone: Zone
  readonly heading: Span
  /** Where what the heading heads begins, within the unit. */
  readonly rest: number
}

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
  return passages
}

const LEAD_IN =
  /\b(?:candidates?|applicants?|you|someone|person|role|position|job|meet|following|need|require[sd]?|looking for|we expect)\b[^.:]{0,80}\b(?:have|with|need|following|following (?:experience|skills|qualifications|criteria|requirements)|include|including|bring|possess|required|experience|skills|qualifications|capabilities|requirements|must|be|demonstrate|offer)\b[^.:]{0,24}:(?=\s|$)|\b(?:candidates?|applicants?|person|teacher)\b[^.:]{0,30}\b(?:will|should|would|can)(?: also| ideally)? ?:(?=\s|$)/i

/** "The successful candidate will have:" makes requirements of what follows. */
function endOfLeadIn(text: string, unit: Unit): number | undefined {
  const line = text.slice(unit.start, unit.end)
  const match = line.includes(':') ? LEAD_IN.exec(line) : null
  if (
    !match ||
    /\b(?:duties|tasks|responsib\w+|will (?:include|involve)|benefits?|offer you|receive|apply|application|responsible)\b/i.test(
      match[0],
    )
  )
    return undefined
  return unit.start + match.index + match[0].length
}

const isProse = ({ words }: Text, unit: Unit): boolean => within(words, unit).length > 9

function trimStart(text: string, unit: Unit): Unit {
  let { start } = unit
  while (start < unit.end && /[\s:–-]/.test(text[start]!)) start++
  return { ...unit, start }
}

/** The first heading in a unit: the whole of it, its opening words, or words before a colon within it. */
function headingIn(reading: Text, unit: Unit, zone: Zone): Found | undefined {
  const words = within(reading.words, unit)
  if (words.length === 0) return undefined
  return headingAt(reading, unit, words, 0, zone) ?? (words.length > 3 ? headingBeforeColon(reading, words) : undefined)
}

function headingAt(reading: Text, unit: Unit, words: readonly Word[], first: number, zone: Zone): Found | undefined {
  const { text } = reading
  if (!mayOpenHeading(words[first]!.folded)) return undefined
  for (let count = Math.min(9, words.length - first); count > 0; count--) {
    const end = words[first + count - 1]!.end
    const found = zoneOfHeading(words.slice(first, first + count).map((word) => word.folded))
    if (!found) continue
    const heading = { start: words[first]!.start, end }
    const gap = text.slice(end, Math.min(unit.end, end + 4))
    const last = first + count === words.length
    if (last && isBare(text, unit, heading, zone, found)) return { zone: found, heading, rest: unit.end }
    if (last) continue
    if (/^ ?[:?]/.test(gap)) {
      if (count === 1 && unit.item && found === 'facts') continue
      return { zone: found, heading, rest: end + gap.search(/[:?]/) + 1 }
    }
    if (found !== 'facts' && opensWithoutColon(text, heading, count, unit)) return { zone: found, heading, rest: end }
  }
  return undefined
}

/** The heading is all of its line, or the end of one. A bullet or a lower-case word is not a heading by itself. */
function isBare(text: string, unit: Unit, heading: Span, zone: Zone, found: Zone): boolean {
  const tail = text.slice(heading.end, unit.end).trim()
  if (!/^[\s:?!.…*_=–-]*$/.test(tail)) return false
  if (found === 'facts') return tail.startsWith(':') && unit.closes
  if (/^[:?]/.test(tail)) return true
  if (unit.item && !/^\p{Lu}/u.test(text.slice(heading.start))) return false
  if (unit.item && (zone === 'requirements' || zone === 'nice-to-have' || zone === 'benefits')) return false
  return tail !== '.' && (unit.opens || /^\p{Lu}/u.test(text.slice(heading.start, heading.end)))
}

const SURE_OPENERS =
  /^(?:qualifications|requirements|responsibilities|key responsibilities|technologies|benefits|deadline|skills|your profile|your responsibility|what (?:you|we|i|do|makes|awaits|will)\b.*|who (?:you|we)\b.*|here['’]s what .*|the role|the job|(?:job|company) description|job benefits|about (?:us|you)|your \w+|we offer(?: you)?|(?:about|why) .*|.* qualifications|.* (?:requirements|criteria)|how to apply|bonus)$/i

/** "Qualifications You hold a degree": a heading with its colon lost is followed by a capital. */
function opensWithoutColon(text: string, heading: Span, count: number, unit: Unit): boolean {
  const words = text.slice(heading.start, heading.end)
  if (!/^ +(?:\p{Lu}|\d\+?)/u.test(text.slice(heading.end, heading.end + 4))) {
    return /^technologies$/i.test(words) && /^\s+[a-z]/.test(text.slice(heading.end, heading.end + 3))
  }
  if (!/^\p{Lu}/u.test(words) || unit.item) return false
  if (!SURE_OPENERS.test(words)) return false
  if (count > 1 && /^(?:what|who)/i.test(words)) return !/\b(?:is|are)$/i.test(words) || count > 3
  return !/^ +(?:and|or|of|for|in|to)\b/i.test(text.slice(heading.end, heading.end + 5))
}

/** Headings so plain that they need no colon within a line. */
const INLINE = /^(?:Technologies|Job description|Company description|Job benefits)$/
/** "Desired Experience" at the end of a line. */
const TITLE_CASE = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u

/** "… on site Job benefits: Healthcare": a heading within a line that lost its breaks. */
function headingBeforeColon(reading: Text, words: readonly Word[]): Found | undefined {
  const { text } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const tail = text.slice(word.end, word.end + 3)
    const colon = /^ ?[:?]/.test(tail)
    const last = at === words.length - 1
    if (!colon && !last && !/^(?:technologies|description|benefits)$/.test(word.folded)) continue
    for (let count = Math.min(7, at); count > 0; count--) {
      const first = words[at - count + 1]!
      const heading = { start: first.start, end: word.end }
      const printed = text.slice(heading.start, heading.end)
      if (
        !/^\p{Lu}/u.test(printed) ||
        (!colon && /^technologies$/i.test(printed) && !/^ [\p{Ll}.]/u.test(tail)) ||
        !(colon || INLINE.test(printed) || (last && TITLE_CASE.test(printed)))
      )
        continue
      const before = words[at - count]
      if (before && !colon && joinsOn(before.folded)) continue
      if (
        count === 1 &&
        before &&
        !INLINE.test(printed) &&
        isName(text, before, first) &&
        zoneOfHeading([word.folded]) !== 'facts'
      )
        continue
      const zone = zoneOfHeading(words.slice(at - count + 1, at + 1).map((each) => each.folded))
      if (zone) return { zone, heading, rest: colon ? word.end + tail.search(/[:?]/) + 1 : word.end }
    }
  }
  return undefined
}

/** "Professional Education:" is a name, not a heading behind a word. */
const isName = (text: string, before: Word, first: Word): boolean =>
  /^\p{Lu}/u.test(text.slice(before.start)) && text.slice(before.end, first.start) === ' '

const joinsOn = (word: string): boolean => /^(?:and|or|with|of|the|a|an|to|for|your|our|in|this|following)$/i.test(word)
