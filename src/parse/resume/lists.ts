import type { Lexicon } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import type { Certificate, LanguageSkill, Project, Value } from '../../model/resume.ts'
import { FLUENCY } from '../../text/fluency.ts'
import { organisationScore } from '../../text/organisations.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { isSpokenLanguage } from '../../text/spoken.ts'
import { assignAlike, type Field } from './assign.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { type Passage, passagesOf } from './bodies.ts'
import { entriesOf } from './entries.ts'
import { confidenceOf } from './readings.ts'
import { headOf, type Row, tailOf } from './rows.ts'
import { dateValue, trimSpan, valueAt } from './values.ts'
import { datesOf } from './work.ts'

/** Each line or bullet of a section as one value: awards, publications, interests. */
export function itemsOf(rows: readonly Row[], text: string): Value[] {
  return passagesOf(rows).map((passage) => valueAt(text, passage, 0.85))
}

/** Spoken languages named among skills or schools: "Languages: Spanish, English". */
export const languagesAmong = (rows: readonly Row[], text: string): LanguageSkill[] =>
  languagesOf(rows.filter(tellsLanguages), text)

/** "Languages: Spanish, English", "Bilingual in English and Spanish", "Native Polish speaker": what one speaks, and no subject one studied. */
export const tellsLanguages = ({ text, words }: Row): boolean =>
  TELLS_LANGUAGES.test(text) && words.some(({ folded }) => isSpokenLanguage(folded))

const TELLS_LANGUAGES = phrases('iu', String.raw`^\W*(?:…)`)`
  (?:spoken |foreign )?(?:languages?|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen)\s*[:\t–-]
  (?:bi|tri|multi)lingual\b
  (?:fluent|conversational)\b
  native (?:\p{L}+ )+speaker\b
`

/** "Reading, cycling, chess" → three. */
export function listedOf(rows: readonly Row[], text: string): Value[] {
  return passagesOf(rows).flatMap((passage) =>
    matchesOf(text.slice(passage.start, passage.end), /(?:[^,;|•·\n(]|\([^)\n]*\)|\((?![^)\n]*\)))+/g)
      .map((match) =>
        trimSpan(text, { start: passage.start + match.index, end: passage.start + match.index + match[0].length }),
      )
      .filter((span) => span.end > span.start)
      .map((span) => valueAt(text, span, 0.85)),
  )
}

/** Spoken languages with their fluency, on one line, in a list, or with the fluency on a line or in a cell of its own. */
export function languagesOf(rows: readonly Row[], text: string): LanguageSkill[] {
  const found: { language: Value; fluency?: Value }[] = []
  for (const row of rows)
    for (const piece of piecesOf(row)) {
      const fluency = FLUENCY.exec(piece.text)
      const words = piece.text.slice(0, fluency?.index ?? undefined).replace(/[\s(:–—-]+$/, '')
      const named = languageIn(piece, words)
      if (named)
        found.push({
          language: valueAt(text, named, 0.95),
          ...(fluency && { fluency: valueAt(text, fluencySpan(piece, named), 0.9) }),
        })
      else if (fluency && found.length > 0 && !found.at(-1)!.fluency)
        found.at(-1)!.fluency = valueAt(text, trimSpan(text, piece), 0.85)
    }
  return found
}

interface Piece extends Span {
  readonly text: string
}

function piecesOf(row: Row): Piece[] {
  return row.cells.flatMap((cell) =>
    matchesOf(cell.text, /(?:[^,;(./]|\([^)]*\)?|[./](?!\s+\p{Lu}))+/gu)
      .flatMap((match) => splitAnd(match[0], cell.start + match.index))
      .filter((piece) => piece.text.trim() !== ''),
  )
}

function splitAnd(words: string, start: number): Piece[] {
  const and = /\s+(?:and|und|et|y|e|en|&)\s+/.exec(words)
  if (!and || !isSpokenLanguage(words.slice(and.index + and[0].length).replace(/[\s(].*$/s, '')))
    return [{ text: words, start, end: start + words.length }]
  const rest = start + and.index + and[0].length
  return [
    { text: words.slice(0, and.index), start, end: start + and.index },
    { text: words.slice(and.index + and[0].length), start: rest, end: start + words.length },
  ]
}

function languageIn(piece: Piece, words: string): Span | undefined {
  const lead = piece.text.length - piece.text.trimStart().length
  if (isSpokenLanguage(words)) return { start: piece.start + lead, end: piece.start + words.length }
  for (const match of matchesOf(piece.text, /[\p{L}\p{M}]+/gu))
    if (isSpokenLanguage(match[0]))
      return { start: piece.start + match.index, end: piece.start + match.index + match[0].length }
  return undefined
}

/** All that stands beside the language's name. */
function fluencySpan(piece: Piece, named: Span): Span {
  const after = { start: named.end, end: piece.end }
  const inner = piece.text.slice(named.end - piece.start).replace(/^[\s(:–—-]+|[\s)]+$/g, '')
  if (inner !== '') {
    const start = piece.text.indexOf(inner, named.end - piece.start) + piece.start
    return { start, end: start + inner.length }
  }
  return named.start > piece.start ? { start: piece.start, end: named.start } : after
}

const CERTIFIERS = phrases('i', String.raw`\b(?:…)\b`)`
  issued by
  issuer
  institute
  association
  society
  board
  council
  academy
  university
  college
  foundation
  coursera
  udemy
  edx
  linkedin learning
  microsoft
  amazon
  aws
  google
  oracle
  cisco
  comptia
  scrum alliance
  pmi
  red cross
  american heart
  state of
  department of
  ihk
  tüv
  ministry
`
export const CREDENTIAL = phrases('i', String.raw`\b(?:…)\b`)`
  certif\w*
  licen[cs]e\w*
  registered
  credential
  diploma
  course
  training
  permit
  osha
  cpr
  bls
  acls
  first aid
  level \d
  grade
  card
  ticket
  passport
  chartered
  member
  admitted
  commission
  zertifikat
  schein
  führerschein
`

const certificateFields = ({ meanings }: Lexicon): Field[] => [
  {
    id: 'name',
    score: ({ text, words }) =>
      words.length > 14
        ? -2
        : 1.5 +
          (CREDENTIAL.test(text) ? 1 : 0) +
          (meanings(text).some(({ kind }) => kind === 'certification' || kind === 'licence') ? 3 : 0) -
          (/^issued by/i.test(text) ? 4 : 0),
  },
  {
    id: 'issuer',
    score: ({ text, words }) => {
      const organisation = organisationScore(words, text)
      if (words.length > 10 || !(organisation >= 2 || CERTIFIERS.test(text))) return -0.4
      return 0.2 + (CERTIFIERS.test(text) ? 1.5 : 0) + Math.min(2, organisation) - (CREDENTIAL.test(text) ? 1 : 0)
    },
  },
]

/** Certificates and licences, one per entry or line. */
export function certificatesOf(rows: readonly Row[], text: string, lexicon: Lexicon): Certificate[] {
  const heads = certificateHeads(rows.flatMap(eachListed))
  const atoms = heads.map((head) => atomsOf(head, head[0]!.index).filter(isTelling))
  const readings = assignAlike(atoms, certificateFields(lexicon))
  return heads.flatMap((head, at): Certificate[] => {
    const [only, ...more] = readings[at]!
    const name = readings[at]!.find((each) => each.field === 'name') ?? (more.length === 0 ? only : undefined)
    if (!name) return []
    const issuer = readings[at]!.find((each) => each.field === 'issuer' && each !== name)
    const periods = head.flatMap((row) => row.periods)
    const expiry = periods.find((period) => EXPIRES.test(text.slice(Math.max(0, period.start - 20), period.start)))
    const date = periods.find((period) => period !== expiry && (period.from || period.to))
    const expires = expiry?.from ?? expiry?.to ?? date?.to
    return [
      {
        name: valueAt(text, trimSpan(text, name.segment), confidenceOf(name.score)),
        ...(issuer && { issuer: valueAt(text, issuerSpan(text, issuer.segment), confidenceOf(issuer.score)) }),
        ...(date?.from && { date: dateValue(text, date.from) }),
        ...(expires && { expires: dateValue(text, expires) }),
        span: { start: head[0]!.start, end: head.at(-1)!.end },
      },
    ]
  })
}

/** What parts one paper from the next in a line of several: a semicolon, or a comma behind the year in a bracket. */
const NEXT_PAPER = /;\s+(?=\S)|(?<=\((?:\p{L}{3,9}\.? )?(?:19|20)\d\d\)),\s+(?:and )?/gu

/** "CompTIA A+ (2020), ITIL 4 Foundation (2021), MS-900": each paper as a row of its own. */
function eachListed(row: Row): Row[] {
  const cut = matchesOf(row.text, NEXT_PAPER).at(-1)
  if (!cut) return [row]
  const at = row.start + cut.index
  return [...eachListed(headOf(row, at)), { ...tailOf(row, at + cut[0].length), bullet: true }]
}

const EXPIRES = /(?:expir\w*|valid (?:until|through|thru|to)|exp\.?|until|gültig bis|renew\w*)\s*:?\s*\(?$/i

/** More than a number, "expires" or "endorsements". */
const isTelling = ({ text }: Atom): boolean =>
  /\p{L}{2}/u.test(text) &&
  !/^(?:expir\w*|valid\b.*|renew\w*(?: (?:to|until|on|in|by))?|(?:no|number|pin|ref)\b[ .:#]*[A-Z]{0,4}[\d-]+\w?|[A-Z]{0,4}\d{5,}\w?|current|active|issued|endorsements?|exp|credential id.*|licen[cs]e (?:no|number|#).*)\.?$/i.test(
    text,
  )

function issuerSpan(text: string, span: Span): Span {
  const lead = /^\s*(?:issued by|issuer|by|from)\s*:?\s*/i.exec(text.slice(span.start, span.end))
  return trimSpan(text, { start: span.start + (lead?.[0].length ?? 0), end: span.end })
}

/** Nothing but dates, as a line below what they date. */
const isDates = ({ periods: [period, another], text, start }: Row): boolean =>
  period !== undefined && !another && period.start - start < 2 && start + text.trimEnd().length - period.end < 2

/** Rows of one certificate: a bullet or line each, unless lines below it only tell the issuer and the date. */
function certificateHeads(rows: readonly Row[]): Row[][] {
  const heads: Row[][] = []
  rows.forEach((row, at) => {
    const head = heads.at(-1)
    const before = rows[at - 1]
    const starts =
      !head ||
      !before ||
      row.bullet ||
      (row.gap > 0.4 && !onlyTells(row)) ||
      (isDates(row) && isDates(rows[0]!)) ||
      !(
        before.full ||
        onlyTells(row) ||
        (differs(row, head[0]!) && !differs(head[0]!, rows[0]!)) ||
        /[,–-]$/.test(before.text.trim())
      )
    if (starts) heads.push([row])
    else head.push(row)
  })
  return heads
}

const onlyTells = (row: Row): boolean =>
  isDates(row) ||
  /^(?:issued|by |from |valid|expires|credential|license (?:no|number|#)|certificate (?:no|number)|date|issuer)/i.test(
    row.text.trim(),
  ) ||
  (row.periods.length > 0 && row.words.length <= 3)

const differs = (row: Row, first: Row): boolean =>
  row.line.bold !== first.line.bold ||
  row.line.size !== first.line.size ||
  row.line.italic !== first.line.italic ||
  row.line.font !== first.line.font

/** Projects: the first line names each. */
export function projectsOf(rows: readonly Row[], text: string): Project[] {
  const weigh = (row: Row): number => (row.words.length <= 8 ? 3 : 0)
  return entriesOf(rows, weigh).map((entry) => {
    const [first] = atomsOf(entry.head, entry.anchor.index)
    const passages = [
      ...passagesOf(entry.head.slice(1).filter((row) => row !== entry.anchor || row.words.length > 6)),
      ...passagesOf(entry.body),
    ]
    const [lead] = passages
    const description: Passage | undefined = lead && !lead.bullet ? lead : undefined
    const name = first ? trimSpan(text, first) : undefined
    return {
      ...(name && { name: valueAt(text, name, 0.75) }),
      ...(description && { description: valueAt(text, description, 0.75) }),
      highlights: passages.filter((each) => each !== description).map((each) => valueAt(text, each, 0.85)),
      ...datesOf(entry, text),
      span: {
        start: (entry.head[0] ?? entry.anchor).start,
        end: (entry.body.at(-1) ?? entry.head.at(-1) ?? entry.anchor).end,
      },
    }
  })
}
