import type { Box } from '../../model/document.ts'
import type { Fragment, Mark } from './fragments.ts'
import type { Row } from './rows.ts'

/** A line of text as it stands on the page, before it has a place in the document. */
export interface PageLine {
  readonly text: string
  readonly box: Box
  readonly size: number
  readonly font: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly region: number
  readonly marks: readonly Mark[]
}

export function lineOf(row: Row, page: number, region: number): PageLine {
  const { fragments } = row
  const main = fragments.reduce((longest, next) => (next.text.length > longest.text.length ? next : longest))
  const left = fragments[0]!.left
  const top = Math.min(...fragments.map((fragment) => fragment.y - fragment.size))
  const bottom = Math.max(...fragments.map((fragment) => fragment.y + 0.2 * fragment.size))
  const right = Math.max(...fragments.map((fragment) => fragment.right))
  return {
    ...textOf(fragments),
    box: { page, x: left, y: top, width: right - left, height: bottom - top },
    size: main.size,
    font: main.font,
    ...(main.bold === undefined ? {} : { bold: main.bold }),
    ...(main.italic === undefined ? {} : { italic: main.italic }),
    region,
  }
}

/** Fragments stand apart by a tab, but for a bullet and its text. */
function textOf(fragments: readonly Fragment[]): Pick<PageLine, 'text' | 'marks'> {
  let text = ''
  const marks: Mark[] = []
  for (const fragment of fragments) {
    if (text !== '') text += SIGN.test(text) ? ' ' : '\t'
    for (const mark of fragment.marks)
      marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length })
    text += fragment.text
  }
  return { text, marks }
}

/** A bullet, an icon or a number of a list, and nothing else in its cell. */
const SIGN = /(?:^|\t)(?:[^\p{L}\p{N}\t]{1,2}|\d\d?[.)])$/u
