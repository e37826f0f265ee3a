import type { Document, Line } from '../../src/model/document.ts'

/** A document as a reader of plain text makes it. */
export function textDocument(text: string): Document {
  const lines: Line[] = []
  let at = 0
  let gap = 0
  for (const raw of text.split('\n')) {
    if (raw.trim() === '') gap++
    else {
      lines.push({ span: { start: at, end: at + raw.length }, gap })
      gap = 0
    }
    at += raw.length + 1
  }
  return { format: 'text', text, lines, plain: text, losses: [], hidden: [], links: [] }
}
