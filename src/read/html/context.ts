import type { Run } from '../draft.ts'
import type { Element } from '../markup.ts'
import { isWhite, whyUnseen } from '../visibility.ts'
import { classesOf, type Style } from './style-sheet.ts'

/** What an element hands down to what is inside it. */
export interface Context {
  readonly bold?: boolean
  readonly italic?: boolean
  /** In points. */
  readonly size?: number
  readonly url?: string
  readonly hidden?: NonNullable<Run['hidden']>
  /** The colour is white. */
  readonly white?: boolean
  /** Something may be painted behind the text, so that white is not invisible. */
  readonly backed?: boolean
  /** White space counts. */
  readonly pre?: boolean
  /** Lists around. */
  readonly depth: number
}

export function contextOf(outer: Context, element: Element, style: Style): Context {
  const url = element.name === 'a' ? addressOf(element) : undefined
  const size = sizeOf(style['font-size'] ?? HEADING_SIZES.get(element.name), outer.size)
  const weight = style['font-weight']
  const backed = outer.backed || isPainted(style['background-color'] ?? style['background'])
  const white = style['color'] === undefined ? outer.white : isPale(style['color'])
  const seen: Context = {
    depth: outer.depth + (element.name === 'ul' || element.name === 'ol' ? 1 : 0),
    ...flag('bold', weight === undefined ? outer.bold || BOLD.has(element.name) : /^(?:bold|[6-9]00)/.test(weight)),
    ...flag('italic', outer.italic || ITALIC.has(element.name) || style['font-style'] === 'italic'),
    ...flag('pre', outer.pre || element.name === 'pre' || /^pre/.test(style['white-space'] ?? '')),
    ...flag('white', white),
    ...flag('backed', backed),
    ...(size === undefined ? {} : { size }),
    ...((url ?? outer.url) ? { url: url ?? outer.url! } : {}),
  }
  const hidden = outer.hidden ?? hiddenBy(element, style, seen)
  return hidden ? { ...seen, hidden } : seen
}

/** How browsers set headings that no rule sets. */
const HEADING_SIZES: ReadonlyMap<string, string> = new Map(Object.entries({ h1: '2em', h2: '1.5em', h3: '1.17em' }))

const BOLD = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC = new Set(['i', 'em', 'cite'])

const flag = <Name extends string>(name: Name, on: boolean | undefined): { [N in Name]?: boolean } =>
  (on ? { [name]: true } : {}) as { [N in Name]?: boolean }

function hiddenBy({ attributes }: Element, style: Style, context: Context): Run['hidden'] | undefined {
  if ('hidden' in attributes || style['display'] === 'none' || /^(?:hidden|collapse)$/.test(style['visibility'] ?? ''))
    return 'vanish'
  if (/^0(?:\.0+)?%?$/.test(style['opacity'] ?? '')) return 'vanish'
  if (isFarOff(style)) return 'off-page'
  return whyUnseen(context)
}

/** Pictures drawn with letters, and labels read out to the blind: on nobody's page, and nobody's trick. */
export const isUnread = (element: Element, style: Style): boolean =>
  element.attributes['aria-hidden'] === 'true' ||
  style['clip'] !== undefined ||
  style['clip-path'] === 'inset(50%)' ||
  classesOf(element).some((each) => /^(?:sr-only|visually-?hidden|screen-reader-text)$/i.test(each))

const isFarOff = (style: Style): boolean =>
  ['left', 'top', 'text-indent', 'margin-left', 'right'].some((side) => Number.parseFloat(style[side] ?? '0') <= -900)

const isPale = (color: string): boolean =>
  isWhite(color) ||
  /^(?:white|transparent|snow|ivory|ghostwhite|whitesmoke)$/.test(color) ||
  /^rgba?\((?:\s*2[45]\d\s*,){2}\s*2[45]\d\s*[,)]/.test(color)

const isPainted = (background: string | undefined): boolean =>
  background !== undefined && !isPale(background) && !/^(?:none|inherit|initial|unset|0 0)$/.test(background)

const POINTS: ReadonlyMap<string, number> = new Map(
  Object.entries({ px: 0.75, pt: 1, rem: 12, mm: 2.835, cm: 28.35, in: 72 }),
)

/** CSS font sizes in points; relative ones by the size around them. */
function sizeOf(value: string | undefined, around: number | undefined): number | undefined {
  const match = /^(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})(px|pt|rem|em|%|mm|cm|in)?$/.exec(value ?? '')
  if (!match) return around
  const [, digits, unit = 'px'] = match
  const number = Number(digits)
  if (unit === 'em' || unit === '%') return round((around ?? 12) * (unit === '%' ? number / 100 : number))
  return round(number * POINTS.get(unit)!)
}

const round = (size: number): number => Math.round(size * 10) / 10

function addressOf({ attributes }: Element): string | undefined {
  const url = attributes['href']?.trim()
  return url && /^(?:https?:\/\/|mailto:|tel:)/i.test(url) ? url : undefined
}
