import type { Matching } from '../model/policy.ts'
import type { Work } from '../model/resume.ts'
import { fold, foldToBase } from '../text/words.ts'
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

/**
 * Where the head of a job tells that it was in the branch of business: by an employer named after it, and to who knows such names also by one
 * named without its "sector" or after what the branch runs ("Network Rail", "Fernhill Hotel"), and by the title.
 */
export function industryIn({ name, position }: Work, industry: string, matching: Matching): Mention | undefined {
  if (name && ` ${fold(name.value)} `.includes(` ${fold(industry)} `))
    return { span: name.quote.span, likeness: 'named' }
  if (matching !== 'knowing') return undefined
  const branch = fold(industry).replace(/^(?:the|our|a) | (?:industry|sector)$/g, '')
  const says = (said: string): boolean => ` ${foldToBase(said)} `.includes(` ${foldToBase(branch)} `)
  const isNamed = name && (says(name.value) || workplaceSays(branch, name.value))
  const told = isNamed ? name : position && says(position.value) ? position : undefined
  return told && { span: told.quote.span, likeness: 'implied' }
}
