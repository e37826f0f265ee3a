import { overlaps, type Span } from '../../model/quote.ts'
import type { ExperienceCriterion } from '../../model/requisition.ts'
import { matchesOf, phrases } from '../../text/phrases.ts'
import { SURELY_TITLE, titleScore } from '../../text/roles.ts'
import { wordsOf } from '../../text/words.ts'
import { type Ask, lineOf, nothing, type PassageContext, type Readout } from './ask.ts'
import { asksThere } from './passage.ts'

/**
 * Posts that must have been held, for no number of years: "Previous experience as a store manager or assistant manager". One of several is
 * enough. What is no job title is left to other readers.
 */
export function readPosts(context: PassageContext, taken: readonly Span[]): Readout {
  if (!asksThere(context.passage)) return nothing
  const asks = matchesOf(lineOf(context), HELD).flatMap((match): Ask[] => {
    const posts = match
      .groups!['posts']!.split(/,? or |\//)
      .map((post) => post.replace(/^(?:an? |the )/i, '').trim())
      .filter((post) => titleScore(wordsOf(post)) >= SURELY_TITLE)
    const of = posts.map((post): ExperienceCriterion => ({ kind: 'experience', months: null, of: post, worksAs: true }))
    const start = context.passage.start + match.index
    const at = { start, end: start + match[0].length, confidence: 0.8 }
    if (of.length === 0 || taken.some((span) => overlaps(span, at))) return []
    return [{ ...at, criterion: of.length === 1 ? of[0]! : { kind: 'any-of', of } }]
  })
  return { asks, taken: asks, ignored: [] }
}

const HELD = phrases(
  'gi',
  String.raw`(?:…)(?: an?| the)? (?<posts>(?:[\w'’&-]+ ){0,4}?[\w'’&-]+(?:(?:,? or (?:an? )?|\/)(?:[\w'’&-]+ ){0,3}?[\w'’&-]+){0,3})(?=[,.;:()]|$| (?:in|at|with|for|within|or similar|or equivalent|who|and|is|would|preferred|required|desirable|essential|ideally|preferably|of at least|on)\b)`,
)`
  \bexperience (?:of )?(?:working |gained )?as
  \b(?:have|having|you['’]ve|must have|will have) (?:previously |already |also )?(?:worked|trained) as
  \b(?:be|are) (?:already |currently )?working as
`
