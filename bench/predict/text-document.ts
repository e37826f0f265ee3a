import type { Document, Line } from '../../src/index.ts'

/** Plain text as a Document. */
export function textDocument(text: string): Document {
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
