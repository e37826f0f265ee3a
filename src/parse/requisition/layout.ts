import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/quote.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { foldedWords } from '../../text/words.ts'
import { assessmentAtEnd, levelMarkAtEnd, levelMarkAtStart } from './assessed.ts'
import { zoneOfHeading } from './headings.ts'
import { softening } from './softeners.ts'
import { cellsOf } from './tables.ts'
import type { Unit } from './unit.ts'

type Line = Document['lines'][number]

const BULLET =
  /[ \t]*(?:[•●▪◦‣·∙○■□◆◇❖♦➢➣➤➔➜→⇒►▶▸▹★☆✦✧✓✔☐☑☒⁃*–—>»\u0095\u0096\uF000-\uF0FF-]|(?![©®™\d#*])\p{Emoji_Presentation}\uFE0F?|\p{Extended_Pictographic}\uFE0F|\(?\d{1,2}(?:\.\d{1,2}){0,2} ?[.)](?=\s)|\(?(?:[a-h]|[ivx]{1,5})[.)](?=\s)|[A-Z]{1,2}\d{1,2} ?[.):](?=\s)|o(?= +[A-Z])|[+~](?=[ \t])|-{2,3}(?=[ \t])|[-=]{1,2}>(?=[ \t])|\[[ xX]?\](?=[ \t]))[ \t]*/uy
/** "A1 Degree in …", "1.2 Experience of …": criteria by letter and number, without a stop behind them. */
const LABEL = /[ \t]*(?:[A-Z]{1,2}\d{1,2}[ \t]+(?=\p{Lu}\p{Ll})|\d{1,2}\.\d{1,2}[ \t]+(?=\p{Lu}))/uy
/** So many different labels at the heads of lines are a numbering; one or two are names: "C1 licence". */
const NUMBERING = 4
const OPEN_ENDED =
  /(?:[,/(&]|(?<!-)\b(?:and|or|with|of|in|the|a|an|to|for|on|as|at|by|from|your|our|is|are|be|including|such|e\.g\.))$/

/** The posting's sentences and bullets in order: wrapped lines joined, bullets and sentences that share a line parted. */
export function unitsOf(document: Document): Unit[] {
  const { text } = document
  const rows = joinWrapped(document)
  return withAssessments(text, withLevelMarks(text, withLettersBefore(text, cellsOf(text, rows)))).flatMap((unit) =>
    splitBullets(text, unit)
      .flatMap((part) => splitEnumeration(text, part))
      .flatMap((part) => capped(text, part)),
  )
}

/** Fewer lines than this that end in "(A/I)" are no person specification. */
const FEW = 3

/** Lines that begin with "E" or "D" are of the part the letter stands for. */
function withLettersBefore(text: string, units: readonly Unit[]): readonly Unit[] {
  const marks = units.map((unit) =>
    unit.column === undefined ? levelMarkAtStart(text.slice(unit.start, unit.end)) : undefined,
  )
  if (marks.filter(Boolean).length < FEW) return units
  return units.map((unit, i) => {
    const mark = marks[i]
    return mark ? { ...unit, start: unit.start + mark.end, item: true, column: mark.zone } : unit
  })
}

/** Lines that end in "(E)" or "(D)" are of the part the letter stands for. */
function withLevelMarks(text: string, units: readonly Unit[]): readonly Unit[] {
  const marks = units.map((unit) =>
    unit.column === undefined ? levelMarkAtEnd(text.slice(unit.start, unit.end)) : undefined,
  )
  if (marks.filter(Boolean).length < FEW) return units
  return units.map((unit, i) => {
    const mark = marks[i]
    if (!mark) return unit
    const { at, zone, assessed: ways } = mark
    const assessed = ways && { start: unit.start + ways.start, end: unit.start + ways.end }
    return { ...unit, end: unit.start + at, item: true, column: zone, ...(assessed && { assessed }) }
  })
}

/** Takes "(A/I)" off the ends of lines where several have it. */
function withAssessments(text: string, units: readonly Unit[]): readonly Unit[] {
  const ends = units.map((unit) => unit.assessed === undefined && assessmentAtEnd(text.slice(unit.start, unit.end)))
  if (ends.filter(Boolean).length < FEW) return units
  return units.map((unit, i) => {
    const end = ends[i]
    if (!end) return unit
    return { ...unit, end: unit.start + end.start, assessed: { start: unit.start + end.start, end: unit.end } }
  })
}

/** No sentence is this long: what is, lost its line ends, and is cut between words so that no reader sees more at once. */
const LONGEST = 1500

function capped(text: string, unit: Unit): Unit[] {
  if (unit.end - unit.start <= LONGEST) return [unit]
  const space = text.lastIndexOf(' ', unit.start + LONGEST)
  const cut = space > unit.start ? space : unit.start + LONGEST
  return [
    { ...unit, end: cut, closes: false },
    ...capped(text, { ...unit, start: Math.min(cut + 1, unit.end), opens: false }),
  ]
}

/** Lines with their bullets taken off; a line that goes on from the one above is joined to it. */
function joinWrapped({ text, lines }: Document): Unit[] {
  const units: Unit[] = []
  const numbered = isNumbered(text, lines)
  for (const [at, line] of lines.entries()) {
    const bare =
      withoutRules(text, line.span) ??
      withoutEmphasis(text, line.span) ??
      withoutNumber(text, line, lines[at + 1]) ??
      withoutPicture(text, line, lines[at + 1])
    if (bare) {
      units.push({ ...bare, item: false, opens: true, closes: true, gap: line.gap, heading: true })
      continue
    }
    const start = pastBullet(text, line.span, numbered)
    const item = start > pastSpace(text, line.span.start) || line.role === 'item'
    const last = units.at(-1)
    const heading = line.role === 'heading'
    if (last && !item && !heading && line.gap === 0 && goesOn(text, last, { start, end: line.span.end })) {
      units[units.length - 1] = { ...last, end: line.span.end }
    } else if (start < line.span.end)
      units.push({ start, end: line.span.end, item, opens: true, closes: true, gap: line.gap, heading })
  }
  return units
}

const RULED = /^(?<rule>([-=*_~#>»])\2+) *(?=\w)(?<title>[^\n]*?\w[?:!.]?)(?: *\2{2,})?$/

/** "--- WHAT YOU NEED ---": a heading between rules. */
function withoutRules(text: string, { start, end }: Span): Span | undefined {
  const ruled = RULED.exec(text.slice(start, end))
  const { rule = '', title = '' } = ruled?.groups ?? {}
  if (!ruled || title.length > 60 || (rule === '--' && !text.slice(start, end).endsWith('--'))) return undefined
  // Line after line with such a mark is a list.
  const next = text.slice(end, end + 12).trimStart()
  if (/^[>»]/.test(rule) && next.startsWith(rule)) return undefined
  const from = start + ruled[0].indexOf(title, rule.length)
  return { start: from, end: from + title.length }
}

/** "*About you*": set apart by asterisks, which are no bullet. */
function withoutEmphasis(text: string, { start, end }: Span): Span | undefined {
  const title = /^\s*([*_])(?<title>[^*_\s][^*_]{0,58}?)\1:?\s*$/.exec(text.slice(start, end))?.groups?.['title']
  if (title === undefined) return undefined
  const from = start + text.slice(start, end).indexOf(title)
  return { start: from, end: from + title.length }
}

/** "4. PREFERRED, NOT REQUIRED": a part of a posting whose parts are numbered; the next line is no next number. */
function withoutNumber(text: string, { span, gap }: Line, next: Line | undefined): Span | undefined {
  if (gap === 0 || !next || /^\s*\d/.test(text.slice(next.span.start, next.span.end))) return undefined
  const number = /^\s*\d{1,2}(?:\.0)?[.)]?\s+(?=[\p{Lu}\s,&'’/–-]{4,60}$)/u.exec(text.slice(span.start, span.end))
  return number ? { start: span.start + number[0].length, end: span.end } : undefined
}

const PICTURE = /^\s*(?:(?![©®™\d#*])\p{Emoji_Presentation}\uFE0F?|\p{Extended_Pictographic}\uFE0F?)\s*/u

/** "🍁 Bonus points": a short line below a blank one, above a line that begins with no picture. */
function withoutPicture(text: string, { span, gap }: Line, next: Line | undefined): Span | undefined {
  const line = text.slice(span.start, span.end)
  const picture = PICTURE.exec(line)?.[0]
  if (picture === undefined || gap === 0 || !next || PICTURE.test(text.slice(next.span.start, next.span.end)))
    return undefined
  return /^\p{Lu}[^:;]{2,48}[^.,;\s]:?$/u.test(line.slice(picture.length))
    ? { start: span.start + picture.length, end: span.end }
    : undefined
}

function goesOn(text: string, above: Unit, below: Span): boolean {
  if (above.heading) return false
  const before = text.slice(Math.max(above.start, above.end - 24), above.end)
  const after = text.slice(below.start, below.start + 12)
  if (before.includes('\t') || text.slice(below.start, below.end).includes('\t')) return false
  if (/[.:;!?]\s*$/.test(before)) return /(?:\/|\b(?:e\.? ?g|i\.? ?e|incl|approx|resp)) ?\.\s*$/i.test(before)
  if (zoneOfHeading(foldedWords(text.slice(above.start, above.end)))) return false
  if (OPEN_ENDED.test(before.trimEnd())) return above.end - above.start > 30 || /^[a-z]/.test(after)
  return above.end - above.start > 40 && /^(?:[a-z][a-z]*[ ,.]|[)&])/.test(after)
}

/** Whether the posting labels its criteria: "A1 …", "A2 …", "B1 …". */
function isNumbered(text: string, lines: Document['lines']): boolean {
  const labels = new Set(lines.flatMap(({ span }) => labelAt(text, span.start)?.trim() ?? []))
  return labels.size >= NUMBERING
}

function labelAt(text: string, at: number): string | undefined {
  LABEL.lastIndex = at
  return LABEL.exec(text)?.[0]
}

function pastBullet(text: string, span: Span, numbered: boolean): number {
  const label = numbered ? labelAt(text, span.start) : undefined
  if (label) return Math.min(span.start + label.length, span.end)
  BULLET.lastIndex = span.start
  let start = span.start
  for (let i = 0; i < 2 && BULLET.test(text) && BULLET.lastIndex < span.end; i++) start = BULLET.lastIndex
  return pastSpace(text, Math.min(start, span.end))
}

const pastSpace = (text: string, at: number): number => {
  let from = at
  while (from < text.length && /\s/.test(text[from]!)) from++
  return from
}

const INLINE_BULLET =
  /\s(?:[•●▪◦‣➢➤►✓✔☑\u0095\uF000-\uF0FF]|\p{Emoji_Presentation}\uFE0F?(?=\s)|\*(?= )|[–-](?= [A-Z][a-z]+ ))\s*|\s\(?\d{1,2} ?\) (?=[A-Z])/gu

/** Parts bullets that were pasted into one line, then sentences. */
function splitBullets(text: string, unit: Unit): Unit[] {
  const line = text.slice(unit.start, unit.end)
  const cuts = matchesOf(line, INLINE_BULLET).filter(
    ([mark], _, all) => !/[-–]/.test(mark) || all.filter(([other]) => other[1] === mark[1]).length > 2,
  )
  const parts: Unit[] = []
  let start = unit.start
  let item = unit.item
  for (const cut of cuts) {
    parts.push({ ...unit, start, end: unit.start + cut.index, item, opens: start === unit.start, closes: true })
    start = unit.start + cut.index + cut[0].length
    item = true
  }
  parts.push({ ...unit, start, item, opens: start === unit.start })
  return parts.flatMap((part) => splitSentences(text, part))
}

/** "You will need: a certificate; knowledge of …; a sense of fun": each of what is enumerated stands for itself. */
function splitEnumeration(text: string, unit: Unit): Unit[] {
  const line = text.slice(unit.start, unit.end)
  const colon = line.search(/:\s/)
  const cuts = colon < 0 ? [] : matchesOf(line, /;\s+(?:and )?/g).filter(({ index }) => index > colon)
  if (cuts.length < 2) return [unit]
  const edges = [0, ...cuts.map((cut) => cut.index + cut[0].length), line.length]
  return edges.slice(0, -1).map((edge, i) =>
    trimmed(text, {
      ...unit,
      start: unit.start + edge,
      end: unit.start + edges[i + 1]!,
      opens: unit.opens && i === 0,
      closes: unit.closes && i === edges.length - 2,
    }),
  )
}

const SENTENCE_END = /[.!?…]["')\]]?(?:\s+)(?=["'([<]?[\p{Lu}\d£$€])/gu
const ABBREVIATED =
  /(?:\b(?:e\.?g|i\.?e|incl|approx|prof|dr|mr|mrs|ms|st|no|max|min|vs|inc|ltd|co|resp|ca|u\.s|u\.k|ph\.d|b\.sc|m\.sc|b\.s|m\.s|b\.a|m\.a|sr|jr|dept|est|yrs|exp|esp) ?|\/ ?)$/i
/** Words that open a new demand where the full stop before them was lost. */
const OPENER = phrases(
  'gu',
  String.raw`(?<=[\p{Ll}\d)%+]) +(?=(?:…) |(?:<\p{Lu}+> ?)+(?:is|are|has|offers|provides)\b)`,
)`
  You(?:['’]\p{L}+|r)?
  We
  Experienced?
  Proven
  Knowledge
  Ability
  Able
  Strong
  Excellent
  Must
  Proficien(?:t|cy)
  Fluent
  Fluency
  Understanding
  Understands
  Minimum
  At least
  Bonus
  Familiarity
  Demonstrated
  Solid
  Exposure
  Bachelor['’]?s?
  Willingness
  Expertise
  Very good
  Hands[ -]on
  Deep
  Good
  What (?:you|we|do|will|awaits|makes)(?:['’]\p{L}+)?
  Who (?:you|we)(?:['’]\p{L}+)?
  Here['’]s what
  Your (?:[Pp]rofile|[Qq]ualifications?|[Rr]esponsibilit\w+|[Tt]asks|[Ss]kills)
  Job description
  Company description
  Job benefits
  About (?:the|us|you)
  (?:Other|Further|Additional|More|Contact) [Ii]nformation
  (?!During|According|Morning|Evening|String|Spring|Boeing|Engineering|Marketing|Accounting|Nursing|Banking|Computing|Networking|Training|Learning|Manufacturing|Programming|Testing|Consulting)\p{Lu}\p{Ll}{2,}ing(?<=(?:^|[\s(])[\p{Ll}\d]\S* +\p{Lu}\p{Ll}{2,})
`

/** Characters: a heading has nine words at most. */
const LONGEST_HEADING = 120

function splitSentences(text: string, unit: Unit): Unit[] {
  const line = text.slice(unit.start, unit.end)
  if (line.length <= LONGEST_HEADING && zoneOfHeading(foldedWords(line))) return [trimmed(text, unit)]
  const cuts: number[] = []
  for (const match of matchesOf(line, SENTENCE_END)) {
    const at = match.index + match[0].length
    const isAnswered = match[0].startsWith('?') && ANSWER.test(line.slice(at, at + LONGEST_ANSWER))
    if (!isAnswered && !ABBREVIATED.test(line.slice(Math.max(0, match.index - 8), match.index))) cuts.push(at)
  }
  for (const match of matchesOf(line, OPENER)) {
    const at = match.index + match[0].length
    if (opensDemand(line, at)) cuts.push(at)
  }
  if (cuts.length === 0) return [trimmed(text, unit)]
  cuts.sort((a, b) => a - b)
  const edges = [0, ...cuts, line.length]
  return edges.slice(0, -1).flatMap((edge, i) => {
    const part = {
      ...unit,
      item: unit.item && i === 0,
      start: unit.start + edge,
      end: unit.start + edges[i + 1]!,
      opens: unit.opens && i === 0,
      closes: unit.closes && i === edges.length - 2,
    }
    return part.start < part.end ? [trimmed(text, part)] : []
  })
}

/** "Knowledge of the energy market? Handy!": the answer weighs what the question names. */
const ANSWER = softening(
  'iu',
  `^(?:(?:always|also|that(?:['’]s| is| would be)|would be|an?|big|real|very|absolutely) ){0,3}(?:<wished>|<gain>|<fitting>|<praised>|even better|not (?:essential|mandatory|a must))(?= ?[.!]|$)`,
)
const LONGEST_ANSWER = 60

/** Not behind a word that leads on ("with Strong …", "Level 2 Teaching …"). */
function opensDemand(line: string, at: number): boolean {
  const before = line.slice(Math.max(0, at - 14), at)
  return !/\b(?:very|and|or|with|of|in|the|a|an|to|for|on|as|your|our|plus|if|that|when|where|because|but|have|has|is|are|(?:level|band|grade|stage|tier|phase|class|year|part) \d+(?: ?(?:or|and|\/|-) ?\d+)?) +$/i.test(
    before,
  )
}

function trimmed(text: string, unit: Unit): Unit {
  let { start, end } = unit
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  return { ...unit, start, end }
}
