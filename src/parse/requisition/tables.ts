import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { matchesOf } from '../../text/phrases.ts'
import { isTick } from '../../text/ticks.ts'
import { foldedWords } from '../../text/words.ts'
import { tellsAssessment } from './assessed.ts'
import { zoneOfHeading } from './headings.ts'
import { softening } from './softeners.ts'
import type { Unit } from './unit.ts'

const ESSENTIAL = /^(?:e|ess|essential|required|must(?: have)?|mandatory|minimum|yes)$/i
const DESIRABLE = softening('iu', '^(?:d|des|<wished>)$')

/** The head of a column in which each row says which of the two it is. */
const EITHER =
  /^(?:e ?\/ ?d|(?:essential|required) ?(?:\/|or|&|and|\() ?(?:desirable|preferred)\)?|(?:desirable|preferred) ?(?:\/|or|&|and) ?(?:essential|required))$/i

const isChosen = (cell: string): boolean => isTick(cell) || /^yes$/i.test(cell)

/** Table rows as cells, each with the part of the posting it belongs to: person specifications have a column for what is essential and one for what is desirable. */
export function cellsOf(text: string, rows: readonly Unit[]): Unit[] {
  let columns: readonly (Zone | undefined)[] | 'told by row' | undefined
  let edge = TAB
  return rows.flatMap((row, i) => {
    const listed = listBehindLabel(text, row)
    if (listed) return listed
    const ruled = RULED.find((sign) => isHeader(text, cellSpans(text, row, sign)))
    if (ruled) edge = ruled
    const cells = cellSpans(text, row, columns || ruled ? edge : TAB)
    const filled = cells.filter((cell) => printed(text, cell) !== '').length
    if (filled < 2 && !(columns && cells.length > 1)) {
      if (columns && zoneOfHeading(wordsIn(text, row)) && !hasCells(text, rows[i + 1], edge)) columns = undefined
      return [row]
    }
    if (cells.some((cell) => EITHER.test(printed(text, cell)))) {
      columns = 'told by row'
      return []
    }
    if (columns === 'told by row') return byMark(text, row, cells)
    const header = columnsOf(text, cells)
    if (header) {
      columns = header
      return []
    }
    return columns ? byColumn(text, row, cells, columns) : byMark(text, row, cells)
  })
}

/** "Essential: Kiln licence | Five years of throwing": a whole column of a person specification in one line. */
function listBehindLabel(text: string, row: Unit): Unit[] | undefined {
  const line = text.slice(row.start, row.end)
  const [label, word = ''] = COLUMN_LABEL.exec(line) ?? []
  if (label === undefined || !line.includes(' | ')) return undefined
  const column: Zone = DESIRABLE.test(word) ? 'nice-to-have' : 'requirements'
  return cellSpans(text, { start: row.start + label.length, end: row.end }, / ?\| ?/g).map((cell) => ({
    ...row,
    ...cell,
    item: true,
    opens: true,
    closes: true,
    column,
  }))
}

const COLUMN_LABEL = /^(essential|required|desirable|desired|preferred)(?: criteria| requirements)? ?: */i

/** "Qualifications" on a row of its own parts a table whose rows go on below. */
const hasCells = (text: string, row: Unit | undefined, edge: RegExp): boolean =>
  row !== undefined && cellSpans(text, row, edge).filter((cell) => printed(text, cell) !== '').length > 1

const TAB = /\t/g
/** What parts the cells of a person specification, where its header is told by it. */
const RULED: readonly RegExp[] = [TAB, / ?\| ?/g, / {3,}/g]

function cellSpans(text: string, row: Span, edge: RegExp): Span[] {
  const spans: Span[] = []
  const start = pastTabs(text, row.start)
  let from = start
  for (const { index, 0: sign } of matchesOf(text.slice(start, row.end), edge)) {
    spans.push({ start: from, end: start + index })
    from = start + index + sign.length
  }
  return [...spans, { start: from, end: row.end }]
}

/** Tabs before a row's first words are empty cells. */
function pastTabs(text: string, at: number): number {
  let start = at
  while (text[start - 1] === '\t') start--
  return start
}

const wordsIn = (text: string, span: Span): string[] => foldedWords(text.slice(span.start, span.end))
const printed = (text: string, span: Span): string => text.slice(span.start, span.end).trim()

const isHeader = (text: string, cells: readonly Span[]): boolean =>
  cells.length > 1 && columnsOf(text, cells) !== undefined

/** The header of a person specification: at least one column of demands, and only short cells. */
function columnsOf(text: string, cells: readonly Span[]): (Zone | undefined)[] | undefined {
  if (!cells.some((cell) => /\b(?:essential|required|desirable|preferred|minimum)\b/i.test(printed(text, cell))))
    return undefined
  if (cells.some((cell) => wordsIn(text, cell).length > 5)) return undefined
  const zones = cells.map((cell): Zone | undefined => {
    const zone = zoneOfHeading(wordsIn(text, cell))
    if (DESIRABLE.test(printed(text, cell).split(' ')[0] ?? '')) return 'nice-to-have'
    if (ESSENTIAL.test(printed(text, cell).split(' ')[0] ?? '')) return 'requirements'
    return zone === 'nice-to-have' ? zone : undefined
  })
  const named = zones.filter((zone) => zone !== undefined).length
  return named > 0 &&
    !(cells.length === 2 && named === 1 && !/essential|desirable/i.test(text.slice(cells[0]!.start, cells[1]!.end)))
    ? zones
    : undefined
}

function byColumn(text: string, row: Unit, cells: readonly Span[], columns: readonly (Zone | undefined)[]): Unit[] {
  const assessed = assessmentAmong(text, cells)
  const ticked = columns[cells.findIndex((cell, i) => columns[i] !== undefined && isChosen(printed(text, cell)))]
  if (ticked) return [criterionOf(row, cells, ticked, assessed)]
  return cells.flatMap((cell, i) => {
    const words = printed(text, cell)
    if (words === '' || words.length < 2 || cell === assessed) return []
    const column = columns[i] ?? 'facts'
    return [{ ...row, ...cell, item: true, opens: true, closes: true, column, ...(assessed && { assessed }) }]
  })
}

/** How a criterion will be assessed says nothing about what is asked. */
const assessmentAmong = (text: string, cells: readonly Span[]): Span | undefined =>
  cells.slice(1).find((cell) => tellsAssessment(printed(text, cell)))

/** Rows that end in "Essential" or "D". */
function byMark(text: string, row: Unit, cells: readonly Span[]): Unit[] {
  const mark = cells
    .slice(1)
    .map((cell) => printed(text, cell))
    .find((cell) => ESSENTIAL.test(cell) || DESIRABLE.test(cell))
  if (mark === undefined) return byLabel(text, row, cells)
  const column: Zone = DESIRABLE.test(mark) ? 'nice-to-have' : 'requirements'
  const others = cells.filter((cell) => printed(text, cell) !== mark)
  return [criterionOf(row, others, column, assessmentAmong(text, others))]
}

/** The longest cell of a row in which another tells how much it is asked. */
function criterionOf(row: Unit, cells: readonly Span[], column: Zone, assessed: Span | undefined): Unit {
  const longest = [...cells].sort((a, b) => b.end - b.start - (a.end - a.start))[0]!
  return { ...row, ...longest, item: true, column, ...(assessed && { assessed }) }
}

/** "Qualifications | Degree in nursing": the first cell heads the others. */
function byLabel(text: string, row: Unit, cells: readonly Span[]): Unit[] {
  const zone = zoneOfHeading(wordsIn(text, cells[0]!))
  const assessed = assessmentAmong(text, cells)
  const said = cells.filter((cell) => printed(text, cell) !== '' && cell !== assessed)
  const place = { ...row, opens: true, closes: true, ...(assessed && { assessed }) }
  if (zone && said.length > 1) return said.slice(1).map((cell) => ({ ...place, ...cell, column: zone }))
  return said.map((cell) => ({ ...place, ...cell, item: row.item || assessed !== undefined }))
}
