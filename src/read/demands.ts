import { isTick } from '../text/ticks.ts'
import { type Draft, type Run, seen } from './draft.ts'

const DEMAND = /(?:^|\t| {2,})\s*(?:essential|desirable|required|preferred)\b/gi

/**
 * Whether a line heads a table by how much is asked: "Criteria, Essential, Desirable". In which column a cell of such a table stands is what it
 * says, so that its empty cells are kept.
 */
export const namesDemands = (draft: Draft): boolean => (seen(draft).match(DEMAND)?.length ?? 0) >= 2

/** A cell of plain text: its words, and the middle of them in characters from the line's start. */
interface Cell {
  readonly text: string
  readonly middle: number
}

/** The lines of a plain text, those of a table of ticks with its empty cells. */
export function withTickedCells(drafts: readonly Draft[]): Draft[] {
  let columns: readonly Cell[] | undefined
  return drafts.map((draft) => {
    if (namesDemands(draft)) {
      const cells = cellsOf(seen(draft))
      columns = isIndented(draft) ? [{ text: '', middle: 0 }, ...cells] : cells
      return isIndented(draft) ? { ...draft, runs: [{ text: '', emptyCell: true }, ...draft.runs] } : draft
    }
    if (!columns || isIndented(draft)) return draft
    const cells = cellsOf(seen(draft))
    return cells.slice(1).some(({ text }) => isTick(text)) ? { ...draft, runs: runsOf(cells, columns) } : draft
  })
}

const isIndented = (draft: Draft): boolean => /^\s{8}/.test(seen(draft))

function cellsOf(line: string): Cell[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    middle: match.index + match[0].length / 2,
  }))
}

/** The cells, each under the column that is nearest to it, with what is empty between them. */
function runsOf([first, ...rest]: readonly Cell[], columns: readonly Cell[]): Run[] {
  let column = 0
  return [
    { text: first?.text ?? '' },
    ...rest.flatMap((cell): Run[] => {
      const own = nearest(cell, columns)
      const empty = Array.from({ length: Math.max(0, own - column - 1) }, (): Run => ({ text: '', emptyCell: true }))
      column = Math.max(own, column + 1)
      return [...empty, { text: '\t' }, { text: cell.text }]
    }),
  ]
}

function nearest({ middle }: Cell, columns: readonly Cell[]): number {
  const distances = columns.map((column) => Math.abs(column.middle - middle))
  return distances.indexOf(Math.min(...distances))
}
