import { childOf, descendantOf, type Element, elementsOf } from '../markup.ts'
import { isOn, isShaded, type Look, lookOf, settingOf } from './look.ts'

/** A style with all that it inherits. */
export interface Style {
  readonly look: Look
  /** Heading level, from 1. */
  readonly heading?: number
  readonly numbering?: Numbered
  readonly shaded?: boolean
  /** No space between paragraphs of this style. */
  readonly tight?: boolean
  readonly spacing: Spacing
}

/** The list a paragraph is in; list 0 is none. */
export interface Numbered {
  readonly list: string
  /** From 0. */
  readonly level: number
}

/** Space above and below, in twentieths of a point. */
export interface Spacing {
  readonly before?: number
  readonly after?: number
}

export interface Styles {
  of(id: string): Style
  /** What a character style itself asks for. */
  character(id: string): Look
  readonly standard: Style
}

const MAX_CHAIN = 20

export function readStyles(root: Element | undefined): Styles {
  const sheet = elementsOf(root)[0]
  const defaults = childOf(sheet, 'w:docDefaults')
  const byId = new Map(elementsOf(sheet, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const base: Style = {
    look: { size: 10, ...lookOf(descendantOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')) },
    spacing: spacingOf(descendantOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
  }
  const known = new Map<string, Style>()
  const resolve = (id: string, depth: number): Style => {
    const style = byId.get(id)
    if (!style || depth > MAX_CHAIN) return base
    const parent = resolve(settingOf(style, 'w:basedOn') ?? '', depth + 1)
    return inherit(parent, style)
  }
  const of = (id: string): Style => {
    const style = known.get(id) ?? resolve(id, 0)
    known.set(id, style)
    return style
  }
  const standard = [...byId].find(
    ([, { attributes }]) =>
      attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? ''),
  )
  const character = (id: string): Look => characterLook(byId, id, 0)
  return { of, character, standard: standard ? of(standard[0]) : base }
}

function characterLook(byId: ReadonlyMap<string, Element>, id: string, depth: number): Look {
  const style = byId.get(id)
  if (!style || depth > MAX_CHAIN) return {}
  return { ...characterLook(byId, settingOf(style, 'w:basedOn') ?? '', depth + 1), ...lookOf(childOf(style, 'w:rPr')) }
}

function inherit(parent: Style, style: Element): Style {
  const paragraph = childOf(style, 'w:pPr')
  const heading = headingOf(settingOf(style, 'w:name') ?? '', paragraph)
  const numbering = numberedBy(paragraph)
  const shaded = isShaded(paragraph) || hasShading(style)
  return {
    ...parent,
    look: { ...parent.look, ...lookOf(childOf(style, 'w:rPr')) },
    ...(heading === undefined ? {} : { heading }),
    ...(numbering ? { numbering } : {}),
    ...(shaded ? { shaded } : {}),
    ...(isOn(childOf(paragraph, 'w:contextualSpacing')) ? { tight: true } : {}),
    spacing: { ...parent.spacing, ...spacingOf(paragraph) },
  }
}

/** Built-in headings go by their English names in every language; others by the level of the outline they stand for. */
function headingOf(name: string, paragraph: Element | undefined): number | undefined {
  const built = /^heading ([1-9])$/i.exec(name)
  if (built) return Math.min(6, Number(built[1]))
  return /^title$/i.test(name) ? 1 : outlineOf(paragraph)
}

/** The level of the outline a paragraph is set to, from 1; the tenth is running text. */
export function outlineOf(paragraph: Element | undefined): number | undefined {
  const value = settingOf(paragraph, 'w:outlineLvl')
  return value !== undefined && Number(value) < 9 ? Math.min(6, Number(value) + 1) : undefined
}

export function numberedBy(paragraph: Element | undefined): Numbered | undefined {
  const numbering = childOf(paragraph, 'w:numPr')
  const list = settingOf(numbering, 'w:numId')
  return list === undefined ? undefined : { list, level: Number(settingOf(numbering, 'w:ilvl') ?? 0) || 0 }
}

export function spacingOf(paragraph: Element | undefined): Spacing {
  const spacing = childOf(paragraph, 'w:spacing')?.attributes
  const [before, after] = [spacing?.['w:before'], spacing?.['w:after']].map(Number)
  return { ...(before! >= 0 ? { before: before! } : {}), ...(after! >= 0 ? { after: after! } : {}) }
}

/** A table style that shades any of its cells. */
const hasShading = (style: Element): boolean =>
  [style, ...elementsOf(style, 'w:tblStylePr')].some(
    (part) => isShaded(childOf(part, 'w:tcPr')) || isShaded(childOf(part, 'w:tblPr')),
  )
