import type { Box } from '../../model/document.ts'
import type { Fragment } from './fragments.ts'
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
}

/** A gap this wide, in font sizes, is a tab. */
const TAB = 1.4

export function lineOf(row: Row, page: number, region: number): PageLine {
  const { fragments } = row
  const main = fragments.reduce((longest, next) => (next.text.length > longest.text.length ? next : longest))
  const left = fragments[0]!.left
  const top = Math.min(...fragments.map((fragment) => fragment.y - fragment.size))
  const bottom = Math.max(...fragments.map((fragment) => fragment.y + 0.2 * fragment.size))
  const right = Math.max(...fragments.map((fragment) => fragment.right))
  return {
    text: textOf(fragments),
    box: { page, x: left, y: top, width: right - left, height: bottom - top },
    size: main.size,
    font: main.font,
    ...(main.bold === undefined ? {} : { bold: main.bold }),
    ...(main.italic === undefined ? {} : { italic: main.italic }),
    region,
  }
}

function textOf(fragments: readonly Fragment[]): string {
  const tab = tabWidth(fragments)
  let text = ''
  let right = 0
  for (const fragment of fragments) {
    if (text) text += fragment.left - right > tab * fragment.size ? '\t' : ' '
    text += fragment.text
    right = fragment.right
  }
  return text
}

/** In a justified line the spaces are wide, and all nearly the same. */
function tabWidth(fragments: readonly Fragment[]): number {
  const gaps = fragments.slice(1).map((fragment, index) => (fragment.left - fragments[index]!.right) / fragment.size)
  const words = fragments
    .map((fragment) => fragment.text)
    .join(' ')
    .split(' ').length
  const justified = gaps.length >= 3 && gaps.length >= 0.6 * (words - 1) && Math.max(...gaps) < 1.6 * Math.min(...gaps)
  return justified ? 3 : TAB
}
