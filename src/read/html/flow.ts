import { type Draft, isBlank, type Run } from '../draft.ts'
import { type Element, isElement, type MarkupNode, textIn } from '../markup.ts'
import { sideBySide } from '../side-by-side.ts'
import { type Context, contextOf, isUnread } from './context.ts'
import { Floats } from './floats.ts'
import { columnsOf, isBeside, isBlock, isDropped, marginOf } from './layout.ts'
import { type Style, type StyleSheet, styleOf } from './style-sheet.ts'

/** The lines of a page, as its style sheet lays them out. */
export const flowPage = (root: Element, sheet: StyleSheet, context: Context): Draft[] =>
  flow({ element: root, style: {}, context, path: [root] }, sheet)

/** An element at its place in the page. */
interface Placed {
  readonly element: Element
  readonly style: Style
  readonly context: Context
  /** The element and all around it, innermost first. */
  readonly path: readonly Element[]
}

/** The lines of an element: side by side where it is a row, else one below the other. */
function flow(placed: Placed, sheet: StyleSheet): Draft[] {
  const columns = columnsOf(placed.element, placed.style)
  return columns > 0 ? flowCells(placed, columns, sheet) : new Flow(sheet).lay(placed)
}

/** Inline content line by line, blocks one below the other, floats beside what follows them. */
class Flow {
  readonly #sheet: StyleSheet
  readonly #floats = new Floats()
  #runs: Run[] = []
  /** The last thing laid was the end of an inline element. */
  #closed: Element | undefined

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet
  }

  lay(placed: Placed): Draft[] {
    this.#children(placed)
    this.#endLine()
    return this.#floats.end()
  }

  #children({ element, context, path }: Pick<Placed, 'element' | 'context' | 'path'>): void {
    const tags = areTags(element)
    for (const child of element.children)
      if (isElement(child)) this.#element(child, context, path)
      else if (tags && this.#runs.length > 0) this.#runs.push({ text: '\t' })
      else this.#text(child, context)
  }

  #text(text: string, context: Context): void {
    const collapsed = text.replace(/[\t\n\f\r ]+/g, ' ')
    const again = this.#runs.at(-1)?.text.endsWith(' ') ?? true
    const kept = context.pre ? text : again ? collapsed.replace(/^ /, '') : collapsed
    if (kept === '') return
    this.#runs.push({ text: kept, ...lookOf(context) })
    this.#closed = undefined
  }

  #element(element: Element, around: Context, outer: readonly Element[]): void {
    const style = styleOf(element, outer, this.#sheet)
    if (isDropped(element) || isUnread(element, style)) return
    const placed = { element, style, context: contextOf(around, element, style), path: [element, ...outer] }
    const side = isBeside(style)
    if (element.name === 'br' || element.name === 'hr') this.#endLine()
    else if (side) {
      if (side === 'left') this.#endLine()
      this.#floats.add(side, flow(placed, this.#sheet))
    } else if (isBlock(element, style)) {
      this.#endLine()
      this.#floats.emit(flowBlock(placed, this.#sheet))
    } else this.#inline(placed)
  }

  #inline(placed: Placed): void {
    const { element, context } = placed
    // Items and boxes in one line, as a style sheet lays them, stand apart.
    if (isBlock(element, {}) && this.#runs.length > 0) this.#runs.push({ text: '\t' })
    else if (this.#closed && touch(this.#closed, element)) this.#runs.push({ text: ' ' })
    if (context.url && element.name === 'a') this.#runs.push({ text: '', url: context.url })
    this.#children(placed)
    this.#closed = element
  }

  #endLine(): void {
    const draft: Draft = { runs: this.#runs, gap: 0 }
    this.#runs = []
    this.#closed = undefined
    if (!isBlank(draft) || draft.runs.some((run) => run.hidden || run.url)) this.#floats.emit([draft])
  }
}

/** A block element, with the role and the margin its name gives it. */
function flowBlock(placed: Placed, sheet: StyleSheet): Draft[] {
  const { element, context } = placed
  const [first, ...rest] = flow(placed, sheet)
  if (!first) return []
  const gap = Math.max(first.gap, marginOf(element))
  const level = Number(/^h([1-6])$/.exec(element.name)?.[1] ?? 0)
  if (level) return [{ ...first, gap }, ...rest].map((draft) => ({ ...draft, role: 'heading', level }))
  if (element.name === 'li' && !first.role && !isEntry(rest, context.depth))
    return [{ ...first, gap, role: 'item', level: Math.max(1, context.depth) }, ...rest]
  return [{ ...first, gap }, ...rest]
}

/** Whether a list item is a block of its own, as a job in a list of jobs: more than one line before the lists inside it. */
const isEntry = ([second]: readonly Draft[], depth: number): boolean =>
  second !== undefined && !(second.role === 'item' && (second.level ?? 0) > depth)

/** What stands side by side: the cells of a row, the children of a flexible box or a grid. */
function flowCells({ element, context, path }: Placed, columns: number, sheet: StyleSheet): Draft[] {
  const cells = element.children.flatMap((child: MarkupNode) => {
    if (isElement(child) ? isDropped(child) : child.trim() === '') return []
    const cell = { name: '#cell', attributes: {}, children: [child] }
    return [new Flow(sheet).lay({ element: cell, style: {}, context, path })]
  })
  if (cells.every((cell) => cell.every((draft) => draft.role === 'item'))) return cells.flat()
  const width = Math.min(columns, Math.max(1, cells.length))
  return cells.flatMap((_, at) => (at % width === 0 ? sideBySide(cells.slice(at, at + width)) : []))
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

/** Whether an element holds several of one kind and class, with nothing but white space between: tags, each a name. */
function areTags({ children }: Element): boolean {
  const [first, ...rest] = children.filter(isElement)
  const kind = first && `${first.name} ${first.attributes['class'] ?? ''}`.trim()
  return (
    rest.length > 1 &&
    APART.test(first!.name) &&
    kind !== first!.name &&
    children.every((child) =>
      isElement(child) ? `${child.name} ${child.attributes['class'] ?? ''}`.trim() === kind : child.trim() === '',
    )
  )
}

/** Whether two inline elements touch without a space, though some style sheet surely keeps them apart. */
function touch(left: Element, right: Element): boolean {
  if (!APART.test(left.name) || !APART.test(right.name)) return false
  const [before, after] = [textIn(left), textIn(right)]
  return /[\p{L}\p{N}).]{2}$/u.test(before) && /^[\p{L}\p{N}(]./u.test(after) && after.length > 2
}

const APART = /^(?:span|time|small|label|address|strong|b|em|i|a)$/
