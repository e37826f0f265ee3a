import type { Document } from '../../model/document.ts'
import type { Resume } from '../../model/resume.ts'

/** Fewer letters than this tell no habit. */
const FEWEST = 80
/** Headings and names are no longer than this; longer lines are prose. */
const LONGEST_NAME = 90

/** Small words inside a name. */
const INSIDE = new Set('a an and as at by de for from in of on or per the to with'.split(' '))

/** Whether the paper was written without capital letters throughout. */
export function isInSmallLetters(text: string): boolean {
  return !/\p{Lu}/u.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST
}

/**
 * The paper as it would be with capitals, letter for letter: headings and names are known by them. Prose and listed items keep their
 * small letters.
 */
export function withCapitals(document: Document): Document {
  const pieces: string[] = []
  let from = 0
  for (const { span } of document.lines) {
    pieces.push(document.text.slice(from, span.start), asName(document.text.slice(span.start, span.end)))
    from = span.end
  }
  return { ...document, text: pieces.join('') + document.text.slice(from) }
}

function asName(line: string): string {
  if (line.length > LONGEST_NAME || /^\s*[^\p{L}\p{N}\s("'#]/u.test(line) || /[.!?]\s*$/.test(line)) return line
  return line.replace(
    /(?<![\p{L}\p{N}@._/'’-])\p{Ll}[\p{L}\p{M}]*(?![\p{L}\p{N}]*(?:@|\.\p{L}|\/))/gu,
    (word, at: number) => (INSIDE.has(word) && at > 0 ? word : capital(word)),
  )
}

/** No letter may become two: every place must stay where it is. */
function capital(word: string): string {
  const first = word[0]!.toUpperCase()
  return first.length === 1 ? first + word.slice(1) : word
}

/** What was read from the paper with capitals, in the paper's own small letters. */
export function inSmallLetters(resume: Resume, document: Document): Resume {
  const { document: _, ...read } = resume
  return { document, ...(small(read) as typeof read) }
}

/** Values and quotes are all that holds words of the paper; the rest are names of kinds, which are small letters already. */
function small(read: unknown): unknown {
  if (typeof read !== 'object' || read === null) return read
  if (Array.isArray(read)) return read.map(small)
  return Object.fromEntries(
    Object.entries(read).map(([key, each]) => [
      key,
      typeof each === 'string' && (key === 'value' || key === 'text') ? each.toLowerCase() : small(each),
    ]),
  )
}
