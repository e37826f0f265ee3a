/** Small words, verbs and adjectives that belong to the names they stand in. */

import type { Span } from '../../model/quote.ts'
import { BOUND } from './chunk-wordings.ts'
import { BASE_VERBS, breaks, DOINGS, NOISE } from './grammar.ts'
import { isCapital, isOneName, lastWordOf, type Piece } from './pieces.ts'
import type { Reading } from './reading.ts'

/** "support plans", "deep vein": two words of which each is too general, and that make a name. */
export const areBound = (left: Piece | undefined, right: Piece | undefined): boolean =>
  left !== undefined && right !== undefined && BOUND.test(`${left.folded} ${right.folded}`)

/** What products are called that are called after others: "Syllabus Plus". */
export const AFTER_NAMES = /^(?:plus|pro|one|now|go|direct|complete|live|total|next)$/

/** "Tillscript Connect", "National Guideline for Stroke": a verb in capitals, or "for", within a name that stands among small letters. */
export function goesOnInCapitals({ text }: Reading, pieces: readonly Piece[], at: number): boolean {
  const [first, before, piece, next] = [at - 2, at - 1, at, at + 1].map((i) => pieces[i])
  if (!before || !piece || !isCapital(text, before) || text.slice(before.end, piece.start) !== ' ') return false
  const isNext = next !== undefined && text.slice(piece.end, next.start) === ' ' && isCapital(text, next)
  if (AFTER_NAMES.test(piece.folded)) return at > 1 && isCapital(text, piece) && !isNext && before.concepts.length === 0
  if (IN_NAMES.test(piece.folded)) return at > 1 && isNext && isCapital(text, piece) && before.concepts.length === 0
  if (isDoingInName(text, piece, next)) return at > 1
  if (piece.folded !== 'for') return at > 1 && isCapital(text, piece) && BASE_VERBS.has(piece.folded) && !isNext
  return isNext && first !== undefined && isCapital(text, first) && first.concepts.length + before.concepts.length === 0
}

/** "Spillman or New World", "Bosch or Ideal boilers": a small word in capitals, in the place of a name, before another in capitals or behind "or". */
export function opensName({ text }: Reading, pieces: readonly Piece[], at: number): boolean {
  const [piece, next] = [pieces[at]!, pieces[at + 1]]
  const before = text.slice(Math.max(0, piece.start - 24), piece.start)
  if (at > 0 && isDoingInName(text, piece, next) && /(?:^|\s)\p{Ll}+ $/u.test(before)) return true
  return (
    next !== undefined &&
    OPENS_NAMES.test(text.slice(piece.start, piece.end)) &&
    (/^ \p{Lu}\p{Ll}/u.test(text.slice(piece.end, next.end)) || before.endsWith(' or ')) &&
    /\p{Lu}\p{L}*(?:, |,? or |\/)$/u.test(before)
  )
}

/** "understanding of the Continuing Healthcare process", "Ovenware Firing Charts": a doing in capitals before another word in capitals. */
const isDoingInName = (text: string, piece: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  /^\p{Lu}\p{Ll}+ing$/u.test(text.slice(piece.start, piece.end)) &&
  text.slice(piece.end, next.start) === ' ' &&
  isCapital(text, next)

/** "Credible, our electronic record": what is told to be a system is the name of one, whatever the word means elsewhere. */
export const isToldToBeSystem = (text: string, { start, end }: Span): boolean =>
  /^\p{Lu}\p{L}*$/u.test(text.slice(start, end)) && SYSTEM.test(text.slice(end, end + 70))

const SYSTEM =
  /^(?:,? \(|, )(?:our|the|an?) (?:[\w-]+ ){0,4}(?:systems?|software|platform|tool|database|record|program|app|application|package|suite|portal|wiki|CRM|EHR|EMR|HRIS|ATS|LMS|ERP|POS)\b/

const OPENS_NAMES = /^(?:New|First|Next|Open|True|Pure|Clear|Simple|Smart|Key|Real|Total|One|Best|Ideal|Perfect)$/

/** Adjectives that names have in them: "Delaware General Corporation Law". */
const IN_NAMES = /^(?:general|common|natural|major|direct|real|active|applied|complete|combined|united|allied)$/

/**
 * A small word that a name has in it: "Family and Medical Leave Act", "chart of accounts".
 * @param chunk the words before it, as far as they stand together
 */
export function isWithinName(reading: Reading, pieces: readonly Piece[], at: number, chunk: readonly Piece[]): boolean {
  const before = chunk.at(-1)
  const [left, { folded }, right] = [pieces[at - 1], pieces[at]!, pieces[at + 1]]
  if (before === undefined) return false
  switch (folded) {
    case 'and':
      return before === left && isOneTitle(reading, pieces, at)
    case 'for':
      return (
        chunk.length === 1 &&
        (before.folded === 'design' || (/^requests?$/.test(before.folded) && ASKED_FOR.test(right?.folded ?? '')))
      )
    case 'of':
      return LED.test(lastWordOf(reading.text, before))
        ? leadsPeople(reading.text, pieces.slice(at + 1))
        : bindsOf(before, right) || isNameOf(reading.text, chunk, pieces.slice(at - 2, at), right)
    default:
      return false
  }
}

const LAW = /^(?:act|code|regulations?|law|rules|order|directive|convention|scheme)$/

/** "the Ages and Stages Questionnaires": behind "the", words in capitals of which no table knows one, and none is a name by itself. */
function isNamedPair(text: string, pieces: readonly Piece[], at: number): boolean {
  const [the, first, , second, third] = pieces.slice(at - 2, at + 3)
  return (
    the?.folded === 'the' &&
    first !== undefined &&
    !isOneName(text, first) &&
    [first, second, third].every(
      (piece) => piece !== undefined && isCapital(text, piece) && piece.concepts.length === 0,
    ) &&
    text.slice(second!.end, third!.start) === ' ' &&
    /s$/.test(third!.folded)
  )
}

/** "the Family and Medical Leave Act" is one name. */
function isOneTitle(reading: Reading, pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]
  if (!before || !isCapital(reading.text, before) || LAW.test(lastWordOf(reading.text, before))) return false
  if (isNamedPair(reading.text, pieces, at)) return true
  for (let i = at + 1; i < Math.min(pieces.length, at + 6) && isCapital(reading.text, pieces[i]!); i++)
    if (LAW.test(pieces[i]!.folded)) return true
  return false
}

/** "Requests for quotation" */
const ASKED_FOR = /^(?:quotations?|quotes?|proposals?|information|tenders?|bids?)$/

/** "supervision of physical therapist assistants": of people who are led, the leading is what is asked for. */
const LED = /^(?:supervision|oversight|mentoring|coaching|mentorship)$/
const leadsPeople = (text: string, behind: readonly Piece[]): boolean => {
  const end = behind.findIndex(
    (piece, i) =>
      i > 3 ||
      LED_ONES.test(piece.folded) ||
      breaks(piece.folded) ||
      (i > 0 && text.slice(behind[i - 1]!.end, piece.start) !== ' '),
  )
  return end >= 0 && LED_ONES.test(behind[end]!.folded)
}
const LED_ONES =
  /^(?:assistants|technicians|interns|trainees|apprentices|volunteers|students|residents|teachers|nurses|aides|helpers|drivers|cleaners|caretakers|contractors|operators|guards|porters|cooks|tutors|agents|juniors|supervisors|subcontractors)$/

/** "Deprivation of Liberty Safeguards": capitals on both sides, in the middle of a clause. */
const isNameOf = (
  text: string,
  chunk: readonly Piece[],
  [first, before]: readonly Piece[],
  after: Piece | undefined,
): boolean =>
  chunk.length === 1 &&
  before !== undefined &&
  after !== undefined &&
  before.concepts.length === 0 &&
  /^\p{Ll}/u.test(text.slice(first!.start)) &&
  [before, after].every(({ start }) => /^\p{Lu}\p{Ll}/u.test(text.slice(start)))

const LEADS_TO_THING = new RegExp(`(?:ion|ment|ing|ance|ence|${DOINGS})s?$`)

/** "chart of accounts" is one term; "range of tools" and "principles of care" are not. */
function bindsOf(before: Piece, after: Piece | undefined): boolean {
  return (
    after !== undefined &&
    !NOISE.has(before.folded) &&
    !breaks(after.folded) &&
    !/^\d/.test(after.folded) &&
    !LEADS_TO_THING.test(before.folded) &&
    before.concepts.length === 0
  )
}
