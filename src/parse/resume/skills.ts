import type { Lexicon } from '../../model/lexicon.ts'
import type { Span } from '../../model/quote.ts'
import type { SectionKind, SkillGroup, Value } from '../../model/resume.ts'
import { headingKind } from '../../text/headings.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { isSpokenLanguage } from '../../text/spoken.ts'
import { isFurniture, type Row } from './rows.ts'
import { trimSpan, valueAt } from './values.ts'

/** How well something is known. */
export const LEVEL = phrases('i', '^(?:…)$')`
  expert
  advanced
  master
  intermediate
  beginner
  proficient
  basic
  novice
  familiar
  competent
  skilled
  senior
  junior
  fluent
  excellent
  very good
  good
  strong
  professional
  experte
  fortgeschritten
  grundkenntnisse
  sehr gut
  gut
  avancé
  intermédiaire
  débutant
  avanzado
  intermedio
  básico
  avançado
  avanzato
  gevorderd
  working knowledge
  [●○★☆■□▪▫◆◇⬤◯*•]+
  \d{1,3}\s*%
  \d(?:\.\d)?\s*/\s*(?:5|10)
  level\s*:?\s*\w+
`

/** A level or a length of time behind an item. */
const TAIL = phrases('i', String.raw`\s*(?:…)\s*$`)`
  [([]\s*(?:(?:less than |over |more than )?\d+\+? ?(?:years?|yrs?|months?|mos?)|expert|advanced|intermediate|beginner|proficient|basic|master|familiar|fluent|native|novice)[^)\]]{0,20}[)\]]
  [-–—:]\s*(?:expert|advanced|intermediate|beginner|proficient|basic|master|familiar|novice|\d+\+? ?(?:years?|yrs?))\b.{0,12}
  [●○★☆⬤◯]{2,}
  \d{1,3}\s?%
  \b\d\s?/\s?(?:5|10)
`

const LEAD = phrases('i', String.raw`^(?:…)\s+`)`
  (?:highly |very )?(?:proficient|skilled|experienced?|fluent|expert|competent|knowledgeable|trained|adept|well[- ]versed)\s+(?:in|with|at|using)(?: the use of)?
  (?:working |good |strong |basic |excellent |in-depth |solid )?(?:knowledge|understanding|command|experience|proficiency|expertise)\s+(?:of|in|with)
  familiar(?:ity)? with
  ability to use
  use of
`

interface Item extends Span {
  readonly text: string
}

/** The groups of a skills section, each with its items as printed. */
export function skillsOf(rows: readonly Row[], text: string, lexicon: Lexicon, named?: Span): SkillGroup[] {
  const groups: { name?: Value; level?: Value; keywords: Value[] }[] = []
  if (named) groups.push({ name: valueAt(text, named, 0.8), keywords: [] })
  const current = () => {
    if (groups.length === 0) groups.push({ keywords: [] })
    return groups.at(-1)!
  }
  const units = unitsOf(
    rows.filter((row) => !TABLE_HEAD.test(row.text) && !isOfAnotherKind(row) && !isSigned(row) && !isFurniture(row)),
    lexicon,
  )
  const isOneEach = holdOneEach(units)
  for (const unit of units) {
    const { name, span } = namedPart(unit, text)
    if (name) groups.push({ name: valueAt(text, name, 0.9), keywords: [] })
    if (unit.opens) groups.push({ name: valueAt(text, unit, 0.8), keywords: [] })
    else
      for (const item of itemsOf(span, text, unit, lexicon, isOneEach)) {
        if (LEVEL.test(item.text)) current().level ??= valueAt(text, item, 0.85)
        else current().keywords.push(valueAt(text, item, item.text.length > 60 ? 0.5 : 0.9))
      }
  }
  return groups.filter((group) => group.keywords.length > 0 || group.name)
}

/** "Languages: Slovak, German", "Interests: hiking", "Awards | Best Glaze" among the skills. */
const isOfAnotherKind = ({ text, words }: Row): boolean =>
  isLabelledOtherwise(text.trim()) ||
  (/^\s*(?:[\p{L}]+ )?(?:languages?|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen)\s*[:\t]/iu.test(text) &&
    words.some((word) => isSpokenLanguage(word.folded)))

/** "Vienna, 3 November 2026": where and when the paper was signed. */
const isSigned = ({ periods: [date, another], words }: Row): boolean =>
  date?.form === 'single' && date.from?.precision === 'day' && !another && words.length <= 5

/** "Awards: Best Glaze"; not "Research: archival research, QGIS", a few words each. */
function isLabelledOtherwise(text: string): boolean {
  const [lead, label] = /^([^:\t]{3,30})[:\t]/.exec(text) ?? ['', '']
  const kind = headingKind(label) ?? 'skills'
  return NO_SKILLS.has(kind) && !(kind === 'publications' && areShortNames(text.slice(lead.length).split(/[,;|•·]/)))
}

/** A few words each, and no years, as the names of skills are and those of papers are not. */
export const areShortNames = (names: readonly string[]): boolean =>
  names.every((name) => !/\d/.test(name) && name.trim().split(/\s+/).length < 6)

const NO_SKILLS: ReadonlySet<SectionKind> = new Set(['interests', 'awards', 'publications', 'references'])

interface Unit extends Span {
  readonly rows: readonly Row[]
  /** A row set apart, which names the rows below it. */
  readonly opens: boolean
}

/** Rows that were wrapped, as one. */
function unitsOf(rows: readonly Row[], lexicon: Lexicon): Unit[] {
  const groups: Row[][] = []
  for (const [at, row] of rows.entries()) {
    const before = groups.at(-1)?.at(-1)
    if (
      before &&
      !namesList(row, rows[at + 1]) &&
      (goesOnInCell(groups.at(-1)!, row) || continues(before, row, lexicon) || isOneName(before, row, lexicon))
    )
      groups.at(-1)!.push(row)
    else groups.push([row])
  }
  return groups.map((group, at) => ({
    rows: group,
    start: group[0]!.start,
    end: group.at(-1)!.end,
    opens: group.length === 1 && opensGroup(group[0]!, groups[at + 1]?.[0], groups[at - 1]?.[0]),
  }))
}

/** The head of a table: "Skill, Level, Keywords". */
const TABLE_HEAD = phrases(
  'i',
  String.raw`^\s*(?:…)(?:\s+(?:skills?|name|level|keywords|category|proficiency|years|experience|language|fluency|details|items))*\s*$`,
)`
  area
  skills?
  name
  level
  keywords
  category
  proficiency
  years
  experience
  language
  fluency
`

/** Two short lines that only together are the name of something known: "Inventory", "Control". */
function isOneName(before: Row, row: Row, lexicon: Lexicon): boolean {
  if (
    row.bullet ||
    before.words.length > 2 ||
    row.words.length > 2 ||
    row.gap > 0.3 ||
    before.cells.length > 1 ||
    row.cells.length > 1
  )
    return false
  return (
    lexicon.meanings(`${before.text.trim()} ${row.text.trim()}`).length > 0 && lexicon.meanings(row.text).length === 0
  )
}

function continues(before: Row, row: Row, lexicon: Lexicon): boolean {
  if (isRestOfBullet(before, row)) return true
  if (row.line.bold && !before.line.bold) return false
  if (row.bullet || row.line.role === 'item' || row.gap > 0.6 || row.text.includes('\t') || before.text.includes('\t'))
    return false
  if (LABEL.test(row.text) || labelBeforeTurn(row) !== undefined || isOutdented(row, before)) return false
  const text = before.text.trimEnd()
  if (/[,;(&/–•·|-]$/.test(text)) return true
  const unclosed = (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0)
  return (
    unclosed ||
    (/[,;•·|]|\s\/\s/.test(text) && (before.full || isLastWord(row, lexicon))) ||
    (/^\p{Ll}/u.test(row.text) && row.gap === 0 && CAPITALISED.test(text)) ||
    (/^\p{Ll}/u.test(row.text) &&
      before.full &&
      before.cells.length === 1 &&
      lexicon.meanings(row.text.trim()).length === 0)
  )
}

/** Right of the bullet it is the rest of, as its words are: "● Mixed-Attainment" above "Teaching". */
const isRestOfBullet = (before: Row, row: Row): boolean =>
  row.continues &&
  (before.bullet || before.continues) &&
  before.line.box !== undefined &&
  (row.line.box?.x ?? 0) > before.line.box.x + (before.bullet ? 2 : -2)

/** Three items and more, each with a capital: what begins with a small letter is none of its own. */
const CAPITALISED = /^(?:[^,;:]{2,40}: ?)?(?:[\p{Lu}\d][^,;]*[,;] ?){2,}[\p{Lu}\d][^,;]*$/u

/** A list in the second cell of the first row, and what of it stands below in the same place; where places are not told, a list with no name of its own. */
function goesOnInCell([first]: readonly Row[], row: Row): boolean {
  if (!first) return false
  const [a, b] = [first.line.box, row.line.box]
  if (row.gap > 0.3 || row.bullet || first.cells.length < 2 || row.text.includes('\t')) return false
  const isRight = a && b ? b.x > a.x + 0.08 * a.width : first.line.size === undefined && /[,;]/.test(row.text)
  return isRight && /[,;•·|]/.test(first.text) && !LABEL.test(row.text)
}

/** "Frameworks", alone above "React • Vue • Svelte": what the list below is of. */
const namesList = (row: Row, next: Row | undefined): boolean =>
  next !== undefined &&
  /^\p{Lu}/u.test(row.text) &&
  row.words.length <= 3 &&
  !/[,;:•·|\t]/.test(row.text) &&
  next.gap < 0.5 &&
  !LABEL.test(next.text) &&
  (next.text.match(/\s[•·|]\s/g)?.length ?? 0) > 1

/** Further left than the bullet above it: no rest of that. */
const isOutdented = (row: Row, before: Row): boolean =>
  before.bullet && !row.bullet && row.line.box !== undefined && row.line.box.x < (before.line.box?.x ?? 0)

/** "…, Recruitment, Employment" above "Equity": what is left of a list whose last name was broken. */
const isLastWord = ({ text, words, gap }: Row, lexicon: Lexicon): boolean =>
  words.length === 1 && gap === 0 && !/[,;:]/.test(text) && lexicon.meanings(text.trim()).length === 0

const LABEL = /^[\p{L}\d][^:,;.]{1,45}:(?:\s|$)/u

/** A short line set otherwise than the next one, or with room above, names a group. */
function opensGroup(row: Row, next: Row | undefined, before: Row | undefined): boolean {
  if (!next || row.cells.length > 1 || /[,;]/.test(row.text) || row.words.length > 5) return false
  if (LEVEL.test(next.text.trim())) return false
  if (row.line.role === 'item' && next.line.role !== 'item' && !next.bullet && before?.line.role !== 'item') return true
  if (row.bullet) return false
  if (/:\s*$/.test(row.text)) return true
  const [a, b] = [row.line, next.line]
  if (a.bold !== undefined && b.bold !== undefined && a.bold !== b.bold) return a.bold
  if (a.size !== undefined && b.size !== undefined && a.size !== b.size) return a.size > b.size
  if (a.role === 'heading') return true
  if (next.bullet && (!before || before.bullet)) return true
  return /,.*,/.test(next.text) && !/,/.test(row.text)
}

/** "Languages: Java, C" → the name and the rest; also a name in a cell of its own. */
function namedPart(unit: Unit, text: string): { name?: Span; span: Span } {
  const row = unit.rows[0]!
  const label = LABEL.exec(row.text)
  if (label) {
    const colon = row.start + label[0].indexOf(':')
    if (colon + 1 < unit.end && !/^\s*\d/.test(text.slice(colon + 1, unit.end)))
      return { name: { start: row.start, end: colon }, span: { start: colon + 1, end: unit.end } }
  }
  const turned = labelBeforeTurn(row)
  if (turned !== undefined)
    return { name: trimSpan(text, { start: row.start, end: turned }), span: { start: turned, end: unit.end } }
  // "**Design.** Housing; schools"
  const { turn } = row.line
  if (
    turn !== undefined &&
    turn > row.start &&
    turn < unit.end &&
    /\p{L}[.:]?\s*$/u.test(text.slice(row.start, turn)) &&
    /[.]\s*$/.test(text.slice(row.start, turn))
  )
    return {
      name: trimSpan(text, { start: row.start, end: text.lastIndexOf('.', turn) }),
      span: { start: turn, end: unit.end },
    }
  const [first, second] = row.cells
  if (first && second && row.cells.length === 2 && /,|;/.test(second.text) && !/,/.test(first.text))
    return { name: first, span: { start: second.start, end: unit.end } }
  const dash = /^([\p{L}][^,:–—-]{2,30})\s+[–—-]\s+(?=[^,;|•·]+[,;|•·])/u.exec(row.text)
  if (dash)
    return {
      name: { start: row.start, end: row.start + dash[1]!.length },
      span: { start: row.start + dash[0].length, end: unit.end },
    }
  return { span: unit }
}

/** "Clinical skills Life support, triage": where a group's name ends that is set in another face, with no sign behind it. */
function labelBeforeTurn({ line: { turn }, start, end, text, words }: Row): number | undefined {
  if (turn === undefined || turn <= start || turn >= end) return undefined
  const isName = /^\p{Lu}[^,;:.•·|]*\s$/u.test(text.slice(0, turn - start))
  const isShort = words.filter((word) => word.end <= turn).length <= 5
  return isName && isShort && /[,;•·|]/.test(text.slice(turn - start)) ? turn : undefined
}

/** Several short lines, of which none separates anything, but where a name holds a comma: a name on each. */
const holdOneEach = (units: readonly Unit[]): boolean =>
  units.length >= 4 &&
  units.every(
    ({ rows: [row, another] }) =>
      !another &&
      row!.cells.length === 1 &&
      (ONE_NAME.test(row!.text) || BRACKETED.test(row!.text) || (row!.words.length <= 3 && !/[,;:]/.test(row!.text))),
  )

/** "SQL (T-SQL, PL/SQL)" */
const BRACKETED = /^[^,;:()]{2,30} \([^();:]+\)$/

/** "Governance, Risk & Compliance (GRC)" */
const ONE_NAME = /^\s*\p{Lu}[\p{L}-]+, [\p{L}-]+,? (?:&|and) [\p{L}-]+(?: \(\p{Lu}{2,6}\))?\s*$/u

function itemsOf(span: Span, text: string, unit: Unit, lexicon: Lexicon, isOneEach: boolean): Item[] {
  const isOneName = isOneEach && ONE_NAME.test(text.slice(span.start, span.end))
  const items = (isOneName ? [{ ...span, text: text.slice(span.start, span.end) }] : separated(text, span))
    .map((item) => bare(text, item))
    .filter((item) => /[\p{L}\p{N}]/u.test(item.text) || LEVEL.test(item.text))
  if (isOneEach || unit.rows.length > 1 || text.slice(span.start, span.end).includes(',')) return items
  return items.flatMap((item) => spaced(item, text, lexicon, items.length === 1))
}

/** Items between commas, semicolons, bars, bullets, tabs; a comma inside brackets or a number separates nothing. */
function separated(text: string, { start, end }: Span): Item[] {
  const inside = signsOf(text.slice(start, end))
  const items: Item[] = []
  let depth = 0
  let from = start
  const push = (to: number) => {
    items.push({ start: from, end: to, text: text.slice(from, to) })
  }
  for (let at = start; at < end; at++) {
    const sign = text[at]!
    if (sign === '(' || sign === '[') depth++
    else if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && isSeparator(text, at, end) && inside(sign)) {
      push(at)
      from = at + 1
    }
  }
  push(end)
  const last = items.at(-1)!
  return endsWithAnd(items, text) ? [...items.slice(0, -1), ...atLastAnd(last, text)] : items
}

/** Which signs separate in this list: no comma among more of the stronger ones, and no single slash. */
function signsOf(list: string): (sign: string) => boolean {
  const plain = list.replace(/\([^()]*\)/g, '')
  const count = (sign: RegExp): number => matchesOf(plain, sign).length
  const isStronger = count(/[;•·▪◦●]/g) > count(/,/g)
  const slashes = count(/\s\/\s/g)
  return (sign) => (sign === ',' ? !isStronger : sign !== '/' || (slashes > 1 && !/[,;•·]/.test(plain)))
}

function isSeparator(text: string, at: number, end: number): boolean {
  const sign = text[at]!
  if (sign === ',') return !/^\d{3}\b/.test(text.slice(at + 1, at + 5)) || !/\d/.test(text[at - 1] ?? '')
  if (';|•·▪◦●■\t¦│∙⋅►▸➢✓✔'.includes(sign)) return true
  if (sign === ' ' && text.slice(at, at + 3) === '   ') return true
  if (sign === '~' && text[at - 1] === ' ' && text[at + 1] === ' ') return true
  if ((sign === '–' || sign === '—') && text[at - 1] === ' ' && text[at + 1] === ' ')
    return !TAIL.test(text.slice(at, Math.min(end, at + 20)))
  return sign === '/' && /^\s\/\s$/.test(text.slice(at - 1, at + 2))
}

/** Between commas alone; where each item has a capital, "Food and beverage" is one and "Word and Excel" are two. */
function endsWithAnd(items: readonly Item[], text: string): boolean {
  const [last, ...before] = items.toReversed()
  if (before.length === 0 || !/[,;]/.test(text[last!.start - 1]!)) return false
  const areCapitalised = before.length > 1 && before.every((item) => /^\s*[\p{Lu}\d]/u.test(item.text))
  return !areCapitalised || !/\S (?:and|und|et|y|en) \p{Ll}/u.test(last!.text)
}

/** "… and PowerPoint": the last item of a list. */
function atLastAnd(item: Item, text: string): Item[] {
  const match = /^\s*(?:and|und|et|y|e|en|&)\s+|\s+(?:and|und|et|y|en)\s+/.exec(item.text)
  if (!match) return [item]
  const cut = item.start + match.index
  const rest = cut + match[0].length
  const tail = { start: rest, end: item.end, text: text.slice(rest, item.end) }
  return item.text.slice(0, match.index).trim() === ''
    ? [tail]
    : [{ ...item, end: cut, text: text.slice(item.start, cut) }, tail]
}

/** Without its level, its "Proficient in" and its full stop. */
function bare(text: string, item: Item): Item {
  let { start, end } = trimEdges(text, item)
  const tail = TAIL.exec(text.slice(start, end))
  if (tail && tail.index > 0) end = start + tail.index
  const lead = LEAD.exec(text.slice(start, end))
  if (lead) start += lead[0].length
  const label = /^Keywords:\s*/i.exec(text.slice(start, end))
  if (label) start += label[0].length
  if (text[end - 1] === '.' && !/\b\p{L}\.$/u.test(text.slice(start, end))) end--
  const span = trimEdges(text, { start, end })
  return { ...span, text: text.slice(span.start, span.end).replace(/\s+/g, ' ') }
}

function trimEdges(text: string, span: Span): Span {
  const { start, end } = trimSpan(text, span)
  // ".NET" keeps its dot, "C++" its signs; only a dash or bullet at the edge goes.
  return { start, end }
}

const DONE_WITH =
  /^(?:programming|preparation|management|development|design|testing|analysis|administration|training|support|planning|control|maintenance|operations?|review|research|installation|repair|inspection|reporting|scheduling)$/i

const isOneWord = ({ text }: Item): boolean => !/\s/.test(text.trim())

/** "V5", "2022" behind the name of a program. */
const VERSION = /^ (?:[Vv]?\d+(?:\.\d+)*|CS\d|R\d+)(?=\s|$)/

/** A list whose separators were lost: cut where the lexicon knows the names; `alone` where it is all its line holds. */
function spaced(item: Item, text: string, lexicon: Lexicon, alone: boolean): Item[] {
  const tokens = item.text.split(/\s+/).length
  if (tokens < 2 || tokens > 20 || /[.!?]$/.test(item.text) || lexicon.meanings(item.text).length > 0) return [item]
  const found = lexicon.find(text.slice(item.start, item.end))
  const hits = found.map(({ span }) => {
    const end = span.end + item.start
    return { start: span.start + item.start, end: end + (VERSION.exec(text.slice(end, item.end))?.[0].length ?? 0) }
  })
  if (hits.length < 2) return [item]
  const items: Item[] = []
  let from = item.start
  const push = (start: number, end: number) => {
    const span = trimSpan(text, { start, end })
    if (span.end > span.start) items.push({ ...span, text: text.slice(span.start, span.end) })
  }
  for (const hit of hits) {
    if (hit.start > from) push(from, hit.start)
    push(hit.start, hit.end)
    from = hit.end
  }
  push(from, item.end)
  const strange = items.length - hits.length
  // One strange name among several known ones is a name too.
  // "Square POS/Xero" and "Excel (Power Query)" are printed as one.
  if (hits.some((hit, at) => at > 0 && /^(?:\/| ?\()$/.test(text.slice(hits[at - 1]!.end, hit.start)))) return [item]
  // "HMI Programming": what is done with the first is named by both.
  if (hits.length === 2 && tokens === 2 && DONE_WITH.test(items.at(-1)!.text)) return [item]
  const known = strange === 0 || (strange === 1 && hits.length >= 3 && items.every(isOneWord))
  const small = items.some((each) => /^\p{Ll}/u.test(each.text) && lexicon.meanings(each.text).length === 0)
  return small || (!known && (!alone || tokens < 3)) ? [item] : items
}
