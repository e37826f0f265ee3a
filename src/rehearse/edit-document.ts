import type { Document, Line } from '../model/document.ts'
import type { Span } from '../model/quote.ts'

/** One change to the careful reading: the words of `span` give way to `with`. An empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly with: string
}

/**
 * The document as it would be read with the changes made. Lines keep what the format told of them; a line break in new words makes a new
 * line like the one it stands in. New words are in the plain reading too: they are typed as ordinary text.
 */
export function editDocument(document: Document, edits: readonly Edit[]): Document {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start)
  const move = movedBy(sorted)
  let text = ''
  let from = 0
  for (const { span, with: words } of sorted) {
    if (span.start < from) continue
    text += document.text.slice(from, span.start) + words
    from = span.end
  }
  text += document.text.slice(from)
  return {
    ...document,
    text,
    lines: document.lines.flatMap((line) =>
      splitLine(line, { start: move(line.span.start, 'before'), end: move(line.span.end, 'after') }, text),
    ),
    plain: sorted.reduce((plain, edit) => editPlain(plain, document.text, edit), document.plain),
    losses: document.losses
      .filter(({ span }) => !sorted.some((edit) => edit.span.start < span.end && span.start < edit.span.end))
      .map((loss) => ({ ...loss, span: { start: move(loss.span.start, 'after'), end: move(loss.span.end, 'after') } })),
    links: document.links.map((link) =>
      link.span
        ? { ...link, span: { start: move(link.span.start, 'after'), end: move(link.span.end, 'after') } }
        : link,
    ),
  }
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

/** The document as if it had been laid out plainly: every reader gets what a careful one does. */
export const laidOutPlainly = (document: Document): Document => ({ ...document, plain: document.text, losses: [] })
