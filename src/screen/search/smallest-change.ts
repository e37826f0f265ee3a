import { fold } from '../../text/words.ts'
import type { Query } from './query.ts'

/** What would have to change for a search to find the paper. */
export interface Change {
  /** Terms that would have to be there. */
  readonly absent: readonly string[]
  /** Terms that would have to be gone. */
  readonly inTheWay: readonly string[]
  /** Whether no smaller set would do; where a search has too many terms to try them all, a smaller one may. */
  readonly smallest: boolean
}

/** Whether a term is on the paper. */
type Presence = (words: string) => boolean

/** Whether the search finds a paper with these terms. */
export function finds(query: Query, has: Presence): boolean {
  switch (query.kind) {
    case 'term':
      return has(query.words)
    case 'not':
      return !finds(query.of, has)
    case 'and':
      return query.of.every((each) => finds(each, has))
    case 'or':
      return query.of.some((each) => finds(each, has))
  }
}

/** The terms of a query, each once, in its order; what folds alike is one term. */
export function termsIn(query: Query): string[] {
  const all = (each: Query): string[] =>
    each.kind === 'term' ? [each.words] : each.kind === 'not' ? all(each.of) : each.of.flatMap(all)
  return [
    ...new Map(
      all(query)
        .map((words) => [keyOf(words), words] as const)
        .reverse(),
    ).values(),
  ].reverse()
}

const keyOf = (words: string): string => fold(words) || words

/** Sets tried at most. */
const MOST = 20_000

/**
 * The smallest set of terms that would have to be added or taken away for the search to find the paper; of equally small ones the first in
 * the query's order. Undefined where nothing does, because the search contradicts itself.
 */
export function smallestChange(query: Query, has: Presence): Change | undefined {
  const forced = forcedIn(query, has)
  const left = termsIn(query).filter((words) => !forced.includes(words))
  const with_ = (set: readonly string[]): string[] => [...forced, ...set]
  let tried = 0
  for (let size = 0; size <= left.length; size++)
    for (const set of subsets(left, size)) {
      if (tried++ >= MOST) return described(with_(localChange(query, has, true) ?? left), has, false)
      if (finds(query, turned(has, with_(set)))) return described(with_(set), has, true)
    }
  return undefined
}

const described = (turnedTerms: readonly string[], has: Presence, smallest: boolean): Change => {
  const terms = [...new Set(turnedTerms)]
  return { absent: terms.filter((words) => !has(words)), inTheWay: terms.filter(has), smallest }
}

/** The paper with these terms added where they are absent, and taken away where they are there. */
function turned(has: Presence, terms: readonly string[]): Presence {
  const keys = new Set(terms.map(keyOf))
  return (words) => has(words) !== keys.has(keyOf(words))
}

/** What must change whatever else does: the absent terms of a chain of AND, and those after NOT that are there. */
function forcedIn(query: Query, has: Presence): string[] {
  const inOrder = termsIn(query)
  const forced = (each: Query, wanted: boolean): string[] => {
    if (each.kind === 'term') return has(each.words) === wanted ? [] : [keyOf(each.words)]
    if (each.kind === 'not') return forced(each.of, !wanted)
    return (each.kind === 'and') === wanted ? each.of.flatMap((part) => forced(part, wanted)) : []
  }
  const keys = new Set(forced(query, true))
  return inOrder.filter((words) => keys.has(keyOf(words)))
}

/** A set that does, part by part; where parts share terms a smaller one may. Undefined where a part contradicts itself. */
function localChange(query: Query, has: Presence, wanted: boolean): string[] | undefined {
  if (query.kind === 'term') return has(query.words) === wanted ? [] : [query.words]
  if (query.kind === 'not') return localChange(query.of, has, !wanted)
  const parts = query.of.map((part) => localChange(part, has, wanted))
  if ((query.kind === 'and') === wanted)
    return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part!)
  return parts.filter((part) => part !== undefined).sort((a, b) => a.length - b.length)[0]
}

/** All sets of that size, in order. */
function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let at = from; at <= items.length - size; at++)
    for (const rest of subsets(items, size - 1, at + 1)) yield [items[at]!, ...rest]
}
