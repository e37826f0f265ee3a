import type { Span } from '../../model/quote.ts'
import type { SectionKind } from '../../model/resume.ts'
import { headingKind } from '../../text/headings.ts'
import { titleScore } from '../../text/roles.ts'
import type { Row } from './rows.ts'

interface Glued {
  readonly row: Row
  readonly kind: SectionKind
  readonly span: Span
  /** Where the content begins. */
  readonly rest: number
}

const GLUED =
  /^\s*((?:work|professional|relevant|employment|career) (?:experience|history)|education(?:al)? (?:background|and training))\s+(?=\p{Lu})/iu

/** Before a name and the dates of what was done there, one word is enough: "Experience Hillside Clinic 2019 – 2021". */
const GLUED_TO_DATES = /^\s*(experience|employment|education)\s+(?=\p{Lu})/iu

/** "Work Experience Hillside Clinic": the heading and what follows on one line. */
export function gluedHeading(row: Row): Glued | undefined {
  const isRanged = row.periods.some(({ form }) => form === 'range' || form === 'since')
  const match =
    row.words.length > 9 || row.cells.length > 1
      ? null
      : (GLUED.exec(row.text) ?? (isRanged ? GLUED_TO_DATES.exec(row.text) : null))
  if (!match || !/^\p{Lu}/u.test(row.text.trimStart())) return undefined
  const kind = headingKind(match[1]!)
  const rest = row.start + match[0].length
  const words = row.words.filter((word) => word.start >= rest)
  if (!kind || titleScore(words) >= 2 || headingKind(row.text.slice(match[0].length))) return undefined
  return { row, kind, span: { start: row.start, end: row.start + match[1]!.length }, rest }
}
