import type { Span } from '../../model/quote.ts'
import type { EducationCriterion } from '../../model/requisition.ts'
import type { EducationLevel } from '../../model/resume.ts'
import { stagesIn } from '../../text/degrees.ts'
import { withNumbers } from '../../text/numbers.ts'
import { matchesOf, phrases, spansOf } from '../../text/phrases.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { type Degree, degreesIn, lowest } from './degrees.ts'
import { EQUIVALENT, FIELD_END, FIELDS, IN_PROGRESS, WISHED_FIELDS } from './education-wordings.ts'
import { levelAt } from './levels.ts'
import { termsIn } from './terms.ts'

/** Schooling asked for: the lowest level that satisfies, its fields, and what may stand in for it. */
export function readEducation(context: PassageContext, asides: readonly Span[] = []): Readout {
  const line = lineOf(context)
  const { start } = context.passage
  const matches = degreesIn(line).filter(
    ({ index }) =>
      !asides.some((span) => span.start <= start + index && start + index < span.end) &&
      !INSTEAD_OF.test(line.slice(Math.max(0, index - 40), index)),
  )
  if (matches.length === 0) return nothing
  const asks: Ask[] = []
  const taken: Span[] = frameworksIn(line).map((span) => ({ start: start + span.start, end: start + span.end }))
  for (const run of runsOf(context, line, matches)) {
    const first = run[0]!
    const last = run.at(-1)!
    const end = last.index + last.text.length
    const level = lowest(run.length > 1 && (isSchool(first) || isToldInBracket(line, run)) ? run.slice(1) : run)
    const fields = ofSort(line, first.index, fieldsOf(context, line, first.index, end, level))
    const until = Math.max(end, fields.end)
    const clause = line.slice(first.index, clauseEnd(line, until))
    const equivalent =
      EQUIVALENT.exec(clause) ??
      (OR_BEFORE.test(line.slice(0, first.index)) ? OR_ITS.exec(clause) : null) ??
      (level === 'secondary' ? OR_GED.exec(clause) : null)
    const isByPaper = equivalent !== null && isOtherPaper(clause.slice(equivalent.index))
    const stood = equivalent ? first.index + equivalent.index + equivalent[0].length : 0
    const papers = isByPaper ? (PAPERS_IN_BRACKET.exec(line.slice(stood))?.[0].length ?? 0) : 0
    const to = Math.max(until, stood + papers)
    const criterion: EducationCriterion = {
      kind: 'education',
      level,
      fields: fields.names,
      orEquivalent: equivalent !== null || BEHIND_STOP.test(line.slice(first.index + clause.length)),
      ...(isByPaper && { byQualification: true as const }),
      ...stageOf(line.slice(Math.max(0, first.index - BEFORE_DEGREE), end), level),
      ...(titledIn(line, first.index, fields, level) ?? calledOf(run, level)),
      ...(IN_PROGRESS.test(line) && { inProgress: true as const }),
    }
    const subjects = level === 'secondary' ? (SUBJECTS_BEFORE.exec(line.slice(0, first.index))?.[0].length ?? 0) : 0
    const from = Math.min(first.index - subjects, fields.start)
    const whole = {
      start: start + from,
      end: start + pastGrades(line, level, swallow(line, pastGrades(line, level, to))),
    }
    asks.push({ ...whole, criterion, confidence: 0.9 })
    taken.push(whole)
    const wished = wishedFields(context, line, [until, whole.end - start])
    if (wished) {
      const end = start + wished.end
      const named = start + line.indexOf(wished.names[0]!, wished.start)
      asks.push({ start: named, end, criterion: { ...criterion, fields: wished.names }, confidence: 0.9 })
      taken.push({ start: start + wished.start, end })
    }
  }
  return { asks, taken, ignored: [] }
}

/** "Bachelor's degree preferred; equivalent experience considered", "…; or 4 years of related experience in lieu of it" */
const BEHIND_STOP =
  /^ ?; ?(?:or )?(?:an? |\d+ )?(?:[a-z-]+ ){0,6}experience (?:(?:is|will be|may be) )?(?:also )?(?:in lieu|in place|considered|accepted|welcome)\b/i

/** "SPQ District Nursing (or equivalent postgraduate qualification)": what may stand in for a paper of another kind. */
const INSTEAD_OF = /\((?:or )(?:an? )?(?:other )?(?:equivalent|similar|comparable|relevant) (?:[\w-]+ )?$/i

/** "Scottish Credit and Qualifications Framework level 10 (Honours degree)": where the degree stands, and nothing to be named. */
const FRAMEWORK = phrases(
  'gi',
  String.raw`\b(?:…)(?: ?\((?:SCQF|NQF|NFQ|RQF|EQF|AQF|CQFW)\))?(?:,? (?:(?:at )?level )?\d{1,2}(?:/\d{1,2})?)?(?!\w)`,
)`
  (?:(?:Scottish|National|European|Regulated|Australian|Irish) )?(?:Credit and )?Qualifications? Framework(?: of Ireland)?
  SCQF
  NFQ
  NQF
  RQF
  EQF
  AQF
`

const frameworksIn = (line: string): Span[] => spansOf(line, FRAMEWORK)

/** "or equivalent qualification (DipSW, CQSW)": which papers may stand in. */
const PAPERS_IN_BRACKET = /^ \(\p{Lu}[^()]{1,60}\)/u

/** "or an equivalent qualification", and no experience in its place. */
const isOtherPaper = (words: string): boolean =>
  OR_GED.test(`school ${words}`) ||
  /^(?:or )?(?:an? )?(?:\w+ )?equivalent (?:\w+ )?(?:qualifications?|degrees?|diplomas?|certificates?|awards?)\b(?!,? (?:or|and\/or) (?:\w+ ){0,3}experience)/i.test(
    words,
  )

/** "High school diploma or GED": the test that stands for it. */
const OR_GED =
  /(?<=(?:school|diploma)\b[^.;]{0,24}) or (?:possession of )?(?:an? |the )?(?:GED|G\.E\.D\.|HSED)(?: certificate| diploma)?/i

/** "qualified, or the NVQ Level 3 equivalent" */
const OR_BEFORE = /\bor (?:an? |the )?$/i
const OR_ITS = /^[\w &-]{0,30} equivalent\b(?! to\b)/i

/** Of "Level 5 Diploma" the words before the degree's own. */
const BEFORE_DEGREE = 10

/** The lowest level of those named: "NVQ Level 2 or Level 3". */
function stageOf(words: string, level: EducationLevel): Pick<EducationCriterion, 'stage'> {
  const stage = level === 'vocational' ? stagesIn(words)[0] : undefined
  return stage === undefined ? {} : { stage }
}

/** Levels whose name is also what one calls them, but for what stands as high and is none. */
const NAMES_ITSELF = new Set<EducationLevel>(['associate', 'bachelor', 'master', 'doctorate'])
/** "BSc (Hons)", "MBA", "Ph.D." */
const LETTERED = /^(?:[A-Z][A-Za-z]{0,3}\.?){2,3}(?: ?\(Hons\.?\)| Hons)?$/
const STANDS_AS_HIGH = /^(?:post-?graduate|PG|HN|foundation)/i
const TELLS_OF_IT =
  /^(?:educated|trained|qualified|graduate|vocational|completed|time|apprentice-|trade[- ]qualified|standard|good|registered|completion)\b/i

function calledOf(run: readonly Degree[], level: EducationLevel): Pick<EducationCriterion, 'called'> {
  const texts = new Set(run.filter((degree) => degree.level === level).map(({ text }) => text))
  const [text] = texts
  const isName = text !== undefined && /^\p{Lu}/u.test(text) && !TELLS_OF_IT.test(text)
  const isLettered = text !== undefined && texts.size === 1 && LETTERED.test(text)
  return isName && (!NAMES_ITSELF.has(level) || STANDS_AS_HIGH.test(text) || isLettered) ? { called: text } : {}
}

/** "Level 5 Diploma in Leadership and Management for Adult Care": two fields that one title joins; either is looked for. */
function titledIn(
  line: string,
  start: number,
  { names, end }: Fields,
  level: EducationLevel,
): Pick<EducationCriterion, 'called'> | undefined {
  if (level !== 'vocational' || names.length !== 2) return undefined
  const title = JOINED_IN_TITLE.exec(line.slice(start, end))?.[0]
  return title === undefined ? undefined : { called: title + (TITLE_GOES_ON.exec(line.slice(end))?.[0] ?? '') }
}

const JOINED_IN_TITLE = /\b\p{Lu}[^,;:()/]* in \p{Lu}[^,;:()/]* and \p{Lu}[^,;:()/]*$/u
const TITLE_GOES_ON = /^ for (?:the )?\p{Lu}[\p{L}'’-]*(?: (?:and )?\p{Lu}[\p{L}'’-]*)*/u

/** A sentence that only says what may stand in for schooling asked elsewhere. */
const STANDS_IN = phrases('i')`
  ^or,? [^.;]*\bexperience\b[^.;]*\b(?:without|no) (?:an? )?(?:degree|diploma)
  ^(?:in lieu of|in place of|instead of)\b[^.;]{0,40}\b(?:degree|education|diploma)\b
  \bexperience\b[^.;]{0,60}\b(?:may|can|will|could)\b[^.;]{0,40}\b(?:substitut\w+|in lieu|in place of|instead of|considered)\b
  \b(?:may|can|will) (?:be )?(?:substituted?|accepted|considered) (?:for|in lieu of|in place of|instead of)\b[^.;]{0,30}\b(?:degree|education|diploma)\b
`

export const tellsWhatStandsIn = (line: string): boolean =>
  STANDS_IN.test(line) && /\b(?:degree|education|diploma|schooling)\b/i.test(line)

/** "A master's degree may substitute for one year of experience": more schooling than is asked, instead of years that are. */
const SCHOOLING_STANDS_IN =
  /\b(?:degree|diploma|education|schooling|licen[cs]e|certificat(?:e|ion)|credential)\b[^.;]{0,40}\b(?:may|can|will|could) (?:be )?(?:substitut\w+|accepted|considered|count\w*) (?:for|in lieu of|in place of|instead of|as|towards)\b[^.;]{0,30}\bexperience\b/i

export const tellsThatSchoolingStandsIn = (line: string): boolean => SCHOOLING_STANDS_IN.test(line)

/** "GCSE grade C or above in English and Maths": the grade and the subjects belong to the certificate. */
const GRADES =
  /^(?:(?:[\s,;/()&–*+-]+(?:at|in|and|or|including|incl\.?|with|of|the|to|e\.g\.?)(?!\w))*[\s,;/()&–*+-]+(?:grades?|pass(?:es)?|levels?|standard|minimum|above|higher|better|equivalent|(?<=[/(–-] ?|grades? |levels? )[A-G1-9](?![\w'’])|English|Mathematics|Maths?|Science|ICT|Language|Literacy|Numeracy|Functional|Skills)(?!\w))+(?:\*?\))?/i
/** "English and Maths at GCSE" */
const SUBJECTS_BEFORE = /(?:\b(?:English|Mathematics|Maths?|Science|Language)(?:,? (?:and|&) |, ?| ?\/ ?| ))+at $/i

/** ", minimum of Second Class Lower", "(2:1 or above)": how good the degree must be. */
const CLASS_OF_DEGREE =
  /^,? ?\(?(?:with )?(?:an? )?(?:minimum (?:of )?|at least |not less than |min\.? )?(?:an? )?(?:(?:first|second|third|upper|lower)[- ](?:second[- ]|third[- ])?class(?:[ ,]+(?:upper|lower)(?: division)?)?(?: honours?)?|2[:.][12]\b|(?:upper|lower) (?:second|credit)\b)(?: or (?:above|higher|better))?\)?/i

const pastGrades = (line: string, level: EducationLevel, from: number): number =>
  from + ((level === 'secondary' ? GRADES : CLASS_OF_DEGREE).exec(line.slice(from))?.[0].length ?? 0)

/** "or related field" and "or equivalent experience" belong to the degree, not to the skills. */
function swallow(line: string, from: number): number {
  const tail =
    /^(?: ?\(or (?:near|working|in the process)[^()]{0,30}\)|,? ?\(?or (?:an? )?equivalent (?:[a-z-]+ ){1,3}(?:qualifications?|certificates?|diplomas?|degrees?)\b(?: \([A-Z][^()]{1,40}\))?|,? (?:or|and) (?:an? )?(?:closely )?(?:related|similar|other) (?:[a-z]+ ){0,2}(?:sciences?|engineering|studies|subjects?|disciplines?|fields?)\b|\)?[ ,]*(?:(?:or|and)(?:\/or)? (?:an? )?(?:(?:other|another|closely|any|in|relevant|related|similar|equivalent|comparable|associated|allied|technical|practical|professional|work|foreign|industry) ?)+(?:(?:fields?|disciplines?|subjects?|areas?|experience|qualifications?|degree|training|education|study|certification|combination|military|of|in|and|or|work|the|technical|relevant|related|through) ?)*|(?:degree|level|education|standard|discipline|fields?|required|preferred|is required|from an? (?:accredited|approved|recogni[sz]ed) (?:[a-z]+ ){0,3}[a-z]+)\b))+/i.exec(
      line.slice(from),
    )
  return from + (tail?.[0].replace(/[ ,]*\b(?:or|and) *$/, '').length ?? 0)
}

/** Each degree with years of its own is a step of a ladder. */
const YEARS = withNumbers(phrases('i')`
  <number>\+? (?:\(\d+\) )?(?:or more )?(?:years?|yrs)
`)

/** Degrees of one clause and one level of demand are alternatives: "Bachelor's or Master's degree". */
function runsOf({ levels, passage }: PassageContext, line: string, matches: readonly Degree[]): Degree[][] {
  const runs: Degree[][] = []
  for (const match of matches) {
    const before = runs.at(-1)?.at(-1)
    const gap = before ? line.slice(before.index + before.text.length, match.index) : ''
    const sameLevel =
      before &&
      levelAt(levels, { start: passage.start + before.index, end: 0 }) ===
        levelAt(levels, { start: passage.start + match.index, end: 0 })
    if (before && sameLevel && gap.length < 90 && !YEARS.test(gap) && !/[.;]\s|\band (?:a|an|at)\b|, and/.test(gap))
      runs.at(-1)!.push(match)
    else runs.push([match])
  }
  return runs
}

/** "Graduate of an accredited School of Pharmacy (BS Pharm or PharmD)": the degrees behind tell what one graduates with. */
const isSchool = ({ text }: Degree): boolean => /^graduat/i.test(text)

/** "Degree in Electrical Engineering (MSc or comparable)": the bracket tells which. */
const isToldInBracket = (line: string, [degree, told]: readonly Degree[]): boolean =>
  degree !== undefined &&
  told !== undefined &&
  /^degree/i.test(degree.text) &&
  /^[^()]*\($/.test(line.slice(degree.index + degree.text.length, told.index))

/** "Degree in Social Work (BA, MA or DipSW)", "BSc in Botany or PhD": the field stands before the other degrees it may be of. */
const FIELD_BEFORE = /^[^(]*? (?:in|school of) (?<field>\w[\w &/-]{2,50}?)(?: ?\(|,? or (?!.* or ))/i
/** "BSc (Hons) Diagnostic Radiography" */
const BEHIND = /^\)? (?:\p{Lu}\p{Ll}+(?: (?:and|&)(?= \p{Lu}))?(?: |\b)){1,5}/u
/** "an accredited Dental Hygiene program"; capitals alone name a paper, no field. */
const TAUGHT = phrases('', String.raw`\b(?:…) (?<field>(?![A-Z/]+ )[\w &/-]{3,50}) [Pp]rogram(?:me)?\b`)`
  [Aa]ccredited
  [Aa]pproved
  [Rr]ecogni[sz]ed
`
/** "Level 2 Teaching Assistant qualification" */
const LEVELLED = /^Level \d (?<field>.+) (?:qualification|diploma)$/i

interface Fields extends Span {
  readonly names: readonly string[]
}

/** "BEng (Civil) or BSc (Geology)" */
const FIELD_IN_BRACKETS = String.raw`\((?!hons\b|\d|or\b|preferred\b|required\b|essential\b|desirable\b)(?<field>\p{Lu}[\p{L} &]{3,40})\)`
const BRACKETED = new RegExp(`^ ?${FIELD_IN_BRACKETS}`, 'iu')
const BRACKETS = new RegExp(FIELD_IN_BRACKETS, 'giu')

function fieldsOf(context: PassageContext, line: string, start: number, end: number, level: EducationLevel): Fields {
  const none = { start, end, names: [] }
  if (level === 'secondary') return none
  const printed = line.slice(start, end)
  const after = listed(context, FIELDS.exec(line.slice(end)), end)
  if (after) return { ...after, start }
  const behind = /(?:(?:^|\b[A-Z]\w{1,4} ?\/ ?)[BM][A-Za-z.]{1,5}|\bHons\)?|^(?:NVQ|QQI|BTEC).* [2-6]|\bB\.Sc)$/i.test(
    printed,
  )
    ? BEHIND.exec(line.slice(end))?.[0].trim()
    : undefined
  if (behind) return { start, end: end + 1 + behind.length, names: splitFields(behind) }
  const before = FIELD_BEFORE.exec(printed)?.groups?.['field']
  if (before) return { start, end, names: splitFields(before) }
  const taught = TAUGHT.exec(printed)?.groups?.['field'] ?? LEVELLED.exec(printed)?.groups?.['field']
  if (taught) return { start, end, names: [taught] }
  const bracketed = BRACKETED.exec(line.slice(end))
  if (bracketed && /(?:^|\bor |[/,] ?)[BM]\p{L}{1,5}$/u.test(printed)) {
    const names = [...matchesOf(printed, BRACKETS), bracketed].flatMap(({ groups }) => splitFields(groups!['field']!))
    return { start, end: end + bracketed[0].length, names }
  }
  const within = /\b(?:of|in) (?<field>(?!science\b|arts\b|.*\blevel\b)[\w ]+?)(?: degree)?$/i.exec(printed)
  if (within) return { start, end, names: [within.groups!['field']!] }
  const word = start + printed.search(/\bdegree\b/i)
  const own = word < start ? undefined : fieldBefore(line.slice(0, word))
  if (own === undefined) return none
  const from = word - `${own} `.length
  const left = /(?:(?<other>\w+) or )$/.exec(line.slice(0, from))
  return left
    ? { start: from - left[0].length, end, names: [left.groups!['other']!, own] }
    : { start: from, end, names: [own] }
}

/** The fields that the words behind a degree, from `from` on, list. */
function listed(context: PassageContext, match: RegExpExecArray | null, from: number): Fields | undefined {
  const raw = match?.groups?.['fields']
  if (!match || raw === undefined) return undefined
  const at = from + match[0].length - raw.length
  const names = splitFields(raw.slice(0, FIELD_END.exec(raw)?.index ?? raw.length)).flatMap((name) =>
    partsOf(context, name, at),
  )
  const last = names.at(-1)
  return last === undefined ? undefined : { start: from, end: at + raw.indexOf(last) + last.length, names }
}

/** "Bachelor's degree, preferably in Computer Science": the fields it would best be in, behind it or what may stand in for it. */
const wishedFields = (context: PassageContext, line: string, places: readonly number[]): Fields | undefined =>
  places.map((at) => listed(context, WISHED_FIELDS.exec(line.slice(at)), at)).find((fields) => fields !== undefined)

/** "computer science" in "A good computer science degree": up to three words before it, as far as they name a field. */
function fieldBefore(words: string): string | undefined {
  const before = /(?<![\w'’])(?:[A-Za-z][\w&-]* ){1,3}$/i.exec(words)?.[0].trim().split(' ') ?? []
  const from = before.findLastIndex((word) => GENERAL.test(word) || NO_FIELD.test(word)) + 1
  return from < before.length ? before.slice(from).join(' ') : undefined
}

/** What leads to a field, or measures the degree. */
const NO_FIELD = phrases('i', '^(?:…)$')`
  an?
  the
  any
  your
  their
  or
  and
  in
  of
  with
  by
  have
  has
  hold
  holds
  holding
  possess
  minimum
  good
  strong
  full
  completed
  earned
  recogni[sz]ed
  accredited
  suitable
  similar
  equivalent
  equiv
  own
  first
  second
  last
  level
  no
  this
  (?:two|three|four|five|\d)(?:-year)?
  years?
  bachelor['’]?s?
  master['’]?s?
  post-?graduate
  under-?graduate
  is
  are
  be
  must
  required
  preferred
  desirable
  to
  at
  for
  that
  than
  as
  need
  needs
  require
  requires
  one
  plus
  business-related
  numerate
  quantitative
`

/** "Social work qualification (BA, DipSW or equivalent)": of what sort the papers in the bracket are. */
const SORT_BEFORE =
  /(?:^|[,;:] |\b(?:an?|recogni[sz]ed|relevant|professional|approved|appropriate) )(?!(?:an?|recogni[sz]ed|relevant|professional|approved|appropriate|vocational|academic|formal|degree|equivalent)\b)(?<field>[A-Za-z]\w+(?: [a-z]\w+){0,3}) qualification ?\((?:e\.g\.?,? |such as )?$/i

function ofSort(line: string, start: number, fields: Fields): Fields {
  const sort = SORT_BEFORE.exec(line.slice(0, start))?.groups?.['field']
  return sort === undefined ? fields : { ...fields, start: line.lastIndexOf(`${sort} qual`, start) }
}

/** Fields whose commas were lost, as far as they are known names. */
function partsOf({ reading, passage }: PassageContext, name: string, from: number): string[] {
  if (!reading.commasLost || name.split(' ').length < 2) return [name]
  const at = reading.text.indexOf(name, passage.start + from)
  if (at < 0) return [name]
  const terms = termsIn(reading, { start: at, end: at + name.length }, [])
  return terms.length > 1 ? terms.map((term) => reading.text.slice(term.start, term.end)) : [name]
}

const GENERAL = phrases('i', '^(?:…)$')`
  university
  college
  honou?rs
  first
  relevant
  undergraduate
  graduate
  postgraduate
  related
  appropriate
  year
  bachelors?
  masters?
  technical
  academic
  advanced
  associates?
  a
  stem
  doctoral
  foundation
  higher
  professional
  \w*being
  \w*pursuing
  following
  having
  holding
  completing
`

/** "Speech and Language Therapy", "Health and Social Care": one field, whose two halves share a noun. */
const JOINT = /^\W*\p{Lu}[\p{L}-]* and \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)+\W*$/u

/** "a quantitative field", "a related technical one": what is said of a field, and names none. */
const OF_NO_FIELD =
  /^(?:(?:overseas|foreign|international|professional) )?(?:(?:related|similar|relevant|equivalent|any|other|a|an)\b|(?:quantitative|numerate|numerical|technical|analytical|appropriate|suitable)$)/i

function splitFields(raw: string): string[] {
  return raw
    .split(/,|\/|\bor\b|;/i)
    .filter((field) => /\w/.test(field))
    .flatMap((field, _, all) => (all.length === 1 && JOINT.test(field) ? [field] : field.split(/\band\b(?= [A-Z])/)))
    .map((field) =>
      field
        .replace(
          /^\s*(?:the |an? |either |and |in |within )+|\s+(?:field|degree|discipline|area|subject)s?\s*$|^[\s"'(]+|[\s"')]+$/gi,
          '',
        )
        .trim(),
    )
    .filter((field) => field.length > 1 && field.split(' ').length <= 6 && !OF_NO_FIELD.test(field))
}

function clauseEnd(line: string, from: number): number {
  const stop = /;(?! or,? (?:an? )?equivalent\b)|[\n\t]|\.(?:\s|$)/i.exec(line.slice(from))
  return stop ? from + stop.index : line.length
}
