import type { Line, Link, Loss } from '../model/document.ts'
import { mend } from './characters.ts'
import type { Draft, Run } from './draft.ts'
import { machineTalkIn } from './hidden-words.ts'
import { foldLookAlikes } from './look-alikes.ts'
import type { Unseen } from './place-hidden.ts'

/** The careful reading, and what the drafts told besides. */
export interface Composed {
  readonly text: string
  readonly lines: readonly Line[]
  readonly links: readonly Link[]
  readonly losses: readonly Loss[]
  /** Words no person sees, in the order of the file. */
  readonly hidden: readonly Unseen[]
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
  for (const draft of drafts.flatMap(brokenAtLineFeeds).map(withoutMachineTalk)) {
    for (const run of draft.runs) {
      if (run.hidden && /[\p{L}\p{N}]/u.test(run.text)) hidden.push({ kind: run.hidden, text: run.text.trim(), before })
      before = (before + run.text).slice(-CONTEXT)
    }
    const line = setLine(draft.runs.filter((run) => !run.hidden))
    gap = Math.max(gap, draft.gap)
    for (const url of line.bare) bare.add(url)
    if (line.text === '') continue
    const start = text === '' ? 0 : text.length + 1
    const end = start + line.text.length
    if (end > maxCharacters) break
    text += text === '' ? line.text : `\n${line.text}`
    lines.push({ span: { start, end }, gap: lines.length === 0 ? 0 : gap, ...lookOf(draft, line) })
    for (const link of line.links) links.push({ url: link.url, span: shift(link.span, start) })
    for (const span of line.odd)
      losses.push({ kind: 'odd-glyphs', span: shift(span, start), text: line.text.slice(span.start, span.end) })
    if (draft.aside) losses.push({ kind: draft.aside, span: { start, end }, text: line.text })
    gap = 0
  }
  for (const { url } of links) bare.delete(url)
  for (const url of bare) links.push({ url })
  return { text, lines, links, losses: joinLosses(text, losses), hidden }
}

interface SetLine {
  readonly text: string
  readonly links: readonly { readonly url: string; readonly span: { readonly start: number; readonly end: number } }[]
  /** Links without words. */
  readonly bare: readonly string[]
  readonly odd: readonly { readonly start: number; readonly end: number }[]
  /** The run with the most letters. */
  readonly main: Run | undefined
  /** Share of the letters that are bold, italic. */
  readonly bold: number
  readonly italic: number
}

/** A bullet or the number of an item, and nothing else. */
const SIGN = /^(?:[^\p{L}\p{N}\s]{1,2}|\d{1,2}[.)])$/u

/** White space inside a line: a tab or three spaces and more set parts of it apart; but not a bullet and its text. */
const asOne = (space: string, before: string): string =>
  space === '' || (!space.includes('\t') && space.length < 3) || SIGN.test(before) ? space && ' ' : '\t'

/** White space as `asOne` has it; none at the edges. */
function setLine(runs: readonly Run[]): SetLine {
  let text = ''
  let space = ''
  let main: Run | undefined
  let most = 0
  const letters = { all: 0, bold: 0, italic: 0 }
  const links: { url: string; span: { start: number; end: number } }[] = []
  const bare: string[] = []
  for (const run of runs) {
    let from = -1
    const before = letters.all
    for (const part of mend(run.text).split(/(\s+)/)) {
      if (part === '') continue
      if (/^\s/.test(part)) {
        space += part
        continue
      }
      if (text !== '') text += asOne(space, text)
      space = ''
      if (from < 0) from = text.length
      text += part
      letters.all += part.length
      if (run.bold) letters.bold += part.length
      if (run.italic) letters.italic += part.length
    }
    if (from < 0) {
      if (run.url && run.text === '') bare.push(run.url)
      continue
    }
    if (letters.all - before > most) {
      most = letters.all - before
      main = run
    }
    if (run.url) addLink(links, run.url, from, text.length)
  }
  const folded = foldLookAlikes(text)
  return {
    text: folded.text,
    links,
    bare,
    odd: folded.spans,
    main,
    bold: letters.bold / (letters.all || 1),
    italic: letters.italic / (letters.all || 1),
  }
}

/** Runs in a row that go to one place are one link. */
function addLink(
  links: { url: string; span: { start: number; end: number } }[],
  url: string,
  start: number,
  end: number,
) {
  const last = links.at(-1)
  if (last?.url === url && start - last.span.end <= 1) last.span.end = end
  else links.push({ url, span: { start, end } })
}

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

/** What a line says to a machine is no person's business, seen or not. */
function withoutMachineTalk(draft: Draft): Draft {
  const spans = machineTalkIn(draft.runs.map(({ text }) => text).join(''))
  if (spans.length === 0) return draft
  const edges = spans.flatMap(({ start, end }) => [start, end])
  let at = 0
  const runs = draft.runs.flatMap((run): Run[] => {
    const from = at
    at += run.text.length
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < at), at]
    return cuts.slice(1).map((cut, index) => {
      const start = cuts[index]!
      const text = run.text.slice(start - from, cut - from)
      return spans.some((span) => span.start <= start && cut <= span.end) && text !== ''
        ? { ...run, text, hidden: 'addressed-to-a-machine' }
        : { ...run, text }
    })
  })
  return { ...draft, runs }
}

/** A line feed inside a draft begins a line; only headings go on being what they were. */
function brokenAtLineFeeds(draft: Draft): Draft[] {
  if (!draft.runs.some((run) => /[\n\r\v\u0085\u2028\u2029]/.test(run.text))) return [draft]
  const rows: Run[][] = [[]]
  for (const run of draft.runs)
    run.text.split(/\r\n?|[\n\v\u0085\u2028\u2029]/).forEach((text, index) => {
      if (index > 0) rows.push([])
      rows.at(-1)!.push({ ...run, text })
    })
  const { role: _, ...rest } = draft
  const tail: Draft = draft.role === 'heading' ? draft : rest
  return rows.map((runs, index) => (index === 0 ? { ...draft, runs } : { ...tail, runs, gap: 0 }))
}

const shift = ({ start, end }: { start: number; end: number }, by: number) => ({ start: start + by, end: end + by })

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
