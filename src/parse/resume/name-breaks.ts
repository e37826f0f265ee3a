import { isEndOfName, isField, organisationScore } from '../../text/organisations.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import type { Word } from '../../text/words.ts'
import type { Row } from './rows.ts'
import { ABBREVIATION } from './values.ts'

/**
 * What stands between two atoms, from the weakest to the strongest: "turn" is a change of face alone, "open" a line
 * that broke off in the middle of a name, "wrap" one that was full.
 */
export type Separator =
  | 'paren'
  | 'comma'
  | 'slash'
  | 'at'
  | 'colon'
  | 'dash'
  | 'turn'
  | 'open'
  | 'wrap'
  | 'cell'
  | 'line'

/**
 * What the break between two lines of a head is: "open" where a name goes on below, "wrap" where it may, as the line is
 * full or the next begins with what ends names, "line" otherwise.
 */
export function breakBefore(before: Row | undefined, row: Row): Separator {
  if (!before || row.gap > 0.5 || before.line.size !== row.line.size) return 'line'
  const above = withoutDates(before)
  if (BREAKS_OFF.test(above.text) || goesOnWithName(row) || isAtSomething(above, row)) return 'open'
  if (isRestOfTitle(before, row)) return 'open'
  if (isEndOfName(upToComma(row)) && titleScore(lastPart(above)) < 2.5) return 'open'
  if (before.periods.some((period) => period.end >= before.end - 1))
    return isRestOfCell(before, row) ||
      closesNames(before, row) ||
      (above.text.endsWith(',') && LAST_PARTNERS.test(row.text))
      ? 'wrap'
      : 'line'
  if (before.full && row.words.length <= 2 && before.cells.length === 1 && row.periods.length === 0) return 'wrap'
  if (before.line.font !== row.line.font && before.line.turn === undefined) return 'line'
  return (before.full && before.cells.length === 1) || /[,–-]$/.test(above.text) || NAME_END.test(row.text.trim())
    ? 'wrap'
    : 'line'
}

/** "da Ribeira" below "Escola Superior de Artes", "and Geography" below "Biology, Chemistry": nothing begins so. */
export const goesOnWithName = ({ text, words }: Row): boolean => words.length <= 5 && GOES_ON.test(text)

const GOES_ON =
  /^\s*(?:&|and|of|for|und|für|de|del|della|di|da|do|dos|das|du|des|y|e|et|van|von|der) (?:(?:the|la|las|los|le|les|l['’]|den|dem) ?)?\p{Lu}[^.!?;:]*$/u

/** "Manager" below "Senior Accounting", in the same face and as far left: a rank before no trade, and the trade. */
function isRestOfTitle(before: Row, row: Row): boolean {
  if (row.words.length > 2 || row.cells.length > 1 || before.cells.length > 1 || before.periods.length > 0) return false
  if (before.line.font === undefined || before.line.font !== row.line.font || before.line.bold !== row.line.bold)
    return false
  const [last] = before.words.slice(-1)
  const isFirm = organisationScore(before.words, before.text) >= 2 && last !== undefined && !isField(last)
  const isRankAlone = RANK.test(before.text) && titleScore(before.words) < 1.5 && !isFirm
  return isRankAlone && areFlush(before, row) && titleScore(row.words) >= SURELY_TITLE
}

const RANK = /^\s*(?:senior|sr\.?|junior|jr\.?|lead|principal|deputy|assistant|associate|trainee|apprentice) \p{Lu}/iu

/** No name ends so. */
const BREAKS_OFF = /&$|\b(?:and|at|of|for|the|und|für|de|del|di|y|et)$/i

/** "Transport and Logistics at Maritime" above "University of Pomerania": one word is no school, and the next line is half of its name. */
function isAtSomething(above: Part, row: Row): boolean {
  const name = AT_NAME.exec(above.text)?.groups?.['name']
  if (name === undefined || row.words.length > 6 || row.periods.length > 0 || row.bullet) return false
  return organisationScore(lastPart(above), name) < 2 && organisationScore(row.words, row.text) >= 2
}

const AT_NAME = /\sat (?<name>\p{Lu}[\p{L}'’-]*)$/u

/** "Quinn & Osei", below "Harper,". */
const LAST_PARTNERS = /^\p{Lu}[\p{L}'’-]+ (?:&|and|und|et|y|e) \p{Lu}/u

const NAME_END = phrases(
  'i',
  '^(?:community|state|technical|medical|secondary|primary|elementary|high|grammar|comprehensive|middle|upper|lower|junior|senior|vocational|business|law|teaching|general) (?:…)$',
)`
  college
  university
  school
  institute
  academy
  hospital
  center
  centre
`

interface Part {
  readonly text: string
  readonly words: readonly Word[]
}

/** A line without the dates that close it. */
function withoutDates({ text, start, words, periods }: Row): Part {
  const last = periods.at(-1)
  const from = last && last.end >= start + text.trimEnd().length - 1 ? last.start : start + text.length
  return {
    text: text.slice(0, from - start).replace(/[\s(|]+$/, ''),
    words: words.filter((word) => word.end <= from),
  }
}

/** The words of a line before its first comma or wide space. */
function upToComma({ text, start, words }: Row): Word[] {
  const end = start + (/[,\t(|.]|$/.exec(text.trimEnd())?.index ?? text.length)
  return words.filter((word) => word.end <= end)
}

/** The words behind the last comma, dash or "at". */
function lastPart({ text, words }: Part): readonly Word[] {
  const first = words[0]
  const cut = Math.max(...matchesOf(text, /[,\t(|)]|\s[–—-]\s|\sat\s|^/g).map(({ index }) => index))
  const offset = first ? first.start - text.search(/\S/) : 0
  return words.filter((word) => word.start - offset >= cut)
}

/** "Hill, Leeds." below "Cook, The House on the | 2012 – 2014": names in a row, whose full stop stands below the dates. */
export function closesNames(before: Row, row: Row): boolean {
  if (before.periods.length === 0 || row.periods.length > 0 || row.bullet || row.gap > 0.5) return false
  if (row.cells.length > 1 || row.words.length > 6 || !areFlush(before, row)) return false
  const above = withoutDates(before)
  return (
    above.text.includes(',') &&
    /[\p{L}\d]$/u.test(above.text) &&
    /[^.\s]\.\s*$/.test(row.text) &&
    !ABBREVIATION.test(row.text.trim()) &&
    !/(?<![\p{L}\p{N}])\p{Ll}{3,}/u.test(row.text)
  )
}

/** Not set further right or left than the row before. */
const areFlush = ({ line: { box: a } }: Row, { line: { box: b } }: Row): boolean =>
  !a || !b || (a.page === b.page && Math.abs(a.x - b.x) <= 1)

/** The first cell of a row with its dates at the right went on below: as far left, no taller, a word or two. */
function isRestOfCell(before: Row, row: Row): boolean {
  const [a, b] = [before.line.box, row.line.box]
  if (!a || !b || a.page !== b.page || Math.abs(a.x - b.x) > 1 || row.gap > 0.5 || row.cells.length > 1) return false
  if (before.cells.length !== 2 || row.periods.length > 0 || row.words.length > 2) return false
  if (before.line.bold !== row.line.bold || before.line.font !== row.line.font) return false
  return titleScore(row.words) < 1 && placeScore(row.words, row.text) < 1
}
