import type { Requisition } from '../model/requisition.ts'
import type { Recurring, Survey } from '../model/survey.ts'
import { topicOf } from './criterion-in-words.ts'
import { fixInWords, shorten } from './fix-in-words.ts'
import { wrap } from './wrap.ts'

/** Reasons and postings that are listed at most. */
const MOST = 8

/** A survey in plain text: what keeps coming back, the change that turns the most, and where the paper fits best. */
export function surveyReport(survey: Survey, requisitions: readonly Requisition[], width = 80): string {
  const { postings, advancing, recurring, proven, byFit } = survey
  const lines = (text: string, indent = '', first = indent): string[] => wrap(text, width, indent, first)
  const best = proven?.[0]
  const often = recurring.filter((each) => each.postings.length > 1)
  return [
    `${advancing.length} of ${postings} postings would let this paper through.`,
    ...(best
      ? lines(`One change turns ${best.turns.length} more: ${fixInWords(best.fix)} Made and screened again.`)
      : proven
        ? lines('No single change was seen to turn another.')
        : []),
    '',
    ...(often.length > 0
      ? [
          'What keeps coming back',
          ...often.slice(0, MOST).flatMap((each) => lines(recurs(each, postings), '    ', '  · ')),
          '',
        ]
      : []),
    ...(proven && proven.length > 1
      ? [
          'Changes that were seen to turn postings',
          ...proven
            .slice(0, MOST)
            .flatMap(({ fix, turns }) => lines(`${turns.length}: ${fixInWords(fix)}`, '    ', '  · ')),
          '',
        ]
      : []),
    'Where it fits best',
    ...byFit.slice(0, MOST).flatMap((at, place) => lines(titleOf(requisitions[at], at), '     ', `  ${place + 1}. `)),
    '',
  ].join('\n')
}

function recurs({ reason, postings, decisiveIn }: Recurring, of: number): string {
  const decides = decisiveIn.length > 0 ? `, decisive in ${decisiveIn.length}` : ''
  return `${topicOf(reason)}: in ${postings.length} of ${of}${decides} (lost in ${reason.lostIn}). ${reason.message}`
}

const titleOf = (requisition: Requisition | undefined, at: number): string =>
  requisition?.title ? shorten(requisition.title.text, 70) : `Posting ${at + 1}`
