import type { Matching } from '../model/policy.ts'
import type { Work } from '../model/resume.ts'
import { isWorkplace } from '../model/workplaces.ts'
import { phrases } from '../text/phrases.ts'
import { fold, foldToBase, type Word, wordsOf } from '../text/words.ts'
import type { Mention } from './mentions.ts'
import { workplaceSays } from './occupations.ts'

/** What postings call the branch of business they want somebody from. */
const INDUSTRIES = new Set(
  `aerospace|agriculture|automotive|aviation|banking|biotech|biotechnology|charity|chemicals|civil engineering|construction|consumer goods
|defence|defense|e-commerce|ecommerce|education sector|energy|fashion|financial services|fintech|fmcg|food|food and beverage|food manufacturing
|gaming|government|grocery|grocery distribution|health care|healthcare|higher education|hospitality|insurance|insurtech|life sciences|local government
|logistics|luxury|manufacturing|maritime|media|medical devices|mining|non-profit|nonprofit|oil and gas|pharma|pharmaceuticals|private equity
|public sector|publishing|real estate|renewables|retail|saas|semiconductors|shipping|social housing|telecommunications|telecoms|third sector
|transportation|travel|utilities|venture capital`
    .split('|')
    .map((name) => fold(name.trim())),
)

/** Whether the words name a branch of business, as in "food manufacturing" and "the insurance industry". */
export const isIndustry = (name: string): boolean => {
  const folded = fold(name).replace(/^(?:the|our|a) /, '')
  return INDUSTRIES.has(folded) || /\b(?:industry|sector)$/.test(folded)
}

/** Where the head of a job tells that it was in the branch of business, or in the kind of place. */
export const settingIn = (job: Work, setting: string, matching: Matching): Mention | undefined =>
  isIndustry(setting)
    ? industryIn(job, setting, matching)
    : isWorkplace(setting)
      ? placeIn(job, setting, matching)
      : undefined

/**
 * Where the employer's name says what kind of place it is: "Hollin Bank Care Home" a care home, and no bank, as "Hotel Supplies Ltd" is no
 * hotel.
 */
function placeIn({ name }: Work, place: string, matching: Matching): Mention | undefined {
  if (!name) return undefined
  const key = ({ folded, base }: Word): string => (matching === 'literal' || matching === 'careless' ? folded : base)
  const asked = wordsOf(place).map(key)
  const words = wordsOf(name.value)
  const isSaid = words.some(
    (_, at) =>
      asked.every((word, i) => words[at + i] && key(words[at + i]!) === word) &&
      NAME_ENDS.test(name.value.slice(words[at + asked.length - 1]!.end)),
  )
  return isSaid ? { span: name.quote.span, likeness: 'named' } : undefined
}

/** What may stand behind the kind of place in the name of one: "Fernhill Hotel & Spa Ltd", "Library of Birmingham". */
const NAME_ENDS = phrases('i', String.raw`^(?: (?:…)\b\.?)*(?:$|[,(|]| [-–—(]| (?:of|for|at) )`)`
  (?:&|and) (?:bar|grill|restaurant|resort|spa|trust)
  co
  company
  corp
  district
  foundation
  group
  inc
  limited
  llc
  llp
  ltd
  nhs
  plc
  trust
`

/**
 * Where the head of a job tells that it was in the branch of business: by an employer named after it, and to who knows such names also by one
 * named without its "sector" or after what the branch runs ("Network Rail", "Fernhill Hotel"), and by the title.
 */
function industryIn({ name, position }: Work, industry: string, matching: Matching): Mention | undefined {
  if (name && ` ${fold(name.value)} `.includes(` ${fold(industry)} `))
    return { span: name.quote.span, likeness: 'named' }
  if (matching !== 'knowing') return undefined
  const branch = fold(industry).replace(/^(?:the|our|a) | (?:industry|sector)$/g, '')
  const says = (said: string): boolean => ` ${foldToBase(said)} `.includes(` ${foldToBase(branch)} `)
  const isNamed = name && (says(name.value) || workplaceSays(branch, name.value))
  const told = isNamed ? name : position && says(position.value) ? position : undefined
  return told && { span: told.quote.span, likeness: 'implied' }
}
