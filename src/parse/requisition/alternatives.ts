import { numberOf } from '../../text/numbers.ts'
import { phrases } from '../../text/phrases.ts'
import { fold } from '../../text/words.ts'
import type { Reading } from './reading.ts'
import { TELLS } from './separators.ts'
import type { Term } from './terms.ts'
import { isTrait } from './traits.ts'

/** Terms that are asked for together: one that must be met, by any `atLeast` of its terms. */
export interface Group {
  readonly terms: readonly Term[]
  readonly atLeast?: number
}

const ONE_OF = phrases('i', String.raw`\b(?:…)\b[^,;()]{0,40}$`)`
  (one|two|three|1|2|3)(?: \(\d\))?(?: or more)? of
  any of
  some(?: or all)? of
  either
  at least one
  one or more
  following areas
  areas such as
  technologies such as
  any one
`

/** Sorts a clause's terms into what is asked for each by itself and what stands in for one another. */
export function groupsOf(reading: Reading, terms: readonly Term[]): Group[] {
  return listsOf(terms).flatMap((list) => groupsOfList(reading, list))
}

/** Terms that stand in one list, with the examples that go with them. */
function listsOf(terms: readonly Term[]): Term[][] {
  const lists: Term[][] = []
  for (const term of terms)
    if (term.separator === 'break' || lists.length === 0) lists.push([term])
    else lists.at(-1)!.push(term)
  return lists
}

function groupsOfList(reading: Reading, list: readonly Term[]): Group[] {
  const examplesAt = list.findIndex(
    (term, i) => i > 0 && (term.separator === 'examples' || term.separator === 'bracket'),
  )
  if (examplesAt > 0) return groupsWithExamples(reading, list, examplesAt)
  if (categoryBefore(reading, list) || isBracketOfExamples(reading, list)) return [{ terms: list }]
  const chosen = choiceBefore(reading, list[0]!)
  if (chosen && list.length > 1) return [{ terms: list, ...(chosen > 1 && { atLeast: chosen }) }]
  return splitAtAnd(list).flatMap((run) => groupsOfRun(reading, run))
}

/**
 * In "PLC troubleshooting (Siemens)" it is the PLC that the bracket names. "cloud platforms (AWS, Azure)", "a scripting language, e.g. Python or Bash":
 * the general term and its examples are one.
 */
function groupsWithExamples(reading: Reading, list: readonly Term[], at: number): Group[] {
  const before = groupsOfList(reading, list.slice(0, at))
  const rest = list.slice(at)
  const closing = rest.findIndex((term, i) => i > 0 && closesBracket(reading, rest[i - 1]!, term))
  const examples = closing > 0 ? rest.slice(0, closing) : rest
  const [general] = before.splice(isDoingWith(reading, before) ? -2 : -1, 1) as [Group]
  const after = closing > 0 ? groupsOfList(reading, rest.slice(closing)) : []
  if (isLabel(reading, general, examples)) return [...before, ...groupsOfList(reading, examples), ...after]
  if (tellsOfIt(reading, general, examples)) return [...before, general, ...after]
  if (isChoiceOfNamed(reading, general, examples, rest[closing]) && after[0]) {
    const isOneList = list.slice(1, at).every(({ separator }) => separator === 'comma')
    const listed = isOneList ? before.splice(0).flatMap(({ terms }) => terms) : []
    return [...before, { terms: [...listed, ...general.terms, ...examples, ...after[0].terms] }, ...after.slice(1)]
  }
  if (areParts(reading, general, examples) || isCharacter(reading, general))
    return [...before, general, ...groupsOfList(reading, examples), ...after]
  return [...before, { terms: [...general.terms, ...examples] }, ...after]
}

/** "Software of Excellence (EXACT) or R4": the bracket only names the first of the two otherwise. */
const isChoiceOfNamed = (
  { text }: Reading,
  general: Group,
  examples: readonly Term[],
  next: Term | undefined,
): boolean =>
  next !== undefined &&
  /^ ?\( ?$/.test(text.slice(general.terms.at(-1)!.end, examples[0]!.start)) &&
  /^ ?\),? (?:and\/)?or /.test(text.slice(examples.at(-1)!.end, next.start))

/**
 * "Computer Skills: Mastercam, MS Office", "Learning platform: Canvas or Google Classroom": what the list is called, and nothing asked for,
 * as a word for skills or as common words before a name or a choice of names.
 */
const isLabel = ({ text }: Reading, { terms }: Group, examples: readonly Term[]): boolean => {
  const { start, end, concepts } = terms[0]!
  if (
    terms.length > 1 ||
    !/(?:^|\n)\W*$/.test(text.slice(Math.max(0, start - 4), start)) ||
    !/^ ?[:–—-] ?$/.test(text.slice(end, examples[0]!.start))
  )
    return false
  const label = text.slice(start, end)
  const isColon = /:/.test(text.slice(end, examples[0]!.start))
  if (/\bskills?$/i.test(label)) return true
  if (!isColon) return false
  if (isInFull(text, terms[0]!, examples[0]!)) return true
  const isChoice = examples.length === 1 || examples.some(({ separator }, i) => i > 0 && separator === 'or')
  return (
    isChoice &&
    (concepts.length === 0 || !label.includes(' ')) &&
    isCommon(label) &&
    examples.every((term) => isName(text, term))
  )
}

const isCommon = (words: string): boolean => /^\p{Lu}?\p{Ll}+(?: \p{Ll}+)*$/u.test(words)
const isName = (text: string, { start }: Term): boolean => /^\p{Lu}/u.test(text.slice(start))

/** "Diesel particulate filters: cleaning, regens and sensors": what it is to know of the one thing; "Databases: …" names several. */
const tellsOfIt = (reading: Reading, { terms }: Group, examples: readonly Term[]): boolean => {
  const { text } = reading
  const head = text.slice(terms[0]!.start, terms.at(-1)!.end)
  const areTerms = examples.every(({ start, end }) => /\s/.test(text.slice(start, end)))
  if (isInFull(text, terms[0]!, examples[0]!) || (areTerms && isCharacter(reading, { terms }))) return false
  return (
    TELLS.test(text.slice(terms.at(-1)!.end, examples[0]!.start)) &&
    !CATEGORY.test(head) &&
    examples.every(({ start, separator }) => separator !== 'or' && /^\p{Ll}/u.test(text.slice(start)))
  )
}

/** "Exercise: therapeutic exercise": the thing again, and which of its kind. */
const isInFull = (text: string, head: Term, example: Term): boolean =>
  head.concepts.length === 0 &&
  fold(text.slice(example.start, example.end)).endsWith(` ${fold(text.slice(head.start, head.end))}`)

/** "Computer literate: Word, Excel" names no example of a literate person. */
const isCharacter = ({ text }: Reading, { terms }: Pick<Group, 'terms'>): boolean =>
  terms.every((term) => isTrait(text, term))

/** "Excel (including VLOOKUPs and pivot tables)": parts of one thing, each of which is asked for. */
function areParts({ text }: Reading, general: Group, examples: readonly Term[]): boolean {
  const whole = general.terms.at(-1)!
  return (
    /^ \((?:including|incl\.?) $/i.test(text.slice(whole.end, examples[0]!.start)) &&
    !/s$/.test(text.slice(whole.start, whole.end)) &&
    examples.some(({ separator }) => separator === 'and')
  )
}

/** The last of the terms is what is done with the one right before it: "PLC troubleshooting". */
function isDoingWith({ text }: Reading, groups: readonly Group[]): boolean {
  const last = groups.at(-1)!.terms[0]!
  return (
    groups.length > 1 &&
    last.separator === 'space' &&
    /^[a-z-]+(?:ing|ment|tion)$/.test(text.slice(last.start, last.end))
  )
}

const closesBracket = ({ text }: Reading, left: Term, right: Term): boolean =>
  text.slice(left.end, right.start).includes(')')

/** "4 years of HVAC experience (chillers, split systems, VRF)", "a subject you love (raku, salt)": the bracket tells of what kind it may be. */
const isBracketOfExamples = ({ text }: Reading, list: readonly Term[]): boolean =>
  list.length > 1 &&
  list.every(({ separator }, i) => i === 0 || separator === 'comma') &&
  OF_A_KIND.test(text.slice(Math.max(0, list[0]!.start - 60), list[0]!.start)) &&
  /^[^(\n]{0,20}\)/.test(text.slice(list.at(-1)!.end, list.at(-1)!.end + 24))

const OF_A_KIND =
  /\b(?:experience|background|knowledge|(?:an?|any|one) (?:[\w-]+ )?(?:subject|field|area|topic|special(?:i?ty|ism)|discipline|branch)(?: [\w ]{1,24})?) ?\($/i

const CATEGORY = phrases('i', String.raw`\b(?:…)$`)`
  technologies
  tools
  frameworks
  languages
  databases
  platforms
  systems
  libraries
  packages
  standards
`

/** "messaging technologies JMS TIBCO MQ": a category with its members, where the colon between them was lost. */
const categoryBefore = ({ text, commasLost }: Reading, list: readonly Term[]): boolean =>
  commasLost &&
  list.length > 2 &&
  CATEGORY.test(text.slice(list[0]!.start, list[0]!.end)) &&
  list.slice(1).every((term) => term.separator === 'space' && /^\p{Lu}/u.test(text.slice(term.start)))

/** The line of a list in which a term stands, up to the term. */
const OWN_ITEM = /\n[ \t]*[*•●▪◦–-][ \t][^\n]*$/

function choiceBefore({ text }: Reading, term: Term): number | undefined {
  const lead = text.slice(Math.max(0, term.start - 80), term.start)
  const match = ONE_OF.exec(OWN_ITEM.exec(lead)?.[0] ?? lead)
  return match ? numberOf(match[1] ?? 'one') : undefined
}

/** "SQL and Python or R" asks for SQL, and for one of the two. */
function splitAtAnd(list: readonly Term[]): Term[][] {
  if (!list.some((term) => term.separator === 'and')) return [[...list]]
  const runs: Term[][] = [[]]
  list.forEach((term, i) => {
    if (i > 0 && term.separator === 'and') runs.push([])
    runs.at(-1)!.push(term)
  })
  return runs
}

/** "A, B or similar" */
const OR_THE_LIKE = phrases('i', String.raw`^,? (?:and/)?or (?:an? |any )?(?:other )?(?:…)\b`)`
  similar
  equivalent
  comparable
  something (?:like|similar)
  the like
`

/** "on Cummins or Caterpillar engines": behind names alone the noun is of them all, and no part of the last one. */
function withoutSharedNoun(text: string, run: readonly Term[]): readonly Term[] {
  const last = run.at(-1)!
  const printed = ({ start, end }: Term): string => text.slice(start, end)
  const name =
    last.concepts.length === 0 ? /^(\p{Lu}[\p{L}\d&-]*)(?: \p{Ll}+){1,3}$/u.exec(printed(last))?.[1] : undefined
  const areNames = run
    .slice(0, -1)
    .every((term) => /^(?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\d&-]*(?: \p{Lu}[\p{L}\d&-]*)?$/u.test(printed(term)))
  return name !== undefined && areNames ? [...run.slice(0, -1), { ...last, end: last.start + name.length }] : run
}

/** "A, B or C" is one choice; "A/B" is; "A, B" is not, and in "A or B, C" the last stands by itself. */
function groupsOfRun(reading: Reading, run: readonly Term[]): Group[] {
  const { text } = reading
  const end = run.at(-1)!.end
  if (OR_THE_LIKE.test(text.slice(end, end + 40)) && run.slice(1).every(({ separator }) => separator === 'comma'))
    return [{ terms: run }]
  const or = run.findLastIndex((term, i) => i > 0 && term.separator === 'or')
  const next = run.findIndex((term, i) => or > 0 && i > or && term.separator === 'comma')
  if (next > 0)
    return [{ terms: withoutSharedNoun(text, run.slice(0, next)) }, ...groupsOfRun(reading, run.slice(next))]
  if (or > 0) return [{ terms: withoutSharedNoun(text, run) }]
  const groups: Term[][] = []
  run.forEach((term, i) => {
    if (i > 0 && term.separator === 'slash') groups.at(-1)!.push(term)
    else groups.push([term])
  })
  return groups.map((terms) => ({ terms }))
}
