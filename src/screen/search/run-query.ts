import type { Policy } from '../../model/policy.ts'
import type { Span } from '../../model/quote.ts'
import { mentionsOf } from '../mentions.ts'
import type { Paper } from '../paper.ts'
import { sightOf } from '../sight.ts'
import type { Query } from './query.ts'

/** What a search brought: where its terms stand, and, where it found nothing, the smallest set of terms that are absent or in the way. */
export interface Found {
  readonly found: boolean
  readonly places: readonly Span[]
  /** Terms whose presence would make it found. */
  readonly absent: readonly string[]
  /** Terms after NOT that are there. */
  readonly inTheWay: readonly string[]
}

/** Runs the search over the paper as the policy's reader gets it. */
export function runQuery(query: Query, paper: Paper, policy: Policy): Found {
  switch (query.kind) {
    case 'term': {
      const places = mentionsOf(query.words, policy.matching, paper)
        .filter(({ span, refusal }) => !refusal && sightOf(paper, span, policy) === 'seen')
        .map(({ span }) => span)
      return { found: places.length > 0, places, absent: places.length > 0 ? [] : [query.words], inTheWay: [] }
    }
    case 'not': {
      const inner = runQuery(query.of, paper, policy)
      return { found: !inner.found, places: [], absent: [], inTheWay: inner.found ? termsIn(query.of) : [] }
    }
    case 'and': {
      const parts = query.of.map((each) => runQuery(each, paper, policy))
      return {
        found: parts.every((part) => part.found),
        places: parts.flatMap((part) => part.places),
        absent: parts.flatMap((part) => part.absent),
        inTheWay: parts.flatMap((part) => part.inTheWay),
      }
    }
    case 'or': {
      const parts = query.of.map((each) => runQuery(each, paper, policy))
      const hits = parts.filter((part) => part.found)
      if (hits.length > 0) return { found: true, places: hits.flatMap((part) => part.places), absent: [], inTheWay: [] }
      return parts.sort((a, b) => size(a) - size(b))[0]!
    }
  }
}

const size = ({ absent, inTheWay }: Found): number => absent.length + inTheWay.length

const termsIn = (query: Query): string[] =>
  query.kind === 'term' ? [query.words] : query.kind === 'not' ? termsIn(query.of) : query.of.flatMap(termsIn)
