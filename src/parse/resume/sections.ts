import type { Span } from '../../model/quote.ts'
import type { SectionKind } from '../../model/resume.ts'
import { headingKind } from '../../text/headings.ts'
import type { Row } from './rows.ts'

/** A stretch of rows under one heading. The first block of a paper has none: it is the candidate's own. */
export interface Block {
  readonly kind: SectionKind
  /** Of the heading's words. */
  readonly heading?: Span
  readonly rows: readonly Row[]
  /** In the text; blocks cover all of it. */
  readonly span: Span
}

interface Heading {
  readonly row: Row
  readonly kind: SectionKind
  readonly span: Span
  /** Where the content begins that stands on the heading's own line. */
  readonly rest?: number
}

/** Cuts the paper into blocks at its headings. */
export function blocksOf(rows: readonly Row[], text: string, cut: (row: Row, from: number) => Row): Block[] {
  const headings = headingsOf(rows)
  const starts = [undefined, ...headings]
  return starts.flatMap((heading, at): Block[] => {
    const next = headings[at]
    const from = heading ? heading.row.index : 0
    const to = next ? next.row.index : rows.length
    const content = rows.slice(heading ? from + 1 : 0, to)
    const own = heading?.rest === undefined ? [] : [cut(heading.row, heading.rest)]
    const start = heading ? heading.row.line.span.start : 0
    const end = next ? next.row.line.span.start : text.length
    if (!heading && end === 0) return []
    return [
      {
        kind: heading?.kind ?? 'basics',
        ...(heading && { heading: heading.span }),
        rows: [...own, ...content],
        span: { start, end },
      },
    ]
  })
}

/** How a line is set: what makes headings look alike. */
const styleOf = ({ line, caps, bullet }: Row): string =>
  line.role === 'heading' && line.level !== undefined
    ? `level ${line.level}`
    : `${line.size?.toFixed(0) ?? ''}/${line.font ?? ''}/${line.bold ?? ''}/${line.size === undefined || line.bold === undefined ? caps : ''}/${bullet}`

/** Sections that every paper has; how their headings are set is how headings are set. */
const SURE: ReadonlySet<SectionKind> = new Set(['work', 'education'])

function headingsOf(rows: readonly Row[]): Heading[] {
  const candidates = rows.flatMap((row) => candidateAt(row) ?? [])
  const sure = candidates.filter((each) => SURE.has(each.kind) && each.rest === undefined)
  const styles = new Map<string, number>()
  for (const { row } of sure) styles.set(styleOf(row), (styles.get(styleOf(row)) ?? 0) + 1)
  const [style] = [...styles].sort((a, b) => b[1] - a[1])[0] ?? []
  const told = rows.some(({ line }) => line.size !== undefined || line.role === 'heading')
  const known = candidates.filter((each) => isHeading(each, rows, style, styles, told))
  if (style === undefined || !told) return known
  return withUnknown(known, rows, style)
}

function candidateAt(row: Row): Heading | undefined {
  if (row.bullet && row.line.role !== 'heading') return undefined
  const whole = headingKind(row.text)
  if (whole) return { row, kind: whole, span: { start: row.start, end: row.end } }
  const [first, second] = row.cells
  if (first && second && row.text[0] !== '(') {
    const kind = headingKind(first.text)
    if (kind) return { row, kind, span: first, rest: second.start }
  }
  const colon = row.text.indexOf(':')
  if (colon < 3 || colon > 40 || row.text.slice(colon + 1).trim() === '') return undefined
  const kind = headingKind(row.text.slice(0, colon))
  return kind && { row, kind, span: { start: row.start, end: row.start + colon }, rest: row.start + colon + 1 }
}

/** Headings that also serve inside a section: a group of skills, a line under a job. */
const ALSO_WITHIN =
  /^(?:languages?|tools|technologies|technology|software|projects?|summary|highlights|achievements|accomplishments|overview|equipment|skills|training|courses|awards|activities|objective|introduction|profile|location|address|phone|email|service|research|key achievements|selected projects|tech stack|coursework|relevant coursework|links|profiles|me|info|details|about|community|other|work|personal|knowledge|strengths|qualifications|key accomplishments|certifications?|project|interests|soft skills|programming languages|technical environment|frameworks|databases)$/i

function isHeading(
  each: Heading,
  rows: readonly Row[],
  style: string | undefined,
  styles: ReadonlyMap<string, number>,
  told: boolean,
): boolean {
  const { row, rest } = each
  const name = row.text.slice(0, each.span.end - row.start).trim()
  if (/^\p{Ll}/u.test(name)) return false
  const alike = style !== undefined && styles.has(styleOf(row))
  if (rest !== undefined) {
    if (row.text[each.span.end - row.start] === ':' || /^\s*:/.test(row.text.slice(each.span.end - row.start)))
      return opensInline(each, rows) && (row.gap > 0 || row.index === 0 || row.caps || alike)
    return row.gap > 0 || row.index === 0 || alike || row.line.bold === true
  }
  if (row.line.role === 'heading' && row.line.level !== undefined && style?.startsWith('level') && !alike)
    return row.line.level <= Number(style.slice(6))
  if (!ALSO_WITHIN.test(name.replace(/:$/, ''))) return true
  if (told) return alike || style === undefined || biggerThan(row, rows, style)
  return !isGroupName(each, rows, style)
}

const INLINE: ReadonlySet<SectionKind> = new Set([
  'skills',
  'languages',
  'education',
  'certificates',
  'interests',
  'references',
  'summary',
  'awards',
])

/** "Skills: Java, SQL" as a section of its own, not as a line inside a job or a list of skills. */
function opensInline({ kind, row }: Heading, rows: readonly Row[]): boolean {
  if (!INLINE.has(kind)) return false
  for (let at = row.index - 1; at >= 0; at--) {
    const before = headingKind(rows[at]!.text)
    if (before) return before !== 'skills' && before !== 'work' && before !== 'projects' && before !== 'education'
  }
  return true
}

function biggerThan(row: Row, rows: readonly Row[], style: string): boolean {
  const model = rows.find((other) => styleOf(other) === style)
  return model?.line.size !== undefined && (row.line.size ?? 0) > model.line.size + 0.5
}

/** In plain text: a word such as "Languages" over a few skills, within the list of skills. */
function isGroupName(each: Heading, rows: readonly Row[], style: string | undefined): boolean {
  const { row } = each
  if (style !== undefined && styleOf(row) !== style) return true
  const before = rows[row.index - 1]
  const after = rows[row.index + 1]
  if (row.caps && !after?.caps) return false
  if (before && headingKind(before.text) === 'skills' && row.gap <= (after?.gap ?? 0)) return true
  return (
    /^languages?$/i.test(row.text.trim()) &&
    after !== undefined &&
    !SPOKEN.test(
      rows
        .slice(row.index + 1, row.index + 4)
        .map((next) => next.text)
        .join(' '),
    )
  )
}

const SPOKEN =
  /\b(?:english|spanish|french|german|italian|portuguese|dutch|mandarin|chinese|cantonese|hindi|tamil|arabic|russian|polish|swedish|norwegian|danish|finnish|korean|japanese|vietnamese|tagalog|turkish|ukrainian|greek|hebrew|urdu|bengali|punjabi|gujarati|telugu|marathi|native|fluent|bilingual|englisch|deutsch|anglais|inglés|inglese|engels|creole|swahili|farsi|persian|romanian|hungarian|czech|catalan)\b/i

/** Lines set exactly as the headings are, by size or font of their own, are headings too, of a kind we do not know. */
function withUnknown(known: readonly Heading[], rows: readonly Row[], style: string): Heading[] {
  const taken = new Set(known.map((each) => each.row.index))
  const first = known.find((each) => SURE.has(each.kind))
  const count = rows.filter((row) => styleOf(row) === style).length
  if (!first || count > known.length * 2 + 4) return [...known]
  const alike = rows.filter(
    (row) =>
      styleOf(row) === style &&
      !taken.has(row.index) &&
      row.words.length > 0 &&
      row.words.length <= 5 &&
      row.periods.length === 0 &&
      row.cells.length === 1 &&
      row.caps === first.row.caps &&
      row.index > known[0]!.row.index,
  )
  const distinct = isDistinct(rows, style)
  if (!distinct) return [...known]
  const others = alike.map((row): Heading => ({ row, kind: 'other', span: { start: row.start, end: row.end } }))
  return [...known, ...others].sort((a, b) => a.row.index - b.row.index)
}

/** The headings' setting is rare enough, and larger than the body, to tell headings by it alone. */
function isDistinct(rows: readonly Row[], style: string): boolean {
  const model = rows.find((row) => styleOf(row) === style)!
  if (style.startsWith('level')) return true
  const sizes = rows.flatMap((row) => row.line.size ?? []).sort((a, b) => a - b)
  const body = sizes[Math.floor(sizes.length / 2)] ?? 0
  return (model.line.size ?? 0) > body + 0.4
}
