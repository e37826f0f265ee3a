import type { PdfTextItem, PdfViewport } from './pdf-js.ts'

/** A step down the page of more than this many points, on top of the line's height, begins a line. */
const LINE_STEP = 4.6
/** A step sideways of more than this many points is a tab. */
const TAB_STEP = 7

/**
 * A page as a naive system gets it: characters in the order the file paints them, nothing mended. Text extractors leave
 * that order alone unless told to sort by position, and sorting would only trade the faults of floats for those of columns.
 */
export function plainPage(items: readonly PdfTextItem[], view: PdfViewport): string {
  let text = ''
  let last: { readonly right: number; readonly y: number } | undefined
  let height = 0
  for (const item of items) {
    const [x = 0, y = 0] = view.convertToViewportPoint(item.transform[4] ?? 0, item.transform[5] ?? 0)
    if (last && !text.endsWith('\n') && item.str.trim() !== '') {
      const step = Math.abs(last.y - y)
      if (step > LINE_STEP && step - 1 > height) {
        text += '\n'
        height = 0
      } else if (step <= LINE_STEP && Math.abs(last.right - x) > TAB_STEP) text += '\t'
    }
    text += item.str
    if (item.hasEOL) text += '\n'
    height = item.hasEOL ? 0 : Math.max(height, item.height)
    last = { right: x + item.width, y }
  }
  return text
}
