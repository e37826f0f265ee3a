import { defineScreen } from '../define-screen.ts'
import { quoteAt } from '../paper.ts'
import { buildQuery } from '../search/build-query.ts'
import { parseQuery, printQuery } from '../search/query.ts'
import { runQuery } from '../search/run-query.ts'

export const search = defineScreen({
  id: 'search',
  question: 'Would a keyword search for the opening find the paper?',
  answers: ['found-by-search'],
  looksAt: ['paper', 'policy', 'requisition'],
  messages: {
    found: 'Found by {query}.',
    absent: 'Not found by {query}: {absent} missing.',
    excluded: 'Shut out by {query}: it says {present}.',
    contradiction: 'Finds nobody: {query} contradicts itself.',
    nothing: 'The posting gives nothing to search for.',
  },
  codes: { absent: 'R11', excluded: 'R19' },
  run(_criterion, { paper, policy, requisition }) {
    const query = policy.query === undefined ? buildQuery(requisition) : parseQuery(policy.query)
    if (!query) return { outcome: 'met', say: 'nothing', data: {}, evidence: [] }
    const { found, places, change } = runQuery(query, paper, policy)
    const evidence = places.slice(0, 5).map((span) => quoteAt(paper, span))
    const typed = printQuery(query)
    if (found) return { outcome: 'met', say: 'found', data: { query: typed }, evidence }
    if (!change)
      return { outcome: 'unclear', say: 'contradiction', data: { query: typed }, evidence: [], undecided: true }
    const { absent, inTheWay } = change
    if (inTheWay.length > 0)
      return {
        outcome: 'unmet',
        say: 'excluded',
        data: { query: typed, present: inTheWay.join(', ') },
        evidence,
        fix: { kind: 'none', why: 'Tell the reader why the word is there.' },
      }
    return {
      outcome: 'unmet',
      say: 'absent',
      data: { query: typed, absent: absent.join(', ') },
      evidence,
      fix: { kind: 'name-it', write: absent.join(', '), onlyIf: 'each of them is true' },
    }
  },
})
