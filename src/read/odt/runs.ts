import type { Run } from '../draft.ts'
import { childOf, type Element, isElement, type MarkupNode, textIn } from '../markup.ts'
import { whyUnseen } from '../visibility.ts'
import type { Style, Styles } from './styles.ts'

/** What hangs on a paragraph and stands elsewhere. */
export interface Asides {
  readonly boxes: Element[]
  readonly notes: Element[]
}

/** The runs of a paragraph. */
export function runsOf(paragraph: Element, style: Style, styles: Styles, backed: boolean, asides: Asides): Run[] {
  const runs: Run[] = []
  const walk = (node: MarkupNode, look: Style, url: string | undefined): void => {
    const say = (text: string): void => {
      runs.push({ text, ...lookOf(look, backed), ...(url === undefined ? {} : { url }) })
    }
    if (!isElement(node)) {
      say(node.replace(/\s+/g, ' '))
      return
    }
    const into = (inner: Style, target = url): void => {
      for (const child of node.children) walk(child, inner, target)
    }
    const { name, attributes } = node
    if (name === 'text:span') into({ ...look, ...ownStyle(styles, attributes['text:style-name']) })
    else if (name === 'text:a') into(look, addressOf(attributes['xlink:href']) ?? url)
    else if (name === 'text:s') say(' '.repeat(Math.min(200, Number(attributes['text:c'] ?? 1) || 1)))
    else if (name === 'text:tab') say('\t')
    else if (name === 'text:line-break') say('\n')
    else if (name === 'text:note') asides.notes.push(childOf(node, 'text:note-body') ?? node)
    else if (name === 'text:hidden-text' || name === 'text:hidden-paragraph')
      runs.push({ text: attributes['text:string-value'] ?? textIn(node), hidden: 'vanish' })
    else if (/^draw:(?:frame|g|custom-shape|text-box)$/.test(name)) asides.boxes.push(node)
    else if (!SKIPPED.has(name)) into(look)
  }
  for (const child of paragraph.children) walk(child, style, undefined)
  return runs
}

/** Numbers of pages, remarks, and what was deleted. */
const SKIPPED = new Set([
  'text:page-number',
  'text:page-count',
  'text:tracked-changes',
  'text:ruby-text',
  'text:bookmark-ref',
  'office:annotation',
  'office:annotation-end',
  'office:event-listeners',
  'svg:desc',
  'svg:title',
])

const ownStyle = (styles: Styles, name: string | undefined): Style =>
  name === undefined ? {} : styles.of('text', name)

function lookOf(style: Style, around: boolean): Omit<Run, 'text' | 'url'> {
  const { bold, italic, size, backed } = style
  const hidden = whyUnseen({ ...style, backed: backed === true || around })
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { size }),
    ...(hidden === undefined ? {} : { hidden }),
  }
}

const addressOf = (href: string | undefined): string | undefined =>
  href && /^(?:https?:|mailto:|tel:)/i.test(href) ? href : undefined
