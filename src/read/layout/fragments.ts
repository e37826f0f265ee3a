import type { Item } from './item.ts'
import { closeUp, isSpacedOut, mendHeading } from './letter-spacing.ts'

/** Where a stretch of a text stands sideways. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly left: number
  readonly right: number
  /** How it is set. */
  readonly face?: string
}

/** Words that stand together on one baseline, with no wide gap inside. */
export interface Fragment {
  readonly text: string
  readonly left: number
  readonly right: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Its items, by their place in the text. */
  readonly marks: readonly Mark[]
  /** When its first item was painted. */
  readonly order: number
}

/** A gap this wide, in font sizes, ends a fragment. */
const WIDE_GAP = 0.6
/** The same where every character is as wide as a space. */
const WIDE_MONOSPACED_GAP = 0.95
/** The same between words in capitals, which are often set wide, and between words set letter by letter. */
const WIDE_CAPITALS_GAP = 0.85
const WIDE_SPACED_GAP = 2
const WIDE_SENTENCE_GAP = 0.96
/** The widest gap between a bullet and its text. */
const WIDEST_SIGN_GAP = 3
/** A gap this wide, in font sizes, is a space. */
const WORD_GAP = 0.12
/** Letters set apart stand no farther from one another than this. */
const WIDEST_LETTER_GAP = 0.2

/** Fragments looked back at for one that an item goes on with. */
const MOST_OPEN = 12

interface Open {
  readonly items: Placed[]
  right: number
}
interface Placed extends Item {
  readonly order: number
  /** The gap that ends a fragment before or behind it. */
  readonly wide: number
  /** Enough items begin as far from the left as it does to be the lines of a column. */
  readonly flush: boolean
}

/** Least number of items that begin equally far from the left to be a column. */
const COLUMN = 4

/** The fragments of a page, from top to bottom and left to right. */
export function fragmentsOf(items: readonly Item[]): Fragment[] {
  const mono = monospacedFonts(items)
  const starts = new Map<number, number>()
  for (const { x } of items) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const placed = items.map((item, order) => ({
    ...item,
    order,
    wide: wideGap(item, mono.has(item.font)) * item.size,
    flush: starts.get(Math.round(item.x))! >= COLUMN,
  }))
  return baselines(placed)
    .map(widerLetters)
    .flatMap((row) => splitAtGaps(row).map(toFragment))
    .sort((a, b) => a.y - b.y || a.left - b.left)
}

/** Items on (nearly) one baseline. */
function baselines(items: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row && last && item.y - last.y <= 0.2 * Math.min(item.size, last.size)) row.push(item)
    else rows.push([item])
  }
  return rows
}

/** A row of letters painted one by one, or set apart, is set wide, and its words even wider apart. */
function widerLetters(row: readonly Placed[]): readonly Placed[] {
  const letters = row.filter(({ text }) => SINGLE_LETTERS.test(text))
  const spaced = row.some(({ text }) => isSpacedOut(text))
  if (!spaced && (letters.length < 5 || 2 * letters.length < row.length)) return row
  return row.map((item) => (letters.includes(item) ? { ...item, wide: WIDE_SPACED_GAP * item.size } : item))
}

const SINGLE_LETTERS = /^[\p{Lu}\p{P}](?: [\p{Lu}\p{P}]){0,2}$/u

function splitAtGaps(row: readonly Placed[]): Placed[][] {
  const open: Open[] = []
  for (const item of [...row].sort((a, b) => a.x - b.x || a.order - b.order)) {
    const home = open.slice(0, MOST_OPEN).find((fragment) => continues(fragment, item))
    if (home) {
      home.items.push(item)
      home.right = Math.max(home.right, item.x + item.width)
    } else open.unshift({ items: [item], right: item.x + item.width })
  }
  return open.map((fragment) => fragment.items)
}

function wideGap({ text }: Item, monospaced: boolean): number {
  if (isSpacedOut(text)) return WIDE_SPACED_GAP
  if (monospaced) return WIDE_MONOSPACED_GAP
  return /\p{Ll}|\d/u.test(text) ? WIDE_GAP : WIDE_CAPITALS_GAP
}

function continues(fragment: Open, item: Placed): boolean {
  const last = fragment.items.at(-1)!
  const size = Math.min(item.size, last.size)
  const gap = item.x - fragment.right
  if (gap < -0.4 * size) return false
  if (isSign(fragment)) return gap <= WIDEST_SIGN_GAP * size
  return gap <= widestSpace(last, item, size) && !(paintedApart(last, item) && looksApart(last, item, gap / size))
}

/** The widest gap within a line: TeX stretches the space behind a full stop the most. */
const widestSpace = (last: Placed, item: Placed, size: number): number =>
  last.text.endsWith('.') && item.order === last.order + 1
    ? Math.max(WIDE_SENTENCE_GAP * size, Math.min(item.wide, last.wide))
    : Math.min(item.wide, last.wide)

/** Wider than a space, or a capital after a small letter, or where a column begins. */
const looksApart = (last: Placed, item: Placed, gap: number): boolean =>
  gap > 0.35 || (item.flush && gap > WORD_GAP) || /\p{Ll} \p{Lu}/u.test(`${last.text.at(-1)} ${item.text[0]}`)

/** Cells that come close are not painted one after the other; words of a line are. */
const paintedApart = (last: Placed, item: Placed): boolean => Math.abs(item.order - last.order) > 1

/** A bullet or an icon, and nothing else so far. */
const isSign = ({ items }: Open): boolean =>
  items.length === 1 && /^[^\p{L}\p{N}\p{P}]$|^[•·‣▪◦–*-]$/u.test(items[0]!.text)

/** Fonts whose items are all 0.6 font sizes to the character. */
function monospacedFonts(items: readonly Item[]): Set<string> {
  const fonts = new Map<string, boolean>()
  for (const { font, text, width, size } of items) {
    if (text.length < 4) continue
    const even = Math.abs(width / text.length / size - 0.6) < 0.03
    fonts.set(font, even && fonts.get(font) !== false)
  }
  return new Set([...fonts].filter(([, even]) => even).map(([font]) => font))
}

function toFragment(items: readonly Placed[]): Fragment {
  const main = items.reduce((widest, item) => (item.width > widest.width ? item : widest))
  const { text, marks } = joinItems(items)
  return {
    text,
    marks,
    left: items[0]!.x,
    right: Math.max(...items.map((item) => item.x + item.width)),
    y: main.y,
    size: main.size,
    font: main.font,
    ...(main.bold === undefined ? {} : { bold: main.bold }),
    ...(main.italic === undefined ? {} : { italic: main.italic }),
    order: Math.min(...items.map((item) => item.order)),
  }
}

/** The text of items in a row. Between letters set apart only a wider gap than theirs is a space. */
function joinItems(items: readonly Item[]): Pick<Fragment, 'text' | 'marks'> {
  const gaps = items.map((item, index) => gapBefore(items, index) / item.size)
  const spacedOut = isSpacedOut(items.map(({ text }, index) => (gaps[index]! > WORD_GAP ? ` ${text}` : text)).join(''))
  const letterGap = spacedOut ? Math.min(...gaps.filter((gap) => gap > 0), 0.3) : 0
  const wordGap = spacedOut ? letterGap + WORD_GAP + 0.05 : WORD_GAP
  const spaced = spacedOut ? 0 : gapOfLetters(items, gaps)
  let text = ''
  const marks: Mark[] = []
  for (const [index, item] of items.entries()) {
    const isSpaced = index > 0 && gaps[index]! <= spaced && isLetter(item) && isLetter(items[index - 1]!)
    const apart =
      gaps[index]! > wordGap ||
      isGlued(text, item.text) ||
      opensWord(items[index - 1], item, gaps[index]!) ||
      (item.spaced === true && !spacedOut)
    if (text !== '' && apart && !isSpaced) text += ' '
    const start = text.length
    text += spacedOut ? closeUp(item.text) : mendHeading(item.text)
    marks.push({ start, end: text.length, left: item.x, right: item.x + item.width, face: faceOf(item) })
  }
  return { text, marks }
}

/** "2023-04 T O P R E S E N T": how far letters among whole words are set apart, where all of them are. */
function gapOfLetters(items: readonly Item[], gaps: readonly number[]): number {
  const between = gaps.filter((_, index) => index > 0 && isLetter(items[index]!) && isLetter(items[index - 1]!))
  const apart = between.length > 0 && Math.min(...between) > WORD_GAP
  return apart ? Math.min(WIDEST_LETTER_GAP, Math.min(...between) + 0.06) : 0
}

const isLetter = ({ text }: Item): boolean => /^\p{L}$/u.test(text)

const faceOf = ({ font, bold, italic }: Item): string => `${font} ${bold} ${italic}`

/** A capital in another font behind a small letter begins a word, however close it is set: "Hana" and "Novotná". */
const opensWord = (last: Item | undefined, item: Item, gap: number): boolean =>
  last !== undefined &&
  gap > WORD_GAP / 2 &&
  last.font !== item.font &&
  /\p{Ll}{2}$/u.test(last.text) &&
  /^\p{Lu}\p{Ll}/u.test(item.text)

/** A date painted right behind a word, for want of room: "Homes Ltd" and "07/2014". */
const isGlued = (before: string, item: string): boolean =>
  /\p{Ll}{2}$/u.test(before) && /^(?:\d\d?[/.])?(?:19|20)\d\d(?!\d)/.test(item)

function gapBefore(items: readonly Item[], index: number): number {
  const right = Math.max(...items.slice(Math.max(0, index - 3), index).map((item) => item.x + item.width))
  return index === 0 ? 0 : items[index]!.x - right
}
