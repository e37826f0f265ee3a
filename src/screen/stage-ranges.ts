import type { Span } from '../model/quote.ts'
import { matchesOf } from '../text/phrases.ts'

const STAGE = /^(?<school>KS|key stage|year|grade) ?(?<stage>\d{1,2})$/i
const RANGE =
  /\b(?:(?<school>KS|key stages?|years?|grades?) ?(?<from>\d{1,2}|K)|(?<infants>K)) ?(?:-|–|—|to|through) ?(?:KS|key stage|year|grade)? ?(?<to>\d{1,2})\b(?! ?(?:years|yrs))/gi

/** Where a paper names the stages of school between which the one asked for lies: KS4 in "KS3-KS5", Grade 4 in "K-8". */
export function stageRanges(term: string, text: string): Span[] {
  const asked = STAGE.exec(term)?.groups
  if (!asked) return []
  const stage = Number(asked['stage'])
  return matchesOf(text, RANGE).flatMap(({ index, 0: range, groups = {} }) => {
    const from = groups['infants'] || groups['from'] === 'K' ? 0 : Number(groups['from'])
    const isOfKind = countedAs(groups['school'] ?? 'grade') === countedAs(asked['school']!)
    const holds = isOfKind && from <= stage && stage <= Number(groups['to'])
    return holds ? [{ start: index, end: index + range.length }] : []
  })
}

const countedAs = (school: string): string => (/^k/i.test(school) ? 'ks' : school.toLowerCase().replace(/s$/, ''))
