import type { Lexicon } from '../../model/lexicon.ts'
import type { SectionKind } from '../../model/resume.ts'
import { degreeLevel } from '../../text/degrees.ts'
import { organisationScore } from '../../text/organisations.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { areSkills } from './contents.ts'
import { CREDENTIAL } from './lists.ts'
import { isProse, type Row } from './rows.ts'

/** A line that is set as a heading, in words no heading is known by, and what stands under it. */
export interface OddHeading {
  readonly row: Row
  readonly kind: SectionKind
}

/**
 * Headings in plain text that only their shape and what follows them give away: "Where I learned" above two diplomas.
 * `taken` are the places of the known headings with their kinds.
 */
export function oddHeadings(
  rows: readonly Row[],
  taken: ReadonlyMap<number, SectionKind>,
  lexicon: Lexicon,
): OddHeading[] {
  const shaped = rows.filter((row, at) => at > 1 && !taken.has(row.index) && isShaped(row, rows[at + 1]))
  const bounds = new Set([...taken.keys(), ...shaped.map((row) => row.index)])
  const hasWork = [...taken.values()].includes('work')
  const found: OddHeading[] = []
  for (const row of shaped) {
    const next = rows.findIndex((each) => each.index > row.index && bounds.has(each.index))
    const content = rows.slice(row.index + 1, next === -1 ? rows.length : next)
    const kind = kindOf(content, row.text, lexicon)
    const around = [...found.map((each) => [each.row.index, each.kind] as const), ...taken]
      .filter(([index]) => index < row.index)
      .sort((a, b) => b[0] - a[0])[0]?.[1]
    if (kind === undefined || kind === around) continue
    const isApart = (rows[row.index + 1]?.gap ?? 0) > 0.5
    if (
      kind === 'work' &&
      (hasWork || (around === 'education' && !isApart) || found.some((each) => each.kind === kind))
    )
      continue
    if (kind === 'skills' && (around === 'work' || around === 'projects') && !isApart) continue
    found.push({ row, kind })
  }
  return found
}

/** A few words on a line of their own below a blank one, which name no person's title, no firm and no place. */
function isShaped(row: Row, next: Row | undefined): boolean {
  const { words, text } = row
  if (!next || row.gap < 0.5 || row.bullet || row.continues || row.cells.length !== 1 || row.periods.length > 0)
    return false
  if (words.length < 1 || words.length > 6 || /[\d@,;|/]|[.!]$|https?:/.test(text.trim())) return false
  return (
    /^\p{Lu}/u.test(text.trim()) &&
    titleScore(words) < 2 &&
    organisationScore(words, text) < 1.5 &&
    placeScore(words, text) < 2 &&
    degreeLevel(text) === undefined
  )
}

function kindOf(rows: readonly Row[], heading: string, lexicon: Lexicon): SectionKind | undefined {
  if (rows.length === 0) return undefined
  if (rows.length < 4 && rows.every((row) => VOLUNTEERS.test(row.text))) return 'volunteer'
  const ranged = rows.some((row) => row.periods.some(({ form }) => form !== 'single' && form !== 'until'))
  if (ranged && ON_WORK.test(heading)) return 'work'
  if (ranged && rows.some((row) => row.words.length < 12 && titleScore(row.words) >= SURELY_TITLE && !isProse(row)))
    return 'work'
  if (arePapers(rows)) return 'certificates'
  const degrees = rows.filter(
    (row) => !row.bullet && row.words.length < 12 && degreeLevel(row.text) !== undefined && !isProse(row),
  )
  if (degrees.length > 0 && degrees.length >= rows.length / 5) return 'education'
  return rows.length < 12 &&
    rows.every((row) => !isProse(row) || row.text.includes(',')) &&
    isListed(rows) &&
    areSkills(rows, lexicon)
    ? 'skills'
    : undefined
}

/** Short lines of which most name a licence, card or certificate, and none a degree. */
const arePapers = (rows: readonly Row[]): boolean =>
  rows.length < 12 &&
  rows.every(({ words, text }) => words.length < 14 && !DEGREE.test(text) && !NO_PAPER.test(text)) &&
  rows.filter((row) => CREDENTIAL.test(row.text)).length > rows.length / 2

/** A sentence, or a list of more than a paper and its body. */
const NO_PAPER = /\.\s*$|(?:[,;|•·][^,;|•·]*){3}/

const DEGREE =
  /\b(?:bachelor|master|associate|doctor\w*|degree|diploma|Ph\.?D|B\.?A|B\.?Sc?|M\.?Sc?|MBA|university|college|school|GED|GCSEs?|A[- ]levels?|BTEC|NVQ)\b/i

/** "Work so far", "Jobs I have had" */
const ON_WORK = /\b(?:work|jobs?|employment|employed|career)\b/i

const VOLUNTEERS = /\b(?:volunteer|ehrenamt|bénévol|voluntari)/i

/** Several things on a line, or several short lines. */
const isListed = (rows: readonly Row[]): boolean =>
  rows.every((row) => /[,;•·|~]|\t/.test(row.text) || row.words.length <= 4) &&
  (rows.length > 2 || rows.some((row) => (row.text.match(/[,;•·|~]|\t/g)?.length ?? 0) > 1))
