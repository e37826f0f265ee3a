import type { Policy } from '../../model/policy.ts'
import type { Span } from '../../model/quote.ts'
import { mentionsOf } from '../mentions.ts'
import type { Paper } from '../paper.ts'
import { sightOf } from '../sight.ts'
import type { Query } from './query.ts'
import { type Change, finds, smallestChange, termsIn } from './smallest-change.ts'

/** What a search brought: where its terms stand, and, where it did not find the paper, the least that would have to change. */
export interface Found {
  readonly found: boolean
  readonly places: readonly Span[]
  /** Absent where the paper was found, or where nothing ever will be: the search contradicts itself. */
  readonly change?: Change
}

/** Runs the search over the paper as the policy's reader gets it. */
export function runQuery(query: Query, paper: Paper, policy: Policy): Found {
  const placesOf = (words: string): Span[] =>
    mentionsOf(words, policy.matching, paper)
      .filter(({ span, refusal }) => !refusal && sightOf(paper, span, policy) === 'seen')
      .map(({ span }) => span)
  const has = (words: string): boolean => placesOf(words).length > 0
  const found = finds(query, has)
  const change = found ? undefined : smallestChange(query, has)
  return { found, places: termsIn(query).flatMap(placesOf), ...(change && { change }) }
}
