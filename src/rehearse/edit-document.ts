import type { Document, Line } from '../model/document.ts'
import { overlaps, type Span } from '../model/quote.ts'
import type { Change, Edit } from '../model/rehearsal.ts'

/** The document as it would be read with the change made. */
export function changeDocument(document: Document, { edits, plainly }: Change): Document {
  const edited = edits.length > 0 ? editDocument(document, edits) : document
  return plainly ? { ...edited, plain: edited.text, losses: [] } : edited
}

/**
 * The document with other words in some places. Lines keep what the format told of them; a line break in new words makes a new line like
 * the one it stands in. New words are in the plain reading too: they are typed as ordinary text. Of two edits of the same words the first
 * counts.
 */
function editDocument(document: Document, edits: readonly Edit[]): Document {
  const sorted = apart(edits)
  const move = movedBy(sorted)
  let text = ''
  let from = 0
  for (const { span, with: words } of sorted) {
    text += document.text.slice(from, span.start) + words
    from = span.end
  }
  text += document.text.slice(from)
  const moved = (span: Span): Span => ({ start: move(span.start, 'after'), end: move(span.end, 'after') })
  return {
    ...document,
    text,
    lines: document.lines.flatMap((line) =>
      splitLine(line, { start: move(line.span.start, 'before'), end: move(line.span.end, 'after') }, text),
    ),
    plain: sorted.reduce((plain, edit) => editPlain(plain, document.text, edit), document.plain),
    losses: document.losses
      .filter(({ span }) => !sorted.some((edit) => overlaps(edit.span, span)))
      .map((loss) => ({ ...loss, span: moved(loss.span) })),
    links: document.links.map((link) => (link.span ? { ...link, span: moved(link.span) } : link)),
  }
}

/** The edits in the order of the text, without those that reach into an earlier one. */
function apart(edits: readonly Edit[]): Edit[] {
  let from = 0
  return [...edits]
    .sort((a, b) => a.span.start - b.span.start)
    .filter(({ span }) => {
      if (span.start < from) return false
      from = span.end
      return true
    })
}

/** Where a position of the old text is in the new one; at an insertion itself, before or after what was put in. */
function movedBy(edits: readonly Edit[]): (position: number, side: 'before' | 'after') => number {
  return (position, side) => {
    let shift = 0
    for (const { span, with: words } of edits) {
      const past =
        side === 'after'
          ? span.end <= position
          : span.end < position || (span.end === position && span.start < position)
      if (past) shift += words.length - (span.end - span.start)
      else if (span.start < position) return span.start + shift + (side === 'after' ? words.length : 0)
    }
    return position + shift
  }
}

function splitLine(line: Line, span: Span, text: string): Line[] {
  const lines: Line[] = []
  for (let start = span.start; start <= span.end; ) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 || end > span.end ? span.end : end
    if (text.slice(start, stop).trim() !== '')
      lines.push({ ...line, gap: lines.length === 0 ? line.gap : 0, span: { start, end: stop } })
    start = stop + 1
  }
  return lines
}

/** The same change where the plain reading has the same words; else the new words at its end. */
function editPlain(plain: string, text: string, { span, with: words }: Edit): string {
  const old = text.slice(span.start, span.end)
  const at = old === '' ? -1 : plain.indexOf(old)
  return at < 0 ? `${plain}\n${words}` : plain.slice(0, at) + words + plain.slice(at + old.length)
}
