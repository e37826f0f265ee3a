import type { Lexicon } from '../../model/lexicon.ts'
import type { SectionKind } from '../../model/resume.ts'
import { degreeLevel } from '../../text/degrees.ts'
import { phrases } from '../../text/phrases.ts'
import { titleScore } from '../../text/roles.ts'
import { isSpokenLanguage } from '../../text/spoken.ts'
import { opensWithDegree } from './head-rows.ts'
import { isProse, type Row } from './rows.ts'
import { LEVEL } from './skills.ts'

/** What a section is by what stands in it, where its heading is unknown or means two things. */
export function kindByContent(kind: SectionKind, heading: string, rows: readonly Row[], lexicon: Lexicon): SectionKind {
  if (kind === 'languages') return rows.length === 0 || rows.some(namesLanguage) ? kind : 'skills'
  if (kind === 'summary' && /qualifi[ck]/i.test(heading)) return holdsDegrees(rows) ? 'education' : kind
  if (kind !== 'other' || rows.length === 0 || namesBelonging(heading)) return kind
  if (rows.filter(namesLanguage).length >= rows.length / 3 && rows.length < 12) return 'languages'
  const dated = rows.filter((row) => row.periods.some((period) => period.form !== 'single'))
  if (dated.length > 0) {
    if (rows.some((row) => degreeLevel(row.text) && row.words.length < 12 && titleScore(row.words) < 3))
      return 'education'
    if (/volunteer|service|community|ehrenamt|bénévol|voluntari/i.test(heading)) return 'volunteer'
    if (!rows.some((row) => row.words.length < 10 && titleScore(row.words) >= 3.3)) return kind
    return areOffices(rows) ? 'volunteer' : 'work'
  }
  if (/\b(?:training|registrations?)\b/i.test(heading)) return 'certificates'
  return areSkills(rows, lexicon) || areRated(rows) ? 'skills' : kind
}

/** Short lines that name degrees or certificates, most of them with a year. */
function holdsDegrees(rows: readonly Row[]): boolean {
  const named = rows.filter(
    (row) => degreeLevel(row.text) !== undefined && row.words.length < 16 && (!isProse(row) || opensWithDegree(row)),
  )
  return named.length > 0 && rows.some((row) => row.periods.length > 0)
}

/** What societies and committees make of those who belong to them. */
const OFFICE = phrases('i', String.raw`^(?:past |former |founding |executive |national |honorary )*(?:…)\b`)`
  member(?!s)
  (?:vice[- ])?president(?! of (?:sales|operations|marketing|finance|engineering|technology|product))
  (?:vice[- ]|co-?)?chair(?:man|woman|person)?
  secretary(?!.{0,3} (?:to|for) )
  treasurer
  board member
  (?:team )?captain
  delegate
  reviewer
  editorial board
  participant
  volunteer
`

/** Whether most of the lines that turn on a title name an office in a society, and no job. */
export function areOffices(rows: readonly Row[]): boolean {
  const titled = rows.filter(
    ({ words, text }) => words.length < 14 && (titleScore(words) >= 2 || OFFICE.test(text.trimStart())),
  )
  return titled.length > 0 && titled.filter(({ text }) => OFFICE.test(text.trimStart())).length > titled.length / 2
}

/** What somebody belongs to has dates and titles as well, and is no work. */
const BELONGING = /affiliat|membership|associations|organi[sz]ations|societies|committees|\bbodies\b|mitgliedschaft/i

/** Whether a heading stands above what somebody belongs to. */
export const namesBelonging = (heading: string): boolean => BELONGING.test(heading)

const namesLanguage = (row: Row): boolean =>
  row.words.length <= 14 && row.words.some((word, at) => isSpokenLanguage(word.folded) && (at === 0 || !isProse(row)))

/** Short lines below a level: "Master", and what is mastered. */
const areRated = (rows: readonly Row[]): boolean =>
  rows.length > 1 && LEVEL.test(rows[0]!.text.trim()) && rows.every((row) => row.words.length <= 5)

const LISTS = /[,;•·|]/

/** The end of one sentence and the beginning of the next. */
const SENTENCES = /\p{Ll}{3}[.!?] \p{Lu}/u

/** Short lines of which most hold the name of a skill. */
export function areSkills(rows: readonly Row[], lexicon: Lexicon): boolean {
  if (rows.length > 40 || rows.some((row) => isProse(row) && (!LISTS.test(row.text) || SENTENCES.test(row.text))))
    return false
  const named = rows.filter((row) => {
    const hits = lexicon.find(row.text)
    return hits.length > 1 || hits.some((hit) => hit.concepts.some((concept) => concept.kind === 'skill'))
  })
  return named.length >= Math.max(1, rows.length * 0.4)
}
