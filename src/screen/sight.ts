import type { Policy } from '../model/policy.ts'
import type { Span } from '../model/quote.ts'
import { lossAt, type Paper } from './paper.ts'
import { gazeOver } from './skim/gaze.ts'

/** Whether a reader gets to see a place of the paper, and if not, why. */
export type Sight = 'seen' | 'lost' | 'beyond-the-skim'

/** What a reader with this policy sees at the span: nothing that the plain reading lost, nothing that its skim does not come to. */
export function sightOf(paper: Paper, span: Span, policy: Policy): Sight {
  if (policy.reads === 'plain' && lossAt(paper, span)) return 'lost'
  return policy.skim && !gazeOver(paper.resume, policy.skim).reaches(span) ? 'beyond-the-skim' : 'seen'
}
