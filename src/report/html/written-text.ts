import type { Document, Line } from '../../model/document.ts'
import { type Mark, piecesOf } from './marks.ts'
import { html, type Markup } from './markup.ts'

/** The lines of a document whose format tells no places, as text with its evidence marked. */
export function writeLines(
  { lines, text }: Document,
  marks: readonly Mark[],
  look: (line: Line) => string = () => '',
): Markup {
  const ids = new Set<string>()
  return html`<div class="sheet">${lines.map(
    (line) =>
      html`<p class="${classOf(line)} ${look(line)}">${markText(text, line.span, marks, ids)}</p>
`,
  )}</div>`
}

const classOf = ({ role, bold, gap, level }: Line): string =>
  [
    'line',
    role === 'heading' || (bold && role !== 'item') ? 'strong' : '',
    role === 'heading' && (level ?? 2) === 1 ? 'large' : '',
    role === 'item' ? 'item' : '',
    gap > 0 ? 'spaced' : '',
  ]
    .filter(Boolean)
    .join(' ')

/** A stretch of text, its marks linked to their answers. Each anchor is set once, where its mark begins. */
export function markText(
  text: string,
  span: { readonly start: number; readonly end: number },
  marks: readonly Mark[],
  ids: Set<string>,
): Markup {
  return html`${piecesOf(span, marks).map(({ span: piece, marks: on }) => {
    const words = text.slice(piece.start, piece.end)
    const [first] = on
    if (!first) return html`${words}`
    const fresh = on.filter(({ id }) => id !== undefined && !ids.has(id))
    for (const { id } of fresh) ids.add(id!)
    const [own, ...others] = fresh
    const anchor = own && html` id="${own.id}"`
    const { style, title, href } = first
    return html`${others.map(({ id }) => html`<span id="${id}"></span>`)}${
      href === undefined
        ? html`<span${anchor} class="${style}" title="${title}">${words}</span>`
        : html`<a${anchor} class="${style}" href="${href}" title="${title}">${words}</a>`
    }`
  })}`
}
