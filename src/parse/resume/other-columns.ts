import type { SectionKind } from '../../model/resume.ts'
import { isProse, type Row } from './rows.ts'
import type { Block } from './sections.ts'

/** Sections of short lines, which no paragraph goes on with. */
const LISTS: ReadonlySet<SectionKind> = new Set(['skills', 'languages', 'interests', 'certificates'])

const CONTACT = /\S@\S+\.\w|\+?\(?\d[\d ().-]{7,}\d/

/** Rows at the head of a column that may be the person's contact. */
const MOST = 8

/**
 * A block that ends where another column begins without a heading: with the person's contact, or, after a list, with a
 * paragraph about the person.
 */
export function partedAtColumns(block: Block): Block[] {
  const at = block.rows.findIndex((row, i) => i > 0 && isElsewhere(block.rows[i - 1]!, row))
  const rest = block.rows.slice(at)
  const kind = at > 0 ? kindOf(block.kind, rest) : undefined
  if (!kind) return [block]
  const start = rest[0]!.line.span.start
  return [
    { ...block, rows: block.rows.slice(0, at), span: { start: block.span.start, end: start } },
    { kind, rows: rest, span: { start, end: block.span.end } },
  ]
}

const isElsewhere = (before: Row, { line }: Row): boolean =>
  line.region !== undefined && before.line.region !== undefined && line.region !== before.line.region

function kindOf(kind: SectionKind, rows: readonly Row[]): SectionKind | undefined {
  if (
    kind !== 'basics' &&
    rows.length <= MOST &&
    rows.some(({ text, periods }) => CONTACT.test(text) && periods.length === 0)
  )
    return 'basics'
  return LISTS.has(kind) && isProse(rows[0]!) && !rows[0]!.bullet ? 'summary' : undefined
}
