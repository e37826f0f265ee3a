import type { Item, Sheet } from '../../../src/read/layout/item.ts'

/** An item for tests: text, left edge, baseline, font size, font. Every character is half a font size wide. */
export const item = (text: string, x: number, y: number, size = 10, font = 'body'): Item => ({
  text,
  x,
  y,
  width: 0.5 * size * text.length,
  size,
  font,
})

export const sheet = (items: readonly Item[], page = 1): Sheet => ({ page, width: 600, height: 800, items })

/** Lines of text one below the other. */
export const lines = (texts: readonly string[], x: number, y: number, leading = 14, size = 10, font = 'body'): Item[] =>
  texts.map((text, index) => item(text, x, y + index * leading, size, font))
