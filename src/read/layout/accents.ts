import type { Item, Sheet } from './item.ts'

/** Accents as characters of their own, and the marks that combine. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    '´': '\u0301',
    ˆ: '\u0302',
    '˜': '\u0303',
    '¯': '\u0304',
    '˘': '\u0306',
    '˙': '\u0307',
    '¨': '\u0308',
    '˚': '\u030a',
    '˝': '\u030b',
    ˇ: '\u030c',
    '¸': '\u0327',
  }),
)
const ACCENTED = /[´ˆ˜¯˘˙¨˚˝ˇ] ?(?=\p{L})|\p{L}¸/u
const BEFORE = /([´ˆ˜¯˘˙¨˚˝ˇ]) ?(\p{L})/gu
const AFTER = /(\p{L})(¸)/gu
const AT_END = /[`´ˆ˜¯˘˙¨˚˝ˇ]$/

/**
 * Puts accents that were painted on their own, over or under the letter that follows, onto it: TeX sets letters of old
 * fonts so. The pieces around them become one.
 */
export const joinAccents = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) =>
    sheet.items.some(({ text }) => AT_END.test(text) || ACCENTED.test(text))
      ? { ...sheet, items: joinItems(sheet.items) }
      : sheet,
  )

function joinItems(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  for (const item of items) {
    const last = joined.at(-1)
    const whole = last && isOver(last, item) ? onto(last, item) : undefined
    if (whole) joined[joined.length - 1] = whole
    else joined.push({ ...item, text: withinText(item.text) })
  }
  return joined
}

const withinText = (text: string): string =>
  text
    .replace(BEFORE, (whole, accent: string, letter: string) => compose(letter, accent) ?? whole)
    .replace(AFTER, (whole, letter: string, accent: string) => compose(letter, accent) ?? whole)

/** Whether an accent at the end of one item stands over the first letter of the next. */
function isOver(accent: Item, item: Item): boolean {
  const right = accent.x + accent.width
  return (
    AT_END.test(accent.text) &&
    Math.abs(accent.y - item.y) < 0.3 * item.size &&
    item.x < right - 0.1 * item.size &&
    item.x > right - 1.2 * item.size
  )
}

function onto(accent: Item, item: Item): Item | undefined {
  const letter = compose(item.text[0]!, accent.text.at(-1)!)
  if (!letter) return undefined
  const text = accent.text.slice(0, -1) + letter + withinText(item.text.slice(1))
  return { ...accent, text, width: item.x + item.width - accent.x }
}

/** The letter with its accent, where there is such a character. */
function compose(letter: string, accent: string): string | undefined {
  const base = letter === 'ı' ? 'i' : letter === 'ȷ' ? 'j' : letter
  const whole = (base + MARKS.get(accent)!).normalize('NFC')
  return whole.length === 1 ? whole : undefined
}
