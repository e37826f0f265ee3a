import type { MonthRange } from '../../model/finding.ts'
import type { Policy, Skim } from '../../model/policy.ts'
import { holds, overlaps, type Quote } from '../../model/quote.ts'
import type { Criterion, Requisition, SimpleCriterion } from '../../model/requisition.ts'
import type { Resume, Work } from '../../model/resume.ts'
import type { Fixation, FixationKind, Glimpse, SkimPath } from '../../model/skim.ts'
import { monthsOf } from '../../text/months.ts'
import { paperOf } from '../paper.ts'
import { answer, type Screening } from '../screen-requisition.ts'
import { type Gaze, gazeOver } from './gaze.ts'

/** What meets one criterion, for a reader who does not stop looking: the words, and the second at which they are enough. */
interface Met {
  readonly second: number
  readonly kind: FixationKind
  readonly quotes: readonly Quote[]
}

/** The way of the policy's eye over the paper, and what of the posting it comes upon. */
export function skimOver(
  resume: Resume,
  requisition: Requisition,
  { policy, skim, asOf, lexicon, answers = {}, screens = [] }: Screening & { readonly skim: Skim },
): SkimPath {
  const gaze = gazeOver(resume, skim)
  const facts = {
    paper: paperOf(resume, lexicon),
    policy: patient(policy),
    requisition,
    asOf,
    answers,
    spell: undefined,
    screens,
  }
  const metBy = (criterion: Criterion): Met | undefined => {
    if (criterion.kind === 'all-of') return all(criterion.of.map(metBy))
    if (criterion.kind === 'any-of') return any(criterion.of.map(metBy), criterion.atLeast ?? 1)
    const { outcome, evidence, months } = answer(criterion, facts)
    if (outcome !== 'met') return undefined
    const quotes = evidence.filter((quote) => quote.in === 'resume')
    return { second: enough(criterion, quotes, months), kind: kindOf(criterion), quotes }
  }
  const enough = (criterion: SimpleCriterion, quotes: readonly Quote[], months: MonthRange | undefined): number => {
    const seconds = quotes.map((quote) => gaze.secondOf(quote.span)).sort((a, b) => a - b)
    if (criterion.kind !== 'experience' || !months) return seconds[0] ?? 0
    const bar = Math.min(criterion.months ?? 1, months[policy.months === 'minimum' ? 'min' : 'max'])
    return seconds.find((second) => monthsBy(second, quotes)[policy.months === 'minimum' ? 'min' : 'max'] >= bar) ?? 0
  }
  const monthsBy = (second: number, quotes: readonly Quote[]): MonthRange =>
    monthsOf(
      resume.work.filter((job) => isDatedBy(job, quotes) && datesOf(job).every((q) => gaze.secondOf(q.span) <= second)),
      asOf,
    )
  const met = requisition.requirements.map(({ id, criterion }) => ({ id, met: metBy(criterion) }))
  const until = (second: number): number => Math.round(second * 100) / 100
  return {
    policy: policy.id,
    seconds: skim.seconds,
    fixations: fixationsOf(met, gaze, skim).map((each) => ({ ...each, from: until(each.from), to: until(each.to) })),
    requirements: met.map((each) => glimpseOf(each, gaze, until)),
    sweptTo: gaze.sweptTo,
  }
}

/** The same reader with no end to its attention. */
function patient({ skim: _, ...policy }: Policy): Policy {
  return policy
}

const kindOf = ({ kind }: SimpleCriterion): FixationKind =>
  kind === 'experience' ? 'dates' : kind === 'education' ? 'education' : kind === 'title' ? 'title' : 'keyword'

const datesOf = ({ startDate, endDate }: Work): Quote[] =>
  [startDate, endDate].flatMap((date) => (date ? [date.quote] : []))

const isDatedBy = (job: Work, quotes: readonly Quote[]): boolean =>
  datesOf(job).some(({ span }) => quotes.some((quote) => quote.span.start === span.start))

/** All are needed, so the last of them decides. */
function all(parts: readonly (Met | undefined)[]): Met | undefined {
  const met = parts.filter((part) => part !== undefined)
  if (met.length < parts.length || met.length === 0) return undefined
  return { ...met.reduce((a, b) => (b.second > a.second ? b : a)), quotes: met.flatMap((part) => part.quotes) }
}

/** As many as are demanded are enough: the first ones that the eye comes to. */
function any(parts: readonly (Met | undefined)[], atLeast: number): Met | undefined {
  const met = parts.filter((part) => part !== undefined).sort((a, b) => a.second - b.second)
  const last = met[atLeast - 1]
  return last && { ...last, quotes: met.flatMap((part) => part.quotes) }
}

interface Answered {
  readonly id: string
  readonly met: Met | undefined
}

function glimpseOf({ id, met }: Answered, gaze: Gaze, until: (second: number) => number): Glimpse {
  if (!met) return { requirement: id, seen: false, second: null }
  const [first] = [...met.quotes].sort((a, b) => gaze.secondOf(a.span) - gaze.secondOf(b.span))
  return {
    requirement: id,
    seen: met.second < gaze.seconds,
    second: until(met.second),
    ...(first && { quote: first }),
  }
}

/** Core fields as they were read, then the words that were asked for as the sweep comes to them. */
function fixationsOf(answered: readonly Answered[], gaze: Gaze, skim: Skim): Fixation[] {
  const idsAt = (quote: Quote): string[] =>
    answered.flatMap(({ id, met }) => (met?.quotes.some((each) => overlaps(each.span, quote.span)) ? [id] : []))
  const fixation = (kind: FixationKind, quote: Quote, from: number, to: number): Fixation => ({
    kind,
    quote,
    page: gaze.pageOf(quote.span),
    from,
    to,
    requirements: idsAt(quote),
  })
  const fieldAt = ({ span }: Quote) => gaze.fields.find((field) => holds(field.quote.span, span))
  const hits = answered
    .flatMap(({ met }) => (met?.quotes ?? []).map((quote) => fieldAt(quote) ?? { kind: met!.kind, quote }))
    .filter(({ quote }) => gaze.reaches(quote.span) && !gaze.core.some((read) => holds(read.quote.span, quote.span)))
    .sort((a, b) => gaze.secondOf(a.quote.span) - gaze.secondOf(b.quote.span))
    .filter(({ quote }, at, sorted) => !sorted.slice(0, at).some((earlier) => overlaps(earlier.quote.span, quote.span)))
    .map(({ kind, quote }) => ({ kind, quote, from: gaze.secondOf(quote.span) }))
  return [
    ...gaze.core.map(({ kind, quote, from, to }) => fixation(kind, quote, from, to)),
    ...hits.map(({ kind, quote, from }, at) => {
      const natural = from + quote.text.length / skim.charactersPerSecond
      return fixation(kind, quote, from, Math.min(natural, hits[at + 1]?.from ?? skim.seconds, skim.seconds))
    }),
  ]
}
