import type { Item, Sheet } from '../layout/item.ts'
import { isSpacedOut } from '../layout/letter-spacing.ts'
import { readableGlyphs } from './glyphs.ts'
import { type HiddenKind, hiddenRanges, hiddenStrips, type Strip, TINY } from './hidden.ts'
import { respaced } from './letters.ts'
import { type Painting, paintingOf } from './painting.ts'
import type { PdfPage, PdfTextItem, PdfViewport } from './pdf-js.ts'
import type { PlacedItem } from './placed-item.ts'
import { plainPage } from './plain.ts'
import type { Suspicions } from './scan.ts'

/** A page as read: its items for the careful reading, its text for the plain one, its links, and what it hides. */
export interface PageReading {
  readonly sheet: Sheet
  /** Not cut short by the limit. */
  readonly whole: boolean
  readonly plain: string
  readonly links: readonly PageLink[]
  /** Places in `plain`. */
  readonly hidden: readonly HiddenPlace[]
}

export interface PageLink {
  readonly page: number
  readonly url: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface HiddenPlace {
  readonly kind: HiddenKind
  readonly start: number
  readonly end: number
}

export interface PageLimits {
  readonly maxCharacters: number
  readonly signal?: AbortSignal
}

export async function readPage(
  page: PdfPage,
  number: number,
  suspicions: Suspicions,
  limits: PageLimits,
): Promise<PageReading> {
  const view = page.getViewport({ scale: 1 })
  const { items: raw, whole } = await textItems(page, limits)
  const painting = suspicions.paint || raw.some(needsLetters) ? await paintingOf(page, view) : undefined
  const placed = raw.map((item) => place(item, view, painting))
  const strips = painting ? hiddenStrips(painting, view) : []
  const { text, starts } = plainPage(placed)
  const hidden: HiddenPlace[] = []
  const items: Item[] = []
  let spaced = false
  for (const [index, item] of placed.entries()) {
    const ranges = rangesOf(item, strips)
    for (const range of ranges)
      hidden.push({ kind: range.kind, start: starts[index]! + range.start, end: starts[index]! + range.end })
    for (const piece of visiblePieces(item, ranges)) {
      const words = readableGlyphs(piece.text)
      if (words.trim() === '') spaced ||= words !== ''
      else {
        items.push(toItem(piece, words, spaced))
        spaced = words.endsWith(' ')
      }
    }
  }
  const beyond = strips.filter(({ kind }) => kind === 'off-page').map((strip) => strip.text)
  const offPage = beyond.join('\n')
  return {
    sheet: { page: number, width: view.width, height: view.height, items },
    whole,
    plain: offPage ? `${text}\n${offPage}` : text,
    links: suspicions.links ? await linksOf(page, number, view) : [],
    hidden: offPage
      ? [...hidden, { kind: 'off-page', start: text.length + 1, end: text.length + 1 + offPage.length }]
      : hidden,
  }
}

/** Lets timers run, so that an abort signal can fire: pdf.js works in microtasks alone. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

async function textItems(
  page: PdfPage,
  { maxCharacters, signal }: PageLimits,
): Promise<{ items: PdfTextItem[]; whole: boolean }> {
  const items: PdfTextItem[] = []
  const reader = page.streamTextContent().getReader()
  for (let left = maxCharacters; left > 0; ) {
    const { value, done } = await reader.read()
    if (done) return { items, whole: true }
    for (const item of value.items) {
      items.push(item)
      left -= item.str.length
    }
    if (!signal) continue
    await tick()
    if (signal.aborted) break
  }
  reader.cancel(new Error('stopped')).catch(() => {})
  signal?.throwIfAborted()
  return { items, whole: false }
}

function place(item: PdfTextItem, view: PdfViewport, painting: Painting | undefined): PlacedItem {
  const [a = 0, b = 0, , , e = 0, f = 0] = item.transform
  const [x = 0, y = 0] = view.convertToViewportPoint(e, f)
  const placed = {
    text: item.str,
    x,
    y,
    width: item.width,
    height: item.height,
    size: item.height || Math.hypot(a, b),
    // The part before the last underscore counts the documents read so far.
    font: item.fontName.slice(item.fontName.lastIndexOf('_') + 1),
    endsLine: item.hasEOL,
  }
  return painting && needsLetters(item) ? { ...placed, text: respaced(placed, painting) } : placed
}

/** Whether words set letter by letter may have run together: too long to be one. */
const needsLetters = ({ str }: PdfTextItem): boolean => str.length > 15 && isSpacedOut(str)

function rangesOf(item: PlacedItem, strips: readonly Strip[]): HiddenPlace[] {
  if (item.text.trim() === '') return []
  if (item.size > 0 && item.size < TINY) return [{ kind: 'tiny', start: 0, end: item.text.length }]
  return strips.length > 0 ? hiddenRanges(item, strips) : []
}

function visiblePieces(item: PlacedItem, hidden: readonly HiddenPlace[]): PlacedItem[] {
  if (hidden.length === 0) return [item]
  const edges = [...hidden].sort((a, b) => a.start - b.start)
  const step = item.width / item.text.length
  const pieces: PlacedItem[] = []
  let from = 0
  for (const { start, end } of [...edges, { start: item.text.length, end: item.text.length }]) {
    if (start > from)
      pieces.push({
        ...item,
        text: item.text.slice(from, start),
        x: item.x + from * step,
        width: (start - from) * step,
      })
    from = Math.max(from, end)
  }
  return pieces
}

function toItem({ x, y, width, size, font }: PlacedItem, words: string, spaced: boolean): Item {
  return { text: words.trim(), x, y, width, size, font, ...(spaced || words.startsWith(' ') ? { spaced: true } : {}) }
}

async function linksOf(page: PdfPage, number: number, view: PdfViewport): Promise<PageLink[]> {
  const links: PageLink[] = []
  // For the screen pdf.js reads the whole page again to find the words under each link: only where nothing is to be printed.
  const printed = await page.getAnnotations({ intent: 'print' })
  for (const { subtype, url, unsafeUrl, rect } of printed.length > 0 ? printed : await page.getAnnotations()) {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || !address) continue
    const [x0 = 0, y0 = 0] = view.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0)
    const [x1 = 0, y1 = 0] = view.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0)
    const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)]
    links.push({ page: number, url: address, left, right, top: Math.min(y0, y1), bottom: Math.max(y0, y1) })
  }
  return links
}
