import type { Item, Sheet } from '../layout/item.ts'
import { readableGlyphs } from './glyphs.ts'
import type { PdfPage, PdfTextItem, PdfViewport } from './pdf-js.ts'
import { plainPage } from './plain.ts'

/** A page as read: its items for the careful reading, its text for the plain one, its links. */
export interface PageReading {
  readonly sheet: Sheet
  readonly plain: string
  readonly links: readonly PageLink[]
}

export interface PageLink {
  readonly page: number
  readonly url: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Lets timers run, so that an abort signal can fire: pdf.js works in microtasks alone. */
const tick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

export async function readPage(
  page: PdfPage,
  number: number,
  withLinks: boolean,
  signal?: AbortSignal,
): Promise<PageReading> {
  const view = page.getViewport({ scale: 1 })
  const raw = await textItems(page, signal)
  const links = withLinks ? await linksOf(page, number, view) : []
  return {
    sheet: { page: number, width: view.width, height: view.height, items: itemsOf(raw, view) },
    plain: plainPage(raw, view),
    links,
  }
}

async function textItems(page: PdfPage, signal?: AbortSignal): Promise<PdfTextItem[]> {
  const items: PdfTextItem[] = []
  const reader = page.streamTextContent().getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return items
    items.push(...value.items)
    if (!signal) continue
    await tick()
    if (signal.aborted) {
      reader.cancel(new Error('aborted')).catch(() => {})
      signal.throwIfAborted()
    }
  }
}

function itemsOf(raw: readonly PdfTextItem[], view: PdfViewport): Item[] {
  const items: Item[] = []
  let spaced = false
  for (const item of raw) {
    const text = readableGlyphs(item.str)
    const word = text.trim()
    if (word === '') {
      spaced ||= text !== ''
      continue
    }
    const [a = 0, b = 0, , , e = 0, f = 0] = item.transform
    const [x = 0, y = 0] = view.convertToViewportPoint(e, f)
    const size = item.height || Math.hypot(a, b)
    items.push({
      text: word,
      x,
      y,
      width: item.width,
      size,
      font: item.fontName.slice(item.fontName.lastIndexOf('_') + 1),
      ...(spaced || text.startsWith(' ') ? { spaced: true } : {}),
    })
    spaced = text.endsWith(' ')
  }
  return items
}

async function linksOf(page: PdfPage, number: number, view: PdfViewport): Promise<PageLink[]> {
  const links: PageLink[] = []
  for (const { subtype, url, unsafeUrl, rect } of await page.getAnnotations()) {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || !address) continue
    const [x0 = 0, y0 = 0] = view.convertToViewportPoint(rect[0] ?? 0, rect[1] ?? 0)
    const [x1 = 0, y1 = 0] = view.convertToViewportPoint(rect[2] ?? 0, rect[3] ?? 0)
    links.push({
      page: number,
      url: address,
      left: Math.min(x0, x1),
      top: Math.min(y0, y1),
      right: Math.max(x0, x1),
      bottom: Math.max(y0, y1),
    })
  }
  return links
}
