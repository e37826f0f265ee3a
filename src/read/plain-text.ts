import type { Document } from '../model/document.ts'
import { lostBreaks } from '../text/lost-breaks.ts'
import { withTickedCells } from './demands.ts'
import { documentOf } from './document-of.ts'
import type { Draft } from './draft.ts'
import type { ReadOptions } from './options.ts'

/** Reads a plain text: one line for each of its lines; blank lines, rules and form feeds are gaps. */
export function readPlainText(text: string, options: ReadOptions): Document {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const drafts = withTickedCells(draftsOf(plain.slice(0, 2 * options.maxCharacters)))
  return documentOf({ format: 'text', drafts, plain }, options)
}

/** A sign that opens an item of a list. A dash or an `o` needs a space after it; a row of stars draws a line. */
const BULLET = /^[ \t]*(?:[•●▪◦‣∙○■□➢➤►✓✔·]|\*(?!\*)|[-–o](?=[ \t]))[ \t]*(?=\S)/
/** A line drawn with signs. */
const RULE = /^[-=_*~─━═·.\s|+]{3,}$/

function draftsOf(text: string): Draft[] {
  const drafts: Draft[] = []
  let gap = 0
  let above: { readonly item: boolean; readonly indent: number } | undefined
  for (const raw of text.split(/\n|(?=\f)/).flatMap(unflatten)) {
    if (raw.startsWith('\f')) gap = Math.max(gap, 1)
    const line = raw.replace(/\f/g, '').trimEnd()
    if (line.trim() === '' || RULE.test(line)) {
      gap++
      above = undefined
      continue
    }
    const item = BULLET.test(line)
    const indent = BULLET.exec(line)?.[0].length ?? /^\s*/.exec(line)![0].length
    const last = drafts.at(-1)
    if (last && above?.item && !item && gap === 0 && indent > 0 && indent === above.indent)
      drafts[drafts.length - 1] = { ...last, runs: [...last.runs, { text: ` ${line.trim()}` }] }
    else {
      drafts.push({ runs: [{ text: line }], gap, ...(item ? { role: 'item' as const, level: 1 } : {}) })
      above = { item, indent }
    }
    gap = 0
  }
  return drafts
}

/** The lines of a text that was flattened into one; two where the space is wide enough for a blank line. */
function unflatten(line: string): string[] {
  let from = 0
  const parts: string[] = []
  for (const { index, 0: space } of lostBreaks(line)) {
    parts.push(line.slice(from, index))
    if (space.length > 3) parts.push('')
    from = index + space.length
  }
  return [...parts, line.slice(from)]
}
