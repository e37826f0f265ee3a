import { type Draft, isBlank } from '../draft.ts'
import { childOf, type Element, elementsOf } from '../markup.ts'
import { sideBySide } from '../side-by-side.ts'
import { type Asides, runsOf } from './runs.ts'
import type { Style, Styles } from './styles.ts'

/** What is around a block. */
export interface Around {
  readonly styles: Styles
  /** Something may be painted behind it. */
  readonly backed: boolean
  /** Lists around. */
  readonly depth: number
  readonly aside?: Draft['aside']
}

/** Points that make a blank line. */
const LINE = 12

/** The paragraphs, lists and tables of a body, a cell, a header or a text box. */
export function blocksOf(parent: Element | undefined, around: Around): Draft[] {
  const drafts: Draft[] = []
  let below = 0
  for (const block of elementsOf(parent)) {
    const { lines, above, after } = blockOf(block, around)
    drafts.push(...opened(lines, Math.round((2 * Math.max(above, below)) / LINE) / 2))
    if (lines.length > 0) below = after
  }
  return drafts
}

interface Block {
  readonly lines: readonly Draft[]
  /** Space above and below, in points. */
  readonly above: number
  readonly after: number
}

const plain = (lines: readonly Draft[]): Block => ({ lines, above: 0, after: 0 })

function blockOf(block: Element, around: Around): Block {
  switch (block.name) {
    case 'text:p':
    case 'text:h':
      return paragraph(block, around)
    case 'text:list':
      return plain(elementsOf(block).flatMap((item) => itemOf(item, { ...around, depth: around.depth + 1 })))
    case 'table:table':
      return plain(rowsOf(block).flatMap((row) => rowLines(row, around)))
    case 'text:section':
    case 'text:index-body':
    case 'text:table-of-content':
      return block.attributes['text:display'] === 'none' ? plain([]) : plain(blocksOf(block, around))
    case 'draw:frame':
    case 'draw:g':
    case 'draw:custom-shape':
      return plain(boxLines([block], around))
    default:
      return plain([])
  }
}

const opened = ([first, ...rest]: readonly Draft[], gap: number): Draft[] =>
  first ? [{ ...first, gap: Math.max(first.gap, gap) }, ...rest] : []

function paragraph(block: Element, around: Around): Block {
  const style = around.styles.of('paragraph', block.attributes['text:style-name'])
  const asides: Asides = { boxes: [], notes: [] }
  const runs = runsOf(block, style, around.styles, around.backed, asides)
  const line: Draft = { runs, gap: 0, ...roleOf(block), ...(around.aside ? { aside: around.aside } : {}) }
  const notes = asides.notes.flatMap((note) => blocksOf(note, { ...around, depth: 0 }))
  return {
    lines: [isBlank(line) ? { ...line, gap: 1 } : line, ...boxLines(asides.boxes, around), ...notes],
    above: style.above ?? 0,
    after: style.below ?? 0,
  }
}

function roleOf(block: Element): Pick<Draft, 'role' | 'level'> {
  if (block.name !== 'text:h')
    return /^Title$/.test(block.attributes['text:style-name'] ?? '') ? { role: 'heading', level: 1 } : {}
  return { role: 'heading', level: Math.min(6, Number(block.attributes['text:outline-level']) || 1) }
}

/** Its first line is the item; what follows in it is not one more. */
function itemOf(item: Element, around: Around): Draft[] {
  const [first, ...rest] = blocksOf(item, around)
  if (!first) return []
  return first.role ? [first, ...rest] : [{ ...first, role: 'item', level: around.depth }, ...rest]
}

/** Boxes of text, those of a group among them. */
const boxLines = (boxes: readonly Element[], around: Around): Draft[] =>
  boxes.flatMap((box) => opened(boxContent(box, { ...around, backed: true, depth: 0 }), 1))

function boxContent(box: Element, around: Around): Draft[] {
  if (box.name === 'draw:custom-shape' || box.name === 'draw:text-box') return blocksOf(box, around)
  const text = childOf(box, 'draw:text-box')
  return text
    ? blocksOf(text, around)
    : elementsOf(box)
        .filter(({ name }) => /^draw:(?:frame|g|custom-shape)$/.test(name))
        .flatMap((inner) => boxContent(inner, around))
}

const rowsOf = (table: Element): Element[] =>
  elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })

const rowLines = (row: Element, around: Around): Draft[] =>
  sideBySide(
    elementsOf(row, 'table:table-cell').map((cell) => {
      const style: Style = around.styles.of('table-cell', cell.attributes['table:style-name'])
      return blocksOf(cell, { ...around, depth: 0, backed: around.backed || style.backed === true })
    }),
  )
