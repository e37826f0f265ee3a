import type { Answers } from '../model/policy.ts'
import type { Quote } from '../model/quote.ts'

/** What settles a question that a form would ask: the candidate's answer, else a plain statement on the paper, else nothing. */
export type Settled = { readonly by: 'answer' | 'paper'; readonly holds: boolean; readonly quote?: Quote } | undefined

/** The caller's answer comes first, by kind of criterion; then what the paper says against, then what it says for. */
export function settle(
  kind: string,
  answers: Answers,
  against: Quote | undefined,
  inFavour: Quote | undefined,
): Settled {
  const answer = answers[kind]
  if (answer !== undefined) return { by: 'answer', holds: answer === 'yes' }
  if (against) return { by: 'paper', holds: false, quote: against }
  return inFavour ? { by: 'paper', holds: true, quote: inFavour } : undefined
}

export const quotesOf = (settled: NonNullable<Settled>): readonly Quote[] => (settled.quote ? [settled.quote] : [])
