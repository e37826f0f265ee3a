import { fragmentsOf } from './fragments.ts'
import type { Item, Sheet } from './item.ts'

/** Share of a page's height, at its top and at its bottom, in which running heads and feet stand. */
const EDGE = 0.09
/** How far, in points, a running line may move from page to page. */
const PLAY = 4

interface Running {
  readonly page: number
  readonly y: number
  readonly atHead: boolean
  readonly left: number
  readonly right: number
  readonly key: string
  readonly text: string
}

/**
 * The pages without running heads and feet and page numbers. What stands on several pages is kept on the first, since
 * it may be the only place of a name or an address; page numbers go everywhere.
 */
export function withoutFurniture(sheets: readonly Sheet[]): Sheet[] {
  const lines = sheets.flatMap(runningLines)
  const dropped = lines.filter(
    (line) =>
      isPageNumber(line.text, line.page, sheets.length) ||
      PRINTED.test(line.text) ||
      repeats(line, lines) ||
      wasCut(line, lines),
  )
  if (dropped.length === 0) return [...sheets]
  return sheets.map((sheet) => {
    const mine = dropped.filter(({ page }) => page === sheet.page)
    return { ...sheet, items: sheet.items.filter((item) => !mine.some((line) => isPart(item, line))) }
  })
}

const isPart = (item: Item, line: Running): boolean =>
  Math.abs(line.y - item.y) < 1.5 && item.x > line.left - 1 && item.x + item.width < line.right + 1

function runningLines({ page, height, items }: Sheet): Running[] {
  const edge = items.filter(({ y }) => y < EDGE * height || y > (1 - EDGE) * height)
  return fragmentsOf(edge).map(({ y, left, right, text }) => ({
    page,
    y,
    atHead: y < EDGE * height,
    left,
    right,
    text,
    key: text.replace(/\d+/g, '#'),
  }))
}

const repeats = (line: Running, lines: readonly Running[]): boolean =>
  lines.some((other) => other.page < line.page && other.key === line.key && Math.abs(other.y - line.y) < PLAY)

/** A line cut in two by the end of a page, painted at the foot of that one and again at the head of the next. */
const wasCut = (line: Running, lines: readonly Running[]): boolean =>
  line.atHead &&
  lines.some(
    (other) =>
      other.page === line.page - 1 &&
      !other.atHead &&
      other.text.includes(line.text) &&
      other.left < line.left + 2 &&
      other.right > line.right - 2,
  )

/** What browsers print on every page: when, and from where. */
const PRINTED = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?: ?[AP]M)?|file:\/\/\/\S*)$/

const NUMBER =
  /^\W{0,3}(?:(?:page|seite|página|pagina|str\.?|p\.?)\s*)?(\d{1,3})(?:\s*(?:of|von|de|di|van|\/|\|)\s*(\d{1,3}))?\W{0,3}$/iu

/** Whether a line says which page this is, and nothing else. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  const match = NUMBER.exec(text)
  if (!match) return false
  return Number(match[1]) === page && (match[2] === undefined || Number(match[2]) >= pages)
}
