import type { Span } from '../../model/quote.ts'
import type { Level } from '../../model/requisition.ts'
import { matchesOf, Phrases, phrases } from '../../text/phrases.ts'
import { KINDS_OF_NEEDS } from './needs.ts'
import type { Passage } from './passage.ts'
import { softening } from './softeners.ts'

/** A stretch of a passage with how much hangs on what it asks, and the words that say so. */
export interface LevelSpan extends Span {
  readonly level: Level
  readonly cue?: Span
}

/** Softening words that follow what they soften: "Python is a plus", "Python? Awesome". */
const SOFT_AFTER = softening(
  'giu',
  String.raw`(?:\b(?:is|are|would be|will be|(?:is |are |would be )?(?:seen|considered|regarded) as|considered|counts? as|also) )?(?:\b(?:a|an|also|highly|strongly|very|most|definite|big|great|huge|real|strong|distinct|added|added|definitely|of|seen|as|but|its|only|just|always) ){0,4}\b(?:<wished>|<gain>|(?<=\b(?:is|are|be) (?:\w+ )?)(?:<fitting>)(?! to\b)|(?:<fitting>)(?= ?[.,;)]|$| (?:but|though|although)\b)|would be (?:<praised>)|(?<=\? )(?:<praised>)(?= ?[.!]|$)|…)`,
  phrases()`
    nice(?= ?(?:[.,;)!]|but\b|$))
    (?<!\b(?:or|and) )ideal(?= [A-Z])
    optimal(?= ?[.,;)]|$)
    (?:will be )?(?:given|shown) (?:\w+ )?preference
    (?:has|have|gets?) (?:our|the|a) (?:\w+ )?preference
    pr[eé](?= ?[.,;)!]|$)
    icing on the cake
    (?<=\bif you[^.;]{3,80}?,? )(?:that|it)(?:['’]s| is|['’]d be| would be) (?:<praised>|<gain>|<wished>)
    (?:but|although|though) (?:we (?:will|would|can|are) |we['’]ll )(?:\w+ ){0,2}consider (?:newly|recently)[- ]qualified\b[^.;]*
    (?:viewed|looked upon) favou?rably
    would (?:really |certainly )?help(?: you| us)?(?: a lot)?(?! (?:you |us )?(?:to|with|people|customers))
    (?<!\b(?:where|when|that|which|how) (?:\w+ ){1,3})helps(?: a lot)?(?=[.,;)!]|$)
    (?:will |would )?(?:have|has|gives? you|at) an? (?:distinct |clear |real |big )?(?:head start|advantage|edge)
    would set you apart
    (?:would|will|could) (?:really )?(?:put you ahead|go down (?:very )?well)
    nice to see
    (?<=\? )even better(?= ?[.!]|$)
    if you(?:['’]ve| have) (?:got )?(?:it|them|one)
    (?:not|isn['’]t|aren['’]t) (?:an? )?(?:absolute(?:ly)? |strictly )?(?:requirement|must|essential|mandatory)
  `,
)
/** Softening words that come before what they soften: "ideally with Python". */
const SOFT_BEFORE = softening(
  'giu',
  String.raw`\b(?:(?:<wished>|<gain>) ?:|it(?:['’]s| is|['’]d be| would be| will be) (?:<wished>|<fitting>|<praised>)[^.;]{0,40} if|…)`,
  phrases()`
    preferabl[ey]
    ideally
    (?:bonus|extra|brownie) points?(?: for| if)?
    (?:<wished>|<fitting>|<praised>) (?:if|when) you\b
    (?:a )?plus if
    if you (?:also )?speak(?=.{0,80}\b(?:glad|delighted|pleased|love|like) to hear)
    (?:it )?(?:would |['’]d )?(?:really |also )?helps? if
    (?:it is|it['’]s|would be) (?:an? )?(?:\w+ )?(?:advantage|plus|bonus|asset) (?:if|to have|to be able to)
    would love (?:it )?if
    desirable experience
    we would also like
    if you have (?=.{0,160}(?:perfect|great|even better|plus))
  `,
)
const HARD = new Phrases(
  () => String.raw`\b(?:(?:${DEMANDED.source})\b|(?<!\b(?:${KINDS_OF_NEEDS.source}) )needs?\b)`,
  'i',
)
const DEMANDED = phrases()`
  required
  requires?
  must(?: have| be| possess| hold)?
  essential
  mandatory(?! (?:qualification|training|reporting)\b)
  a must
  pre-?requisites?
  necessary
  non-negotiable
  minimum(?: of)?(?! equipment list)
  at least
  no less than
  needed
  you have
`
const NOT_HARD =
  /\b(?:not|no|isn['’]t|n['’]t) (?:\w+ ){0,3}(?:required|essential|mandatory|necessary|needed|requirement)|without\b/i

const ZONE_LEVEL: Readonly<Partial<Record<Passage['zone'], Level>>> = {
  'nice-to-have': 'nice-to-have',
  tags: 'nice-to-have',
}

/** The passage cut at the scope of each cue; what no cue reaches has the level of its zone. */
export function levelsOf(text: string, passage: Passage): LevelSpan[] {
  const zone = ZONE_LEVEL[passage.zone] ?? 'must-have'
  const line = text.slice(passage.start, passage.end)
  const hard = demandIn(line)
  const at = (start: number, end: number): Span => ({ start: passage.start + start, end: passage.start + end })
  const hardCue = hard && !NOT_HARD.test(line) ? at(hard.index, hard.index + hard[0].length) : undefined
  if (zone === 'nice-to-have') return sentencesOf(line).map((sentence) => wishOrDemand(passage, line, sentence))
  const cue = hardCue ?? (passage.zone === 'requirements' ? passage.under : undefined)
  const soft = softScopes(line).map(({ scope, cue: words }) => ({
    ...at(scope.start, scope.end),
    level: 'nice-to-have' as const,
    cue: at(words.start, words.end),
  }))
  return fillGaps(at(0, line.length), soft, cue)
}

/** The first word of demand, where it is no part of a name: "ISO 27001 and Essential Eight". */
function demandIn(line: string): RegExpExecArray | null {
  const hard = HARD.exec(line)
  const isName = hard && hard.index > 0 && /^\p{Lu}\S* \p{Lu}/u.test(line.slice(hard.index))
  return isName ? null : hard
}

/** Below a heading for wishes a sentence is one, unless it says itself that it must be so. */
function wishOrDemand(passage: Passage, line: string, { start, end }: Span): LevelSpan {
  const sentence = line.slice(start, end)
  const place = { start: passage.start + start, end: passage.start + end }
  const hard = DEMANDS.exec(sentence)
  // What stands behind the demand takes nothing from it: "must be authorized to work without sponsorship".
  const isUnsaid = !hard || NOT_HARD.test(sentence.slice(0, hard.index + hard[0].length)) || SOFT_WORD.test(sentence)
  if (isUnsaid) return { ...place, level: 'nice-to-have', ...(passage.under && { cue: passage.under }) }
  const from = place.start + hard.index
  return { ...place, level: 'must-have', cue: { start: from, end: from + hard[0].length } }
}

const DEMANDS = /\b(?:required|essential|mandatory|a must|must(?: have| be| possess| hold)?)\b/i

function sentencesOf(line: string): Span[] {
  const ends = matchesOf(line, /(?<=[\p{L})]{2}[.!?]) +(?=\p{Lu})/gu).map(({ index, 0: gap }) => index + gap.length)
  return [...ends, line.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
}

/** Below a heading for wishes "required" may be no more than a word: "not required, but a plus". */
const SOFT_WORD = softening('iu', String.raw`\b(?:<wished>|<gain>|ideally)`)

/** The level at a place. */
export const levelAt = (levels: readonly LevelSpan[], place: Span): LevelSpan =>
  levels.find((level) => level.start <= place.start && place.start < level.end) ?? levels.at(-1)!

function softScopes(line: string): { scope: Span; cue: Span }[] {
  const scopes: { scope: Span; cue: Span }[] = []
  for (const match of matchesOf(line, SOFT_BEFORE)) {
    const cue = { start: match.index, end: match.index + match[0].length }
    scopes.push({ scope: { start: cue.start, end: endOfScope(line, cue.end) }, cue })
  }
  for (const match of matchesOf(line, SOFT_AFTER)) {
    const cue = { start: match.index, end: match.index + match[0].length }
    if (scopes.some(({ scope }) => scope.start <= cue.start && cue.start < scope.end)) continue
    if (NAMED_PLUS.test(line.slice(0, cue.end))) continue
    const start = isBracketed(line, cue)
      ? startOfScope(line, { start: line.lastIndexOf('(', cue.start), end: cue.end }, true)
      : startOfScope(line, cue, /^(?:is|are|would|will|seen|considered)/i.test(match[0]))
    if (start === cue.start) scopes.push({ scope: { start, end: endOfScope(line, cue.end) }, cue })
    else scopes.push({ scope: { start, end: pastBracket(line, cue.end) }, cue })
  }
  for (const match of matchesOf(line, LIKEWISE)) {
    const last = scopes.findLast(({ scope }) => scope.end <= match.index)
    if (last && !HARD.test(line.slice(last.scope.end, match.index)))
      scopes.push({ scope: { start: match.index, end: endOfScope(line, match.index + 2) }, cue: last.cue })
  }
  return scopes.sort((a, b) => a.scope.start - b.scope.start)
}

/** "Alarm knowledge beneficial (Kentec, C-Tec)": the bracket belongs to what is softened. */
const pastBracket = (line: string, end: number): number =>
  end + (/^ ?\((?![^()]*\b(?:required|essential|must)\b)[^()]*\)/i.exec(line.slice(end))?.[0].length ?? 0)

/** "… ( would be advantageous )": the bracket holds nothing but the cue. */
const isBracketed = (line: string, cue: Span): boolean =>
  /\(\s*(?:this |which |but )?(?:is |are |would be |will be )?$/i.test(line.slice(0, cue.start)) ||
  (/\(\s*$/.test(line.slice(0, cue.start)) && /^\s*\)/.test(line.slice(cue.end)))

/** A bracket, semicolon, sentence, comma with a new demand, or "but" ends what a cue before it softens. */
function endOfScope(line: string, from: number): number {
  const bracketed = line.lastIndexOf('(', from) > line.lastIndexOf(')', from)
  const edge = bracketed ? /[;)]/g : /^,? you\b/i.test(line.slice(from)) ? SENTENCE_END : SCOPE_END
  edge.lastIndex = from
  return edge.exec(line)?.index ?? line.length
}

/** "Chairing meetings would be an advantage, as would experience of handovers" */
const LIKEWISE =
  /[,;] (?:as|so) (?:would|is|are|will)(?: be)? (?=(?:experience|knowledge|familiarity|any|some|an?|previous)\b)/g

/** "Ideally you have A, and B": all that the sentence goes on to name. */
const SENTENCE_END = /;|\. | but (?!not)/g
const SCOPE_END =
  /;|\. |, (?:and|but|plus) |, (?=(?:confident|comfortable|competent|experienced|fluent|skilled|proficient|qualified|registered|happy to|willing to|able to)\b)| but (?!not)| and (?=(?:experience|knowledge|ability|must|proven|excellent|have|has|are|is)\b)/g
const SCOPE_EDGE = phrases('gi')`
  ;
  (?<!\bexp)\.[ ]
  \(
  \s[–—-]\s
  \bbut\b
  (?:is|are) (?:a must|required|essential|mandatory)(?: and|,)
  \brequired(?:,| and|;)
  \bas well as\b
  \b(?:certified|registered|qualified|essential|licensed),
  \brequired\b
  , and (?=[\w+#.]+ (?:$|(?:is|are|would be)\b))
`

/** "Syllabus Plus" is a name. */
const NAMED_PLUS = /\p{Ll}+ \p{Lu}[\p{L}\d]* Plus$/u

/** "(CCN1, CPA1, HTR1 an advantage)": a list of names, each of at most two words. */
const areNames = (words: string): boolean =>
  words.split(/, ?| and | or /).every((name) => /^ ?[\w+#/.&-]+(?: [\w+#/.&-]+)? ?$/.test(name))

function startOfScope(line: string, cue: Span, verbal: boolean): number {
  let start = 0
  for (const edge of matchesOf(line.slice(0, cue.start), SCOPE_EDGE)) {
    if (isInClosedBracket(line, edge.index, cue.start)) continue
    // "Kafka - handy, not mandatory": the dash leads to the cue alone.
    if (/^\s[–—-]\s$/.test(edge[0]) && edge.index + edge[0].length === cue.start) continue
    start = edge.index + edge[0].length
  }
  if (line[start - 1] === '(' && areNames(line.slice(start, cue.start))) return skipSpace(line, start)
  let comma = line.lastIndexOf(', ', cue.start - 1)
  while (comma > start && isInClosedBracket(line, comma, cue.start)) comma = line.lastIndexOf(', ', comma - 1)
  if (comma <= start) return skipSpace(line, start)
  const [before, tail] = [line.slice(start, comma), line.slice(comma + 2, cue.start)]
  const short = tail.trim() !== '' && tail.trim().split(/\s+/).length <= 5
  const parts = verbal ? OBLIGES.test(before) : FIRM.test(before) || !/\b(?:or|and)\b|&/.test(tail)
  return short && parts ? comma + 2 : skipSpace(line, start)
}

/** "You must have Python, Kafka is a plus": what stands before the comma is no part of what is softened behind it. */
const OBLIGES = /\b(?:must|required|essential)\b/i
const FIRM = /\b(?:minimum|at least|required|must|\d+\+? (?:years?|yrs|months?))\b/i

/** A bracket that is closed before the cue parts nothing: "An adjuster's license (Ohio asks none – we help) is a bonus". */
const isInClosedBracket = (line: string, at: number, before: number): boolean =>
  line.lastIndexOf('(', at) > line.lastIndexOf(')', at) && line.slice(at, before).includes(')')

function skipSpace(line: string, at: number): number {
  let start = at
  while (line[start] === ' ') start++
  return start
}

function fillGaps(whole: Span, soft: readonly LevelSpan[], cue: Span | undefined): LevelSpan[] {
  const levels: LevelSpan[] = []
  let from = whole.start
  const hard = (end: number) => {
    if (end > from) levels.push({ start: from, end, level: 'must-have', ...(cue && { cue }) })
  }
  for (const span of soft) {
    if (span.start < from) continue
    hard(span.start)
    levels.push(span)
    from = span.end
  }
  hard(whole.end)
  return levels
}
