import type { Lexicon } from '../../model/lexicon.ts'
import { holds } from '../../model/quote.ts'
import type { SectionKind } from '../../model/resume.ts'
import { degreeLevel } from '../../text/degrees.ts'
import { isLegalForm } from '../../text/organisations.ts'
import { matchesOf } from '../../text/phrases.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { VALID_TO } from '../../text/validity.ts'
import type { Word } from '../../text/words.ts'
import { areOffices, namesBelonging } from './contents.ts'
import { namesSchool } from './education.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { tellsMembership } from './memberships.ts'
import type { Cell, Row } from './rows.ts'
import type { Block } from './sections.ts'
import { weighWork } from './work.ts'

/** Sections under which jobs may stand because their own heading is missing, or is one we don't know. */
const MAY_HIDE: ReadonlySet<SectionKind> = new Set([
  'basics',
  'summary',
  'skills',
  'awards',
  'certificates',
  'other',
  'interests',
])

/** "Training" with schools and what they award, on a paper with no other schooling, is the schooling. */
export function withTrainingAsSchooling(text: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.some(({ kind }) => kind === 'education')) return blocks
  return blocks.map((block) => {
    const { kind, heading, rows } = block
    if (kind !== 'certificates' || !heading || !/train|qualifi/i.test(text.slice(heading.start, heading.end)))
      return block
    const isSchooling =
      rows.some((row) => namesSchool(row.text)) && rows.some((row) => degreeLevel(row.text) !== undefined)
    return isSchooling ? { ...block, kind: 'education' } : block
  })
}

/** Cards, tickets and licences among the schools, as under "Tickets and qualifications", are a section of their own. */
export function withPapersApart(blocks: readonly Block[], lexicon: Lexicon): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'education') return [block]
    const runs: { readonly isPaper: boolean; readonly rows: Row[] }[] = []
    for (const row of block.rows) {
      const isPaper = isPaperRow(row, lexicon)
      const last = runs.at(-1)
      if (last?.isPaper === isPaper) last.rows.push(row)
      else runs.push({ isPaper, rows: [row] })
    }
    if (!runs.some(({ isPaper }) => isPaper)) return [block]
    return runs.map(({ isPaper, rows }, at): Block => {
      const start = at === 0 ? block.span.start : rows[0]!.line.span.start
      const end = runs[at + 1]?.rows[0]?.line.span.start ?? block.span.end
      const kind = isPaper ? 'certificates' : 'education'
      return at === 0 ? { ...block, kind, rows, span: { start, end } } : { kind, rows, span: { start, end } }
    })
  })
}

/** "ECS Gold Card, valid to March 2028": a paper that a table knows or that ends some day, and neither a degree nor a school. */
const isPaperRow = (row: Row, lexicon: Lexicon): boolean =>
  row.words.length <= 14 &&
  degreeLevel(row.text) === undefined &&
  (MEMBERSHIP.test(row.text) ||
    (!namesSchool(row.text) && (VALID_TO.test(row.text) || opensWithPaper(row.text, lexicon))))

/** "Member of the Chartered Institute of Procurement and Supply, since 2018"; without an end like that the line may go on. */
const MEMBERSHIP =
  /^\W*(?:full |chartered |professional |corporate )?(?:member|fellow|licentiate)(?:ship)? of (?:the )?\p{Lu}[^,(]*[,(] ?(?:\p{L}+ ){0,2}\d{4}/iu

/** What begins the line, alone or with what one is by it: "CIMA qualified". */
const opensWithPaper = (text: string, { meanings }: Lexicon): boolean => {
  const [name] = /^[^,;(|–—\t]*/.exec(text.trim())!
  return [
    name,
    name.replace(/ (?:qualified|certified|registered|accredited|member(?:ship)?|licen[cs]ed)\s*$/i, ''),
  ].some((each) => meanings(each.trim()).some(({ kind }) => kind === 'certification' || kind === 'licence'))
}

/** Cuts degrees out of the end of sections of jobs: from the first entry behind which there are only degrees. */
export function withStrayEducation(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'work' || !block.rows.some((row) => isDegreeRow(row))) return [block]
    const entries = entriesOf(block.rows, weighWork)
    let first = entries.length
    while (first > 0 && entries[first - 1]!.head.some(isDegreeRow)) first--
    const entry = entries[first]
    return entry && first > 0 ? cutAt(block, entry, 'education') : [block]
  })
}

/** "M.Pharm, University College", "Hill College: NVQ Level 2": a degree, or what a college certifies, and nobody's title. */
function isDegreeRow(row: Row): boolean {
  if (row.bullet || row.words.length > 14) return false
  const level = degreeLevel(row.text)
  const taught = level !== undefined && (level !== 'vocational' || namesSchool(row.text))
  return taught && titleScore(row.words) < 2.5
}

/** Cuts jobs out of sections that are none of theirs: from the first of several dated titles to the section's end. */
export function withStrayWork(text: string, blocks: readonly Block[], lexicon: Lexicon): Block[] {
  const hasWork = blocks.some((block) => block.kind === 'work' && block.rows.some((row) => row.periods.length > 0))
  const few = hasWork ? 2 : 1
  const mayHide = (block: Block): boolean =>
    (MAY_HIDE.has(block.kind) && !(hasWork && isOfBelonging(text, block))) ||
    (!hasWork && block.kind === 'projects' && isOfExperience(text, block))
  // Right above other jobs one is enough: their heading stands too low.
  const parted: Block[][] = []
  for (const block of [...blocks].reverse())
    parted.push(mayHide(block) ? strayIn(block, parted.at(-1)?.[0]?.kind === 'work' ? 1 : few, lexicon) : [block])
  return parted.reverse().flat()
}

/** "Memberships": a post that stands there is held in a society, as long as jobs stand elsewhere. */
const isOfBelonging = (text: string, { heading }: Block): boolean =>
  heading !== undefined && namesBelonging(text.slice(heading.start, heading.end))

/** "Project experience": engineers list their jobs under it. */
const isOfExperience = (text: string, { heading }: Block): boolean =>
  heading !== undefined && /\bexperience\b/i.test(text.slice(heading.start, heading.end))

/** The block, from its first job on as work, where it holds so many. */
function strayIn(block: Block, few: number, lexicon: Lexicon): Block[] {
  if (!block.rows.some((row) => row.periods.length > 0)) return [block]
  const entries = entriesOf(block.rows, weighWork).filter(isRanged)
  const jobs = entries.filter((entry) => namesJob(entry, lexicon))
  return jobs.length < few || jobs.length < entries.length / 3 ? [block] : cutAt(block, entries[0]!).map(withOffices)
}

/** What hid among awards and activities may be offices in societies. */
const withOffices = (block: Block): Block =>
  block.kind === 'work' && areOffices(block.rows) ? { ...block, kind: 'volunteer' } : block

const isRanged = ({ period }: Entry): boolean => period?.form === 'range' || period?.form === 'since'

/** "Registered manager with the Care Quality Commission, since 2021" */
const TOLD_BY_A_BODY =
  /^\W*(?:[Rr]egistered|[Ll]icen[cs]ed|[Cc]ertified|[Cc]hartered|[Aa]ccredited)\b[^,|]{0,50} (?:with|by) (?:the )?\p{Lu}/u

/** One of its lines, or a cell of one, turns on a title, or names a registered company. */
const namesJob = ({ head }: Entry, lexicon: Lexicon): boolean =>
  head.some((row) => {
    const undated = row.words.filter(
      (word) => !row.periods.some((each) => each.start < word.end && word.start < each.end),
    )
    if (undated.length > 14 || TOLD_BY_A_BODY.test(row.text) || tellsMembership(row.text)) return false
    return (
      saysJob(undated, row.text, lexicon) ||
      row.cells.flatMap(partsOf).some((part) =>
        saysJob(
          undated.filter((word) => holds(part, word)),
          part.text,
          lexicon,
        ),
      )
    )
  })

/** "Northgate – Night Porter, Quayside – 2021 to 2023": what dashes part, and the whole. */
const partsOf = (cell: Cell): Cell[] => [
  cell,
  ...matchesOf(cell.text, /(?:(?! [–—|·-] ).)+/gu).map(({ index, 0: text }) => ({
    ...cell,
    text,
    start: cell.start + index,
    end: cell.start + index + text.length,
  })),
]

const saysJob = (words: readonly Word[], text: string, lexicon: Lexicon): boolean =>
  titleScore(words) >= SURELY_TITLE ||
  // "Supervisor/Mechanical Design"
  (text.includes('/') && words.length <= 6 && titleScore(words.slice(0, 1)) >= SURELY_TITLE) ||
  words.some(isLegalForm) ||
  lexicon.meanings(text).some((concept) => concept.kind === 'title')

function cutAt(block: Block, first: Entry, kind: SectionKind = 'work'): Block[] {
  const row = first.head[0] ?? first.anchor
  const at = block.rows.findIndex((each) => each.index === row.index)
  const start = row.line.span.start
  if (at <= 0) return [{ ...block, kind }]
  return [
    { ...block, rows: block.rows.slice(0, at), span: { start: block.span.start, end: start } },
    { kind, rows: block.rows.slice(at), span: { start, end: block.span.end } },
  ]
}
