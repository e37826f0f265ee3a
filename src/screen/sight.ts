import type { Document } from '../model/document.ts'
import type { Policy } from '../model/policy.ts'
import type { Span } from '../model/quote.ts'
import { lossAt, type Paper } from './paper.ts'

/** Whether a reader gets to see a place of the paper, and if not, why. */
export type Sight = 'seen' | 'lost' | 'beyond-the-skim'

/** What a reader with this policy sees at the span: nothing that the plain reading lost, nothing below where its skim ends. */
export function sightOf(paper: Paper, span: Span, policy: Policy): Sight {
  if (policy.reads === 'plain' && lossAt(paper, span)) return 'lost'
  return policy.skim && span.start >= horizonOf(paper.resume.document, policy.skim) ? 'beyond-the-skim' : 'seen'
}

/** The character of the careful reading at which a skim ends: the last page it reaches, or the end of its sweep. */
function horizonOf({ lines, pages, text }: Document, skim: NonNullable<Policy['skim']>): number {
  if (!pages) return skim.sweepCharacters
  return lines.find((line) => (line.box?.page ?? 1) > skim.pages)?.span.start ?? text.length
}
