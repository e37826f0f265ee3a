import type { Document } from '../../model/document.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import { overlaps, type Span } from '../../model/quote.ts'
import type { Basics, Value } from '../../model/resume.ts'
import { headingKind } from '../../text/headings.ts'
import { organisationScore } from '../../text/organisations.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { titleScore } from '../../text/roles.ts'
import { fold, wordsOf } from '../../text/words.ts'
import { passagesOf } from './bodies.ts'
import { addressesOf, emailOf, phoneOf } from './contacts.ts'
import { endOfName } from './letters-behind-name.ts'
import { type Cell, isProse, type Row } from './rows.ts'
import type { Block } from './sections.ts'
import { trimSpan, valueAt } from './values.ts'

/** Who the paper is about: the rows above the first section, and those under "Contact". */
export function basicsOf(document: Document, rows: readonly Row[], blocks: readonly Block[], lexicon: Lexicon): Basics {
  const { text } = document
  const own = blocks.filter((block) => block.kind === 'basics').flatMap((block) => block.rows)
  const near = own.length > 0 ? own : rows.slice(0, 8)
  const email = emailOf(document, near) ?? emailOf(document, rows)
  const name = nameOf(text, rows, near, email, lexicon)
  const label = labelOf(text, near, name)
  const phone = phoneOf(text, near) ?? phoneOf(text, rows.slice(0, 12)) ?? phoneOf(text, rows)
  const elsewhere = blocks
    .filter((block) => block.kind === 'other' || block.kind === 'basics')
    .flatMap((block) => block.rows)
  const { url, profiles } = addressesOf(document, elsewhere)
  const location = locationOf(text, near, name)
  const summary = summaryOf(text, blocks, near)
  return {
    ...(name && { name }),
    ...(label && { label }),
    ...(email && { email }),
    ...(phone && { phone }),
    ...(url && { url }),
    ...(location && { location }),
    ...(summary && { summary }),
    profiles,
  }
}

const NOT_NAMES = phrases('i', String.raw`\b(?:…)\b`)`
  resume
  résumé
  curriculum
  vitae
  cv
  lebenslauf
  page
  phone
  email
  e-mail
  address
  contact
  profile
  street
  road
  avenue
  objective
  summary
  sample
  template
  download
  pdf
  picture
  photo
  pic
  http
  www
  date of birth
  confidential
  references
  currículum
  hoja de vida
  europass
  mobile
  tel
  website
`

const BEFORE_NAME =
  /^["“”'«]?(?:(?:resume|résumé|curriculum vitae|c\.?v\.?|lebenslauf|currículum(?: vitae)?|bio-?data)\s*(?:(?:of|for|von|de|di)\s+|[:–—-]\s*)|(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|rev|frau|herr|dipl\.?-?\s?ing|ing|mag|m|mme|sr|sra|dott|eng)\b\.?\s+|(?:full |candidate |candidate['’]s )?name\s*[:–-]\s*|nom\s*:\s*|nombre\s*:\s*|nome\s*:\s*|naam\s*:\s*)*/i
/** The name: the largest, earliest line of two or three capitalised words that nothing else explains. */
function nameOf(
  text: string,
  rows: readonly Row[],
  near: readonly Row[],
  email: Value | undefined,
  lexicon: Lexicon,
): Value | undefined {
  const largest = Math.max(0, ...rows.map((row) => row.line.size ?? 0))
  const top = new Set([...rows.slice(0, 12), ...near, ...rows.filter((row) => isTitle(row, largest))])
  const mailbox = fold(email?.value.split('@')[0]?.replace(/[._\d-]+/g, ' ') ?? '')
    .split(' ')
    .filter((part) => part.length > 1)
  let best: { span: Span; score: number; row: Row } | undefined
  let place = 0
  for (const row of top) {
    for (const [at, cell] of row.cells.entries()) {
      const span = bareName(text, beforeHeadline(cell, row), lexicon)
      const labelled = NAME_LABEL.test(row.cells[at - 1]?.text ?? '') ? 2 : 0
      const score =
        nameScore(text.slice(span.start, span.end), mailbox, row, largest) + labelled - Math.min(place, 20) * 0.12
      if (score > (best?.score ?? 0.5)) best = { span, score, row }
      place++
    }
  }
  if (!best) return undefined
  const span = joinName(text, best.row, best.span, rows, mailbox, lexicon)
  return valueAt(text, span, 0.78 + best.score * 0.035)
}

/** "Name / Surname" in the cell before. */
const NAME_LABEL =
  /^(?:(?:full|first|given) )?names?(?:\(s\))?(?: ?(?:\/|and|&) ?(?:surname|last name|family name)s?(?:\(s\))?)?\s*:?$/i

/** Set larger than all else: the head of the paper, wherever its column is read. */
const isTitle = ({ line, words }: Row, largest: number): boolean =>
  line.size !== undefined && line.size > largest - 0.5 && words.length < 6

/** "Hannah Berg, Welder", "Hannah Berg / Welder", or "Hannah Berg" and "Welder" in another face: a name and the headline on one line. */
function beforeHeadline(cell: Cell, { line }: Row): Span {
  const turn = (line.turn ?? -1) - cell.start
  if (turn > 3 && turn < cell.text.length && titleScore(wordsOf(cell.text.slice(turn))) >= 2.5)
    return { start: cell.start, end: cell.start + cell.text.slice(0, turn).trimEnd().length }
  const comma = cell.text.search(/,\s|\s[–—/-]\s/)
  return comma > 3 && titleScore(wordsOf(cell.text.slice(comma))) >= 2.5
    ? { start: cell.start, end: cell.start + comma }
    : cell
}

/** Without "Dr" before and "RN, BSN" after. */
function bareName(text: string, { start, end }: Span, lexicon: Lexicon): Span {
  const from = start + (BEFORE_NAME.exec(text.slice(start, end))?.[0].length ?? 0)
  return trimSpan(text, { start: from, end: from + endOfName(text.slice(from, end), lexicon) })
}

function nameScore(words: string, mailbox: readonly string[], row: Row, largest: number): number {
  const plain = words.replace(/ ["“(]\p{Lu}[\p{L}.-]*["”)](?= )/u, '')
  if (!/^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ ‘-]+$/u.test(plain) && !/^(?:\p{Lu} )+\p{Lu}$/u.test(words)) return -1
  const parts = words.split(/\s+/)
  const weighty = withoutParticles(parts)
  if (weighty.length > 6 || NOT_NAMES.test(words) || headingKind(words)) return -1
  if (weighty.some((part) => /^\p{Ll}/u.test(part))) return -1
  const folded = fold(words)
  const shared = mailbox.filter((part) => part.length > 2 && folded.replace(/ /g, '').includes(part)).length
  const initials = mailbox.length > 0 && shared > 0 ? 1 : 0
  const size = largest > 0 && row.line.size !== undefined && row.line.size >= largest - 0.5 ? 2 : 0
  const first = row.index === 0 ? 1 : 0
  const role = Math.max(0, titleScore(wordsOf(words))) * (shared > 0 ? 0.3 : isTradeSurname(row) ? 0.4 : 1)
  const firm = Math.max(0, organisationScore(row.words, row.text)) * 0.5
  return (
    (parts.length >= 2 && weighty.length <= 4 ? 1.5 : 0.5) +
    Math.min(2, shared) * 1.5 +
    initials +
    size +
    first -
    role -
    firm -
    Math.max(0, placeScore(row.words, words))
  )
}

/** What lengthens a name and is none: "Ana Belén Soler y Rey de la Vega". */
const PARTICLES = new Set(
  'de da di del della der den van von dos das do du la las los le y e bin al el ibn zu ter ten af av'.split(' '),
)

const isParticle = (word: string): boolean => PARTICLES.has(word.toLowerCase())

const withoutParticles = (words: readonly string[]): string[] => words.filter((word) => !isParticle(word))

/** "JOHN MILLER" on top of the paper: a trade that is a surname, too, behind what is no part of a title. */
const isTradeSurname = ({ index, words }: Row): boolean =>
  index === 0 &&
  (words.length === 2 || words.length === 3) &&
  TRADE_SURNAMES.has(words.at(-1)!.folded) &&
  titleScore(words.slice(0, -1)) === 0

const TRADE_SURNAMES = new Set(
  `baker barber butcher carpenter cook cutter dean driver dyer farmer fisher gardener judge mason miller painter porter sawyer singer
steward tailor usher warden weaver`.split(/\s+/),
)

/** A name set over two lines: the other line is as large, and the next one. */
function joinName(
  text: string,
  row: Row,
  span: Span,
  rows: readonly Row[],
  mailbox: readonly string[],
  lexicon: Lexicon,
): Span {
  const fits = (other: Row | undefined): other is Row =>
    other !== undefined &&
    other.line.size !== undefined &&
    other.line.size === row.line.size &&
    other.line.bold === row.line.bold &&
    other.cells.length === 1 &&
    withoutParticles(other.words.map((word) => word.folded)).length <= 3 &&
    /^[\p{Lu}][\p{L}\p{M}.'’ -]+$/u.test(other.text.trim()) &&
    !headingKind(other.text) &&
    !NOT_NAMES.test(other.text) &&
    (titleScore(other.words) < 2 || mailbox.some((part) => fold(other.text).includes(part)))
  const size = row.line.size ?? 0
  const body = [...rows].map((each) => each.line.size ?? 0).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0
  if (row.cells.length > 1 || size <= body + 1) return span
  const [before, after] = [rows[row.index - 1], rows[row.index + 1]]
  const rest = after && after.line.size === row.line.size ? after.cells[0] : undefined
  if (rest && endsInParticle(text.slice(span.start, span.end))) return { start: span.start, end: rest.end }
  if (fits(after)) return { start: span.start, end: bareName(text, after, lexicon).end }
  if (fits(before)) return { start: before.start, end: span.end }
  return span
}

/** No name ends so: "Dmytro van der"; but "Ana E", by an initial. */
const endsInParticle = (words: string): boolean => {
  const last = /\s(\S{2,})$/.exec(words)?.[1]
  return last !== undefined && isParticle(last)
}

/** The headline: what the person says they are, next to the name. */
function labelOf(text: string, near: readonly Row[], name: Value | undefined): Value | undefined {
  if (!name) return undefined
  let best: { span: Span; score: number } | undefined
  for (const row of near) {
    if (isProse(row) || row.periods.length > 0 || /[@\d]/.test(row.text)) continue
    const distance = Math.abs(row.start - name.quote.span.end)
    for (const cell of row.cells) {
      if (cell.start < name.quote.span.end && name.quote.span.start < cell.end) continue
      const words = row.words.filter((word) => word.start >= cell.start && word.end <= cell.end)
      const score = titleScore(words) - (distance > 120 ? 1.5 : 0)
      if (score > (best?.score ?? 1.4)) best = { span: cell, score }
    }
  }
  return best && valueAt(text, trimSpan(text, best.span), 0.5 + best.score * 0.08)
}

function locationOf(text: string, near: readonly Row[], name: Value | undefined): Value | undefined {
  let best: { span: Span; score: number } | undefined
  for (const row of near)
    for (const cell of row.cells) {
      if (/@|https?:|www\./.test(cell.text) || (name && overlaps(cell, name.quote.span))) continue
      const label = /^(?:address|location|lives in|based in|adresse|wohnort|dirección|indirizzo|adres)\s*:?\s*/i.exec(
        cell.text,
      )
      const span = trimSpan(text, { start: cell.start + (label?.[0].length ?? 0), end: cell.end })
      const place = placeIn(text, span, row)
      const score = place ? place.score + (label ? 1 : 0) : label ? 2 : 0
      if (score >= 2 && score > (best?.score ?? 0)) best = { span: place?.span ?? span, score }
    }
  return best && valueAt(text, best.span, 0.5 + best.score * 0.08)
}

/** The place in an address line: all of it, or its tail after the street. */
function placeIn(text: string, span: Span, row: Row): { span: Span; score: number } | undefined {
  const words = text.slice(span.start, span.end)
  if (words.length > 90) return undefined
  const starts = [0, ...matchesOf(words, /,\s*|\s+-\s+/g).map((match) => match.index + match[0].length)]
  for (const from of starts) {
    const part = { start: span.start + from, end: span.end }
    const inside = row.words.filter((word) => word.start >= part.start && word.end <= part.end)
    const score = placeScore(inside, text.slice(part.start, part.end))
    if (score >= 2) return { span: part, score }
  }
  return undefined
}

/** The paragraph under "Summary", or the one between the contacts and the first section. */
function summaryOf(text: string, blocks: readonly Block[], near: readonly Row[]): Value | undefined {
  const block = blocks.find((each) => each.kind === 'summary' && each.rows.length > 0)
  if (block) {
    const prose = block.rows.filter((row) => row.words.length > 0)
    const last = prose.at(-1)
    return last && valueAt(text, { start: prose[0]!.start, end: last.end }, 0.9)
  }
  const passage = passagesOf(near.filter((row) => !/\S@\S|https?:|www\.|\+?\d[\d ().-]{8,}\d/.test(row.text))).find(
    (each) => each.rows.some((row) => isProse(row)) && each.rows.reduce((sum, row) => sum + row.words.length, 0) >= 10,
  )
  return passage && valueAt(text, passage, 0.75)
}
