import { lexicon as standard } from '../../lexicon/standard.ts'
import type { Lexicon } from '../../model/lexicon.ts'
import type { PostingFault } from '../../model/posting-fault.ts'
import type { Requisition } from '../../model/requisition.ts'
import { expectDay } from '../../text/days.ts'
import { askedIn } from './lint/asked.ts'
import {
  olderThanTheThing,
  onSiteAndRemote,
  twoMinimums,
  unmeetableChoices,
  yearsOfBeginners,
} from './lint/contradictions.ts'
import { listFaults, mustAndNice } from './lint/wish-lists.ts'
import { wordingFaults } from './lint/wording.ts'

/**
 * What the person who wrote a posting should look at again, in the posting's order.
 * `asOf` (YYYY-MM-DD) decides how long a product can have been known.
 *
 * @throws TypeError where `asOf` is not a date of the form `YYYY-MM-DD`.
 */
export function lintPosting(
  requisition: Requisition,
  options: { readonly asOf: string; readonly lexicon?: Lexicon },
): PostingFault[] {
  const { asOf, lexicon = standard } = options
  expectDay(asOf)
  const asked = askedIn(requisition)
  return [
    ...listFaults(asked),
    ...mustAndNice(requisition, asked),
    ...yearsOfBeginners(requisition, asked),
    ...twoMinimums(asked),
    ...olderThanTheThing(asked, lexicon, Number(asOf.slice(0, 4))),
    ...unmeetableChoices(asked),
    ...onSiteAndRemote(asked),
    ...wordingFaults(requisition, lexicon),
  ].sort((a, b) => a.quote.span.start - b.quote.span.start)
}
