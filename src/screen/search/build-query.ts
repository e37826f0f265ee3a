import type { Criterion, Requisition } from '../../model/requisition.ts'
import { occupationIn } from '../titles.ts'
import type { Query } from './query.ts'

/** The search string a recruiter would type for the opening: its title, and each must-have, alternatives in brackets. */
export function buildQuery({ title, requirements }: Requisition): Query | undefined {
  const terms = [
    ...(title ? [termOf(occupationIn(title.text))] : []),
    ...requirements.filter(({ level }) => level !== 'nice-to-have').map(({ criterion }) => queryOf(criterion)),
  ].flatMap((query) => (query ? [query] : []))
  return terms.length > 1 ? { kind: 'and', of: terms } : terms[0]
}

/** What of a criterion one can search for; nobody types months, degrees or places into a keyword search. */
function queryOf(criterion: Criterion): Query | undefined {
  switch (criterion.kind) {
    case 'skill':
      return criterion.soft ? undefined : termOf(criterion.name)
    case 'certification':
    case 'licence':
    case 'language':
      return termOf(criterion.name)
    case 'any-of':
    case 'all-of': {
      const of = criterion.of.map(queryOf).flatMap((query) => (query ? [query] : []))
      // One alternative that nobody can search for leaves the others without force.
      if (criterion.kind === 'any-of' && of.length < criterion.of.length) return undefined
      return of.length > 1 ? { kind: criterion.kind === 'any-of' ? 'or' : 'and', of } : of[0]
    }
    default:
      return undefined
  }
}

const termOf = (words: string): Query | undefined =>
  words.trim() === '' ? undefined : { kind: 'term', words: words.trim() }
