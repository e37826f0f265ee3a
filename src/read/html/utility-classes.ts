import { type Element, elementsOf } from '../markup.ts'
import { classesOf } from './style-sheet.ts'

/** What the class names of common style sheets mean, for pages that keep those sheets elsewhere. The page's own rules go before. */
export const UTILITY_CLASSES = `
  .d-flex, .flex, .hstack, .inline-flex { display: flex }
  .flex-column, .flex-col, .vstack { flex-direction: column }
  .flex-sm-row, .flex-md-row, .flex-lg-row { flex-direction: row }
  .float-right, .float-end, .pull-right { float: right }
  .float-left, .float-start, .pull-left { float: left }
  .font-bold, .fw-bold, .font-weight-bold { font-weight: bold }
`

/** Whether an element is a row of a grid of twelve columns, all of whose cells fit side by side. */
export function isGridRow(element: Element): boolean {
  if (!classesOf(element).includes('row')) return false
  const cells = elementsOf(element)
  const widths = cells.map(widthOf)
  return cells.length > 1 && widths.every((width) => width > 0) && widths.reduce((sum, width) => sum + width, 0) <= 12
}

/** Columns of twelve; 0 where the element is no cell. */
function widthOf(cell: Element): number {
  const widths = classesOf(cell).flatMap((name) => {
    const match = /^col(?:-(?:xs|sm|md|lg|xl|xxl))?(?:-(\d{1,2}|auto))?$/.exec(name)
    return match ? [Number(match[1]) || 1] : []
  })
  return widths.length === 0 ? 0 : Math.min(...widths)
}
