import { organisationScore } from '../../text/organisations.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { isLabelled } from './atoms.ts'
import type { Entry } from './entry.ts'
import { isHeadRow, type Weigh } from './head-rows.ts'
import { isProse, type Row } from './rows.ts'

/** "Hill Library, Erie, PA" and "Library Assistant" behind what an entry tells: another entry, whose dates are left out. */
export function withUndatedWithin(entry: Entry, weigh: Weigh): Entry[] {
  const at = entry.body.findIndex((_, place) => opensUndated(entry.body, place, weigh))
  if (at < 0) return [entry]
  const head = entry.body.slice(at, at + 2)
  const next: Entry = { head, body: entry.body.slice(at + 2), anchor: head[0]! }
  return [{ ...entry, body: entry.body.slice(0, at) }, ...withUndatedWithin(next, weigh)]
}

function opensUndated(rows: readonly Row[], at: number, weigh: Weigh): boolean {
  const [before, row, next, told] = [rows[at - 1], rows[at]!, rows[at + 1], rows[at + 2]]
  if (!before || !next || !tells(before) || !told || !tells(told)) return false
  if (![row, next].every((each) => isHeadRow(each, weigh) && !isLabelled(each) && each.periods.length === 0))
    return false
  return (namesFirm(row) && namesTitle(next)) || (namesTitle(row) && namesFirm(next))
}

const tells = (row: Row): boolean => row.bullet || row.continues || isProse(row)

const namesTitle = ({ words }: Row): boolean => words.length <= 8 && titleScore(words) >= SURELY_TITLE

const namesFirm = ({ words, text, start }: Row): boolean => {
  const [name] = /^[^,|]*/.exec(text)!
  const named = words.filter((word) => word.end <= start + name.length)
  return titleScore(words) < 1 && organisationScore(named, name.trim()) >= 2
}
