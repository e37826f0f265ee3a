import { quote } from '../../model/quote.ts'
import type { Criterion, Ignored } from '../../model/requisition.ts'
import type { PlacedAsk } from './consolidate.ts'
import { tellsThatSchoolingStandsIn, tellsWhatStandsIn } from './education.ts'
import type { Passage } from './passage.ts'

/** What was read from one passage. */
export interface Read {
  readonly passage: Passage
  readonly placed: readonly PlacedAsk[]
  readonly ignored: readonly Ignored[]
}

/** "In lieu of a degree, seven years will be considered" asks nothing new: it softens the schooling asked before it. */
export function withSubstitutes(text: string, read: readonly Read[]): readonly Read[] {
  const result = [...read]
  read.forEach(({ passage }, i) => {
    const line = text.slice(passage.start, passage.end)
    const again: Ignored = { quote: quote('posting', text, passage), zone: passage.zone, why: 'duplicate' }
    if (tellsThatSchoolingStandsIn(line)) result[i] = { passage, placed: [], ignored: [again] }
    if (!tellsWhatStandsIn(line)) return
    const at = result.findLastIndex((each, k) => k < i && each.placed.some(({ ask }) => asksSchooling(ask.criterion)))
    const before = result[at]
    if (!before) return
    result[at] = { ...before, placed: before.placed.map(softened) }
    result[i] = { passage, placed: [], ignored: [again] }
  })
  return result
}

const asksSchooling = (criterion: Criterion): boolean =>
  criterion.kind === 'education' ||
  ((criterion.kind === 'any-of' || criterion.kind === 'all-of') && criterion.of.some(asksSchooling))

const softened = (placed: PlacedAsk): PlacedAsk => ({
  ...placed,
  ask: { ...placed.ask, criterion: orEquivalent(placed.ask.criterion) },
})

function orEquivalent(criterion: Criterion): Criterion {
  if (criterion.kind === 'education') return { ...criterion, orEquivalent: true }
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of')
    return { ...criterion, of: criterion.of.map(orEquivalent) }
  return criterion
}
