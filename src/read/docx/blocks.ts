import { type Draft, isBlank, type Run, seen } from '../draft.ts'
import { childOf, type Element, elementsOf } from '../markup.ts'
import { sideBySide } from '../side-by-side.ts'
import { isOn, isShaded, settingOf } from './look.ts'
import { alternativeOf, runsOf } from './runs.ts'
import type { Around, Story } from './story.ts'
import { numberedBy, outlineOf, type Spacing, type Style, spacingOf } from './styles.ts'
import { inReadingOrder } from './text-boxes.ts'

/** Twentieths of a point that make a blank line. */
const LINE = 240
/** A paragraph longer than this is running text, whatever its style. */
const LONGEST_HEADING = 160

/** The paragraphs and tables of a body, a cell, a header or a text box. */
export function blocksOf(parent: Element | undefined, around: Around, story: Story): Draft[] {
  const drafts: Draft[] = []
  let below = 0
  let last: string | undefined
  const walk = (block: Element): void => {
    switch (block.name) {
      case 'w:p': {
        const { lines, spacing, style, tight } = paragraph(block, around, story)
        const joined = tight && style === last
        drafts.push(...opened(lines, joined ? 0 : Math.max(spacing.before ?? 0, below)))
        below = joined ? 0 : (spacing.after ?? 0)
        last = style
        return
      }
      case 'w:tbl':
        drafts.push(...opened(tableOf(block, around, story), below))
        below = 0
        return
      case 'mc:AlternateContent':
        elementsOf(alternativeOf(block)).forEach(walk)
        return
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        elementsOf(block).forEach(walk)
    }
  }
  elementsOf(parent).forEach(walk)
  return drafts
}

const opened = ([first, ...rest]: readonly Draft[], twips: number): Draft[] =>
  first ? [{ ...first, gap: Math.max(first.gap, Math.round((2 * twips) / LINE) / 2) }, ...rest] : []

interface Paragraph {
  readonly lines: readonly Draft[]
  readonly spacing: Spacing
  readonly style: string
  /** No space between it and paragraphs of the same style. */
  readonly tight: boolean
}

function paragraph(block: Element, around: Around, story: Story): Paragraph {
  const properties = childOf(block, 'w:pPr')
  const id = settingOf(properties, 'w:pStyle') ?? ''
  const style = id === '' ? story.styles.standard : story.styles.of(id)
  const backed = around.backed || isShaded(properties) || style.shaded === true
  const runs = runsOf(block, style.look, { ...around, backed }, story)
  const line: Draft = { runs, gap: 0, ...roleOf(runs, properties, style, story), ...asideOf(around) }
  const boxes = inReadingOrder(story.boxes.splice(0)).flatMap(({ content }) =>
    blocksOf(content, { backed: true, aside: around.aside ?? 'text-box' }, story),
  )
  return {
    lines: [isBlank(line) ? { ...line, gap: 1 } : line, ...opened(boxes, LINE)],
    spacing: { ...style.spacing, ...spacingOf(properties) },
    style: id,
    tight: isOn(childOf(properties, 'w:contextualSpacing')) ?? style.tight === true,
  }
}

function roleOf(
  runs: readonly Run[],
  properties: Element | undefined,
  style: Style,
  story: Story,
): Pick<Draft, 'role' | 'level'> {
  const heading = outlineOf(properties) ?? style.heading
  if (heading !== undefined && seen({ runs, gap: 0 }).length <= LONGEST_HEADING)
    return { role: 'heading', level: heading }
  const numbered = numberedBy(properties) ?? style.numbering
  if (numbered && story.isList(numbered.list, numbered.level)) return { role: 'item', level: numbered.level + 1 }
  return {}
}

/** A table, row by row; what its cells hold is laid out as the eye goes. */
function tableOf(table: Element, around: Around, story: Story): Draft[] {
  const style = settingOf(childOf(table, 'w:tblPr'), 'w:tblStyle')
  const backed = around.backed || (style !== undefined && story.styles.of(style).shaded === true)
  return rowsOf(table).flatMap((row) => {
    const cells = cellsOf(row).map((cell) => {
      const ground = backed || isShaded(childOf(cell, 'w:tcPr'))
      return blocksOf(cell, { ...around, backed: ground }, story)
    })
    return sideBySide(cells)
  })
}

/** Rows, those that were deleted left out. */
const rowsOf = (table: Element): Element[] =>
  unwrapped(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'))

const cellsOf = (row: Element): Element[] => unwrapped(row, 'w:tc')

/** Children of a name, also those inside content controls and the like. */
const unwrapped = (parent: Element, name: string): Element[] =>
  elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? unwrapped(child, name) : []
  })

const asideOf = ({ aside }: Around): Pick<Draft, 'aside'> => (aside ? { aside } : {})
