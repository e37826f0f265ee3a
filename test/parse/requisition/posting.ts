import type { Document, Line } from '../../../src/model/document.ts'

/** A posting as it would be read from plain text. */
export function posting(text: string): Document {
  const lines: Line[] = []
  let gap = 0
  let start = 0
  for (const line of text.split('\n')) {
    const lead = line.length - line.trimStart().length
    if (line.trim() === '') gap++
    else {
      lines.push({ span: { start: start + lead, end: start + line.trimEnd().length }, gap })
      gap = 0
    }
    start += line.length + 1
  }
  return { format: 'text', text, lines, plain: text, losses: [], hidden: [], links: [] }
}
