import { raised } from './centred-notes.ts'
import { centredTableIn } from './centred-tables.ts'
import { cutsOffDates } from './date-strips.ts'
import { formIn } from './forms.ts'
import type { Fragment } from './fragments.ts'
import { headedTableIn } from './headed-tables.ts'
import { withNotes, withRecords } from './margins.ts'
import { areBothHeaded, isNamedHead } from './named-heads.ts'
import { pairedFormIn } from './paired-forms.ts'
import type { Column, Memory, Region } from './region.ts'
import { goesOn, longestFirst, type River, riverOf, riversOf, stretch } from './rivers.ts'
import { joinLooseDates, level, type Row, rowsOf } from './rows.ts'
import { cardRows, withoutOuterHeads } from './sections.ts'
import { tableIn } from './tables.ts'
import { datedHeads, headsBelow, judge, soleHeads, type Verdict } from './verdict.ts'

/** A page with more rows than this is read straight down. */
const MOST_ROWS = 500
/** From baseline to baseline, in font sizes, where a passage in columns ends. */
const WHITE_BAND = 3
/** Share of the page's height from which a river divides the page and not just a passage. */
const PAGE_SCALE = 0.45

/** The regions of a page in reading order: columns one after the other, what spans them before or after. */
export function regionsOf(fragments: readonly Fragment[], pageHeight: number, memory: Memory): Region[] {
  const rows = rowsOf(fragments)
  const used = rows.length > 0 ? rows.at(-1)!.y - rows[0]!.y + rows[0]!.size : 0
  const height = Math.max(used, 0.6 * pageHeight)
  return divide(rows, {}, { height, memory })
}

interface Context {
  readonly height: number
  readonly memory: Memory
}

function divide(rows: readonly Row[], column: Column, context: Context): Region[] {
  if (rows.length === 0) return []
  const rivers = rows.length > MOST_ROWS ? [] : riversOf(rows)
  const part = (from: number, to: number): Region[] =>
    divide(rowsOf(fragmentsIn(rows.slice(from, to))), column, context)
  const table =
    headedTableIn(rows) ??
    pairedFormIn(rows) ??
    formIn(rows, context.memory.forms) ??
    centredTableIn(rows) ??
    tableIn(rows, rivers)
  if (table)
    return joinNeighbours([...part(0, table.first), { rows: table.rows, column }, ...part(table.end, rows.length)])
  const choice = chooseRiver(rows, rivers, context)
  if (!choice) return [{ rows: joinLooseDates(rows), column }]
  const { river, verdict } = choice
  return joinNeighbours([
    ...part(0, river.first),
    ...(verdict === 'columns' ? bothColumns(choice, column, context) : textWithNotes(river, verdict, column, context)),
    ...part(river.end, rows.length),
  ])
}

function bothColumns({ river, local }: Choice, parent: Column, context: Context): Region[] {
  const strip = { from: river.from, to: river.to }
  return [
    ...divide(rowsOf(river.left), { river: strip, side: 'left', local, parent }, context),
    ...divide(rowsOf(river.right), { river: strip, side: 'right', local, parent }, context),
  ]
}

function textWithNotes(river: River, verdict: Verdict, column: Column, context: Context): Region[] {
  const atLeft = !verdict.endsWith('right')
  const sides = atLeft ? [river.left, river.right] : [river.right, river.left]
  const [notes, text] = [rowsOf(sides[0]!), rowsOf(sides[1]!)]
  const inside = (rows: readonly Row[]): Region[] => divide(rows, column, context)
  if (verdict === 'records') return withRecords(text, notes, context.memory, inside)
  const level = verdict.startsWith('centred') ? (raised(notes, text) ?? notes) : notes
  return withNotes(text, level, atLeft, context.memory.headings, inside)
}

interface Choice {
  readonly river: River
  readonly verdict: Exclude<Verdict, 'across'>
  readonly local: boolean
}

/** The longest river that means anything. */
function chooseRiver(rows: readonly Row[], rivers: readonly River[], context: Context): Choice | undefined {
  const queue = [...rivers]
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (continuesKnown(next, context)) return { river: next, verdict: 'columns', local: false }
    const centred = centredIn(rows, next)
    if (centred) return centred
    const river = withoutOuterHeads(rows, afterRunOn(rows, next))
    const found = [...soleHeads(river).map(asHead), ...[...cardRows(river), ...headsBelow(river)].map(asStart)]
    const choice = found.length === 0 ? (weigh(rows, river, context) ?? weigh(rows, next, context)) : undefined
    if (choice && 'verdict' in choice) {
      if (choice.verdict === 'columns' && cutsOffDates(next, rivers)) continue
      return choice
    }
    const stops = found.length > 0 ? found : (choice?.stops ?? [])
    if (stops.length === 0) continue
    queue.push(...between(rows, river, stops))
    queue.sort(longestFirst)
  }
  return undefined
}

/** A section, from its head to the next one, beside whose entries dates stand halfway down. */
function centredIn(rows: readonly Row[], { first, end, from, to }: River): Choice | undefined {
  let start = first
  for (let at = first; at <= end; at++) {
    if (at < end && !isNamedHead(rows[at]!)) continue
    const river = at - start > 2 ? riverOf(rows, start, at, from, to) : undefined
    const verdict = river && centredVerdict(river)
    if (verdict) return { river, verdict, local: true }
    start = at + 1
  }
  return undefined
}

function centredVerdict(river: River): 'centred-left' | 'centred-right' | undefined {
  const [left, right] = [rowsOf(river.left), rowsOf(river.right)]
  if (raised(left, right)) return 'centred-left'
  return raised(right, left) ? 'centred-right' : undefined
}

/** What a river means; or the rows to stop it at; or nothing. One that divides no page counts as far as both sides have text. */
function weigh(rows: readonly Row[], river: River, context: Context): Choice | { stops: Stop[] } | undefined {
  if (areBothHeaded(river)) return { river: afterRunOn(rows, river), verdict: 'columns', local: false }
  const verdict = judge(river, context.memory)
  if (verdict === 'across') return undefined
  if (verdict === 'centred-left' || verdict === 'centred-right') return { river, verdict, local: true }
  const local = verdict !== 'columns' || !dividesPage(rows, river, context)
  const passage = local ? stretch(rows, river) : afterRunOn(rows, river)
  const again = passage && local ? judge(passage, context.memory) : verdict
  if (!passage || again === 'across') return undefined
  const stops = again === 'columns' ? datedHeads(passage).map(asHead) : []
  if (again === 'columns' && local) stops.push(...bandsIn(rows, passage))
  return stops.length > 0 ? { stops } : { river: passage, verdict: again, local }
}

/** Whether a river divides the page: by its length, by running past nearly all of its text, or down to its end. */
function dividesPage(rows: readonly Row[], { extent, first, end }: River, { height }: Context): boolean {
  const length = end - first
  return (
    extent >= PAGE_SCALE * height ||
    (extent >= 0.2 * height && length >= Math.max(20, 0.85 * rows.length)) ||
    (extent >= 0.12 * height && length >= 12 && end === rows.length)
  )
}

/** The last line of a paragraph that stands across the page is short, and still no part of a column. */
function afterRunOn(rows: readonly Row[], river: River): River {
  const [above, row] = [rows[river.first - 1], rows[river.first]]
  if (!above || !row || row.fragments.length > 1 || !goesOn(above, row)) return river
  const out = new Set(row.fragments)
  const keep = (fragments: readonly Fragment[]): Fragment[] => fragments.filter((fragment) => !out.has(fragment))
  const [left, right] = [keep(river.left), keep(river.right)]
  return left.length > 0 && right.length > 0 ? { ...river, first: river.first + 1, left, right } : river
}

function continuesKnown(river: River, { memory: { river: known } }: Context): boolean {
  return (
    known !== undefined &&
    Math.min(river.to, known.to) - Math.max(river.from, known.from) > 0.5 * (known.to - known.from)
  )
}

/** A row that a river stops at: the head of an entry, which is of neither side, or the first row below a band of white. */
interface Stop {
  readonly row: Row
  readonly head: boolean
}

const asHead = (row: Row): Stop => ({ row, head: true })
const asStart = (row: Row): Stop => ({ row, head: false })

/** A passage in columns ends at a band of white. */
const bandsIn = (rows: readonly Row[], { first, end }: River): Stop[] =>
  rows
    .slice(first + 1, end)
    .filter((row, index) => row.y - rows[first + index]!.y > WHITE_BAND * row.size)
    .map(asStart)

/** The stretches of a river between the rows it stops at. */
function between(rows: readonly Row[], river: River, stops: readonly Stop[]): River[] {
  const parts: River[] = []
  let first = river.first
  const cut = (end: number, next: number): void => {
    const part = end > first ? stretch(rows, { ...river, first, end }) : undefined
    if (part && part.end - part.first < river.end - river.first) parts.push(part)
    first = next
  }
  for (let index = river.first; index < river.end; index++) {
    const stop = stops.find(({ row }) => level(row, rows[index]!))
    if (stop) cut(index, stop.head ? index + 1 : index)
  }
  cut(river.end, river.end)
  return parts
}

const fragmentsIn = (rows: readonly Row[]): Fragment[] => rows.flatMap((row) => [...row.fragments])

/** What was only cut apart on the way is one region again. */
function joinNeighbours(regions: readonly Region[]): Region[] {
  const joined: Region[] = []
  for (const region of regions) {
    const last = joined.at(-1)
    if (last && last.column === region.column)
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...region.rows] }
    else joined.push(region)
  }
  return joined
}
