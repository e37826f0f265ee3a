import { childOf, type Element } from '../markup.ts'
import { isWhite } from '../visibility.ts'

/** How a run looks, as far as it bears on reading. Undefined: as the style around it has it. */
export interface Look {
  readonly bold?: boolean
  readonly italic?: boolean
  /** In points. */
  readonly size?: number
  readonly font?: string
  readonly vanish?: boolean
  readonly white?: boolean
  /** Something is painted behind it. */
  readonly backed?: boolean
}

/** The look that run properties (`w:rPr`) ask for. */
export function lookOf(properties: Element | undefined): Look {
  if (!properties) return {}
  const size = Number(settingOf(properties, 'w:sz'))
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi']
  const color = childOf(properties, 'w:color')?.attributes
  return {
    ...toggle('bold', properties, 'w:b'),
    ...toggle('italic', properties, 'w:i'),
    ...toggle('vanish', properties, 'w:vanish'),
    ...(size > 0 ? { size: size / 2 } : {}),
    ...(font === undefined ? {} : { font }),
    ...(color ? { white: isWhiteColor(color) } : {}),
    ...(isShaded(properties) || childOf(properties, 'w:highlight') ? { backed: true } : {}),
  }
}

/** Whether properties of a run, paragraph or cell paint a ground other than white. */
export function isShaded(properties: Element | undefined): boolean {
  const shading = childOf(properties, 'w:shd')?.attributes
  if (!shading) return false
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear', 'w:color': color = 'auto' } = shading
  const ground = pattern === 'solid' ? color : fill
  return shading['w:themeFill'] !== undefined || !(ground === 'auto' || isWhite(ground))
}

/** A toggle property: on unless it says off. */
export function isOn(element: Element | undefined): boolean | undefined {
  if (!element) return undefined
  return !/^(?:0|false|off|none)$/i.test(element.attributes['w:val'] ?? '1')
}

export const settingOf = (properties: Element | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes['w:val']

function toggle(name: 'bold' | 'italic' | 'vanish', properties: Element, tag: string): Look {
  const on = isOn(childOf(properties, tag))
  return on === undefined ? {} : { [name]: on }
}

function isWhiteColor({ 'w:val': value = '', 'w:themeColor': theme }: Readonly<Record<string, string>>): boolean {
  return theme === undefined
    ? isWhite(value)
    : /^(?:background1|light1)$/.test(theme) && /^(?:f{6}|auto|)$/i.test(value)
}
