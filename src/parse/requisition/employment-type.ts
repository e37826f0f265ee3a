import { type Quote, quote, type Span } from '../../model/quote.ts'
import { phrases, spansOf } from '../../text/phrases.ts'
import type { Passage } from './passage.ts'

const TYPES = phrases('gi', String.raw`(?<![\w-])(?:…)(?![\w-])`)`
  full[- ]?time
  part[- ]?time
  permanent
  temporary
  temp[- ]to[- ](?:perm|hire)
  (?:\d{1,2}[- ]months? )?fixed[- ]term(?: contract)?
  (?:\d{1,2}[- ]months? )?FTC
  (?:\d{1,2}[- ]months? )?contract(?! (?:\w+er|\w+or|officer|specialist|law|cleaning|catering|management)\b)
  contract[- ]to[- ]hire
  internship
  apprenticeship
  seasonal(?! (?:menu|produce))
  casual(?! dining)
  bank(?= (?:staff|nurse|shifts|contract))
  zero[- ]hours?
  per diem
  PRN
  freelance
  job[- ]share
  term[- ]time(?: only)?
`
/** What stands between several kinds side by side: "Full-time, Permanent". */
const BESIDE = /^(?:,? (?:and|or) | ?[,/|·–-] ?)$/
const MOST_KINDS = 4
const LABEL = phrases('i', String.raw`^\W{0,3}(?:…)\b\W{0,3}`)`
  job types?
  employment types?
  type of (?:employment|contract)
  contract(?: type)?
  position type
  hours
  schedule
  status
  working pattern
`
/** Parts that tell of the job as a whole. */
const OF_THE_JOB: ReadonlySet<Passage['zone']> = new Set(['title', 'facts', 'tags', 'other'])
/** Longer lines speak of it by the way. */
const LONGEST_LINE = 90

/** How one would be employed, in the posting's words: on a line that is labelled so, or in its head. */
export function employmentTypeOf(text: string, passages: readonly Passage[]): Quote | undefined {
  const lines = passages.map((passage) => ({ passage, line: lineOf(text, passage) }))
  const labelled = lines.filter(({ line }) => LABEL.test(line.words))
  const head = lines.slice(0, 14).filter(({ passage }) => OF_THE_JOB.has(passage.zone))
  for (const { line } of [...labelled, ...head]) {
    const label = LABEL.exec(line.words)?.[0].length ?? 0
    const kinds = line.words.length <= LONGEST_LINE ? kindsIn(line.words.slice(label)) : undefined
    const from = line.start + label
    if (kinds) return quote('posting', text, { start: from + kinds.start, end: from + kinds.end })
  }
  return undefined
}

/** The first kind of employment, with those that stand beside it. */
function kindsIn(words: string): Span | undefined {
  const [first, ...others] = spansOf(words, TYPES)
  let end = first?.end ?? 0
  for (const other of others.slice(0, MOST_KINDS - 1)) {
    if (!BESIDE.test(words.slice(end, other.start))) break
    end = other.end
  }
  return first && { start: first.start, end }
}

/** The whole line in which a passage stands: its label may be no part of the passage. */
function lineOf(text: string, { start }: Passage): { readonly start: number; readonly words: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', start)
  return { start: from, words: text.slice(from, to < 0 ? text.length : to) }
}
