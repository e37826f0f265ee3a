import type { HiddenText } from '../../model/document.ts'
import type { Span } from '../../model/quote.ts'
import type { Fill, Painting, Run } from './painting.ts'

export type HiddenKind = Extract<HiddenText['kind'], 'white' | 'tiny' | 'off-page' | 'covered' | 'vanish'>

/** A stretch of a line that no person sees. */
export interface Strip {
  readonly kind: HiddenKind
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly text: string
}

/** Type smaller than this, in points, is not meant to be read. */
export const TINY = 2
/** Two colours whose parts differ by less than this, of 255, look the same. */
const ALIKE = 14

/** What a page paints that no person sees, line by line. */
export function hiddenStrips({ runs, fills }: Painting, page: { width: number; height: number }): Strip[] {
  const strips: Strip[] = []
  for (const run of runs) {
    const kind = whyHidden(run, fills, page)
    if (!kind) continue
    const last = strips.at(-1)
    const gap = last ? run.left - last.right : 0
    if (last && last.kind === kind && Math.abs(last.y - run.y) < 1 && gap > -run.size && gap < 1.5 * run.size)
      strips[strips.length - 1] = {
        ...last,
        right: run.right,
        text: last.text + (gap > 0.15 * run.size ? ' ' : '') + run.text,
      }
    else strips.push({ kind, left: run.left, right: run.right, y: run.y, size: run.size, text: run.text })
  }
  return strips
}

function whyHidden(run: Run, fills: readonly Fill[], page: { width: number; height: number }): HiddenKind | undefined {
  if (run.right <= 0 || run.left >= page.width || run.y <= 0 || run.y - 0.7 * run.size >= page.height) return 'off-page'
  const under = fills.findLast((fill) => fill.order < run.order && contains(fill, run))
  // Text laid over a scanned page, so that it can be searched, is seen in the image.
  if (run.unpainted) return under?.image ? undefined : 'vanish'
  if (under ? under.color !== undefined && alike(run.color, under.color) : alike(run.color, '#ffffff')) return 'white'
  return fills.some((fill) => fill.order > run.order && fill.color !== undefined && covers(fill, run))
    ? 'covered'
    : undefined
}

/** Whether a fill holds the middle of a text. */
function contains(fill: Fill, run: Run): boolean {
  const [x, y] = [(run.left + run.right) / 2, run.y - 0.3 * run.size]
  return fill.left <= x && x <= fill.right && fill.top <= y && y <= fill.bottom
}

const covers = (fill: Fill, run: Run): boolean =>
  fill.left <= run.left && run.right <= fill.right && fill.top <= run.y - 0.6 * run.size && run.y <= fill.bottom

function alike(color: string | undefined, other: string): boolean {
  if (color === undefined) return false
  const parts = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
  const others = parts(other)
  return parts(color).every((part, index) => Math.abs(part - others[index]!) < ALIKE)
}

/** The characters of a text on a line that lie under strips, cut at spaces. */
export function hiddenRanges(
  { text, x, y, width }: { text: string; x: number; y: number; width: number },
  strips: readonly Strip[],
): (Span & { kind: HiddenKind })[] {
  return strips
    .filter((strip) => Math.abs(strip.y - y) < 1 && Math.min(strip.right, x + width) - Math.max(strip.left, x) > 0.5)
    .map((strip) => {
      const at = (place: number): number => Math.round((text.length * Math.min(Math.max(place - x, 0), width)) / width)
      return { kind: strip.kind, start: toSpace(text, at(strip.left)), end: toSpace(text, at(strip.right)) }
    })
    .filter(({ start, end }) => end > start)
}

/** The nearest edge of a word, within three characters. */
function toSpace(text: string, at: number): number {
  for (const offset of [0, 1, -1, 2, -2, 3, -3]) {
    const place = at + offset
    if (place === 0 || place === text.length || text[place] === ' ' || text[place - 1] === ' ') return place
  }
  return at
}
