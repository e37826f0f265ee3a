import type { Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import type { Unit } from './unit.ts'

/** A unit with the part of the posting it belongs to. */
export interface Passage extends Unit {
  readonly zone: Zone
  /** The heading it stands under. */
  readonly under?: Span
  /** It stands under a heading, and not merely near one. */
  readonly sure: boolean
  /** The heading speaks of the body, the place or checks: only what a form would ask is asked here. */
  readonly onForms?: true
  /** The heading says that it is not asked. */
  readonly negated?: true
}

/** Whether what stands there is asked of the reader, wished or required. */
export const asksThere = ({ zone }: Pick<Passage, 'zone'>): boolean =>
  zone === 'requirements' || zone === 'nice-to-have'
