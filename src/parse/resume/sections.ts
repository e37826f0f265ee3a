import type { Lexicon } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import type { SectionKind } from '../../model/resume.ts'
import { degreeLevel } from '../../text/degrees.ts'
import { FLUENCY } from '../../text/fluency.ts'
import { headingByName, headingKind } from '../../text/headings.ts'
import { isEndOfName } from '../../text/organisations.ts'
import { phrases } from '../../text/phrases.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { kindByContent } from './contents.ts'
import { gluedHeading } from './glued-heading.ts'
import { oddHeadings } from './odd-headings.ts'
import type { Row } from './rows.ts'
import { tailOf } from './rows.ts'
import { areShortNames, LEVEL } from './skills.ts'
import { subheads } from './subheads.ts'

/** A stretch of rows under one heading. The first block of a paper has none: it is the candidate's own. */
export interface Block {
  readonly kind: SectionKind
  /** Of the heading's words. */
  readonly heading?: Span
  /** The heading names a group of what the section holds, as "Modeling" does for skills. */
  readonly named?: Span
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
export function blocksOf(rows: readonly Row[], text: string, lexicon: Lexicon): Block[] {
  const headings = headingsOf(rows, lexicon)
  const starts = [undefined, ...headings]
  return starts.flatMap((heading, at): Block[] => {
    const next = headings[at]
    const from = heading ? heading.row.index : 0
    const content = rows.slice(heading ? from + 1 : 0, next ? next.row.index : rows.length)
    const own = heading?.rest === undefined ? [] : [tailOf(heading.row, heading.rest)]
    const start = heading && at > 0 ? heading.row.line.span.start : 0
    const end = next ? next.row.line.span.start : text.length
    if (!heading && end === 0) return []
    if (!heading) return [{ kind: 'basics', rows: content, span: { start: 0, end } }]
    const inside = [...own, ...content]
    const kind = kindByContent(heading.kind, text.slice(heading.span.start, heading.span.end), inside, lexicon)
    const named = kind === 'skills' && heading.kind !== 'skills'
    return [{ kind, heading: heading.span, ...(named && { named: heading.span }), rows: inside, span: { start, end } }]
  })
}

/** Sections that every paper has; how their headings are set is how headings are set. */
const SURE: ReadonlySet<SectionKind> = new Set(['work', 'education'])

interface Look {
  /** Settings of the headings that can be nothing else. */
  readonly styles: ReadonlySet<string>
  /** The format tells sizes, or headings by themselves. */
  readonly told: boolean
  readonly bodySize: number
  readonly bodyStyle: string
  /** Where the first sure heading stands. */
  readonly first: number
  /** Headings begin with small letters. */
  readonly small: boolean
}

function headingsOf(rows: readonly Row[], lexicon: Lexicon): Heading[] {
  const candidates = withoutRepeated(rows.flatMap((row) => candidateAt(row) ?? []))
  const look = lookOf(rows, candidates)
  const sure = candidates.filter((each) => isHeading(each, rows, look))
  const known = candidates.filter((each) => sure.includes(each) || isLikeOthers(each, sure, look))
  const named = known.map((each, at) =>
    isGroupOfSkills(each, known, at, rows) ? { ...each, kind: 'skills' as const } : each,
  )
  return look.told ? withUnknown(named, rows, lexicon) : withOdd(named, rows, lexicon)
}

/** "Research" among the skills, above a few words a line: a group of them. */
function isGroupOfSkills(each: Heading, known: readonly Heading[], at: number, rows: readonly Row[]): boolean {
  if (each.kind !== 'publications' || each.rest !== undefined || known[at - 1]?.kind !== 'skills') return false
  const held = rows.filter(({ index }) => index > each.row.index && index < (known[at + 1]?.row.index ?? rows.length))
  return held.length > 0 && held.every(({ cells }) => areShortNames(cells.map(({ text }) => text)))
}

/** In capitals, or larger than the text, as a sure heading of the same column is: sidebars may set theirs otherwise than the rest of the paper. */
const isLikeOthers = ({ row, rest }: Heading, sure: readonly Heading[], look: Look): boolean =>
  rest === undefined &&
  (row.caps || isBigger(row, look)) &&
  row.line.region !== undefined &&
  sure.some((other) => other.row.line.region === row.line.region && other.row.setting === row.setting)

/**
 * What is printed again and again below the first sure heading names a part of each job ("Achievements", "Tools"), or is
 * the head of every page ("Résumé"), and no section.
 */
function withoutRepeated(candidates: readonly Heading[]): readonly Heading[] {
  const first = candidates.findIndex((each) => SURE.has(each.kind))
  if (first === -1) return candidates
  const counts = new Map<string, number>()
  for (const each of candidates.slice(first)) {
    const name = `${each.kind} ${nameOf(each).toLowerCase()}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return candidates.filter((each, at) => {
    const count = counts.get(`${each.kind} ${nameOf(each).toLowerCase()}`) ?? 0
    return at < first || SURE.has(each.kind) || count < 2 || (count === 2 && !ALSO_WITHIN.test(nameOf(each)))
  })
}

function lookOf(rows: readonly Row[], candidates: readonly Heading[]): Look {
  const body = mostCommon(rows, (row) => row.words.length)
  const plain = candidates.filter((each) => each.rest === undefined && each.row.cells.length === 1)
  const set = plain.filter((each) => SURE.has(each.kind) && each.row.setting !== body.style)
  const firm = set.filter((each) => !ALSO_WITHIN.test(nameOf(each)))
  const apart = firm.length > 0 ? firm : set
  const sure = apart.length > 0 ? apart : plain.filter((each) => !ALSO_WITHIN.test(nameOf(each)))
  return {
    styles: new Set(sure.map((each) => each.row.setting)),
    told: rows.some(({ line }) => line.size !== undefined || line.role === 'heading'),
    bodySize: body.row?.line.size ?? 0,
    bodyStyle: body.style,
    first: sure[0]?.row.index ?? Number.POSITIVE_INFINITY,
    small: areSmall(plain),
  }
}

/** Whether work and schooling both stand below a word in small letters that is set apart: "experience". */
function areSmall(plain: readonly Heading[]): boolean {
  const sure = plain.filter((each) => SURE.has(each.kind) && each.row.gap > 0)
  return sure.length > 1 && sure.every((each) => /^\p{Ll}/u.test(nameOf(each)))
}

function mostCommon(rows: readonly Row[], weight: (row: Row) => number): { style: string; row?: Row } {
  const weights = new Map<string, { row: Row; sum: number }>()
  for (const row of rows) {
    const style = row.setting
    const known = weights.get(style)
    if (known) known.sum += weight(row)
    else weights.set(style, { row, sum: weight(row) })
  }
  const [top] = [...weights].sort((a, b) => b[1].sum - a[1].sum)
  return top ? { style: top[0], row: top[1].row } : { style: '' }
}

const nameOf = ({ row, span }: Heading): string => row.text.slice(span.start - row.start, span.end - row.start).trim()

/** "PGCE Primary Education": a degree, whatever its last word. */
function isDegree({ text, words }: Row): boolean {
  const letters = /^\s*((?:\p{Lu}\p{Ll}{0,2}\.?){2,5})\s/u.exec(text)
  if (words.length > 2 && DEGREE.test(text)) return true
  return words.length > 1 && letters !== null && degreeLevel(letters[1]!) !== undefined
}

/** "Professional Service Representative" */
const isPost = ({ words, cells }: Row): boolean =>
  words.length > 2 && cells.length === 1 && titleScore(words) >= SURELY_TITLE

const DEGREE =
  /^\s*(?:(?:graduate|postgraduate|advanced|higher|national) )*(?:diploma|certificate|bachelor|master|associate|doctor)(?:['’]s)?\b/i

function candidateAt(row: Row): Heading | undefined {
  const isItem = row.bullet && row.line.role !== 'heading' && !(row.line.role === 'item' && row.line.bold)
  if (row.continues || isItem || row.words.length === 0 || isDegree(row) || isPost(row)) return undefined
  const isSpaced = row.words.every((word) => word.end - word.start === 1)
  if (row.words.length > 9 && !isSpaced && row.cells.length < 2 && row.text.lastIndexOf(':', 40) < 3) return undefined
  // "# Skills", "// Skills" and "=== Skills ===" are how writers of code set headings, in whatever format.
  const numbered =
    /^\s*(?:[\u2580-\u259f]+\s*|(?:\d{1,2}|[IVX]{1,4})[.)]?\s*\t\s*|(?:#{1,3}|\/\/|[=*~_-]{2,})\s+|\[ ?(?=\p{Lu}[\p{L} &]+ ?\]$)|(?:\p{Extended_Pictographic}|\uFE0F)+\s*(?=\p{Lu}))/u.exec(
      row.text,
    )?.[0].length ?? 0
  const whole = wholeKind(row, numbered)
  if (whole) {
    const drawn = numbered > 0 ? (/\s*[=*~_\]-]+\s*$/.exec(row.text)?.[0].length ?? 0) : 0
    return { row, kind: whole, span: { start: row.start + numbered, end: row.end - drawn } }
  }
  const glued = gluedHeading(row)
  if (glued) return glued
  const [first, second] = row.cells
  if (first && second && row.text[0] !== '(') {
    const kind = headingKind(first.text)
    if (kind) return kind === 'basics' ? undefined : { row, kind, span: first, rest: second.start }
  }
  const colon = row.text.indexOf(':')
  if (colon < 3 || colon > 40 || row.text.slice(colon + 1).trim() === '') return undefined
  const kind = headingKind(row.text.slice(0, colon))
  return kind && { row, kind, span: { start: row.start, end: row.start + colon }, rest: row.start + colon + 1 }
}

/** What the line as a whole is called; letters set apart and numbers before it are no hindrance. */
function wholeKind(row: Row, numbered: number): SectionKind | undefined {
  if (row.words.length > 12 && row.words.some((word) => word.end - word.start > 1)) return undefined
  if (row.text.length > 60 || row.periods.length > 0 || row.cells.length > 2) return undefined
  const isPlain = numbered === 0 && row.cells.length === 1 && row.words.length < 4 && !/^\s*\d|\(|:\s*\S/.test(row.text)
  if (!isPlain) return headingKind(row.text.slice(numbered).replace(/\t/g, ' '))
  if (!/^[\p{L}(]/u.test(row.text.trimStart()) || linksToSections(row)) return undefined
  return (
    headingByName(row.words.map((word) => word.folded).join(' ')) ?? (headsPapers(row) ? 'certificates' : undefined)
  )
}

/** "Work Education Skills": the sections of a page, as the links above it name them. */
const linksToSections = ({ text, words }: Row): boolean =>
  /^[\p{L} ]+$/u.test(text) && new Set(words.flatMap(({ folded }) => headingByName(folded) ?? [])).size > 2

/** "TEACHING LICENSE": what one holds, in capitals below a blank line. */
const headsPapers = ({ caps, gap, text, words }: Row): boolean =>
  caps &&
  gap > 0 &&
  words.length > 1 &&
  /\b(?:licen[cs]es?|licensure|certificat(?:e|es|ion|ions)|credentials|registrations?)\s*:?\s*$/i.test(text)

/** Headings that also serve inside a section: a group of skills, a line under a job. */
const ALSO_WITHIN = subheads(
  String.raw`^(?:…)\s*:?$`,
  phrases()`
  languages?
  technology
  software
  overview
  equipment
  training
  awards
  activities
  objective
  introduction
  profile
  location
  address
  phone
  email
  e-mail
  website
  service
  research
  outreach
  community
  links
  profiles
  me
  info
  details
  about
  other
  work
  personal
  knowledge
  strengths
  qualifications
  certifications?
  interests
  soft skills
  programming languages
  frameworks
  databases
  machines
  presentations?
  talks
  papers
  clearance
  positions?
  jobs
  books
  stages
  networks
  social
  practice
  project work
  military
  leadership
  internship
`,
)

function isHeading(each: Heading, rows: readonly Row[], look: Look): boolean {
  const { row, rest, span } = each
  const alike = look.styles.has(row.setting)
  const bigger = isBigger(row, look)
  if (/^\p{Ll}/u.test(nameOf(each)) && !(look.told && (alike || bigger)) && !(look.small && row.gap > 0)) return false
  if (rest === undefined && (isTitleInEntry(each, rows) || isRestOfName(row, rows[row.index - 1]))) return false
  if (rest === undefined && each.kind !== 'skills' && ALSO_WITHIN.test(nameOf(each)) && isRating(rows[row.index + 1]))
    return false
  if (rest !== undefined) return opensBeside(each, rows, alike)
  // "Skills", and right below it "Service": a group of them.
  if (ALSO_WITHIN.test(nameOf(each)) && row.gap < 0.5 && headingKind(rows[row.index - 1]?.text ?? '') === 'skills')
    return false
  if (row.line.role === 'heading' && row.line.level !== undefined && !alike && look.styles.size > 0)
    return [...look.styles].some((style) => row.line.level! <= Number(style.slice(6)))
  const within = ALSO_WITHIN.test(nameOf(each))
  if (look.told && row.line.size !== undefined) {
    if (look.styles.size === 0) return true
    if (alike) return look.bodyStyle !== row.setting || !within || (SURE.has(each.kind) && row.gap >= 1)
    if (row.index < look.first) return bigger || row.setting !== look.bodyStyle || (!within && row.gap > 0)
    return (
      !within &&
      (bigger || row.caps || (row.line.bold === true && row.setting !== look.bodyStyle) || row.gap > 0.4) &&
      span.end > span.start
    )
  }
  return !within || !isGroupName(each, rows, look)
}

const isBigger = ({ line }: Row, { bodySize }: Look): boolean => (line.size ?? 0) > bodySize + 0.4

/** "Advanced", "Native": what stands above it is a skill or a language, whatever else it may head. */
const isRating = (row: Row | undefined): boolean => {
  const words = row?.text.trim() ?? ''
  return words !== '' && (LEVEL.test(words) || FLUENCY.exec(words)?.[0].length === words.length)
}

/** "Volunteer" between an organisation's name and the dates is what somebody was, not a heading. */
const isTitleInEntry = ({ row, kind }: Heading, rows: readonly Row[]): boolean =>
  kind === 'volunteer' &&
  row.words.length === 1 &&
  row.gap === 0 &&
  !row.caps &&
  (rows[row.index + 1]?.periods.length ?? 0) > 0

/** "School", right below "Hill Primary" and no larger: a name that was broken. */
const isRestOfName = (row: Row, before: Row | undefined): boolean =>
  before !== undefined && row.gap < 0.5 && row.line.size === before.line.size && !row.caps && isEndOfName(row.words)

/** A heading with its content beside it, in the next cell or after a colon. */
function opensBeside(each: Heading, rows: readonly Row[], alike: boolean): boolean {
  const { row, span, kind } = each
  const gutter = !/^\s*:/.test(row.text.slice(span.end - row.start))
  if (!gutter) return opensInline(each, rows) && (row.gap > 0 || row.index === 0 || row.caps || alike)
  if (ALSO_WITHIN.test(nameOf(each)) && !alike && opensNothing(row, rows)) return false
  if (SURE.has(kind)) return row.periods.length === 0 || row.cells.length > 2 || gluedHeading(row) !== undefined
  return !ALSO_WITHIN.test(nameOf(each)) || row.gap > 0 || alike
}

/** With no room above it, or right below another heading. */
const opensNothing = ({ gap, index }: Row, rows: readonly Row[]): boolean =>
  gap === 0 || headingKind(rows[index - 1]?.text ?? '') !== undefined

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
    if ((before === 'education' || before === 'work') && COMES_LAST.has(kind)) return comesLast(row, rows)
    if (before) return before !== 'skills' && before !== 'work' && before !== 'projects' && before !== 'education'
  }
  return true
}

/** What often follows the jobs and the schools in a line of its own. */
const COMES_LAST: ReadonlySet<SectionKind> = new Set(['education', 'skills', 'certificates', 'languages'])

/** "Skills: Java, SQL" after a gap below the last of the jobs or schools: no dates follow up to the next heading. */
function comesLast({ gap, index }: Row, rows: readonly Row[]): boolean {
  if (gap === 0 && !isLabelled(rows[index - 1]!)) return false
  const below = rows.slice(index + 1)
  const next = below.findIndex((row) => headingKind(row.text) !== undefined)
  return below.slice(0, next < 0 ? below.length : next).every((row) => row.periods.length === 0)
}

/** "Education: BSc Geology, 2015": a section in one line. */
const isLabelled = ({ text }: Row): boolean => {
  const label = /^([^:]{2,40}):\s/.exec(text)?.[1]
  return label !== undefined && headingKind(label) !== undefined
}

/** In plain text: a word such as "Languages" over a few skills, within the list of skills. */
function isGroupName(each: Heading, rows: readonly Row[], look: Look): boolean {
  const { row } = each
  if (look.styles.size > 0 && !look.styles.has(row.setting)) return true
  const before = rows[row.index - 1]
  const after = rows[row.index + 1]
  if (row.caps && !after?.caps) return false
  return before !== undefined && headingKind(before.text) === 'skills' && row.gap <= (after?.gap ?? 0)
}

/** Lines set exactly as the headings are, in a size or font of their own, are headings too, of a kind their words don't tell. */
function withUnknown(known: readonly Heading[], rows: readonly Row[], lexicon: Lexicon): Heading[] {
  const taken = new Set(known.map((each) => each.row.index))
  const others = new Map<string, Heading[]>()
  const model = known.filter((each) => each.rest === undefined && (SURE.has(each.kind) || each.kind === 'skills'))
  for (const style of new Set(model.map((each) => each.row.setting))) {
    if (!isDistinct(rows, style)) continue
    const alike = rows.filter(
      (row) => isSetAs(row, style) && !taken.has(row.index) && looksHeading(row, known) && !isListed(row, lexicon),
    )
    const follows = alike.some(
      (row) =>
        taken.has(row.index - 1) && known.some((each) => each.row.index === row.index - 1 && SURE.has(each.kind)),
    )
    // Firms may be set as "Systems" is among the skills: what stands by dates is theirs, unless a sure heading is set so.
    const isSure = model.some(({ kind, row }) => SURE.has(kind) && row.setting === style)
    const dated = alike.filter(({ index }) => [rows[index - 1], rows[index + 1]].some((row) => row?.periods.length))
    if (!follows && alike.length <= known.length + 4 && (isSure || dated.length * 2 <= alike.length))
      others.set(
        style,
        // What is printed twice names a part of each job.
        alike
          .filter(({ text }) => alike.filter((other) => other.text === text).length === 1)
          .map((row): Heading => ({ row, kind: 'other', span: { start: row.start, end: row.end } })),
      )
  }
  return [...known, ...[...others.values()].flat()].sort((a, b) => a.row.index - b.row.index)
}

/** In the style of the headings, though "CAD" and "IT" have no small letters to tell. */
const isSetAs = ({ setting, caps, words }: Row, style: string): boolean =>
  setting === style ||
  (caps && words.length === 1 && words[0]!.folded.length < 5 && setting.replace(/true$/, 'false') === style)

/** In plain text: headings by their shape and what they stand above. */
function withOdd(known: readonly Heading[], rows: readonly Row[], lexicon: Lexicon): Heading[] {
  const taken = new Map(known.map((each) => [each.row.index, each.kind]))
  const odd = oddHeadings(rows, taken, lexicon).map(
    ({ row, kind }): Heading => ({ row, kind, span: { start: row.start, end: row.end } }),
  )
  return [...known, ...odd].sort((a, b) => a.row.index - b.row.index)
}

/** A skill in a list of them that is written in capitals, as CRISPR is. */
const isListed = ({ gap, text, line }: Row, lexicon: Lexicon): boolean =>
  gap === 0 && line.role !== 'heading' && lexicon.meanings(text.trim()).some(({ kind }) => kind === 'skill')

const looksHeading = (row: Row, known: readonly Heading[]): boolean =>
  row.words.length > 0 &&
  (row.words.length < 2 || titleScore(row.words) < 3) &&
  row.words.length <= 5 &&
  row.periods.length === 0 &&
  !row.continues &&
  (row.index > (known[0]?.row.index ?? 0) || (row.index > 2 && row.gap >= 0.5))

/** The headings' setting is told from the body's by its size, or by capitals in a font of their own. */
function isDistinct(rows: readonly Row[], style: string): boolean {
  if (style.startsWith('level')) return true
  const alike = rows.filter((row) => row.setting === style)
  const body = mostCommon(rows, (row) => row.words.length)
  if ((alike[0]?.line.size ?? 0) > (body.row?.line.size ?? 0) + 0.4) return true
  return style !== body.style && alike.length <= 12 && alike.every((row) => row.caps && row.words.length <= 6)
}
