import type { Draft, Run } from '../draft.ts'
import { sideBySide } from '../side-by-side.ts'
import type { ParagraphState } from './state.ts'

/** Twentieths of a point that make a blank line. */
const LINE = 240

/** Gathers runs into paragraphs, paragraphs into cells, cells into rows. One for the text, one for each thing beside it. */
export class Collector {
  readonly #aside: Draft['aside']
  readonly #lines: Draft[] = []
  /** Finished cells of the open rows, by nesting from 1, and the lines of the cell that is open there. */
  readonly #rows: { cells: Draft[][]; lines: Draft[] }[] = []
  #runs: Run[] = []
  #below = 0

  constructor(aside?: Draft['aside']) {
    this.#aside = aside
  }

  say(run: Run): void {
    this.#runs.push(run)
  }

  endParagraph(paragraph: ParagraphState, role: Pick<Draft, 'role' | 'level'>): void {
    const runs = this.#runs
    this.#runs = []
    const empty = runs.every(({ text }) => text.trim() === '')
    const gap = empty ? 1 : Math.round((2 * Math.max(paragraph.above, this.#below)) / LINE) / 2
    this.#below = paragraph.below
    const line: Draft = { runs, gap, ...role, ...(this.#aside ? { aside: this.#aside } : {}) }
    const depth = paragraph.inTable ? Math.max(1, paragraph.nesting) : 0
    if (depth === 0) this.#closeRows(0)
    this.#linesAt(depth).push(line)
  }

  endCell(depth: number): void {
    const row = this.#rowAt(depth)
    row.cells.push(row.lines)
    row.lines = []
  }

  endRow(depth: number): void {
    const row = this.#rowAt(depth)
    if (row.lines.length > 0) row.cells.push(row.lines)
    this.#rows.length = Math.max(0, depth - 1)
    this.#linesAt(depth - 1).push(...sideBySide(row.cells))
  }

  /** All lines, rows that were never ended among them. */
  end(): Draft[] {
    this.#closeRows(0)
    return this.#lines
  }

  #closeRows(depth: number): void {
    while (this.#rows.length > depth) this.endRow(this.#rows.length)
  }

  #rowAt(depth: number): { cells: Draft[][]; lines: Draft[] } {
    while (this.#rows.length < depth) this.#rows.push({ cells: [], lines: [] })
    return this.#rows[depth - 1]!
  }

  #linesAt(depth: number): Draft[] {
    return depth <= 0 ? this.#lines : this.#rowAt(depth).lines
  }
}
