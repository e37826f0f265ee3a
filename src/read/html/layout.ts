import type { Element } from '../markup.ts'
import type { Style } from './style-sheet.ts'
import { isGridRow } from './utility-classes.ts'

const BLOCKS = new Set(
  `#cell address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol optgroup option p pre search section summary table tbody td
  tfoot th thead tr ul`.split(/\s+/),
)

/** Elements that hold no words of the page. */
const DROPPED = new Set(
  `audio base canvas datalist embed head iframe input link math meta noembed noframes noscript object param script select
  style svg template textarea title video`.split(/\s+/),
)

export const isDropped = ({ name }: Element): boolean => DROPPED.has(name)

export function isBlock({ name }: Element, style: Style): boolean {
  const display = style['display']
  if (display === undefined) return BLOCKS.has(name)
  return /^(?:block|flex|grid|list-item|table|table-row|flow-root)/.test(display)
}

/** Blank lines a block has above it. */
export const marginOf = ({ name }: Element): number =>
  /^(?:h[1-6]|section|article|header|table|hr)$/.test(name) ? 1 : /^(?:p|blockquote|dl|pre)$/.test(name) ? 0.5 : 0

/** On which side of what follows an element floats. */
export function isBeside(style: Style): 'left' | 'right' | undefined {
  const { float } = style
  if (float === 'left' || float === 'right') return float
  return style['position'] === 'absolute' && style['right'] !== undefined && style['left'] === undefined
    ? 'right'
    : undefined
}

/**
 * How many cells of the element stand side by side; 0 where it lays its children out below one another. All of them in a
 * flexible box or a table's row, given as Infinity.
 */
export function columnsOf(element: Element, style: Style): number {
  const { name } = element
  const display = style['display'] ?? ''
  if (/^(?:inline-)?flex$/.test(display))
    return /column/.test(`${style['flex-direction'] ?? ''} ${style['flex-flow'] ?? ''}`) ? 0 : Number.POSITIVE_INFINITY
  if (/^(?:inline-)?grid$/.test(display)) return tracksOf(style['grid-template-columns'] ?? '')
  if (display === 'table-row' || (name === 'tr' && display === '')) return Number.POSITIVE_INFINITY
  return display === '' && isGridRow(element) ? Number.POSITIVE_INFINITY : 0
}

/** The number of columns a grid's template names; 0 for one, or for as many as fit. */
function tracksOf(template: string): number {
  if (/auto-fi|none|subgrid/.test(template)) return 0
  const repeated = template.replace(
    /repeat\(\s*(\d+)\s*,((?:[^()]|\([^()]*\))*)\)/g,
    (_, times: string, track: string) => `${track} `.repeat(Math.min(12, Number(times))),
  )
  const tracks = repeated
    .replace(/\([^()]*\)/g, '')
    .split(/\s+/)
    .filter((track) => track && !track.startsWith('['))
  return tracks.length > 1 ? tracks.length : 0
}
