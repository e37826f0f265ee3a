import type { Education, Value } from '../../model/resume.ts'
import { degreeLevel, degreeSpan } from '../../text/degrees.ts'
import { matchesOf, phrases, united } from '../../text/phrases.ts'
import { isRegion, placeScore } from '../../text/places.ts'
import { UNDER_WAY } from '../../text/under-way.ts'
import { type Assigned, assignAlike, type Field, type Segment } from './assign.ts'
import { atomsOf } from './atoms.ts'
import { passagesOf } from './bodies.ts'
import { entriesOf } from './entries.ts'
import type { Entry } from './entry.ts'
import { tellsLanguages } from './lists.ts'
import { confidenceOf, readingAt } from './readings.ts'
import type { Row } from './rows.ts'
import { dateValue, nameSpan, trimSpan, valueAt } from './values.ts'

const SCHOOL = phrases('i')`
  universit
  univ\.
  college
  school
  institut
  academy
  academia
  polytech
  seminary
  conservator
  hochschule
  \bfh\b
  schule
  gymnasium
  école
  ecole
  lycée
  lycee
  faculté
  iut
  escuela
  colegio
  facultad
  instituto
  escola
  faculdade
  scuola
  liceo
  politecnico
  universiteit
  hogeschool
  berufskolleg
  kolleg
  vidyalaya
  \bmit\b
  \bucla\b
  \biit\b
  bootcamp
  general assembly
  (?:training|technical|vocational) cent(?:er|re)
  \btafe\b
  \bc[ée]gep\b
  sixth form
  \bafb\b
  technikum
  akademie
  académie
  collège
`

/** Whether the words name a place of learning. */
export const namesSchool = (text: string): boolean => SCHOOL.test(text)

const FIELDS: readonly Field[] = [
  { id: 'institution', comma: 0.6, score: institutionFit },
  { id: 'degree', score: degreeFit },
  { id: 'area', score: areaFit },
  {
    id: 'location',
    comma: 0.1,
    score: locationFit,
  },
  { id: 'score', score: ({ text }) => (SCORE.test(text) ? 4 : -5) },
]

const SCORE = phrases('i')`
  ^(?:gpa|cgpa|grade|overall|cumulative|final)\b.*\d
  ^\d(?:[.,]\d{1,3})?\s*(?:/|of|out of)\s*\d
  \bgpa\b
  \d{2}(?:\.\d+)?\s*%
  ^(?:first|second|upper second|lower second|2:1|2:2|1st|magna|summa|cum laude|with honou?rs|honou?rs|distinction|merit|note\s*:?\s*\d|[0-4][.,]\d{1,2}$)(?![a-z])
`

function locationFit({ text, place }: Segment): number {
  if (SCHOOL.test(text) || IS_NO_SCHOOL.test(text) || / (?:and|&) /.test(text)) return -3
  return isRegion(text) ? 2.5 : place || -0.6
}

function institutionFit({ words, text, atoms, place, organisation }: Segment): number {
  if (words.length > 12 || IS_NO_SCHOOL.test(text)) return -3
  const school = SCHOOL.test(text) ? 3.5 : 0
  const degree =
    /(?:certificate|diploma)$/i.test(text) || OPENS_WITH_DEGREE.test(text)
      ? 4
      : degreeLevel(text)
        ? school
          ? 0.8
          : 2.5
        : 0
  // "General, Hill College": no part of its name.
  const isBehindOther =
    atoms[1]?.separator === 'comma' && !SCHOOL.test(atoms[0]!.text) && SCHOOL.test(text) && !UNIT.test(text)
  const subject = !school && words.length < 3 && STUDIES.test(text) ? 3 : 0
  return (
    0.6 -
    (isBehindOther ? 1.5 : 0) +
    school +
    Math.min(1, organisation * 0.3) -
    subject -
    degree -
    Math.max(0, place) -
    (SCORE.test(text) ? 4 : 0)
  )
}

/** "Diploma of College Studies in Dental Hygiene": no school, whatever it holds. */
const OPENS_WITH_DEGREE =
  /^(?:(?:advanced|graduate|postgraduate|higher|national) )*(?:diploma|bachelor|master|doctor|certificate|associate)(?:['’]?s)?(?: degree)? (?:of|in) /i

/** What stands before the name of the school that it is a part of. */
const UNIT = /^(?:the )?(?:dep(?:artmen)?t|division|faculty|cent(?:er|re)|graduate|fachbereich|fakultät)\b/i

/** A mark, an honour, or how long a certificate is valid. */
const IS_NO_SCHOOL =
  /^(?:\p{L}\*?|hons?\.?|honou?rs|(?:valid|expir\w+|renew\w*)\b.*|(?:\d+|one|two|three|four|five|six)[- ](?:years?|months?|weeks?|semesters?|terms?|hours?))$/iu

function degreeFit({ words, text, atoms }: Segment): number {
  if (words.length > 14 || IS_NO_SCHOOL.test(text)) return -3
  const level = degreeLevel(text)
  const honours = atoms[1]?.separator === 'paren' && HONOURS.test(atoms[1].text) ? 2 : 0
  return (
    (level ? 3.2 : -0.5) +
    honours -
    (SCHOOL.test(text) && !/\b(?:of|in)\b/.test(text) ? 2 : 0) -
    (SCHOOL.test(text) && words.length > 5 ? 1 : 0)
  )
}

/** What stands in brackets behind a degree, and is part of it: "BSc (Hons)". */
const HONOURS = /^(?:hons?\.?|honou?rs)$/i

function areaFit({ words, text, place }: Segment): number {
  if (words.length > 8 || SCHOOL.test(text) || /\d{3}/.test(text) || IS_NO_SCHOOL.test(text)) return -2
  return (STUDIES.test(text) ? 2 : 0.4) - (degreeLevel(text) ? 1.5 : 0) - Math.max(0, place)
}

const STUDIES = phrases('i')`
  engineering
  science
  sciences
  studies
  arts
  administration
  management
  marketing
  finance
  accounting
  economics
  psychology
  sociology
  biology
  chemistry
  physics
  mathematics
  maths
  statistics
  nursing
  education
  history
  literature
  english
  philosophy
  law
  design
  music
  theat
  communication
  journalism
  technology
  informati
  informatik
  wirtschaft
  maschinenbau
  elektrotechnik
  welding
  culinary
  hospitality
  business
  medicine
  pharmacy
  architecture
  computing
  analytics
  linguistics
  politic
  geography
  geology
  agricultur
  environment
  criminal justice
  social work
  public health
  logistics
  cosmetology
  automotive
  carpentry
  plumbing
  electrical
  mechanical
  civil
`

/** The schools of a section, one entry per degree. */
export function educationOf(rows: readonly Row[], text: string): Education[] {
  const weigh = (row: Row): number =>
    SCHOOL.test(row.text) ? 3.5 : degreeLevel(row.text) ? 3 : placeScore(row.words, row.text)
  const entries = entriesOf(
    rows.filter((row) => !tellsLanguages(row)),
    weigh,
  ).flatMap((entry) => splitSchools(entry))
  const readings = assignAlike(
    entries.map((entry) => atomsOf(entry.head, entry.anchor.index).filter((atom) => !TELLS_HOW.test(atom.text))),
    FIELDS,
  )
  const schools = entries.map((entry, at) => schoolOf(entry, readings[at]!, text))
  return schools.filter((school) => school.institution || school.studyType || school.area)
}

/** How one studies and how far one is: no part of a name. */
const TELLS_HOW = phrases('i', '^(?:…)$')`
  (?:by )?(?:part|full)[- ]time
  evenings?(?: classes)?
  day release
  (?:by )?distance(?: learning)?
  online
  halfway(?: through)?
  (?:in )?(?:my |the |her |his )?(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th) year(?: of \w+)?
  year (?:one|two|three|four|five|\d)(?: of \w+)?
  (?:due|expected|hoping|hope|should|to)(?: to)? (?:finish|complete|graduate)(?: in| by)?(?: (?:spring|summer|autumn|fall|winter))?
  due(?: in)?
  finishing(?: in)?
`

/** Two schools in one head are two entries: the dates of one were not printed. */
function splitSchools(entry: Entry): Entry[] {
  const named = entry.head.flatMap((row, at) => (SCHOOL.test(row.text) && !degreeLevel(row.text) ? [at] : []))
  const degrees = entry.head.filter((row) => degreeLevel(row.text))
  if (named.length < 2 || degrees.length < 2) return [entry]
  const first = named[0] === 0 || degreeLevel(entry.head[0]!.text) === undefined
  const cut = first ? named[1]! : Math.max(...named.slice(0, 1)) + 1
  const [upper, lower] = [entry.head.slice(0, cut), entry.head.slice(cut)]
  const own = (head: readonly Row[], body: readonly Row[]): Entry => {
    const anchor = head.find((row) => row === entry.anchor)
    return anchor ? { ...entry, head, body } : { head, body, anchor: head[0]! }
  }
  return lower.length === 0 ? [entry] : [own(upper, []), own(lower, entry.body)]
}

/** What is nothing but a trade's; a bare "diploma" takes its level from the lines around it. */
const TRADE = /\b(?:[sg]?nvq|svq|btec|city (?:&|and) guilds|level \d|apprenticeship)\b/i

function schoolOf(entry: Entry, reading: readonly Assigned[], text: string): Education {
  const find = (id: string): Assigned | undefined => reading.find((each) => each.field === id)
  const field = (id: string) => {
    const found = find(id)
    return found && readingAt(text, found)
  }
  const all = [...entry.head, ...entry.body].map((row) => row.text).join('\n')
  const degree = find('degree')
  const beside = field('area')
  const split = degree ? splitDegree(text, degree, beside !== undefined) : {}
  const named = degree && degreeLevel(degree.segment.text)
  const level = named && (named !== 'vocational' || TRADE.test(degree.segment.text)) ? named : degreeLevel(all)
  const area =
    split.area && beside ? subjectsOf(text, split.area, beside) : (split.area ?? (beside && withoutIn(text, beside)))
  const school = find('institution')
  const town = school && !find('location') ? townBehind(school.segment) : undefined
  const institution =
    school && readingAt(text, town ? { ...school, segment: { ...school.segment, end: town } } : school)
  const score = field('score') ?? scoreIn(entry, text)
  const { period } = entry
  const [from, to] = period?.form === 'single' ? [undefined, period.from] : [period?.from, period?.to]
  return {
    ...(institution && { institution }),
    ...(split.studyType && { studyType: split.studyType }),
    ...(area && { area }),
    ...(level && { level }),
    ...(from && { startDate: dateValue(text, from) }),
    ...(to && { endDate: dateValue(text, to) }),
    status: statusOf(all, to?.value ?? period?.to?.value),
    ...(score && { score }),
    courses: coursesOf(entry, text),
    span: {
      start: (entry.head[0] ?? entry.anchor).start,
      end: (entry.body.at(-1) ?? entry.head.at(-1) ?? entry.anchor).end,
    },
  }
}

/** "Biology" of "A Levels in Biology, Chemistry and Physics", and what stands behind it: the subjects of one degree. */
function subjectsOf(text: string, first: Value, rest: Value): Value {
  const [{ start, end }, { span: last }] = [first.quote.span, rest.quote]
  const areOne = /^, +$/.test(text.slice(end, last.start)) && / (?:and|&) /.test(rest.value)
  return areOne ? valueAt(text, { start, end: last.end }, rest.confidence) : first
}

/** "in Physics", behind "BSc (Hons)". */
function withoutIn(text: string, area: Value): Value {
  const { start, end } = area.quote.span
  const lead = /^(?:in|en|im) +(?=\p{L})/iu.exec(text.slice(start, end))?.[0].length ?? 0
  return lead > 0 ? valueAt(text, { start: start + lead, end }, area.confidence) : area
}

/** Where the name of a school ends that its town, which no list knows, stands behind: "Hill College, Aldmoor". */
function townBehind({ atoms }: Segment): number | undefined {
  const [name, town] = [atoms.at(-2), atoms.at(-1)]
  if (
    !name ||
    !(town?.separator === 'comma' || town?.separator === 'wrap') ||
    town.words.length > 2 ||
    SCHOOL.test(town.text)
  )
    return undefined
  const isName = /^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)?\.?$/u.test(town.text) && !STUDIES.test(town.text)
  // One of several universities of a state: "University of California, Berkeley".
  const of = /^univers\w+ (?:of|de) (.+)$/i.exec(name.text)?.[1]
  return isName && SCHOOL.test(name.text) && (of === undefined || of.includes(' ')) && !isRegion(of ?? '')
    ? name.end
    : undefined
}

/** "Bachelor of Science in Physics" → the degree and what it is in; "Master of Social Work" is whole where an area stands beside it. */
function splitDegree(
  text: string,
  { segment, score }: Assigned,
  hasArea: boolean,
): Pick<Education, 'studyType' | 'area'> {
  const span = nameSpan(text, segment)
  const phrase = text.slice(span.start, span.end)
  const confidence = confidenceOf(score)
  const inside =
    OF_WHAT.exec(phrase) ??
    /\s(?:in|en|im|in der|em|di)\s+|\sof\s+(?!science\b|arts\b|engineering\b|business\b|education\b|technology\b|laws?\b|fine\b|applied\b|commerce\b|nursing\b|philosophy\b|medicine\b)(?![^,;:–—-]*\sin\s)|,\s+|\s+[-–—:]\s+|:\s+/i.exec(
      phrase,
    )
  const named = degreeSpan(phrase)
  const end = named && named.end + /^(?:\.|\s+level \d\b)?/i.exec(phrase.slice(named.end))![0].length
  if (!inside || !named || inside.index < named.start || (hasArea && / of /i.test(inside[0]))) {
    if (
      named?.start === 0 &&
      /^\s+\p{Lu}/u.test(phrase.slice(end)) &&
      !/\sof\s(?!(?:Applied )?(?:Sciences?|Arts|Philosophy|Laws)\b)/i.test(phrase)
    )
      return {
        studyType: valueAt(text, { start: span.start, end: span.start + end! }, confidence),
        area: valueAt(text, trimSpan(text, { start: span.start + end!, end: span.end }), confidence * 0.9),
      }
    return { studyType: valueAt(text, span, confidence) }
  }
  const cut = span.start + inside.index
  return {
    studyType: valueAt(text, { start: span.start, end: cut }, confidence),
    area: valueAt(text, trimSpan(text, { start: cut + inside[0].length, end: span.end }), confidence * 0.9),
  }
}

/** "Master of Social Work, Clinical Practice": behind the comma is what the degree of that name was in. */
const OF_WHAT = /(?<=^\p{Lu}\p{Ll}+ of \p{Lu}[\p{L} ]{2,40}), (?=\p{Lu}\p{Ll}+(?: [\p{L}&]+){0,4}$)/u

function scoreIn(entry: Entry, text: string) {
  for (const row of [...entry.head, ...entry.body]) {
    const match = /\b(?:C?GPA|grade|note|mention)\b\s*[:-]?\s*\d[\d.,/ ]*\d|\b\d\.\d{1,2}\s*\/\s*\d(?:\.\d+)?/i.exec(
      row.text,
    )
    if (match)
      return valueAt(text, { start: row.start + match.index, end: row.start + match.index + match[0].length }, 0.85)
  }
  return undefined
}

const ABANDONED = phrases('iu', String.raw`\b(?:…)\b`)`
  no degree
  not completed
  incomplete
  did not (?:finish|graduate|complete)
  withdrew
  dropped out
  left before
  left (?:in )?(?:19|20)\d\d
  left (?:[\p{L}'’]+,? ){0,8}(?:after|in|during|without)
  (?:(?:sixth|seventh|eighth|ninth|tenth|eleventh)|(?:6|7|8|9|10|11)th) grade
  ohne abschluss
  abgebrochen
  sin terminar
  coursework only
  credits? earned
`
const RUNNING = united([
  UNDER_WAY,
  phrases('i', String.raw`\b(?:…)\b`)`
    ongoing
    candidate
    present
    current(?:ly)?(?! (?:[\w'’]+ ){0,4}(?:licen[cs]es?|cards?|certificat\w+|registration|permit|checks?|tickets?)\b)
    to date
    enrolled
    due
    (?:my|in) (?:the )?(?:first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th) year(?: of)?
    (?:first|second|third|fourth|fifth|1st|2nd|3rd|4th) year of (?:two|three|four|five|six|[2-6])
    voraussichtlich
    laufend
    en cours
    en curso
    cursando
    in corso
    lopend
  `,
])

function statusOf(all: string, end: string | undefined): Education['status'] {
  if (ABANDONED.test(all)) return 'abandoned'
  if (end === 'present' || RUNNING.test(all)) return 'in-progress'
  return end !== undefined || /\b(?:graduated|completed|conferred|awarded|abgeschlossen|obtenu)\b/i.test(all)
    ? 'completed'
    : 'unknown'
}

function coursesOf({ body }: Entry, text: string) {
  const passages = passagesOf(body)
  const listed = passages.flatMap((passage) => {
    const words = text.slice(passage.start, passage.end)
    const label =
      /^\s*(?:relevant |key |selected |notable )?(?:courses?|coursework|subjects|modules|kurse|schwerpunkte|cours|asignaturas)\s*:?\s*/i.exec(
        words,
      )
    if (!label) return []
    return listItems(text, passage.start + label[0].length, passage.end)
  })
  if (listed.length > 0) return listed
  return passages
    .filter((each) => each.bullet && each.rows.length === 1 && each.rows[0]!.words.length <= 6)
    .map((each) => valueAt(text, each, 0.7))
}

function listItems(text: string, start: number, end: number) {
  return matchesOf(text.slice(start, end), /[^,;•|\n]+/g)
    .filter((match) => match[0].trim() !== '')
    .map((match) => valueAt(text, { start: start + match.index, end: start + match.index + match[0].length }, 0.85))
}
