import type { Span } from '../model/quote.ts'
import { closeLetters, mend } from './characters.ts'
import type { Run } from './draft.ts'
import { foldLookAlikes } from './look-alikes.ts'
import { turnOf } from './turns.ts'

/** The runs of one line as its text, and what the runs told about it. */
export interface SetLine {
  readonly text: string
  readonly links: readonly { readonly url: string; readonly span: Span }[]
  /** Links without words. */
  readonly bare: readonly string[]
  /** Words whose letters were of another alphabet. */
  readonly odd: readonly Span[]
  /** The run with the most letters. */
  readonly main: Run | undefined
  /** Share of the letters that are bold, italic. */
  readonly bold: number
  readonly italic: number
  /** Where its one change of weight or slant falls. */
  readonly turn?: number
}

/** A bullet or the number of an item, and nothing else. */
const SIGN = /^(?:[^\p{L}\p{N}\s]{1,2}|\d{1,2}[.)])$/u

/** White space inside a line: a tab or three spaces and more set parts of it apart; but not a bullet and its text. */
const asOne = (space: string, before: string): string =>
  space === '' || (!space.includes('\t') && space.length < 3) || SIGN.test(before) ? space && ' ' : '\t'

/** White space as `asOne` has it; none at the edges, but a tab for each empty cell before words where `withEmptyCells`. */
export function setLine(runs: readonly Run[], withEmptyCells = false): SetLine {
  let text = ''
  let space = ''
  let emptyCells = ''
  let main: Run | undefined
  let most = 0
  const letters = { all: 0, bold: 0, italic: 0 }
  const stretches: { start: number; end: number; face: string }[] = []
  const links: Mutable[] = []
  const bare: string[] = []
  for (const run of runs) {
    if (run.emptyCell && withEmptyCells) emptyCells += '\t'
    let from = -1
    const before = letters.all
    for (const part of closeLetters(mend(run.text)).split(/(\s+)/)) {
      if (part === '') continue
      if (/^\s/.test(part)) {
        space += part
        continue
      }
      if (text !== '') text += asOne(space, text)
      text += emptyCells
      emptyCells = ''
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
    stretches.push({ start: from, end: text.length, face: `${run.bold ?? false} ${run.italic ?? false}` })
    if (run.url) addLink(links, run.url, from, text.length)
  }
  const folded = foldLookAlikes(text)
  const turn = turnOf(stretches, text)
  return {
    text: folded.text,
    links,
    bare,
    odd: folded.spans,
    main,
    bold: letters.bold / (letters.all || 1),
    italic: letters.italic / (letters.all || 1),
    ...(turn === undefined ? {} : { turn }),
  }
}

interface Mutable {
  readonly url: string
  span: Span
}

/** Runs in a row that go to one place are one link. */
function addLink(links: Mutable[], url: string, start: number, end: number) {
  const last = links.at(-1)
  if (last?.url === url && start - last.span.end <= 1) last.span = { start: last.span.start, end }
  else links.push({ url, span: { start, end } })
}
