import type { PlacedItem } from './placed-item.ts'

/** A step down the page of more than this many points, on top of the line's height, begins a line. */
const LINE_STEP = 4.6
/** A step sideways of more than this many points is a tab. */
const TAB_STEP = 7

/**
 * A page as a naive system gets it: characters in the order the file paints them, nothing mended. Text extractors leave
 * that order alone unless told to sort by position, and sorting would only trade the faults of floats for those of columns.
 * `starts` are the items' places in the text.
 */
export function plainPage(items: readonly PlacedItem[]): { text: string; starts: number[] } {
  let text = ''
  const starts: number[] = []
  let last: { readonly right: number; readonly y: number } | undefined
  let height = 0
  for (const item of items) {
    if (last && !text.endsWith('\n') && item.text.trim() !== '') {
      const step = Math.abs(last.y - item.y)
      if (step > LINE_STEP && step - 1 > height) {
        text += '\n'
        height = 0
      } else if (step <= LINE_STEP && Math.abs(last.right - item.x) > TAB_STEP) text += '\t'
    }
    starts.push(text.length)
    text += item.text
    if (item.endsLine) text += '\n'
    height = item.endsLine ? 0 : Math.max(height, item.height)
    last = { right: item.x + item.width, y: item.y }
  }
  return { text, starts }
}
