import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { phrases } from '../../text/phrases.ts'
import { type Word, wordSet } from '../../text/words.ts'
import { zoneByForm } from './heading-forms.ts'
import { headsPay, mayOpenHeading, zoneOfHeading } from './headings.ts'
import { type Text, within } from './reading.ts'
import type { Unit } from './unit.ts'
import { announcedBy } from './unknown-headings.ts'

/** A heading, and where what it heads begins. */
export interface Found {
  readonly zone: Zone
  readonly heading: Span
  /** Where what the heading heads begins, within the unit. */
  readonly rest: number
  /** What follows is said not to be asked. */
  readonly negated?: true
  /** Its words tell of the firm, and hardly what stands below. */
  readonly unsure?: true
}

/** The first heading in a unit: the whole of it, its opening words, or words before a colon within it. */
export function headingIn(reading: Text, unit: Unit, zone: Zone, hasDemands: boolean): Found | undefined {
  const words = within(reading.words, unit)
  if (words.length === 0) return undefined
  return (
    headingAt(reading, unit, words, 0, zone) ??
    unknownHeading(reading.text, unit, words, hasDemands) ??
    headingByForm(reading.text, unit) ??
    (words.length > 3 ? headingBeforeColon(reading, words) : undefined)
  )
}

/** "How many years of glazing do you have?": a question of the form, and no heading. */
const ASKS_THE_READER = /^(?:how (?:many|long)|have you|are you|do you|can you|would you|will you|did you)\b/i

/** "★ What do I need?" is set as the items are; "Experience of raku?" asks the reader for it. */
const ASKS_FOR_THE_READER = /^(?:what|who|which|why|how|when|where)\b/i

/** A short line of its own that ends in a colon, or asks. */
function unknownHeading(text: string, unit: Unit, words: readonly Word[], hasDemands: boolean): Found | undefined {
  if (!unit.opens || !unit.closes || words.length > (unit.item ? 8 : 11)) return undefined
  const line = text.slice(unit.start, unit.end)
  if (unit.item && line.endsWith('?') && !ASKS_FOR_THE_READER.test(line)) return undefined
  if (!/^\p{Lu}.*[?…]$/u.test(line) && !(!unit.item && words.length < 9 && /^\p{Lu}.*:$/u.test(line))) return undefined
  if (ASKS_THE_READER.test(line)) return undefined
  const announced = announcedBy(line, hasDemands)
  if (!announced || (announced.zone === 'about' && !line.endsWith(':'))) return undefined
  return {
    ...announced,
    heading: { start: unit.start, end: unit.end - 1 },
    rest: unit.end,
    ...(announced.zone === 'about' && { unsure: true as const }),
  }
}

/** The words of a line before a colon, or before a bracket that ends it. */
const LABEL = /^[^:()]{3,80}(?=: |:$| \([^()]{2,90}\)[:.]?$)/

/** "Great but not essential: Canva, …", "May have (we'll take it if you do)": words of a heading's form open the line, and what they head follows. */
function headingByForm(text: string, unit: Unit): Found | undefined {
  if (unit.item || !unit.opens) return undefined
  const words = LABEL.exec(text.slice(unit.start, unit.end))?.[0]
  const zone = words === undefined ? undefined : zoneByForm(words)
  if (words === undefined || zone === undefined) return undefined
  const end = unit.start + words.length
  return { zone, heading: { start: unit.start, end }, rest: text[end] === ':' ? end + 1 : unit.end }
}

function headingAt(reading: Text, unit: Unit, words: readonly Word[], first: number, zone: Zone): Found | undefined {
  const { text } = reading
  if (!mayOpenHeading(words[first]!.folded)) return undefined
  for (let count = Math.min(9, words.length - first); count > 0; count--) {
    const end = words[first + count - 1]!.end
    const heading = { start: words[first]!.start, end }
    const last = first + count === words.length
    const gap = text.slice(end, Math.min(unit.end, end + 4))
    const remarked = isRemarked(text, unit, end)
    const open = opensWithoutColon(text, heading, count, unit)
    // What the words are is asked last: most of them end where no heading can.
    if (!last && !remarked && !open && !/^ ?[:?]|^ [-–—] /.test(gap)) continue
    const found = zoneOfWords(text, words.slice(first, first + count))
    if (!found) continue
    if (last && isBare(text, unit, heading, zone, found)) {
      const isPay = found === 'facts' && zone !== 'title' && headsPay(words.slice(first).map(({ folded }) => folded))
      return { zone: isPay ? 'benefits' : found, heading, rest: unit.end }
    }
    if (last) continue
    if (found !== 'facts' && remarked) return { zone: found, heading, rest: unit.end }
    if (/^ ?[:?]/.test(gap) || (/^ [-–—] /.test(gap) && unit.opens && zone !== 'title' && found !== 'about')) {
      if (count === 1 && unit.item && found === 'facts') continue
      return { zone: found, heading, rest: end + gap.search(/[:?–—-]/) + 1 }
    }
    if (found !== 'facts' && open) {
      if (!isAllOfItsLine(text, unit)) return { zone: found, heading, rest: end }
      return { zone: found, heading: { ...heading, end: unit.end }, rest: unit.end }
    }
  }
  return undefined
}

/** "QUALIFICATIONS WE HOLD TO": a few words in capitals on a line of their own. */
const isAllOfItsLine = (text: string, unit: Unit): boolean =>
  unit.opens &&
  unit.closes &&
  !unit.item &&
  /^(?:[\p{Lu}&'’/-]+ ?){2,8}:?$/u.test(text.slice(unit.start, unit.end).trim())

const REMARK =
  /^ \((?=[^()]*\b(?:all|none|criteria|marked|assessed|essential|desirable|required|needed|necessary|below|following|worry|optional|mandatory|deal-?breakers?|not|hire|start|appointment|vary|varies|consult|depending|at least|one or more|train|teach|if you|take (?:it|them))\b)[^()]{2,90}\)[:.]?\s*$/i

/** "Person specification (all essential unless marked D)": the bracket behind a heading tells how to read what follows. */
const isRemarked = (text: string, unit: Unit, end: number): boolean =>
  unit.opens &&
  !unit.item &&
  text[end] === ' ' &&
  (unit.closes || /[.:]\s*$/.test(text.slice(end, unit.end))) &&
  REMARK.test(text.slice(end, unit.end))

/** The part that the words head; "Licensure/Certification" is two headings in one. */
function zoneOfWords(text: string, words: readonly Word[]): Zone | undefined {
  const whole = zoneOfHeading(words.map((word) => word.folded))
  const cut = words.findIndex((word, at) => at > 0 && /^ ?\/ ?$/.test(text.slice(words[at - 1]!.end, word.start)))
  if (whole || cut < 0) return whole
  const zone = zoneOfHeading(words.slice(0, cut).map((word) => word.folded))
  return zone && zoneOfWords(text, words.slice(cut)) === zone ? zone : undefined
}

/** The heading is all of its line, or the end of one. A bullet or a lower-case word is not a heading by itself. */
function isBare(text: string, unit: Unit, heading: Span, zone: Zone, found: Zone): boolean {
  const tail = text.slice(heading.end, unit.end).trim()
  if (!/^[\s:;?!.…*_=)\]\p{Extended_Pictographic}\uFE0F–-]*$/u.test(tail)) return false
  if (found === 'facts') return tail.startsWith(':') && unit.closes
  if (/^[:;?]/.test(tail)) return true
  if (unit.item && !/^\p{Lu}/u.test(text.slice(heading.start))) return false
  if (unit.item && (zone === 'requirements' || zone === 'nice-to-have' || zone === 'benefits')) return false
  if (tail === '.') return unit.opens && !unit.item && !unit.closes
  return unit.opens || /^\p{Lu}/u.test(text.slice(heading.start, heading.end))
}

const SURE_OPENERS = phrases('i', '^(?:…)$')`
  qualifications
  requirements
  responsibilities
  key responsibilities
  technologies
  benefits
  deadline
  skills
  what (?:you|we|i|do|makes|awaits|will)\b.*
  who (?:you|we)\b.*
  here['’]s what .*
  the role
  the job
  (?:job|company) description
  job benefits
  about (?:us|you)
  your \w+
  we offer(?: you)?
  (?:about|why) .*
  .* qualifications
  .* (?:requirements|criteria)
  how to apply
  bonus
`

/** "Qualifications You hold a degree": a heading with its colon lost is followed by a capital. */
function opensWithoutColon(text: string, heading: Span, count: number, unit: Unit): boolean {
  if (text[heading.end] !== ' ') return false
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
const CLOSES_INLINE = wordSet('technologies description benefits')
/** "Desired Experience" at the end of a line. */
const TITLE_CASE = /^\p{Lu}\S*(?: \p{Lu}\S*)+$/u

/** "… on site Job benefits: Healthcare": a heading within a line that lost its breaks. */
function headingBeforeColon(reading: Text, words: readonly Word[]): Found | undefined {
  const { text } = reading
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const colon = hasColonAt(text, word.end)
    const last = at === words.length - 1
    if (!colon && !last && !CLOSES_INLINE.has(word.folded)) continue
    const tail = text.slice(word.end, word.end + 3)
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

/** A colon or a question mark, also behind a space. */
function hasColonAt(text: string, at: number): boolean {
  const sign = text[text[at] === ' ' ? at + 1 : at]
  return sign === ':' || sign === '?'
}

/** "Professional Education:" is a name, not a heading behind a word. */
const isName = (text: string, before: Word, first: Word): boolean =>
  /^\p{Lu}/u.test(text.slice(before.start)) && text.slice(before.end, first.start) === ' '

const joinsOn = (word: string): boolean => /^(?:and|or|with|of|the|a|an|to|for|your|our|in|this|following)$/i.test(word)
