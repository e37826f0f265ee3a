import type { Lexicon } from '../../model/lexicon.ts'
import { isField, organisationScore } from '../../text/organisations.ts'
import { phrases } from '../../text/phrases.ts'
import { isRegion, placeScore } from '../../text/places.ts'
import { titleScore } from '../../text/roles.ts'
import { isWebAddress } from '../../text/web-addresses.ts'
import type { Word } from '../../text/words.ts'
import type { Field, Segment } from './assign.ts'
import type { Atom } from './atoms.ts'

/** What a job's head can hold. */
export function workFields(lexicon: Lexicon): Field[] {
  return [
    { id: 'title', comma: 0.6, score: (segment) => titleFit(segment, lexicon) },
    { id: 'employer', comma: 1.6, first: true, score: employerFit },
    { id: 'location', comma: -0.2, score: locationFit },
  ]
}

function titleFit({ words, text, atoms, title, place, organisation }: Segment, lexicon: Lexicon): number {
  if (isAddress(text) || !NAMES.test(text) || PAPER.test(text) || DEGREE.test(text) || endsWithRegion(atoms)) return -9
  const known = isKnownTitle(text, lexicon) || goesOnAsTitle(atoms, lexicon) ? 2.5 : 0
  const elsewhere = known ? 0 : Math.max(0, place)
  const legal = organisation >= 3.5 ? 2 : 0
  const lower = isRunning(words, text) && words.length > 6 ? 2 : /^\p{Ll}/u.test(text) ? 0.7 : 0
  const part = atoms.length > 1 && atoms.slice(1).some((atom) => isPartOf(atom.text)) ? 1.3 : 0
  const at = atoms[0]!.separator === 'at' ? 2 : 0
  return 0.3 + title + known + wholeTitle(atoms) - elsewhere - legal - lower - part - at
}

/** "CA" in "Tucson, CA": where a town is, and not what somebody was. */
const endsWithRegion = (atoms: Segment['atoms']): boolean => {
  const { separator, text } = atoms.at(-1)!
  return separator === 'comma' && isRegion(text)
}

const isKnownTitle = (text: string, lexicon: Lexicon): boolean =>
  lexicon.meanings(text.replace(/(?:,|\s[–—(/-]).*$/s, '')).some((concept) => concept.kind === 'title')

/** "Paralegal", below "Mesa Legal Center — Litigation": behind a dash, the first line is the beginning of the title. */
const goesOnAsTitle = (atoms: Segment['atoms'], lexicon: Lexicon): boolean => {
  const last = atoms.at(-1)!
  return (
    atoms.length > 1 && atoms[0]!.separator === 'dash' && last.separator === 'wrap' && isKnownTitle(last.text, lexicon)
  )
}

/** What makes up for the signs inside a title: "Chef / Kitchen Manager" is one, and so is "Nurse, Band 5 (part-time)". */
const wholeTitle = (atoms: Segment['atoms']): number =>
  atoms.reduce(
    (sum, atom, at) => sum + (at === 0 ? 0 : joinsTitle(atoms[at - 1]!, atom)),
    leavesBracketOpen(atoms) ? -2 : 0,
  )

/** "Registrar (Cardiology" of "Registrar (Cardiology, Hill Hospital)". */
const leavesBracketOpen = (atoms: Segment['atoms']): boolean => {
  const { separator, row, end } = atoms.at(-1)!
  return atoms.length > 1 && separator === 'paren' && row.text[end - row.start] === ','
}

function joinsTitle(before: Atom, atom: Atom): number {
  const { separator, text, words } = atom
  const isBracketed = separator === 'paren'
  if (isBracketed && ENGAGEMENT_ONLY.test(text) && placeScore(words, text) < 2) return 1.9
  if (GRADE.test(text)) return 2
  if (isBracketed && (CODE.test(text) || isBranch(atom))) return 2.4
  if (separator === 'dash' && isSpeciality(atom)) return 1
  const isTwin = separator === 'slash' && titleScore(before.words) >= 2 && titleScore(words) >= 2
  return isTwin ? 0.8 : 0
}

/** "Motor Transport Operator (88M)": the number of a trade in a service. */
const CODE = /^(?=.*\d)[\p{Lu}\d-]{2,6}$/u

/** "Chef de Partie – Pastry": what of, where it names neither firm nor place. */
const isSpeciality = ({ words, text }: Atom): boolean =>
  words.length <= 3 &&
  /^\p{Lu}/u.test(text) &&
  !ENGAGEMENT_ONLY.test(text) &&
  placeScore(words, text) < 1 &&
  organisationScore(words, text) < 1

/** "Specialist Paramedic (Urgent Care)": what of, where it names neither firm nor place. */
const isBranch = ({ words, text, row, end }: Atom): boolean =>
  row.text[end - row.start] === ')' &&
  words.length <= 3 &&
  /^\p{Lu}\p{Ll}/u.test(text) &&
  !/\d|\b(?:depot|site|store|branch|office|plant|campus|shop|warehouse|yard)$/i.test(text) &&
  placeScore(words, text) < 1 &&
  (organisationScore(words, text) < 2 || isField(words.at(-1)!))

function employerFit({ words, text, atoms, title, organisation, ...segment }: Segment): number {
  if (isAddress(text) || !NAMES.test(text) || TELLS.test(text) || PAPER.test(text) || DEGREE.test(text)) return -9
  if (ENGAGEMENT_ONLY.test(text)) return OWN.test(text) ? 0.8 : -9
  const place = isRegion(text) ? 3.5 : segment.place
  const lower = isRunning(words, text) ? 2.5 : /^\p{Ll}/u.test(text) && !/\p{Lu}/u.test(text) ? 1.2 : 0
  const base = words.length <= 7 ? 0.9 : 0.4
  return (
    base +
    organisation -
    (place >= 2 ? place : 0) -
    (title >= 2.5 && organisation < 3.5 ? title * 0.7 : 0) -
    lower -
    (isPartOf(text) ? 1.6 : 0) -
    (atoms[0]!.separator === 'paren' && organisation < 2 ? 1.2 : 0) -
    (standsBeforeRegion(atoms.at(-1)!) ? 1.6 : 0) -
    // "Registrar, Acute Medicine": what the title is in, unless no better name stands there.
    (atoms[0]!.separator === 'comma' && isField(words.at(-1)!) ? 1 : 0) +
    (atoms[0]!.separator === 'at' ? 2 : 0) +
    (atoms.length > 1 && isOneFirm(atoms, text) ? 2.6 : 0)
  )
}

/** In the place of an employer: nobody else. */
const OWN = /^(?:self[ -]employed|freelance)$/i

/** What opens a sentence about the work, or goes on with one, and no name. */
const TELLS =
  /^(?:promoted|successfully|participat\w+|nominated|inducted|recipient|responsib\w+|including|assisted|with|and|on|for) /i

/** "OSHA 30 card", "Valid driver's license": a paper below a heading that nobody knows, and neither a firm nor a post. */
const PAPER = /\b(?:\d+ card|licen[cs]e|certificate|ticket)$/i

/** "Bachelor of Science in Civil Engineering", "BS in Digital Cinema": what a school awards, and neither a firm nor a post. */
const DEGREE =
  /^(?:(?:bachelor|master|associate|doctor)(?:['’]?s)? (?:of|in) (?:\p{L}+ )?(?:science|arts|engineering|education|music|law)\b|[BM]\.?Sc?\.? in )/iu

/** "Band 7", "Grade II", "Level 3": how high in the pay scale a post stands. */
const GRADE = /^(?:band|grade|level|class|step|tier|scale) (?:\d{1,2}[a-z]?|[IVX]{1,4})$/i

/** What makes up for a comma inside an employer's name: partners in a row, or a division behind its firm. */
function isOneFirm(atoms: Segment['atoms'], text: string): boolean {
  const first = atoms[0]!
  const division = /^[^,]+, ([^,]+)$/.exec(text)?.[1]
  if (division && DIVISION.test(division)) return organisationScore(first.words, first.text) >= 2
  return PARTNERS.test(text) && titleScore(first.words) < 1 && placeScore(first.words, first.text) < 2
}

/** "Electrical Division". */
const DIVISION = /^(?:\p{Lu}[\p{L}&-]*\s){1,3}(?:division|department|branch|unit)$/iu

/** "Harper, Quinn & Osei LLP", "Hobart, Finch and Associates": family names, the last after an "and". */
const PARTNERS =
  /^\p{Lu}[\p{L}'’-]+(?:, \p{Lu}[\p{L}'’-]+){1,3},? (?:&|and|und|et|y|e) \p{Lu}[\p{L}'’-]+(?: (?:LLP|LLC|L\.?L\.?P\.?|Ltd\.?|Limited|PLC|Inc\.?|P\.?C\.?|GmbH|Associates|Partners|Co\.?|Company))?$/u

/** A part of an employer: the employer itself is named beside it, or nowhere. */
const isPartOf = (text: string): boolean =>
  /^(?:department|dept\.?|division|faculty|office|branch|section|institute|abteilung|fachbereich|département|departamento|dipartimento|afdeling)(?: of| for| für| de| d['’]| di)? /i.test(
    text,
  )

/** "Houma" in "Houma, LA": a town. */
function standsBeforeRegion({ row, end, words }: Atom): boolean {
  if (words.length > 3) return false
  const after = /^,\s*([^,|\t(]{2,24})/.exec(row.text.slice(end - row.start))
  return after !== null && isRegion(after[1]!.trim())
}

function locationFit({ words, text, place, atoms }: Segment): number {
  if (PAPER.test(text) || OWN.test(text)) return -9
  const score = isRegion(text) ? 2.5 : place
  if (score !== 0) return score > 0 ? score : -3
  if (words.length > 3 || !/^\p{Lu}/u.test(text) || / (?:and|&) /.test(text)) return -3
  if (isBesideName(atoms)) return standsBesideTitle(atoms[0]!) ? 0.7 : 1.2
  if (closesRow(atoms) || followsFirm(atoms)) return 0.3
  // Less than a title nobody knows, "Fettler, Zephyr Bicycles", and than a firm before its town.
  return closesCell(atoms) ? 0.2 : atoms.length > 1 ? -1 : -0.4
}

/** "Liège" at the end of "Maison Clairbois | Liège", the dates being in another line: a name in a cell of its own. */
function isBesideName([atom, more]: Segment['atoms']): boolean {
  const { row, end, separator, words, text } = atom!
  return (
    more === undefined &&
    separator === 'cell' &&
    row.cells.length === 2 &&
    row.periods.length === 0 &&
    row.text.slice(end - row.start).trim() === '' &&
    titleScore(words) < 1 &&
    organisationScore(words, text) < 1
  )
}

/** "Ledgerleaf" in "Product Designer | Ledgerleaf": rather where than for whom only if an employer stands elsewhere. */
const standsBesideTitle = ({ row: { cells, words } }: Atom): boolean =>
  titleScore(words.filter((word) => word.end <= cells[0]!.end)) >= 2.5

/** "Reading" in "Elm Lane Dental Practice, Reading", or in the cell behind, with nothing or the dates after it. */
function followsFirm([atom]: Segment['atoms']): boolean {
  const { row, start, end, separator } = atom!
  if (!(separator === 'comma' || separator === 'cell') || !CLOSES.test(row.text.slice(end - row.start))) return false
  const before = row.text.slice(0, start - row.start)
  const firm = /[^,\t|(]+(?=[,\t|]\s*$)/.exec(before)
  if (!firm) return false
  const from = row.start + firm.index
  const words = row.words.filter((word) => word.start >= from && word.end <= from + firm[0].length)
  return organisationScore(words, firm[0]) >= 1.5
}

/** "Hexham" in "Deputy Manager — Heather Lodge — Hexham": what comes last of three is where it was. */
function closesRow([atom]: Segment['atoms']): boolean {
  const { row, start, end } = atom!
  const before = row.text.slice(0, start - row.start)
  const after = row.text.slice(end - row.start)
  return THIRD.test(before) && CLOSES.test(after)
}

/** "Ely" in "Zephyr Bicycles, Ely | Mechanic | 2012": the second and last name in a cell whose first is no title. */
function closesCell([atom, more]: Segment['atoms']): boolean {
  const { row, start, end, separator } = atom!
  const cell = row.cells.find((each) => each.start <= start && end <= each.end)
  if (more || !(separator === 'comma' || separator === 'dash' || separator === 'turn') || !cell) return false
  const before = row.words.filter((word) => word.start >= cell.start && word.end <= start)
  return (
    CLOSES.test(cell.text.slice(end - cell.start)) &&
    !/,.*,/.test(cell.text.slice(0, start - cell.start)) &&
    organisationScore(atom!.words, atom!.text) < 1 &&
    titleScore(before) < 1
  )
}

/** Nothing more in the row, or only in another cell, or dates. */
const CLOSES = /^\s*(?:$|\t|\.\s|[(|·•,–—-]?\s*(?:\p{L}{3,9}\.?,? ?['’]?)?\d)/u

/** Two names, each with the same sign behind it, or the second with a comma; bars, dots and dashes stand between blanks. */
const THIRD =
  /^[^|,–—·•]{2,60}(?:(,|\s[|–—·•-])\s+[^|,–—·•]{2,60}\1(?:\s+[^|,–—·•]{2,60}\1)?|\s[|–—·•-]\s+[^|,–—·•]{2,60},)\s+$/

/** Words of a sentence rather than of a name: many of them small, and not only "of" and "the". */
function isRunning(words: readonly Word[], text: string): boolean {
  if (words.length < 4) return false
  const small = text.match(/(?<![\p{L}\p{N}])\p{Ll}{4,}/gu)?.length ?? 0
  return small >= 2 && small / words.length >= 0.3
}

const isAddress = (text: string): boolean => isWebAddress(text) || /^(?:https?:|www\.)|@\S+\./i.test(text)

/** More than a sign, a letter or a number. */
const NAMES = /\p{L}{2}|\p{N}\p{L}|\p{L}\p{N}|\p{L}&\p{L}|\p{Lo}/u

const ENGAGEMENT_ONLY = phrases('i', String.raw`^(?:\d{1,3} ?% ?)?(?:…)$`)`
  full[ -]?time
  part[ -]?time
  contract
  contractor
  freelance
  self[ -]employed
  temporary
  temp
  permanent
  internship
  apprenticeship
  seasonal
  volunteer
  casual
  locum
  relief
  nights?
  days
  evenings?
  weekends?
  (?:night|day|late|early|evening|weekend|rotating) shifts?
  job[ -]share
  fixed[ -]term
  zero[ -]hours
  (?:via |through )?agency
  bank
  supply
  maternity cover
  secondment
  vollzeit
  teilzeit
  cdi
  cdd
  per diem
  prn
  contract position
  remote
  hybrid
  on-?site
`
