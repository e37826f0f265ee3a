import { joinAccents } from './accents.ts'
import { regionsOf } from './columns.ts'
import { fragmentsOf } from './fragments.ts'
import { withoutFurniture } from './furniture.ts'
import type { Sheet } from './item.ts'
import { joinJustified } from './justified.ts'
import { lineOf, type PageLine } from './lines.ts'
import type { Column, FormShape, Region } from './region.ts'
import { readSigns } from './signs.ts'
import { withWholeHeads } from './whole-heads.ts'

/** What is read in one go, over all its pages. */
interface Flow {
  readonly column: Column
  readonly parts: { readonly page: number; readonly region: Region }[]
}

/** The lines of all pages in reading order; a column that goes on on the next page is read to its end first. */
export function linesOf(sheets: readonly Sheet[]): PageLine[] {
  return nameFirst(flowsOf(withoutFurniture(readSigns(joinAccents(sheets))))).flatMap(({ parts }, number) =>
    parts.flatMap(({ page, region }) => withWholeHeads(region.rows).map((row) => lineOf(row, page, number))),
  )
}

function flowsOf(sheets: readonly Sheet[]): Flow[] {
  const flows: Flow[] = []
  let open: readonly Flow[] = []
  const headings = new Set<string>()
  const forms = new Map<string, FormShape>()
  for (const { page, height, items } of sheets) {
    const mine = new Map<Column, Flow>()
    for (const region of regionsOf(joinJustified(fragmentsOf(items)), height, {
      river: open[0]?.column.river,
      headings,
      forms,
    })) {
      const column = flowColumn(region.column)
      const flow =
        mine.get(column) ?? open.find((other) => carriesOn(other.column, column, region)) ?? straightOn(flows, column)
      const home = flow ?? { column, parts: [] }
      if (!flow) flows.push(home)
      mine.set(column, home)
      home.parts.push({ page, region })
      if (!home.column.river) open = []
      else if (!open.includes(home)) open = [...open.filter((other) => other.column.river === home.column.river), home]
    }
  }
  return flows
}

/** The column of the page, or the whole page, that a region is part of. */
function flowColumn(column: Column): Column {
  if (!column.parent) return column
  return column.local || column.parent.river ? flowColumn(column.parent) : column
}

/** Whether a region goes on with a column of the page before. */
function carriesOn(known: Column, column: Column, { rows }: Region): boolean {
  const { river } = known
  if (!river) return false
  if (column.river) return known.side === column.side && column.river.from < river.to && river.from < column.river.to
  const fragments = rows.flatMap((row) => row.fragments)
  return known.side === 'left'
    ? fragments.every(({ right }) => right <= river.to)
    : fragments.every(({ left }) => left >= river.from)
}

/** Text across the page goes on where nothing but such text came last. */
function straightOn(flows: readonly Flow[], column: Column): Flow | undefined {
  const last = flows.at(-1)
  return last && !last.column.river && !column.river ? last : undefined
}

/** Of two columns the one with the largest type, the person's name, is read first. */
function nameFirst(flows: Flow[]): Flow[] {
  const [first, second] = flows
  const stand = first?.column.side === 'left' && second?.column.side === 'right'
  return stand && largest(second) > largest(first) ? [second, first, ...flows.slice(2)] : flows
}

const largest = ({ parts }: Flow): number =>
  Math.max(...parts.filter(({ page }) => page === 1).flatMap(({ region }) => region.rows.map((row) => row.size)), 0)
