import type { Span } from '../../model/quote.ts'
import { monthNumber, saysPresent, seasonMonths } from '../../text/calendar.ts'
import { labelOf } from '../../text/labels.ts'
import { isEndOfName, organisationScore } from '../../text/organisations.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { isRegion, placeScore } from '../../text/places.ts'
import { titleScore } from '../../text/roles.ts'
import { fold, type Word, wordsOf } from '../../text/words.ts'
import { breakBefore, type Separator } from './name-breaks.ts'
import type { Cell, Row } from './rows.ts'

/** The smallest piece of an entry's head that can be a field of its own. */
export interface Atom extends Span {
  readonly text: string
  readonly words: readonly Word[]
  /** Between it and the atom before. */
  readonly separator: Separator
  /** Of its row, counted from the row that bears the date. */
  readonly line: number
  readonly cell: number
  readonly row: Row
  /** What the words before it, or the head of its column, call it: "Employer: …". */
  readonly hint?: string
}

const SPLIT = phrases('gu')`
  ,\s+(?!(?:Inc|LLC|Ltd|LLP|L\.?P|Co|Corp|GmbH|S\.?A|PLC|Jr|Sr|II|III|PhD|Ph\.D|MD|RN)\b)
  (?<=\p{L}\p{Ll}{3})(?<!\b(?:Assoc|Asst|Assn|Bldg|Dept|Govt|Univ|Exec|Assist|Admin|Intl|Natl|Mgmt|Techn?|Bros|Comm|Corp|Prof|Engr|Supt|Hosp))\.\s+(?=\p{Lu}\p{Ll})
  \s+[-–—‒]+\s*
  [–—]+\s+
  \s*[([]\s*
  \s*[)\]](?:\s*,|\s+(?:at|@|chez|bei|presso|bij)\s+(?=[\p{Lu}\d])|\s*)
  // "University of Texas at Austin" is one name.
  (?<!\b(?:University|Universität) (?:of \p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?))\s+(?:at|@|chez|bei|presso|bij|with)\s+(?:the\s+)?(?=[\p{Lu}\d])(?!(?:Work|Heights?|Sea)\b)
  \s+/\s+
  \s?:\s+
  (?<!&[a-z]{2,5});\s+
`

/** Whether the row says itself what it names: "Employer: …". */
export function isLabelled({ text }: Row): boolean {
  const colon = text.indexOf(':')
  return colon > 2 && colon < 40 && labelOf(text.slice(0, colon).replace(/^[\s\d.)]+/, '')) !== undefined
}

/** The atoms of the head rows, dates and durations left out. `anchor` is the row from which lines are counted. */
export function atomsOf(rows: readonly Row[], anchor: number): Atom[] {
  return rows.flatMap((row, at) => {
    const above = breakBefore(rows[at - 1], row)
    return blankDates(row).flatMap((cell, place) =>
      atomsIn(row, cell, { line: row.index - anchor, cell: place, separator: place > 0 ? 'cell' : above }),
    )
  })
}

const DURATION =
  /\(?\s*(?<!\d)(?:(?:about|around|approx\.?|over|~)\s*)?\d{1,2}(?:\.\d)?\s*\+?\s*(?:years?|yrs?|months?|mos?|weeks?|days|jahre?|monate?|ans?|mois|años?|meses|anni|mesi|jaar|maanden)\b\.?(?:\s*(?:,|and|&)?\s*\d{1,2}\s*(?:months?|mos?|monate?|mois|meses|mesi|maanden)\b\.?)?\s*\)?/giu

/** The cells of a row as pieces of text without dates; a cell of dates alone is no cell. */
function blankDates(row: Row): Cell[] {
  const holes: Span[] = row.periods.map(({ start, end }) => ({ start, end }))
  if (/\d/.test(row.text))
    for (const match of matchesOf(row.text, DURATION))
      holes.push({ start: row.start + match.index, end: row.start + match.index + match[0].length })
  if (holes.length === 0) return [...row.cells]
  return row.cells.flatMap((cell) => {
    const inner = holes
      .filter((hole) => hole.start < cell.end && cell.start < hole.end)
      .sort((a, b) => a.start - b.start)
    const pieces: Cell[] = []
    let from = cell.start
    for (const hole of [...inner, { start: cell.end, end: cell.end }]) {
      if (hole.start > from)
        pieces.push({
          ...cell,
          start: from,
          end: hole.start,
          text: row.text.slice(from - row.start, hole.start - row.start),
        })
      from = Math.max(from, hole.end)
    }
    return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text) && !EMPTY.test(piece.text.trim()))
  })
}

/** What is left of a cell when its dates are out and nothing else stood in it. */
const EMPTY =
  /^[\s(),.–—-]*(?:to|from|until|dates?|duration|period|since|present|current|years?|expected|graduated|start|end)?[\s():,.–—-]*$/i

/** Labels, furniture and broken dates: pieces that are no field of anything. */
const NOTHING = phrases('i', String.raw`^(?:…)\.?$`)`
  page \d+.*
  .*\d\dXX.*
  tel
  phone
  home
  cell
  mobile
  fax
  project
  product
  curriculum vitae
  r[eé]sum[eé]
  job seeker
  (?:relevant )?coursework
  tasks?
  remuneration
  current job
  date
  expected
  anticipated
  graduated
  graduation
  completed
  continued
  cont
  contd
  n/a
  remunerated
  industry
`

/** A month or season without its year, or a word for today. */
function isPartOfDate(text: string): boolean {
  const folded = fold(text.replace(/\.$/, ''))
  return monthNumber(folded, folded) !== undefined || seasonMonths(folded) !== undefined || saysPresent(folded)
}

/** The atoms of a cell. `place` is that of the first one. */
function atomsIn(row: Row, cell: Cell, place: Pick<Atom, 'line' | 'cell' | 'separator'>): Atom[] {
  const atoms: Atom[] = []
  let from = 0
  let { separator } = place
  let hint = cell.hint
  const push = (to: number) => {
    const raw = cell.text.slice(from, to)
    const text = raw
      .trim()
      .replace(/^(?:\d{1,2}[.)]\s+(?=\p{Lu}\p{Ll}))?[\s|•·–—:,;*_]*|[\s|•·–—:,;*_]+$/gu, '')
      // The name follows on the next line.
      .replace(/(?<=\S)\s+(?:at|@)$/i, '')
    if (
      !/[\p{L}\p{N}]/u.test(text) ||
      NOTHING.test(text) ||
      isPartOfDate(text) ||
      (labelOf(text) && separator !== 'wrap' && separator !== 'open' && separator !== 'paren')
    )
      return false
    const start = cell.start + from + raw.indexOf(text)
    const end = start + text.length
    const words = row.words.filter((word) => word.start >= start && word.end <= end)
    atoms.push({ ...place, start, end, text, words, separator, row, ...(hint && { hint }) })
    hint = undefined
    return true
  }
  for (const { at, sign } of cutsOf(row, cell)) {
    const before = cell.text.slice(from, at)
    if (/^\s+(?:(?:at|@)\s|[-–—]+)/i.test(sign) && isInBrackets(cell.text, at)) continue
    if (/^\s+with\s/i.test(sign) && !endsTitle(row, cell.start + from, cell.start + at)) continue
    const said = sign.trimStart().startsWith(':') ? labelOf(before.replace(/^[\s\d.)]+/, '')) : undefined
    if (said) hint = said
    else if (push(at)) separator = separatorOf(sign)
    from = at + sign.length
  }
  push(cell.text.length)
  return atoms
}

interface Cut {
  readonly at: number
  /** What parts the pieces; nothing where only the face changes. */
  readonly sign: string
}

/** Where a cell may be cut: at the signs in it, and where its line is set otherwise from there on. */
function cutsOf(row: Row, cell: Cell): Cut[] {
  const signs = matchesOf(cell.text, SPLIT).map((match): Cut => ({ at: match.index, sign: match[0] }))
  const cuts = [...signs, ...(signs.length > 0 ? [] : townsBehindHyphens(cell))]
  const turn = (row.line.turn ?? -1) - cell.start
  const before = cell.text.slice(0, Math.max(0, turn))
  const isBetweenNames =
    /\s$/.test(before) &&
    /^[\p{Lu}\d]/u.test(cell.text.slice(turn)) &&
    !/(?:[&:]|(?<!\p{L})\p{Ll}{1,3})\s+$/u.test(before)
  if (!isBetweenNames || cuts.some(({ at, sign }) => at <= turn && turn <= at + sign.length)) return cuts
  return [...cuts, { at: turn, sign: '' }].sort((a, b) => a.at - b.at)
}

/** "Harbor Hospital-Leeds": a town right behind what ends names, or one that a list knows behind a firm or a school. */
function townsBehindHyphens(cell: Cell): Cut[] {
  return matchesOf(cell.text, HYPHEN).flatMap(({ index, 0: sign }): Cut[] => {
    const [name, town] = [cell.text.slice(0, index), cell.text.slice(index + 1).trim()]
    const words = wordsOf(name)
    const isOfState = isRegion(/^univers\w+ of (.+)$/i.exec(name)?.[1] ?? '')
    const isTown =
      words.length > 1 &&
      !isOfState &&
      (isEndOfName(words.slice(-1)) || (organisationScore(words, name) >= 2 && placeScore(wordsOf(town), town) >= 2))
    return isTown ? [{ at: index, sign }] : []
  })
}

const HYPHEN = /(?<=\p{Ll})-(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\s*$)/gu

/** "(consultant at Harbor Grill)": whom the employer sent somebody to. */
const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf('(', at) > text.lastIndexOf(')', at)

/** "Cook with Harbor Grill": only behind a title is what follows an employer. */
const endsTitle = (row: Row, start: number, end: number): boolean =>
  titleScore(row.words.filter((word) => word.start >= start && word.end <= end)) >= 2.5

function separatorOf(sign: string): Separator {
  if (sign === '') return 'turn'
  if (/[\p{L}@]/u.test(sign)) return 'at'
  if (/[([)\]]/.test(sign)) return 'paren'
  if (sign.startsWith(',') || sign.startsWith(';')) return 'comma'
  if (sign.includes('/')) return 'slash'
  return sign.trimStart().startsWith(':') ? 'colon' : 'dash'
}
