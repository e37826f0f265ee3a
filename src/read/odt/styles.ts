import { childOf, descendantsOf, type Element, elementsOf } from '../markup.ts'
import { isWhite } from '../visibility.ts'

/** How words under a style look, with all that the style inherits. */
export interface Style {
  readonly bold?: boolean
  readonly italic?: boolean
  /** In points. */
  readonly size?: number
  readonly vanish?: boolean
  readonly white?: boolean
  /** Something is painted behind the words. */
  readonly backed?: boolean
  /** Space above and below, in points. */
  readonly above?: number
  readonly below?: number
}

/** The styles of an ODT, by family and name. */
export interface Styles {
  of(family: 'paragraph' | 'text' | 'table-cell', name: string | undefined): Style
  /** The whole page has a ground other than white. */
  readonly backed: boolean
}

const MAX_CHAIN = 20

export function readStyles(parts: readonly (Element | undefined)[]): Styles {
  const known = new Map<string, Element>()
  const defaults = new Map<string, Style>()
  for (const part of parts) {
    for (const style of descendantsOf(part, 'style:style'))
      known.set(`${style.attributes['style:family']} ${style.attributes['style:name']}`, style)
    for (const style of descendantsOf(part, 'style:default-style'))
      defaults.set(style.attributes['style:family'] ?? '', ownStyle(style))
  }
  const resolve = (family: string, name: string, depth: number): Style => {
    const style = known.get(`${family} ${name}`)
    if (!style || depth > MAX_CHAIN) return defaults.get(family) ?? {}
    return { ...resolve(family, style.attributes['style:parent-style-name'] ?? '', depth + 1), ...ownStyle(style) }
  }
  const resolved = new Map<string, Style>()
  return {
    of(family, name = '') {
      const key = `${family} ${name}`
      const style = resolved.get(key) ?? resolve(family, name, 0)
      resolved.set(key, style)
      return style
    },
    backed: parts.some((part) => descendantsOf(part, 'style:page-layout-properties').some(isPainted)),
  }
}

function ownStyle(style: Element): Style {
  const text = childOf(style, 'style:text-properties')?.attributes ?? {}
  const paragraph = childOf(style, 'style:paragraph-properties')
  const size = pointsOf(text['fo:font-size'])
  const above = pointsOf(paragraph?.attributes['fo:margin-top'] ?? paragraph?.attributes['fo:margin'])
  const below = pointsOf(paragraph?.attributes['fo:margin-bottom'] ?? paragraph?.attributes['fo:margin'])
  return {
    ...(text['fo:font-weight'] === undefined ? {} : { bold: /^(?:bold|[6-9]00)$/.test(text['fo:font-weight']) }),
    ...(text['fo:font-style'] === undefined ? {} : { italic: text['fo:font-style'] === 'italic' }),
    ...(size === undefined ? {} : { size }),
    ...(text['text:display'] === undefined ? {} : { vanish: text['text:display'] === 'none' }),
    ...(text['fo:color'] === undefined ? {} : { white: isWhite(text['fo:color']) }),
    ...(elementsOf(style).some(isPainted) ? { backed: true } : {}),
    ...(above === undefined ? {} : { above }),
    ...(below === undefined ? {} : { below }),
  }
}

const isPainted = ({ attributes }: Element): boolean => {
  const ground = attributes['fo:background-color'] ?? 'transparent'
  return ground !== 'transparent' && !isWhite(ground)
}

const POINTS: ReadonlyMap<string, number> = new Map(Object.entries({ pt: 1, cm: 28.35, mm: 2.835, in: 72, px: 0.75 }))

function pointsOf(length: string | undefined): number | undefined {
  const match = /^(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})(pt|cm|mm|in|px)$/.exec(length ?? '')
  return match ? Math.round(Number(match[1]) * POINTS.get(match[2]!)! * 10) / 10 : undefined
}
