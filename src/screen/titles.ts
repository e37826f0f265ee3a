import type { Matching } from '../model/policy.ts'
import type { Span } from '../model/quote.ts'
import { foldedWords } from '../text/words.ts'
import { type Paper, stemOf } from './paper.ts'

/** Words of rank and kind of hire: the same occupation with or without them. */
const RANK = new Set(
  'senior sr junior jr lead principal staff chief head deputy assistant associate trainee graduate intern entry mid level i ii iii iv v 1 2 3 part full time fulltime parttime temporary permanent remote hybrid nights days the of and a an m f d w x'.split(
    ' ',
  ),
)

/** The title on the paper that is most like the one asked for; `same` where every word of the occupation agrees. */
export function bestTitle(asked: string, paper: Paper, matching: Matching): { span: Span; same: boolean } | undefined {
  const wanted = occupation(asked)
  const held = [paper.resume.basics.label, ...paper.resume.work.map((work) => work.position)].flatMap((value) =>
    value ? [value] : [],
  )
  const ranked = held
    .map(({ quote, value }) => ({
      span: quote.span,
      share: shared(wanted, occupation(value)),
      alike: matching === 'knowing' && isSameConcept(asked, value, paper),
    }))
    .sort((a, b) => Number(b.alike) - Number(a.alike) || b.share - a.share)
  const best = ranked[0]
  return best && (best.alike || best.share > 0) ? { span: best.span, same: best.alike || best.share === 1 } : undefined
}

/** The occupation in a title as one would search for it: without rank, place or kind of hire. */
export const occupationIn = (title: string): string =>
  title
    .split(/[,(|/–—]| - /)[0]!
    .split(/\s+/)
    .filter((word) => !RANK.has(foldedWords(word).join(' ')))
    .join(' ')

/** The words of the occupation, as stems. */
function occupation(title: string): string[] {
  return [...new Set(foldedWords(occupationIn(title)).map(stemOf))]
}

const shared = (wanted: readonly string[], held: readonly string[]): number =>
  wanted.length === 0 ? 0 : wanted.filter((word) => held.includes(word)).length / wanted.length

function isSameConcept(asked: string, held: string, { lexicon }: Paper): boolean {
  const titlesIn = (text: string) =>
    lexicon.find(text).flatMap((hit) => hit.concepts.filter((concept) => concept.kind === 'title'))
  const wanted = new Set(titlesIn(asked))
  return titlesIn(held).some((concept) => wanted.has(concept))
}
