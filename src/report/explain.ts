import type { Fix, Outcome } from '../model/finding.ts'
import type { Grade } from '../model/policy.ts'
import { reasonCodes } from '../model/reason-codes.ts'
import type { LostIn, Reason } from '../model/verdict.ts'
import { topicOf } from './criterion-in-words.ts'
import { fixInWords, shorten } from './fix-in-words.ts'

/**
 * The reason as a paragraph in plain words: what is asked, what was found, why a hurried reader stops there, what a careful one would
 * have said, the honest fix, and how well it is known that such a thing turns papers away.
 */
export function explain(reason: Reason): string {
  return [
    asked(reason),
    reason.message,
    stops(reason),
    CAREFUL[reason.careful.outcome],
    reason.fix && reason.outcome !== 'met' ? honestly(reason.fix) : '',
    howSure(reason),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

function asked(reason: Reason): string {
  const { from, level } = reason.requirement
  if ('policy' in from) return `Every reader looks for this, whatever the posting asks: ${topicOf(reason)}.`
  return `The posting ${ASKS[level]}: “${shorten(from.text, 160)}”.`
}

const ASKS = {
  knockout: 'makes it a condition',
  'must-have': 'demands it',
  'nice-to-have': 'would like it',
} as const

/** Why a hurried reader goes no further. */
function stops({ decisive, outcome, lostIn, openQuestion }: Reason): string {
  if (openQuestion || outcome === 'met') return 'A hurried reader may notice it, and does not stop there.'
  return decisive ? WHY[lostIn] : `It alone does not decide. ${WHY[lostIn]}`
}

const WHY: Readonly<Record<LostIn, string>> = {
  reading: 'A hurried reader works from the plain text of the file, and there it is missing or torn apart.',
  wording: 'A hurried reader looks for the posting’s own words, and does not know that yours mean the same.',
  arithmetic: 'A hurried reader counts what the dates prove, month by month, and rounds nothing up.',
  attention: 'A hurried reader has seconds, and does not get to the place where it stands.',
  substance: 'A hurried reader takes what is not on the paper for what is not there, and so would most.',
  'the pile': 'A hurried reader stops when enough papers are found, and never comes to this one.',
}

const CAREFUL: Readonly<Record<Outcome, string>> = {
  met: 'A careful reader would have counted it.',
  unclear: 'A careful reader would have asked.',
  unmet: 'A careful reader would have said no as well.',
}

const honestly = (fix: Fix): string =>
  fix.kind === 'none' ? `No wording can mend that. ${fix.why}` : `What you can do, if it is true: ${fixInWords(fix)}`

function howSure({ code }: Reason): string {
  const meaning = code && reasonCodes[code]
  return meaning ? `That papers are turned away for this ${GRADES[meaning.grade]} (${code}, ${meaning.name}).` : ''
}

const GRADES: Readonly<Record<Grade, string>> = {
  documented: 'is documented by those who make or use such systems',
  measured: 'has been measured, in studies of differing strength',
  folklore: 'is often said and was never shown',
  assumption: 'is our assumption',
}
