import type { Quote } from '../../../model/quote.ts'
import type { Criterion, Requirement, Requisition, SimpleCriterion } from '../../../model/requisition.ts'

/** A requirement with the words that ask for it. */
export interface Asked {
  readonly requirement: Requirement
  readonly quote: Quote
}

export const askedIn = ({ requirements }: Requisition): Asked[] =>
  requirements.flatMap((requirement) => ('span' in requirement.from ? [{ requirement, quote: requirement.from }] : []))

export const isMust = ({ requirement }: Asked): boolean => requirement.level !== 'nice-to-have'

/** What a criterion comes down to, its choices and conjunctions taken apart. */
export function leavesOf(criterion: Criterion): readonly SimpleCriterion[] {
  return criterion.kind === 'any-of' || criterion.kind === 'all-of' ? criterion.of.flatMap(leavesOf) : [criterion]
}
