import { withArticle } from '../../model/articles.ts'
import { nameOfSchooling } from '../../model/criterion-name.ts'
import type { Fix } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import { holds, overlaps, type Quote, quote, type Span } from '../../model/quote.ts'
import type { EducationCriterion } from '../../model/requisition.ts'
import type { Education, EducationLevel, SectionKind } from '../../model/resume.ts'
import { degreeLevel, stagesIn } from '../../text/degrees.ts'
import { sayMonths } from '../../text/durations.ts'
import { monthsOf } from '../../text/months.ts'
import { phrases, united } from '../../text/phrases.ts'
import { UNDER_WAY } from '../../text/under-way.ts'
import { fold } from '../../text/words.ts'
import { defineScreen } from '../define-screen.ts'
import { mentionsOf } from '../mentions.ts'
import { lossAt, type Paper, quoteAt, sectionAt } from '../paper.ts'
import { significantWords } from '../reordered.ts'

export const education = defineScreen({
  id: 'education',
  question: 'Does the paper show the degree that is asked for?',
  answers: ['education'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    shown: 'Shows “{degree}”.',
    experience: 'Shows no such schooling; {months} of work stand in for it, as the posting allows.',
    equivalent: 'Shows no such schooling; {months} of work may stand in for it.',
    letters: 'Shows “{degree}”, and does not spell out {asked}.',
    field: 'Shows “{degree}”, in another field than {fields}.',
    progress: 'Shows “{degree}”, not finished; a completed one is asked for.',
    lower: 'Shows “{degree}”; {asked} is asked for.',
    lost: 'Shows “{degree}”, but a plain reader of the file does not get it.',
    missing: 'Shows no schooling that counts; {asked} is asked for.',
    unnamed: 'Shows “{school}” and no degree by name; {asked} is asked for.',
    unread: 'Speaks of a degree, “{degree}”, in words that are not read for sure.',
  },
  codes: {
    equivalent: 'R04',
    letters: 'R13',
    field: 'R04',
    progress: 'R04',
    lower: 'R04',
    lost: 'R30',
    missing: 'R04',
    unnamed: 'R04',
    unread: 'R04',
  },
  run(criterion, { paper, policy, asOf }) {
    const schooling = schoolingOf(criterion, paper, asOf)
    const { done } = schooling
    const fitting = done.filter((entry) => fits(entry, criterion, paper, policy))
    const legible = fitting.filter(
      (entry) => policy.reads === 'careful' || !lossAt(paper, entry.studyType?.quote.span ?? entry.span),
    )
    const seen = nearestOf(legible, criterion)
    if (seen)
      return { outcome: 'met', say: 'shown', data: { degree: degreeOf(seen, paper) }, evidence: [quoteOf(seen, paper)] }
    const months = monthsOf(paper.resume.work, asOf)[policy.months === 'minimum' ? 'min' : 'max']
    const mayStandIn = criterion.orEquivalent && !criterion.byQualification && STANDS_IN[criterion.level] !== undefined
    if (mayStandIn && months >= STANDS_IN[criterion.level]!)
      return { outcome: 'met', say: 'experience', data: { months: sayMonths(months) }, evidence: [] }
    const doubt = policy.doubt === 'question' ? 'unclear' : 'unmet'
    const fix = listIt(criterion)
    if (fitting[0])
      return {
        outcome: 'unmet',
        say: 'lost',
        data: { degree: degreeOf(fitting[0], paper) },
        evidence: [quoteOf(fitting[0], paper)],
        unseen: 'lost',
        fix: { kind: 'reformat', how: 'plain text in the body of the page' },
      }
    const lettered = done.find((entry) => isLettered(entry, criterion, paper))
    const elsewhere = degreesElsewhere(criterion, paper, asOf)
    if (elsewhere.done && !lettered)
      return { outcome: 'met', say: 'shown', data: { degree: elsewhere.done.text }, evidence: [elsewhere.done] }
    if (mayStandIn && months > 0)
      return { outcome: doubt, say: 'equivalent', data: { months: sayMonths(months) }, evidence: [], fix }
    return otherSchooling(criterion, paper, { ...schooling, lettered, underWay: elsewhere.underWay }, doubt, asOf)
  },
})

/** What the paper shows of schools. */
interface Schooling {
  readonly shown: readonly Education[]
  /** Of those shown, the ones as high as what is asked. */
  readonly high: readonly Education[]
  /** Of those, the ones that count as finished. */
  readonly done: readonly Education[]
}

/** What was studied where degrees are given, of no known level: a subject at a university, or a name that no list has. */
const mayBeDegree = (entry: Education, asOf: string, paper: Paper): boolean =>
  entry.level === undefined &&
  entry.institution !== undefined &&
  (entry.studyType === undefined
    ? entry.area !== undefined && UNIVERSITY.test(entry.institution.value)
    : !BELOW_DEGREES.test(entry.institution.value)) &&
  !OTHER_THAN_DEGREES.test(quoteAt(paper, entry.span).text) &&
  !isRunning(entry, asOf, paper) &&
  entry.status !== 'abandoned'

const UNIVERSITY = /\b(?:universi[td]|polytechnic|institute of technology)/i
const BELOW_DEGREES = /\b(?:(?:high|secondary|middle|grammar|comprehensive|primary) school|sixth form)\b/i

const OTHER_THAN_DEGREES =
  /\b(?:workshops?|coursework|courses?|seminars?|certificat\w+|training|class(?:es)?|modules?|credits?|exchange|summer school|short|evening|audit\w*|bootcamp|lectures?)\b/i

/** Said to be in progress, or printed with an end that is still to come; what a paper beside it is valid to is none. */
const isRunning = ({ status, endDate, span }: Education, asOf: string, { text }: Paper): boolean =>
  status === 'in-progress' ||
  (status === 'completed' &&
    endDate !== undefined &&
    endDate.earliest > asOf.slice(0, 7) &&
    !VALID.test(text.slice(span.start, endDate.quote.span.start)))

const VALID = /\b(?:valid|expir\w*|renew\w*|through|until|certif\w+|licen[cs]\w*)\b/i

function schoolingOf(criterion: EducationCriterion, paper: Paper, asOf: string): Schooling {
  const shown = paper.resume.education.filter((entry) => entry.level !== undefined)
  const high = shown.filter((entry) => isAsHigh(entry.level!, quoteAt(paper, entry.span).text, criterion))
  const done = high.filter(
    (entry) => entry.status !== 'abandoned' && (criterion.inProgress || !isRunning(entry, asOf, paper)),
  )
  return { shown, high, done }
}

/** What is said where the paper shows other schooling than what is asked, or none. */
function otherSchooling(
  criterion: EducationCriterion,
  paper: Paper,
  {
    shown,
    high,
    done,
    lettered,
    underWay,
  }: Schooling & { readonly lettered: Education | undefined; readonly underWay: Quote | undefined },
  doubt: 'unclear' | 'unmet',
  asOf: string,
) {
  const asked = askedFor(criterion)
  const fix = listIt(criterion)
  const nearest = nearestOf(done, criterion)
  if (lettered)
    return {
      outcome: 'unmet',
      say: 'letters',
      data: { degree: degreeOf(lettered, paper), asked },
      evidence: [quoteOf(lettered, paper)],
      fix,
    } as const
  if (nearest)
    return {
      outcome: doubt,
      say: 'field',
      data: { degree: degreeOf(nearest, paper), fields: criterion.fields.join(', ') },
      evidence: [quoteOf(nearest, paper)],
      fix,
    } as const
  if (high[0])
    return {
      outcome: doubt,
      say: 'progress',
      data: { degree: degreeOf(high[0], paper) },
      evidence: [quoteOf(high[0], paper)],
      fix: notYet(high[0].endDate !== undefined),
    } as const
  if (underWay)
    return {
      outcome: doubt,
      say: 'progress',
      data: { degree: underWay.text },
      evidence: [underWay],
      fix: notYet(/\b20\d\d\b/.test(underWay.text)),
    } as const
  const unknown = paper.resume.education.find((entry) => mayBeDegree(entry, asOf, paper))
  if (unknown?.studyType) return unread(unknown, paper, doubt, fix)
  if (unknown)
    return {
      outcome: doubt,
      say: 'unnamed',
      data: { school: unknown.institution!.value, asked },
      evidence: [quoteAt(paper, unknown.institution!.quote.span)],
      fix,
    } as const
  if (shown[0])
    return {
      // Who learnt a trade has mostly been to school before; that is a question, and no diploma.
      outcome: criterion.level === 'secondary' ? doubt : 'unmet',
      say: 'lower',
      data: { degree: degreeOf(shown[0], paper), asked },
      evidence: shown.map((entry) => quoteOf(entry, paper)),
      fix,
    } as const
  const other = paper.resume.education.find((entry) => entry.studyType)
  if (other) return unread(other, paper, 'unclear', fix)
  return { outcome: 'unmet', say: 'missing', data: { asked }, evidence: [], fix } as const
}

/** A degree of a name that no list has. */
const unread = (entry: Education, paper: Paper, outcome: 'unclear' | 'unmet', fix: Fix) =>
  ({
    outcome,
    say: 'unread',
    data: { degree: degreeOf(entry, paper) },
    evidence: [quoteOf(entry, paper)],
    fix,
  }) as const

/** Degrees named in a line of their own: outside the education section, among certificates, with no school, or under a heading of no known kind. */
function degreesElsewhere(criterion: EducationCriterion, paper: Paper, asOf: string) {
  const unfinished = paper.resume.education.filter(
    (entry) => isRunning(entry, asOf, paper) || entry.status === 'abandoned',
  )
  let underWay: Quote | undefined
  for (const { line, span, level } of degreeLinesOf(paper)) {
    if (!isAsHigh(level, line, criterion)) continue
    const isInField = criterion.fields.some((field) => fold(line).includes(fold(field)))
    // A certificate in anything at all is no vocational qualification; one in the field asked for, or called as it is, is.
    const isCalledSo =
      level !== 'vocational' ||
      (criterion.called !== undefined && /\d/.test(criterion.called) && fold(line).includes(fold(criterion.called)))
    if (!isInField && !(criterion.fields.length === 0 && isCalledSo)) continue
    const isDone = !UNFINISHED.test(line) && !unfinished.some((entry) => overlaps(entry.span, span))
    if (isDone) return { done: quote('resume', paper.text, span) }
    if (UNDER_WAY.test(line)) underWay ??= quote('resume', paper.text, span)
  }
  return { underWay }
}

interface DegreeLine {
  readonly line: string
  readonly span: Span
  readonly level: EducationLevel
}

const degreeLines = new WeakMap<Paper, readonly DegreeLine[]>()

/** The lines of a paper that name a degree where one may stand. */
function degreeLinesOf(paper: Paper): readonly DegreeLine[] {
  const known = degreeLines.get(paper)
  if (known) return known
  const found = paper.resume.document.lines.flatMap(({ span }): DegreeLine[] => {
    const line = paper.text.slice(span.start, Math.min(span.end, span.start + LONGEST_LINE))
    if (!/^\P{L}*\p{Lu}/u.test(line)) return []
    const section = sectionAt(paper, span)
    const level = degreeLevel(line) ?? (section === 'education' && PROGRAM.test(line) ? 'vocational' : undefined)
    return level === undefined || (AMONG_OTHERS.has(section) && !BEGINS_WITH_DEGREE.test(line))
      ? []
      : [{ line, span, level }]
  })
  degreeLines.set(paper, found)
  return found
}

/** "Radiologic technology program, Sandhills College": what a trade is learnt in. */
const PROGRAM = /\b(?:program(?:me)?|academy|trade school)\b/i

/** Among jobs and skills, only a line that is the entry of a degree and nothing else: "AS 9100, MSME lending" are none. */
const AMONG_OTHERS: ReadonlySet<SectionKind> = new Set(['work', 'skills'])
const BEGINS_WITH_DEGREE =
  /^\W*(?:(?:associate|bachelor|master|doctor)(?:['’]?s)? (?:degree|of|in)\b|(?:B\.?A|B\.?Sc?|M\.?A|M\.?Sc?|Ph\.?D|BBA|MBA|BEng|LLB)\b\.?,? (?:\(Hons\)|in |[A-Z]))/i

/** Longer lines are prose. */
const LONGEST_LINE = 200
const UNFINISHED = united([
  UNDER_WAY,
  phrases('i', String.raw`\b(?:…)\b`)`
    candidate
    towards?
    not completed
    unfinished
    no degree
    credits?
  `,
])

const RANK: Readonly<Record<EducationLevel, number>> = {
  secondary: 0,
  vocational: 1,
  associate: 2,
  bachelor: 3,
  professional: 4,
  master: 4,
  doctorate: 5,
}

/** A trade learnt ranks above a school's diploma and does not show one. */
const reaches = (level: EducationLevel, asked: EducationLevel): boolean =>
  RANK[level] >= RANK[asked] && !(level === 'vocational' && asked === 'secondary')

/** As `reaches`; among vocational qualifications the level printed beside both must be as high, too. */
function isAsHigh(level: EducationLevel, said: string, { level: asked, stage }: EducationCriterion): boolean {
  if (!reaches(level, asked)) return false
  const own = level === 'vocational' && stage !== undefined ? stagesIn(said).at(-1) : undefined
  return own === undefined || own >= stage!
}

/**
 * Months of work that stand in for a degree where the posting allows it: a year for each of its ordinary years. What is equivalent to a
 * school's diploma is another diploma (a GED), and no work.
 */
const STANDS_IN: Readonly<Partial<Record<EducationLevel, number>>> = {
  vocational: 24,
  associate: 24,
  bachelor: 48,
  professional: 84,
  master: 72,
  doctorate: 108,
}

/** Whether the entry is in one of the fields asked for, or no field is. A careful reader also knows other names of the field. */
function fits(entry: Education, criterion: EducationCriterion, paper: Paper, policy: Policy): boolean {
  const { fields, inProgress, called, level } = criterion
  if (fields.length === 0 && called !== undefined && level === 'professional')
    return (
      (policy.matching === 'knowing' && isLettered(entry, criterion, paper)) ||
      mentionsOf(called, policy.matching, paper).some(({ span }) => holds(entry.span, span))
    )
  if (fields.length === 0) return true
  // Certificates stand in lists, where the field may be in the line of another one that is still to come.
  const mayBeToCome = entry.level !== 'vocational' || inProgress
  if (policy.matching === 'knowing' && isLettered(entry, criterion, paper)) return true
  return fields.some((field) =>
    mentionsOf(field, policy.matching, paper).some(
      ({ span }) => holds(entry.span, span) && (mayBeToCome || !UNFINISHED.test(quoteAt(paper, span, 'line').text)),
    ),
  )
}

/** "BSN", "MSW": letters of a degree that has the field in its name, from a table or by its first letters. */
const isLettered = (entry: Education, { fields, called, level }: EducationCriterion, { hitsOf }: Paper): boolean =>
  fields.some((field) => isByFirstLetters(entry, field)) ||
  [...hitsOf].some(
    ([{ kind, name }, hits]) =>
      kind === 'degree' &&
      (fields.some((field) => ` ${fold(name)} `.includes(` ${fold(field)} `)) ||
        (level === 'professional' && called !== undefined && fold(name) === fold(called))) &&
      hits.some((hit) => holds(entry.span, hit.span)),
  )

/** "M.L.S." for a master's degree in Library Science, "B.Math" for a bachelor's in Mathematics. */
function isByFirstLetters({ studyType, level }: Education, field: string): boolean {
  const first = level && LETTER_OF[level]
  const [capital, ...clippings] = studyType?.value.match(/\p{Lu}\p{Ll}*/gu) ?? []
  const words = significantWords(field)
  return (
    first !== undefined &&
    capital === first &&
    clippings.join('').length > 1 &&
    clippings.length === words.length &&
    words.every((word, at) => word.startsWith(clippings[at]!.toLowerCase()))
  )
}

const LETTER_OF: Partial<Record<EducationLevel, string>> = { bachelor: 'B', master: 'M', doctorate: 'D' }

/** Of degrees the one of the level that is asked for, or else the first. */
const nearestOf = (done: readonly Education[], { level }: EducationCriterion): Education | undefined =>
  done.find((entry) => entry.level === level) ?? done[0]

/** "a bachelor’s degree in Nursing"; a qualification with a name of its own goes without an article. */
const askedFor = (criterion: EducationCriterion): string =>
  criterion.called === undefined ? withArticle(nameOfSchooling(criterion)) : nameOfSchooling(criterion)

const quoteOf = (entry: Education, paper: Paper) => entry.studyType?.quote ?? quoteAt(paper, entry.span)
const degreeOf = (entry: Education, paper: Paper): string => quoteOf(entry, paper).text.slice(0, 120)
/** The degree as one would list it: its name and one field. */
const listIt = (criterion: EducationCriterion): Fix => ({
  kind: 'name-it',
  write: nameOfSchooling({ ...criterion, fields: criterion.fields.slice(0, 1) }).replace(/^./, (first) =>
    first.toUpperCase(),
  ),
  onlyIf: 'you have completed it: give the degree, its field, the school and the year',
})
/** Nothing to write but the date, where the paper does not print it. */
const notYet = (isDated: boolean): Fix => ({
  kind: 'none',
  why: `A degree in progress is not a completed one: ${isDated ? 'the paper says when it is expected, and no wording can say more' : 'give the date it is expected'}.`,
})
