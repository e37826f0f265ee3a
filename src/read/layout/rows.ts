import type { Fragment } from './fragments.ts'

/** Fragments on one baseline, from left to right. */
export interface Row {
  readonly y: number
  readonly size: number
  readonly fragments: readonly Fragment[]
}

/** The rows of a region, from top to bottom. Fragments that overlap sideways never share a row. */
export function rowsOf(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = []
  for (const fragment of [...fragments].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows
      .slice(-3)
      .find((others) => others.every((other) => beside(other, fragment) && !overlap(other, fragment)))
    if (row) row.push(fragment)
    else rows.push([fragment])
  }
  return rows.map(rowOf)
}

export function rowOf(fragments: readonly Fragment[]): Row {
  const sorted = [...fragments].sort((a, b) => a.left - b.left)
  const main = sorted.reduce((widest, next) => (next.right - next.left > widest.right - widest.left ? next : widest))
  return { y: main.y, size: Math.max(...sorted.map((fragment) => fragment.size)), fragments: sorted }
}

/** Whether two fragments stand on one line, whatever their sizes. */
const beside = (a: Fragment, b: Fragment): boolean =>
  Math.abs(a.y - b.y) <= 0.35 * Math.min(a.size, b.size) ||
  (a.size !== b.size && Math.abs(middle(a) - middle(b)) <= 0.2 * Math.min(a.size, b.size))

const middle = (fragment: Fragment): number => fragment.y - 0.35 * fragment.size

const overlap = (a: Fragment, b: Fragment): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.4 * Math.min(a.size, b.size)

/** Whether two rows overlap for most of the lower one's height. */
export function level(a: Row, b: Row): boolean {
  const shared = Math.min(a.y, b.y) - Math.max(topOf(a), topOf(b))
  return shared >= 0.65 * 0.7 * Math.min(a.size, b.size)
}

/** Whether two rows begin at about the same height. */
export const startsNear = (a: Row, b: Row): boolean =>
  level(a, b) || Math.abs(topOf(a) - topOf(b)) <= 0.8 * Math.max(a.size, b.size)

/** The height at which capitals begin. */
export const topOf = (row: Row): number => row.y - 0.7 * row.size

export const styleOf = (row: Row): string => `${row.fragments[0]!.font} ${Math.round(row.size * 2)}`

const YEAR = /(?:19|20)\d\d|['’]\d\d\b|\b\d\d?[/.]\d\d\b/

const DATE_WORD =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|present|current|now|since|until|to$|mai|okt|dez|heute|seit|bis$)/i

/** Whether one of its cells is a date and little else. */
export const isDated = (row: Row): boolean =>
  row.fragments.some(({ text }) => YEAR.test(text) && otherLetters(text) <= 12)

/** "Present", "now", "to date", and nothing else. */
export const isPresent = ({ fragments: [only, another] }: Row): boolean =>
  another === undefined && /^(?:to |till? )?(?:present|current|now|today|date|ongoing|heute)$/i.test(only!.text)

/** Whether it is a piece of a date, "September", "to date", "2013", and nothing more. */
export const isOfDate = ({ fragments }: Row): boolean => fragments.every(({ text }) => otherLetters(text) <= 4)

const otherLetters = (text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).reduce((sum, word) => sum + (DATE_WORD.test(word) ? 0 : word.length), 0)

/** A date at the right that stands a little off its line is put onto it. */
export function joinLooseDates(rows: readonly Row[]): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    if (above && areOneLine(above, row)) joined[joined.length - 1] = rowOf([...above.fragments, ...row.fragments])
    else joined.push(row)
  }
  return joined
}

function areOneLine(above: Row, row: Row): boolean {
  const [left, right] = above.fragments[0]!.left < row.fragments[0]!.left ? [above, row] : [row, above]
  const shared = Math.min(above.y, row.y) - Math.max(topOf(above), topOf(row))
  const apart = right.fragments[0]!.left - Math.max(...left.fragments.map((fragment) => fragment.right))
  const date = [left, right].find((side) => side.fragments.length === 1 && isDated(side))
  return (
    date !== undefined &&
    isDated(left) !== isDated(right) &&
    shared >= 0.2 * Math.min(above.size, row.size) &&
    apart > row.size
  )
}

/** How a note in the margin is set; capitals are a style of their own. */
export const noteStyle = (note: Row): string =>
  `${styleOf(note)}${/^[^\p{Ll}\d]{4,}$/u.test(note.fragments[0]!.text) ? ' CAPS' : ''}`

/** Whether a row begins with a bullet. */
export const isItem = (row: Row): boolean => /^[•·●○▪■▸►◦‣–*-](?:\s|$)/.test(row.fragments[0]!.text)
