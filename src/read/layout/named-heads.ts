import { headingKind } from '../../text/headings.ts'
import type { Fragment } from './fragments.ts'
import type { River } from './rivers.ts'
import { type Row, rowsOf, styleOf } from './rows.ts'

/** Whether all that a row says is what a section is called: "Education", "KEY SKILLS". */
export function isNamedHead({ fragments }: Row): boolean {
  const [only, another] = fragments
  if (!only || another) return false
  const known = NAMED.get(only)
  if (known !== undefined) return known
  const named = only.text.length <= 40 && !/\d/.test(only.text) && headingKind(only.text.trim()) !== undefined
  NAMED.set(only, named)
  return named
}

/** What was found out already: the same fragments are looked at for every river that runs past them. */
const NAMED = new WeakMap<Fragment, boolean>()

/** Heads of sections on both sides, set otherwise than what is below them: each side is a column of its own. */
export function areBothHeaded({ left, right }: River): boolean {
  const counts = [rowsOf(left), rowsOf(right)].map(
    (rows) => rows.filter((row, at) => isNamedHead(row) && opens(rows, at)).length,
  )
  return Math.min(...counts) >= 1 && Math.max(...counts) >= 2
}

const opens = (rows: readonly Row[], at: number): boolean => {
  const below = rows[at + 1]
  return below !== undefined && styleOf(rows[at]!) !== styleOf(below)
}
