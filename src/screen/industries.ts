import { fold } from '../text/words.ts'

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
