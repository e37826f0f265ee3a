import type { Line, Link, Loss } from '../model/document.ts'
import type { Span } from '../model/quote.ts'
import { namesDemands } from './demands.ts'
import { type Draft, seen } from './draft.ts'
import type { Unseen } from './place-hidden.ts'
import { type SetLine, setLine } from './set-line.ts'
import { singleLines } from './single-lines.ts'

/** The careful reading, and what the drafts told besides. */
export interface Composed {
  readonly text: string
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  readonly losses: readonly Loss[]
  /** Words no person sees, in the order of the file. */
  readonly hidden: readonly Unseen[]
  /** Characters left out beyond the limit. */
  readonly beyond: number
}

/** Characters before hidden words that are kept to find their place by. */
const CONTEXT = 24

/** Lays drafts out as one text, a line each; stops at the line that would go beyond `maxCharacters`. */
export function composeLines(drafts: readonly Draft[], maxCharacters: number): Composed {
  let text = ''
  let gap = 0
  const lines: Line[] = []
  const links: Link[] = []
  const bare = new Set<string>()
  const losses: Loss[] = []
  const hidden: Unseen[] = []
  let before = ''
  let beyond = 0
  const withEmptyCells = drafts.some(namesDemands)
  const single = singleLines(drafts)
  for (const [index, draft] of single.entries()) {
    for (const run of draft.runs) {
      if (run.hidden && /[\p{L}\p{N}]/u.test(run.text)) hidden.push({ kind: run.hidden, text: run.text.trim(), before })
      before = (before + run.text).slice(-CONTEXT)
    }
    const line = setLine(
      draft.runs.filter((run) => !run.hidden),
      withEmptyCells,
    )
    gap = Math.max(gap, draft.gap)
    for (const url of line.bare) bare.add(url)
    if (line.text === '') continue
    const start = text === '' ? 0 : text.length + 1
    const end = start + line.text.length
    if (end > maxCharacters) {
      beyond = single.slice(index).map(seen).join('\n').length
      break
    }
    text += text === '' ? line.text : `\n${line.text}`
    lines.push({
      span: { start, end },
      gap: lines.length === 0 ? 0 : gap,
      ...lookOf(draft, line),
      ...turnIn(line, start),
    })
    for (const link of line.links) links.push({ url: link.url, span: shift(link.span, start) })
    for (const span of line.odd)
      losses.push({ kind: 'odd-glyphs', span: shift(span, start), text: line.text.slice(span.start, span.end) })
    if (draft.aside) losses.push({ kind: draft.aside, span: { start, end }, text: line.text })
    gap = 0
  }
  for (const { url } of links) bare.delete(url)
  for (const url of bare) links.push({ url })
  return { text, lines, links, losses: joinLosses(text, losses), hidden, beyond }
}

const turnIn = ({ turn }: SetLine, start: number): Pick<Line, 'turn'> =>
  turn === undefined ? {} : { turn: start + turn }

/** Signs that open an item of a list and nothing else. */
const BULLET = /^[•●▪◦‣∙○■□➢➤►✓✔·]\s/

function lookOf({ role, level, region }: Draft, { text, main, bold, italic }: SetLine): Omit<Line, 'span' | 'gap'> {
  return {
    ...(main?.size === undefined ? {} : { size: main.size }),
    ...(main?.font === undefined ? {} : { font: main.font }),
    ...(bold > 0.5 ? { bold: true } : {}),
    ...(italic > 0.5 ? { italic: true } : {}),
    ...(role !== undefined ? { role } : BULLET.test(text) ? { role: 'item' } : {}),
    ...(level === undefined ? {} : { level }),
    ...(region === undefined ? {} : { region }),
  }
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Lines in a row that were lost in one way are one loss. */
function joinLosses(text: string, losses: readonly Loss[]): Loss[] {
  const joined: Loss[] = []
  for (const loss of losses) {
    const last = joined.at(-1)
    if (last && last.kind === loss.kind && loss.kind !== 'odd-glyphs' && loss.span.start === last.span.end + 1) {
      const span = { start: last.span.start, end: loss.span.end }
      joined[joined.length - 1] = { ...last, span, text: text.slice(span.start, span.end) }
    } else joined.push(loss)
  }
  return joined
}
