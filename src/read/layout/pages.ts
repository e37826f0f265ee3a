import { regionsOf } from './columns.ts'
import { fragmentsOf } from './fragments.ts'
import type { Sheet } from './item.ts'
import { lineOf, type PageLine } from './lines.ts'

/** The lines of all pages in reading order. */
export function linesOf(sheets: readonly Sheet[]): PageLine[] {
  let region = -1
  return sheets.flatMap((sheet) =>
    regionsOf(fragmentsOf(sheet.items)).flatMap(({ rows }) => {
      region++
      return rows.map((row) => lineOf(row, sheet.page, region))
    }),
  )
}
