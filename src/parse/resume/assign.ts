import type { Span } from '../../model/quote.ts'
import { organisationScore } from '../../text/organisations.ts'
import { placeScore } from '../../text/places.ts'
import { titleScore } from '../../text/roles.ts'
import { WEB_ADDRESS } from '../../text/web-addresses.ts'
import type { Word } from '../../text/words.ts'
import type { Atom } from './atoms.ts'
import type { Separator } from './name-breaks.ts'

/** A field that an entry's head may hold, once. */
export interface Field {
  readonly id: string
  /** How well the words fit: below 0 hardly, 1 perhaps, from 3 surely. */
  score(segment: Segment): number
  /** What a comma inside the field costs, where it is more or less usual than elsewhere. */
  readonly comma?: number
  /** Of two names that would do as well, the first is meant. */
  readonly first?: true
}

/** Neighbouring atoms taken together. */
export interface Segment extends Span {
  readonly text: string
  readonly words: readonly Word[]
  readonly atoms: readonly Atom[]
  /** How much it reads as a title, a place, an organisation. */
  readonly title: number
  readonly place: number
  readonly organisation: number
}

/** A field found, with how much better this reading is than leaving it out. */
export interface Assigned {
  readonly field: string
  readonly segment: Segment
  readonly score: number
}

/** What taking two atoms together costs, by what stands between them. */
const MERGE: Readonly<Record<Separator, number>> = {
  paren: 1.6,
  comma: 0.7,
  slash: 0.5,
  at: 2.5,
  colon: 1.5,
  dash: 1.3,
  turn: 0.8,
  open: -3,
  wrap: -1.2,
  cell: Number.POSITIVE_INFINITY,
  line: Number.POSITIVE_INFINITY,
}

const UNUSED = -1.1
const LONGEST = 4
const MOST = 14
/** Sums closer than this are the same but for rounding: the reading found first stands. */
const TIE = 1e-9

/** What the entries' heads tell about how all of them are laid out. */
interface Habit {
  /** Field → slot → share of the entries that have the field there. */
  readonly slots: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** By two fields' places in the list: how much more often the first stands before the second on one line than behind it, as a share. */
  readonly lead: readonly (readonly number[])[]
}

/** Assigns the heads of alike entries: each by itself, then again with what they have in common. */
export function assignAlike(heads: readonly (readonly Atom[])[], fields: readonly Field[]): Assigned[][] {
  const scored = heads.map((atoms) => segmentsOf(atoms.slice(0, MOST), fields))
  const first = scored.map((each) => best(each, fields))
  if (heads.length < 2) return first
  const habit = habitOf(first, fields)
  const second = scored.map((each) => best(each, fields, habit))
  const firmer = habitOf(second, fields)
  return scored.map((each) => best(each, fields, firmer))
}

interface Scored {
  readonly atoms: readonly Atom[]
  /** By first atom, then by length less one. */
  readonly segments: readonly (readonly Candidate[])[]
}

interface Candidate {
  readonly segment: Segment
  /** How well each field suits it, whatever the other entries are like. */
  readonly scores: readonly number[]
}

function segmentsOf(atoms: readonly Atom[], fields: readonly Field[]): Scored {
  const segments = atoms.map((_, first) => {
    const list: Candidate[] = []
    let cost = 0
    let commas = 0
    for (let last = first; last < Math.min(atoms.length, first + LONGEST); last++) {
      const { separator } = atoms[last]!
      if (last > first && separator === 'comma') commas++
      else if (last > first) cost += MERGE[separator]
      if (cost > 4) break
      const segment = segmentOf(atoms.slice(first, last + 1))
      list.push({
        segment,
        scores: fields.map((field) => fitOf(field, segment) - cost - commas * (field.comma ?? MERGE.comma)),
      })
    }
    return list
  })
  return { atoms, segments }
}

function fitOf(field: Field, segment: Segment): number {
  const hint = segment.atoms[0]!.hint
  if (hint !== undefined) return hint === field.id ? 6 + Math.max(0, field.score(segment)) : field.score(segment) - 3
  return field.score(segment)
}

function segmentOf(atoms: readonly Atom[]): Segment {
  const [first, last] = [atoms[0]!, atoms.at(-1)!]
  const base = first.row.text.slice(first.start - first.row.start, last.end - first.row.start)
  const text = first.row === last.row ? base : joined(atoms)
  const words =
    atoms.length === 1
      ? first.words
      : first.row === last.row
        ? inside(first, last)
        : atoms.flatMap((atom) => atom.words)
  return {
    start: first.start,
    end: last.end,
    text,
    words,
    atoms,
    title: Math.max(titleScore(words), titleScore(wordsToSlash(text, first.start, words))),
    place: placeScore(words, text),
    organisation: organisationScore(words, text),
  }
}

/** "Division Manager" of "Division Manager/VP Field Services": of two titles the first tells. */
function wordsToSlash(text: string, start: number, words: readonly Word[]): readonly Word[] {
  const slash = text.indexOf('/')
  return slash < 0 ? [] : words.filter((word) => word.end <= start + slash)
}

/** The atoms of several lines as one name, with the commas between them. */
const joined = (atoms: readonly Atom[]): string =>
  atoms.reduce((text, atom, at) => {
    const before = atoms[at - 1]
    if (!before) return atom.text
    if (before.row === atom.row)
      return text + atom.row.text.slice(before.end - atom.row.start, atom.end - atom.row.start)
    const isComma = /^\s*,/.test(before.row.text.slice(before.end - before.row.start))
    return `${text}${isComma ? ',' : ''} ${atom.text}`
  }, '')

const inside = (first: Atom, last: Atom): Word[] =>
  first.row.words.filter((word) => word.start >= first.start && word.end <= last.end)

/** The best reading of the atoms from left to right, each field at most once. */
function best({ atoms, segments }: Scored, fields: readonly Field[], habit?: Habit): Assigned[] {
  const placed = habit ? segments.map((row) => row.map((candidate) => inPlace(candidate, fields, habit))) : segments
  const memo = new Map<number, { total: number; taken?: { field: number; length: number; score: number } }>()
  const from = (at: number, used: number): number => {
    if (at >= atoms.length) return 0
    const key = at * 256 + used
    const known = memo.get(key)
    if (known) return known.total
    let total = from(at + 1, used) + unusedCost(atoms[at]!)
    let taken: { field: number; length: number; score: number } | undefined
    placed[at]!.forEach(({ scores }, shorter) => {
      scores.forEach((plain, field) => {
        if (used & (1 << field)) return
        const score = habit ? plain + inOrder(habit, field, used) : plain
        if (score <= 0) return
        const whole = score + from(at + shorter + 1, used | (1 << field))
        if (whole > total + (taken || !fields[field]!.first ? TIE : -TIE)) {
          total = whole
          taken = { field, length: shorter + 1, score }
        }
      })
    })
    memo.set(key, { total, ...(taken && { taken }) })
    return total
  }
  from(0, 0)
  const found: Assigned[] = []
  for (let at = 0, used = 0; at < atoms.length; ) {
    const taken = memo.get(at * 256 + used)?.taken
    if (taken) {
      const { segment } = segments[at]![taken.length - 1]!
      found.push({ field: fields[taken.field]!.id, segment, score: taken.score })
      used |= 1 << taken.field
    }
    at += taken?.length ?? 1
  }
  return found
}

/** Words left over are a fault of the reading, unless they say nothing or stand below the date. */
function unusedCost({ text, line, separator }: Atom): number {
  if (isIdle(text) || (line > 0 && separator === 'line')) return 0
  return separator === 'paren' ? -0.4 : line > 0 && separator !== 'comma' ? UNUSED / 2 : UNUSED
}

const isIdle = (text: string): boolean =>
  WEB_ADDRESS.test(text) || /^[\d\W]+$|^(?:false|true|null|undefined)$/i.test(text)

/** The candidate with its scores better where the other entries have the field in such a place. */
function inPlace({ segment, scores }: Candidate, fields: readonly Field[], { slots }: Habit): Candidate {
  const own = slotsOf(segment)
  const placed = scores.map((score, field) => {
    const shares = slots.get(fields[field]!.id)
    return shares ? own.reduce((sum, [slot, weight]) => sum + weight * (shares.get(slot) ?? 0), score) : score
  })
  return { segment, scores: placed }
}

/** What a field gains by standing behind those already found, as the other entries have it. */
function inOrder({ lead }: Habit, field: number, used: number): number {
  let bonus = 0
  for (let other = 0; other < lead.length; other++) if (used & (1 << other)) bonus += 1.2 * lead[other]![field]!
  return bonus
}

const OPENS_LINE: ReadonlySet<Separator> = new Set(['line', 'cell', 'wrap', 'open'])

/** Where a segment stands and how it is set, with how much that tells. */
function slotsOf({ atoms }: Segment): readonly (readonly [slot: string, weight: number])[] {
  const { line, cell, separator, row } = atoms[0]!
  const lead = OPENS_LINE.has(separator) ? 'first' : separator
  const slots: [string, number][] = [[`${line}/${cell}/${lead}`, 2]]
  const { bold, italic, size } = row.line
  if (bold !== undefined || size !== undefined)
    slots.push([`${bold}/${italic}/${size?.toFixed(1)}/${row.caps}/${cell}/${lead}`, 0.8])
  return slots
}

function habitOf(readings: readonly (readonly Assigned[])[], fields: readonly Field[]): Habit {
  const slots = new Map<string, Map<string, number>>()
  const lead = fields.map(() => fields.map(() => 0))
  const place = new Map(fields.map(({ id }, at) => [id, at]))
  const share = 1 / readings.length
  for (const reading of readings) {
    for (const { field, segment, score } of reading) {
      const own = slots.get(field) ?? new Map<string, number>()
      slots.set(field, own)
      for (const [slot] of slotsOf(segment)) add(own, slot, share * Math.min(1, Math.max(0.2, score / 3)))
    }
    reading.forEach((left, at) => {
      for (const right of reading.slice(at + 1)) {
        if (right.score + left.score <= 3) continue
        const [first, second] = [place.get(left.field)!, place.get(right.field)!]
        lead[first]![second]! += share
        lead[second]![first]! -= share
      }
    })
  }
  return { slots, lead }
}

const add = (counts: Map<string, number>, key: string, by: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
