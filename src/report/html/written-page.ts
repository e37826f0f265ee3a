import type { Document, Line } from '../../model/document.ts'
import { isSpaced, type PlacedPart, partsOf, xOf } from './line-place.ts'
import type { Mark } from './marks.ts'
import { html, type Markup } from './markup.ts'

interface PageLook {
  readonly marks: readonly Mark[]
  /** The class of a line's words. */
  readonly ink?: (line: Line) => string
  /** What stands in the margin beside a line. */
  readonly margin?: (line: Line) => string | undefined
}

/** Room around the words, in points. */
const EDGE = 10
const MARGIN = 24

/** The pages of a document drawn from what the format told: every line where it stands, in its size. Undefined where it told nothing. */
export function drawPages({ lines, text, pages }: Document, look: PageLook): Markup | undefined {
  const placed = lines.filter((line) => line.box)
  if (!pages || placed.length === 0) return undefined
  const ids = new Set<string>()
  const drawn = pages.map((_, at) => {
    const own = placed.filter((line) => line.box!.page === at + 1)
    const frame = frameOf(own, look.margin !== undefined)
    return html`<svg class="page" viewBox="${frame}" role="group" aria-label="Page ${at + 1}">
${own.map((line) => drawLine(line, text, look, ids))}</svg>`
  })
  // On a narrow screen the pages are wider than it, and scroll.
  return html`<div class="pages" tabindex="0" role="group" aria-label="Pages">${drawn}</div>`
}

/** The part of the page that has words on it, so that they are as large as can be. */
function frameOf(lines: readonly Line[], margin: boolean): string {
  const boxes = lines.flatMap(({ box }) => (box ? [box] : []))
  if (boxes.length === 0) return '0 0 600 40'
  const left = Math.min(...boxes.map(({ x }) => x)) - EDGE - (margin ? MARGIN : 0)
  const top = Math.min(...boxes.map(({ y }) => y)) - EDGE
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + EDGE
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + EDGE
  return [left, top, right - left, bottom - top].map(round).join(' ')
}

function drawLine(line: Line, text: string, { marks, ink, margin }: PageLook, ids: Set<string>): Markup {
  const { span, box } = line
  const { x, y, height } = box!
  const size = Math.min(line.size ?? height, height * 1.4) * 0.94
  const base = round(y + Math.min(height, size) * 0.86)
  const on = marks.filter((mark) => mark.span.start < span.end && mark.span.end > span.start)
  const parts = partsOf(line, text.slice(span.start, span.end))
  const aside = margin?.(line)
  const face = html`${(line.bold || line.role === 'heading') && html` font-weight="bold"`}${line.italic && html` font-style="italic"`}`
  const words = parts
    .filter((part) => part.text.trim() !== '')
    .map(
      (part) =>
        html`<text class="${ink?.(line) ?? 'ink'}" x="${round(part.x)}" y="${base}" font-size="${round(size)}"${face} textLength="${round(part.width)}" lengthAdjust="${isSpaced(part, size) ? 'spacing' : 'spacingAndGlyphs'}">${part.text}</text>`,
    )
  return html`${on.map((mark) => drawMark(mark, line, parts, ids))}${words}${aside !== undefined && html`<text class="second" x="${round(x - 5)}" y="${base}" font-size="7" text-anchor="end">${aside}</text>`}
`
}

function drawMark(
  { span, style, title, id, href }: Mark,
  line: Line,
  parts: readonly PlacedPart[],
  ids: Set<string>,
): Markup {
  const { y, height } = line.box!
  const left = xOf(parts, Math.max(0, span.start - line.span.start))
  const right = xOf(parts, Math.min(span.end, line.span.end) - line.span.start)
  const place = html`x="${round(left - 1)}" y="${round(y - 1)}" width="${round(right - left + 2)}" height="${round(height + 2)}" rx="2"`
  const anchor = id !== undefined && !ids.has(id) && html` id="${id}"`
  if (id !== undefined) ids.add(id)
  const rect = html`<rect class="${style}" ${place}><title>${title}</title></rect>`
  return href === undefined
    ? html`<g${anchor}>${rect}</g>`
    : html`<a${anchor} href="${href}" aria-label="${title}">${rect}</a>`
}

const round = (points: number): number => Math.round(points * 10) / 10
