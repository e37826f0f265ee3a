import { type Draft, isBlank, type Run } from '../draft.ts'
import { type Element, elementsOf, isElement, type MarkupNode, textIn } from '../markup.ts'
import { sideBySide } from '../side-by-side.ts'
import { type Context, contextOf, isUnread } from './context.ts'
import { Floats } from './floats.ts'
import { columnsOf, isBeside, isBlock, isDropped, marginOf } from './layout.ts'
import { type Style, type StyleSheet, styleOf } from './style-sheet.ts'

/** The lines of a page, as its style sheet lays them out. */
export const flowPage = (root: Element, sheet: StyleSheet, context: Context): Draft[] =>
  flow(root, {}, context, [], sheet)

/** The lines of a block: its inline content line by line, its blocks one below the other. */
function flow(
  block: Element,
  style: Style,
  context: Context,
  ancestors: readonly Element[],
  sheet: StyleSheet,
): Draft[] {
  const columns = columnsOf(block, style)
  if (block.name === 'tr' || columns > 0) return flowCells(block, columns, context, ancestors, sheet)
  const floats = new Floats()
  let runs: Run[] = []
  const endLine = (): void => {
    const draft: Draft = { runs, gap: 0 }
    runs = []
    if (!isBlank(draft) || draft.runs.some((run) => run.hidden || run.url)) floats.emit([draft])
  }
  const walk = (node: MarkupNode, within: Context, around: readonly Element[]): void => {
    if (!isElement(node)) {
      runs.push({ text: within.pre ? node : node.replace(/[\t\n\f\r ]+/g, ' '), ...lookOf(within) })
      return
    }
    if (isDropped(node)) return
    const own = styleOf(node, around, sheet)
    if (isUnread(node, own)) return
    const inner = contextOf(within, node, own)
    const path = [node, ...around]
    const side = isBeside(own)
    if (node.name === 'br' || node.name === 'hr') {
      endLine()
      return
    }
    if (side) {
      const aside = flow(node, own, inner, path, sheet)
      if (side === 'left') endLine()
      floats.add(side, aside)
    } else if (isBlock(node, own)) {
      endLine()
      floats.emit(flowBlock(node, own, inner, path, sheet))
    } else {
      if (touches(runs, node)) runs.push({ text: ' ' })
      if (inner.url && node.name === 'a') runs.push({ text: '', url: inner.url })
      for (const child of node.children) walk(child, inner, path)
    }
  }
  for (const child of block.children) walk(child, context, ancestors)
  endLine()
  return floats.end()
}

/** A block element, with the role and the margin its name gives it. */
function flowBlock(
  element: Element,
  style: Style,
  context: Context,
  path: readonly Element[],
  sheet: StyleSheet,
): Draft[] {
  const drafts = flow(element, style, context, path, sheet)
  const [first, ...rest] = drafts
  if (!first) return drafts
  const gap = Math.max(first.gap, marginOf(element))
  const level = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 0)
  if (level) return drafts.map((draft, index) => ({ ...draft, role: 'heading', level, gap: index ? draft.gap : gap }))
  if (element.name === 'li' && !first.role && !isEntry(element))
    return [{ ...first, role: 'item', level: Math.max(1, context.depth), gap }, ...rest]
  return [{ ...first, gap }, ...rest]
}

/** A list item that is a block of its own, as a job of a list of jobs: it has a list of its own under more than one line. */
const isEntry = (item: Element): boolean => {
  const blocks = elementsOf(item).filter((child) => isBlock(child, {}))
  return blocks.length > 1 && blocks.some(({ name }) => name === 'ul' || name === 'ol')
}

/** What stands side by side: the cells of a row, the children of a flexible box or a grid. */
function flowCells(
  row: Element,
  columns: number,
  context: Context,
  ancestors: readonly Element[],
  sheet: StyleSheet,
): Draft[] {
  const cells: Draft[][] = []
  for (const child of row.children) {
    const wrapped: Element = { name: '#cell', attributes: {}, children: [child] }
    if (isElement(child) ? isDropped(child) : textIn(child).trim() === '') continue
    cells.push(flow(wrapped, {}, context, ancestors, sheet))
  }
  if (cells.every((cell) => cell.every((draft) => draft.role === 'item'))) return cells.flat()
  const drafts: Draft[] = []
  for (let at = 0; at < cells.length; at += columns || cells.length)
    drafts.push(...sideBySide(cells.slice(at, at + (columns || cells.length))))
  return drafts
}

function lookOf({ bold, italic, size, url, hidden }: Context): Omit<Run, 'text'> {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { size }),
    ...(url === undefined ? {} : { url }),
    ...(hidden === undefined ? {} : { hidden }),
  }
}

/** Whether an inline element of its own touches the word before it, though a style sheet surely keeps them apart. */
function touches(runs: readonly Run[], element: Element): boolean {
  if (!/^(?:span|time|small|label|address)$/.test(element.name) || !('class' in element.attributes)) return false
  const before = runs.at(-1)?.text ?? ''
  return /[\p{L}\p{N})]{2}$/u.test(before) && /^[\p{L}\p{N}(][\p{L}\p{N} ]/u.test(textIn(element).slice(0, 4))
}
