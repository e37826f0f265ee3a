import { type Element, isElement, type MarkupNode } from '../markup.ts'

/** The content of an ODT as a naive system gets it: a line for each paragraph, wherever it stands; no headers or footers. */
export function plainOdt(body: Element | undefined): string {
  let text = ''
  const walk = (node: MarkupNode): void => {
    if (!isElement(node)) text += node.replace(/\s+/g, ' ')
    else if (node.name === 'text:tab') text += '\t'
    else if (node.name === 'text:line-break') text += '\n'
    else if (node.name === 'text:s') text += ' '.repeat(Math.min(200, Number(node.attributes['text:c'] ?? 1) || 1))
    else if (!SKIPPED.has(node.name)) {
      for (const child of node.children) walk(child)
      if (node.name === 'text:p' || node.name === 'text:h') text += '\n'
    }
  }
  if (body) for (const child of body.children) if (isElement(child)) walk(child)
  return text.trimEnd()
}

const SKIPPED = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:sequence-decls',
  'office:forms',
  'svg:desc',
  'svg:title',
])
