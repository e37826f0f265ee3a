import { childOf, type Element, elementsOf } from '../markup.ts'
import type { TextBox } from './story.ts'

/** The text boxes of a drawing, in document order. */
export function textBoxesOf(drawing: Element): TextBox[] {
  const anchor = childOf(drawing, 'wp:anchor')
  const frame = anchor && frameOf(anchor)
  return contentsOf(drawing).map((content) => ({ content, ...(frame ? { frame } : {}) }))
}

function contentsOf(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child]
    if (child.name === 'mc:AlternateContent') {
      const chosen = childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback')
      return chosen ? contentsOf(chosen) : []
    }
    return contentsOf(child)
  })
}

function frameOf(anchor: Element): TextBox['frame'] {
  const [across, down] = [childOf(anchor, 'wp:positionH'), childOf(anchor, 'wp:positionV')]
  const [x, y] = [across, down].map((position) => numberIn(childOf(position, 'wp:posOffset')))
  const extent = childOf(anchor, 'wp:extent')?.attributes
  const [width, height] = [Number(extent?.['cx']), Number(extent?.['cy'])]
  if (x === undefined || y === undefined || !(width! > 0) || !(height! > 0)) return undefined
  const from = `${across?.attributes['relativeFrom']} ${down?.attributes['relativeFrom']}`
  return { from, x, y, width: width!, height: height! }
}

function numberIn(element: Element | undefined): number | undefined {
  const [text] = element?.children ?? []
  const number = typeof text === 'string' ? Number(text) : Number.NaN
  return Number.isFinite(number) ? number : undefined
}

/** Boxes that hang on one paragraph in the order in which they are read: column by column, each from the top. */
export function inReadingOrder(boxes: readonly TextBox[]): readonly TextBox[] {
  const [first] = boxes
  if (boxes.length < 2 || boxes.some(({ frame }) => !frame || frame.from !== first!.frame!.from)) return boxes
  return cut(boxes, 'x') ?? cut(boxes, 'y') ?? boxes
}

/** Parts boxes where a straight cut goes between them, and orders each side; undefined where no cut does. */
function cut(boxes: readonly TextBox[], axis: 'x' | 'y'): readonly TextBox[] | undefined {
  const size = axis === 'x' ? 'width' : 'height'
  const sorted = [...boxes].sort((a, b) => a.frame![axis] - b.frame![axis])
  let edge = Number.NEGATIVE_INFINITY
  for (const [index, { frame }] of sorted.entries()) {
    if (index > 0 && frame![axis] >= edge - frame![size] * 0.05)
      return [...inReadingOrder(sorted.slice(0, index)), ...inReadingOrder(sorted.slice(index))]
    edge = Math.max(edge, frame![axis] + frame![size])
  }
  return undefined
}
