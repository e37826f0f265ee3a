import { degreeLevel } from '../../text/degrees.ts'
import { isEndOfName } from '../../text/organisations.ts'
import { phrases } from '../../text/phrases.ts'
import { placeScore } from '../../text/places.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { isLabelled } from './atoms.ts'
import { namesBreak } from './engagements.ts'
import { goesOnWithName } from './name-breaks.ts'
import { isProse, type Row } from './rows.ts'
import { subheads } from './subheads.ts'
import { ABBREVIATION } from './values.ts'

/** How much a row by itself reads as part of an entry's head: names a title, an organisation, a place. */
export type Weigh = (row: Row) => number

/** Whether two rows are set alike, as the heads of entries are. */
export function sameSetting(left: Row, right: Row): boolean {
  const [a, b] = [left.line, right.line]
  if (a.size === undefined && a.bold === undefined) return left.caps === right.caps && left.gap > 0 === right.gap > 0
  return (
    a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.font === b.font && left.caps === right.caps
  )
}

/** A short line that names something and is no bullet, no sentence and no rest of one. */
export function isHeadRow(row: Row, weigh: Weigh): boolean {
  if (row.continues || (row.bullet && row.line.role !== 'heading')) return false
  if (row.line.role === 'heading' && row.line.level !== undefined) return true
  if (row.words.length === 0 || row.words.length > (opensWithDegree(row) ? 26 : 16)) return false
  if (isLabelled(row) || (row.words.length < 9 && namesBreak(row.text))) return true
  if (/\S@\S+\.\S/.test(row.text)) return false
  if (isProse(row) && !isSmallTitle(row) && !tellsOfDegree(row)) return ENGAGED.test(row.text)
  const text = row.text.trim()
  if (/^\p{Ll}/u.test(text) && weigh(row) < 3 && !isEndOfName(row.words) && !goesOnWithName(row)) return false
  if (text.endsWith('.') && !ABBREVIATION.test(text) && row.words.length > 2 && !isAllNames(row, weigh)) return false
  if (OPENS_SUBHEAD.test(text) || TELLS.test(text)) return false
  return !(text.endsWith(':') && row.words.length < 5)
}

/** "Full-time · 9 yrs 3 mos": how long somebody was with an employer in several posts, as network profiles print it. */
const ENGAGED =
  /^\s*(?:full[- ]time|part[- ]time|contract|permanent|freelance|self-employed|internship|apprenticeship|seasonal|temporary)?\W*(?:\d{1,2} (?:yrs?|years?|mos?|months?)\W*)+$/i

/** "Level 3 NVQ in heavy vehicle maintenance and repair": small letters make no prose of it. */
export const opensWithDegree = ({ text, start, words }: Row): boolean =>
  degreeLevel(text.slice(0, (words[3] ?? words.at(-1))!.end - start)) !== undefined

/** "Bachelor's degree in History, Hill College, part-time, third year of four, finishing 2028": long, and no sentence. */
const tellsOfDegree = (row: Row): boolean =>
  row.words.length >= 12 && row.text.includes(',') && opensWithDegree(row) && !/[.;:!?]\s*$/.test(row.text)

/** "Class teacher and Maths lead", "Budget Analyst, GS-11 | 40 hours per week": a title, whatever small letters go with it. */
function isSmallTitle({ cells: [first], words, periods }: Row): boolean {
  if (!first || periods.length > 0) return false
  const [name] = /^[^/]*/.exec(first.text)!
  const named = words.filter((word) => word.end <= first.start + name.length)
  return (
    named.length <= 8 &&
    titleScore(named) >= SURELY_TITLE &&
    /^\p{Lu}(?!\p{L}*(?:ed|ing|[^s]s)\b)(?!.* (?:for|with|to|on) )/u.test(first.text) &&
    !/[.;:!?]\s*$/.test(first.text)
  )
}

/** "Software Engineer, Search, Google, Mountain View.": names alone, and a full stop behind them. */
const isAllNames = (row: Row, weigh: Weigh): boolean =>
  (row.words.length === 3 || (row.words.length <= 12 && (weigh(row) >= 2 || endsWithPlace(row)))) &&
  !/(?<![\p{L}\p{N}])\p{Ll}{4,}/u.test(row.text)

/** "California." in "Trailer Park, Hollywood, California." */
function endsWithPlace({ text, words, start }: Row): boolean {
  const comma = text.lastIndexOf(',')
  const name = text.slice(comma + 1).replace(/\.\s*$/, '')
  return (
    comma > 0 &&
    placeScore(
      words.filter((word) => word.start > start + comma),
      name.trim(),
    ) >= 2
  )
}

/** A label of something that names neither job nor employer. */
const TELLS = phrases('i', String.raw`^(?:…)\s*:`)`
  product
  department
  dept
  description
  job description
  project description
  team
  domain
  platforms?
  operating systems?
  os
  databases?
  dbms
  languages?
  url
  website
  web
  reporting to
  reports to
  supervisor
  salary
  ctc
  reason for leaving
  hours
  hours per week
  phone
  tel
  e-?mail
  address
  focus
  scope
  goal
  objective
  award
  awards
  industry
  sector
  type of business
  nature of business
  business
  customers?
  project (?:name|title|idea|type|details)
  synopsis
  overview
  about
  contribution
  module
  modules
  version
  hardware
  software
  methodology
  number of employees
  budget
  thesis
  dissertation
  advisor
  adviser
  topic
`

/** "Tools", or "Tools:" with what it names behind it. */
const OPENS_SUBHEAD = subheads(String.raw`^(?:…)\s*(?::|$)`)
const SUBHEAD = subheads(String.raw`^(?:…)\s*:?$`)

/** "Highlights", "Key achievements:" by itself: what stands below it is told, the line tells nothing. */
export const isSubhead = ({ text }: Row): boolean => SUBHEAD.test(text.trim())
