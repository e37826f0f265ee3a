import type { Finding } from '../model/finding.ts'
import type { Quote, Span } from '../model/quote.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import type { Simulation } from '../model/simulation.ts'
import type { LostIn, Reason, Scores, Verdict, VerdictOutcome } from '../model/verdict.ts'
import { fixInWords, shorten } from './fix-in-words.ts'
import { NOTICE } from './notice.ts'

/** One reason, ready to be shown. */
export interface Row {
  readonly mark: 'no' | 'doubt' | 'note'
  readonly name: string
  readonly code?: string
  readonly lostIn: LostIn
  /** Points of the overall score that it costs. */
  readonly weight: number
  readonly message: string
  /** The posting's words; absent for what the policy itself asks. */
  readonly asked?: string
  /** The paper's words; empty where there are none. */
  readonly paper: readonly string[]
  /** What a careful reader would have said, where it differs. */
  readonly careful?: string
  readonly fix?: string
}

interface Group {
  readonly title: string
  readonly rows: readonly Row[]
}

/** A report before it has a format: what is said, in order. */
export interface Outline {
  readonly outcome: VerdictOutcome
  readonly headline: string
  readonly summary: readonly string[]
  readonly scores: Scores
  readonly opening?: string
  readonly candidate?: string
  readonly policy: string
  readonly asOf: string
  readonly groups: readonly Group[]
  /** Questions a form would ask, which the paper leaves open. */
  readonly questions: readonly string[]
  readonly met: readonly string[]
  readonly ignored: number
  readonly notice: readonly string[]
}

/** Puts a verdict in the order in which a job-seeker needs it: what they have and is not seen, what is missing, what is in doubt. */
export function outlineOf(verdict: Verdict, simulation?: Simulation): Outline {
  const serious = verdict.reasons.filter(
    (reason) => !reason.openQuestion && reason.outcome !== 'met' && isAsked(reason),
  )
  const hidden = serious.filter((reason) => reason.lostIn !== 'substance')
  const missing = serious.filter((reason) => reason.lostIn === 'substance')
  const passing = verdict.reasons.filter((reason) => !serious.includes(reason) && !isForm(reason))
  const row = (reason: Reason): Row => rowOf(reason, simulation?.resume)
  const [wanted, wished] = [missing.filter(isWanted), missing.filter((reason) => !isWanted(reason))]
  return {
    outcome: verdict.outcome,
    headline: HEADLINES[verdict.disposition],
    summary: summarise(verdict, simulation?.careful),
    scores: verdict.scores,
    ...(simulation?.requisition.title && { opening: shorten(simulation.requisition.title.text, 90) }),
    ...(simulation?.resume.basics.name && { candidate: simulation.resume.basics.name.value }),
    policy: verdict.policy,
    asOf: verdict.asOf,
    groups: [
      { title: 'You have it, they won’t see it', rows: hidden.map(row) },
      { title: 'Asked for and not on the paper', rows: wanted.map(row) },
      { title: 'Wished for and not on the paper', rows: wished.map(row) },
      { title: 'In passing', rows: passing.map(row) },
    ].filter((group) => group.rows.length > 0),
    questions: [...new Set(verdict.reasons.filter(isForm).map((reason) => nameOf(reason)))],
    met: verdict.met.filter(isAsked).map((finding) => nameOf(finding)),
    ignored: simulation?.requisition.ignored.length ?? 0,
    notice: NOTICE,
  }
}

const HEADLINES: Readonly<Record<Verdict['disposition'], string>> = {
  'meets-criteria': 'This paper would go through.',
  'needs-review': 'This paper would leave questions.',
  'could-not-be-read': 'Turned away: the paper could not be read or answered.',
  'not-found': 'Never seen: a search for the opening does not find it.',
  'failed-knockout': 'Turned away at a knockout question.',
  'unmet-must-have': 'Turned away: a must-have is not seen.',
  'not-seen-in-the-skim': 'Turned away: what is asked for stands where nobody looked.',
}

const CAREFUL: Readonly<Record<VerdictOutcome, string>> = {
  advance: 'A careful reader would have let it through.',
  review: 'A careful reader would have had questions.',
  reject: 'A careful reader would have said no too.',
}

function summarise({ reasons, outcome }: Verdict, careful: Verdict | undefined): string[] {
  const decisive = reasons.filter((reason) => reason.decisive)
  const names = decisive.slice(0, 3).map((reason) => nameOf(reason))
  const more = decisive.length > 3 ? ` and ${decisive.length - 3} more` : ''
  return [
    ...(decisive.length > 0 ? [`Decided by: ${names.join(', ')}${more}.`] : []),
    ...(careful && (outcome !== 'advance' || careful.outcome !== 'advance') ? [CAREFUL[careful.outcome]] : []),
  ]
}

const isAsked = ({ requirement }: Finding): boolean =>
  !('policy' in requirement.from) || requirement.level !== 'nice-to-have'
const isWanted = ({ requirement }: Finding): boolean => requirement.level !== 'nice-to-have'
const isForm = (reason: Reason): boolean => reason.code === 'R10'

/** The line the quote stands in, or, where it is long, the words around it. */
function inContext(quote: Quote, resume: Resume | undefined): string {
  const text = quote.in === 'resume' ? resume?.document.text : undefined
  if (text === undefined) return shorten(quote.text, LONGEST_LINE)
  const { start, end } = lineOf(text, quote.span)
  if (end - start <= LONGEST_LINE) return shorten(text.slice(start, end), LONGEST_LINE)
  const from = Math.max(start, quote.span.start - LONGEST_LINE / 2)
  const to = Math.min(end, quote.span.end + LONGEST_LINE / 2)
  return `${from > start ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < end ? '…' : ''}`
}

const LONGEST_LINE = 120

function lineOf(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end)
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: next < 0 ? text.length : next }
}

/** A reason in words. */
export function rowOf(reason: Reason, resume: Resume | undefined): Row {
  const { requirement, careful, outcome, evidence, fix, code, message, lostIn, weight } = reason
  return {
    mark: outcome === 'unmet' ? 'no' : outcome === 'unclear' && !reason.openQuestion ? 'doubt' : 'note',
    name: nameOf(reason),
    ...(code && { code }),
    lostIn,
    weight,
    message,
    ...('text' in requirement.from && { asked: shorten(requirement.from.text, 160) }),
    paper: [...new Set(evidence.map((quote) => inContext(quote, resume)))].slice(0, 3),
    ...(careful.outcome !== outcome && { careful: careful.message }),
    ...(fix && { fix: fixInWords(fix) }),
  }
}

/** What a finding is about, in a few words. */
export const nameOf = ({ requirement, screen }: Finding): string =>
  'policy' in requirement.from ? screen.replaceAll('-', ' ') : criterionInWords(requirement.criterion)

/** What a criterion asks, in a few words. */
function criterionInWords(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return criterion.of.map(criterionInWords).join(' or ')
    case 'all-of':
      return criterion.of.map(criterionInWords).join(' and ')
    case 'experience': {
      const time =
        criterion.months === null
          ? 'experience'
          : criterion.months % 12 === 0
            ? `${criterion.months / 12}+ years`
            : `${criterion.months}+ months`
      return criterion.of === undefined ? time : `${time} in ${shorten(criterion.of, 50)}`
    }
    case 'education':
      return `${criterion.level} degree${criterion.fields.length > 0 ? ` in ${criterion.fields.join(' or ')}` : ''}`
    case 'location':
      return (
        [criterion.mode === 'relocation' ? 'relocation' : criterion.mode, criterion.place]
          .filter(Boolean)
          .join(' in ') || 'location'
      )
    default:
      return 'name' in criterion ? shorten(criterion.name) : criterion.kind.replaceAll('-', ' ')
  }
}
