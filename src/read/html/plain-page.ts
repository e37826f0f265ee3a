import { type Element, isElement, type MarkupNode } from '../markup.ts'
import { isBlock, isDropped } from './layout.ts'

/** A page as a naive system gets it: tags cut out, style ignored; blocks begin lines, cells are set apart by tabs. */
export function plainPage(root: Element): string {
  let text = ''
  const walk = (node: MarkupNode): void => {
    if (!isElement(node)) text += node.replace(/\s+/g, ' ')
    else if (node.name === 'br') text += '\n'
    else if (!isDropped(node)) {
      const apart = node.name === 'td' || node.name === 'th' ? '\t' : isBlock(node, {}) ? '\n' : ''
      text += apart
      for (const child of node.children) walk(child)
      if (apart === '\n') text += apart
    }
  }
  walk(root)
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, (space) => (space.includes('\t') ? '\t' : ' ')).trim())
    .filter((line) => line !== '')
    .join('\n')
}
