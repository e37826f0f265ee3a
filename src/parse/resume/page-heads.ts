import { organisationScore } from '../../text/organisations.ts'
import { placeScore } from '../../text/places.ts'
import { titleScore } from '../../text/roles.ts'
import type { Row } from './rows.ts'
import type { Block } from './sections.ts'

/** Leaves out the candidate's name where it is printed again, as on top of the second page: "Ada Quinn", "Ada Quinn, page 2". */
export function withoutPageHeads(blocks: readonly Block[], rows: readonly Row[]): readonly Block[] {
  const name = nameOn(rows[0])
  if (name === undefined) return blocks
  return blocks.map((block, at) => (at === 0 ? block : { ...block, rows: block.rows.filter(isOther(name)) }))
}

/** The first line, where it can be a name. */
const nameOn = (row: Row | undefined): string | undefined =>
  row !== undefined &&
  row.words.length > 1 &&
  row.words.length < 5 &&
  titleScore(row.words) < 1 &&
  organisationScore(row.words, row.text) < 1 &&
  placeScore(row.words, row.text) < 1
    ? foldedOf(row)
    : undefined

const foldedOf = ({ words }: Row): string => words.map(({ folded }) => folded).join(' ')

const isOther =
  (name: string) =>
  (row: Row): boolean => {
    if (row.words.length > 8) return true
    const own = foldedOf(row)
    return !(own.startsWith(name) && OF_PAGE.test(own.slice(name.length)))
  }

/** What pages are called behind the name. */
const OF_PAGE = /^(?: (?:page|resume|cv|\d))*$/
