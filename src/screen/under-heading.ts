import type { Span } from '../model/quote.ts'
import { lineAround } from '../text/lines.ts'
import { foldedWords } from '../text/words.ts'
import { type Paper, stemOf } from './paper.ts'

const SMALL = new Set(['a', 'an', 'and', 'of', 'the', 'to'])

/**
 * Lines that say with their heading what they leave to it: "Illinois, 2018" under "Bar admission" is the Illinois bar. Some of the name
 * must be in the line, and the rest in the heading.
 */
export function linesUnderHeading(name: string, { resume, text }: Paper): Span[] {
  const wanted = stemsOf(name)
  if (wanted.length < 2) return []
  return resume.sections.flatMap(({ kind, heading, span }) => {
    const above = kind === 'certificates' && heading ? stemsOf(heading.text).filter((word) => !OF_ANY.has(word)) : []
    const left = wanted.filter((word) => !above.includes(word))
    if (left.length === 0 || left.length === wanted.length) return []
    return linesIn(text, { start: heading!.span.end, end: span.end }).filter((line) => {
      const said = stemsOf(text.slice(line.start, line.end))
      return left.every((word) => said.includes(word))
    })
  })
}

/** What every heading of papers says: "Qualifications" leaves nobody's "Qualified" to be read into its lines. */
const OF_ANY: ReadonlySet<string> = new Set(
  ['qualifications', 'certifications', 'certificates', 'licences', 'licenses', 'professional', 'training'].map(stemOf),
)

const stemsOf = (words: string): string[] =>
  foldedWords(words)
    .filter((word) => !SMALL.has(word))
    .map(stemOf)

function linesIn(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let at = start; at < end; at++) {
    const line = lineAround(text, { start: at, end: at })
    if (line.start >= start && line.end > line.start) lines.push({ start: line.start, end: Math.min(line.end, end) })
    at = line.end
  }
  return lines
}
