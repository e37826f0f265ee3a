import type { Item, Sheet } from './item.ts'

/** How often one sign of a symbol font stands before text to be a bullet and not an icon. */
const BULLET_TIMES = 3

/**
 * Symbol fonts paint bullets and icons but say letters. A font whose every item is one letter, a small step before text
 * in another font, is taken for one: what it repeats becomes a bullet, the rest goes.
 */
export function readSigns(sheets: readonly Sheet[]): Sheet[] {
  const fonts = symbolFonts(sheets)
  if (fonts.size === 0) return [...sheets]
  const times = new Map<string, number>()
  const keyOf = (item: Item): string => `${item.font} ${item.text}`
  for (const { items } of sheets)
    for (const item of items) if (fonts.has(item.font)) times.set(keyOf(item), (times.get(keyOf(item)) ?? 0) + 1)
  return sheets.map((sheet) => ({
    ...sheet,
    items: sheet.items.flatMap((item) => {
      if (!fonts.has(item.font)) return [item]
      return times.get(keyOf(item))! >= BULLET_TIMES ? [{ ...item, text: '•' }] : []
    }),
  }))
}

function symbolFonts(sheets: readonly Sheet[]): Set<string> {
  const fonts = new Map<string, boolean>()
  for (const { items } of sheets)
    for (const [index, item] of items.entries())
      fonts.set(
        item.font,
        fonts.get(item.font) !== false && isSign(item, items[index + 1]) && !isWithinWord(items[index - 1], item),
      )
  return new Set([...fonts].filter(([, signs]) => signs).map(([font]) => font))
}

/** What is set as itself, even where a font of its own holds it: dashes, dots and bars that part things, quotes, arrows. */
const PARTING = /^[–—·|•‣→’‘“”…×&/]$/

/** A letter that follows another one without a gap: its word goes on in a font that has it. */
const isWithinWord = (before: Item | undefined, item: Item): boolean =>
  before !== undefined &&
  /\p{L}$/u.test(before.text) &&
  item.spaced !== true &&
  Math.abs(before.y - item.y) < 0.2 * item.size &&
  Math.abs(item.x - before.x - before.width) < 0.1 * item.size

function isSign(item: Item, next: Item | undefined): boolean {
  if (!/^\P{N}$/u.test(item.text) || PARTING.test(item.text) || !next || next.font === item.font) return false
  const gap = (next.x - item.x - item.width) / item.size
  return Math.abs(next.y - item.y) < 0.5 * item.size && gap > 0.12 && gap < 4
}
