import type { Finding } from '../model/finding.ts'
import type { Quote } from '../model/quote.ts'
import type { Resume } from '../model/resume.ts'
import type { Simulation } from '../model/simulation.ts'
import type { LostIn, Reason, Scores, Verdict, VerdictOutcome } from '../model/verdict.ts'
import { lineAround } from '../text/lines.ts'
import { type Beyond, beyondOf } from './beyond.ts'
import { topicOf } from './criterion-in-words.ts'
import { fixInWords, shorten } from './fix-in-words.ts'
import { type Grounds, groundsInWords } from './grounds.ts'
import { metInWords } from './met-in-words.ts'
import { NOTICE } from './notice.ts'
import { type PanelInWords, panelInWords } from './panel-in-words.ts'
import { turnInWords, wayBackInWords } from './way-back-in-words.ts'

/** One reason, ready to be shown. */
export interface Row {
  /** The requirement's id. */
  readonly requirement: string
  readonly mark: 'no' | 'doubt' | 'note'
  readonly name: string
  readonly code?: string
  readonly lostIn: LostIn
  /** Points of the overall score that it costs, to a tenth. */
  readonly weight: number
  readonly message: string
  /** The posting's words, where they say more than the name; absent for what the policy itself asks. */
  readonly asked?: string
  /** The paper's words that the message does not quote already. */
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
  /** The decisive reason, what a careful reader would have said, and what turns it: a sentence each. */
  readonly summary: readonly string[]
  readonly scores: Scores
  readonly opening?: string
  readonly candidate?: string
  readonly policy: string
  readonly asOf: string
  /** The changes that were seen to turn the verdict. */
  readonly wayBack?: { readonly steps: readonly string[]; readonly seen: string }
  readonly groups: readonly Group[]
  /** What is only wished for and not seen. */
  readonly wished: readonly string[]
  /** What costs nothing and is worth a remark. */
  readonly notes: readonly string[]
  /** Questions a form would ask, which the paper leaves open. */
  readonly questions: readonly string[]
  readonly met: readonly string[]
  readonly ignored: number
  /** How the pair fares before many readers; absent where no panel was asked for. */
  readonly panel?: PanelInWords
  /** Of the application, beyond the two papers; absent where nothing was told of it. */
  readonly beyond?: Beyond
  /** How well the reader is known; absent where its policy cites nothing. */
  readonly grounds?: Grounds
  readonly notice: readonly string[]
}

/**
 * Puts a verdict in the order in which a job-seeker needs it: the verdict and what turns it; what they have and is not seen; what is
 * missing; what is in doubt; and then the rest in passing.
 */
export function outlineOf(verdict: Verdict, simulation?: Simulation): Outline {
  const { careful, rehearsal, requisition, resume } = simulation ?? {}
  const serious = verdict.reasons.filter(
    (reason) => !reason.openQuestion && reason.outcome !== 'met' && isAsked(reason),
  )
  const wanted = serious.filter(({ requirement }) => requirement.level !== 'nice-to-have')
  const isThere = ({ lostIn }: Reason): boolean => lostIn !== 'substance'
  const rows = (reasons: readonly Reason[]): Row[] => reasons.map((reason) => rowOf(reason, resume))
  const absent = wanted.filter((reason) => !isThere(reason))
  const grounds = groundsInWords(verdict)
  return {
    outcome: verdict.outcome,
    headline: HEADLINES[verdict.disposition],
    summary: [
      because(verdict),
      withoutDemands(verdict),
      inCare(verdict, careful),
      turnInWords(verdict, rehearsal),
    ].filter((sentence) => sentence !== undefined),
    scores: verdict.scores,
    ...(requisition?.title && { opening: shorten(requisition.title.text, 90) }),
    ...(resume?.basics.name && { candidate: resume.basics.name.value }),
    policy: verdict.policy,
    asOf: verdict.asOf,
    ...(rehearsal?.wayBack && { wayBack: wayBackInWords(rehearsal.wayBack) }),
    groups: [
      { title: 'You have it, they won’t see it', rows: rows(serious.filter(isThere)) },
      { title: 'Asked for and not on the paper', rows: rows(absent.filter(({ outcome }) => outcome === 'unmet')) },
      { title: 'In doubt', rows: rows(absent.filter(({ outcome }) => outcome === 'unclear')) },
    ].filter((group) => group.rows.length > 0),
    wished: serious.filter((reason) => !wanted.includes(reason) && !isThere(reason)).map(inShort),
    notes: verdict.reasons
      .filter((reason) => !serious.includes(reason) && !isForm(reason) && !isTrait(reason))
      .map(({ message }) => message),
    questions: [...new Set(verdict.reasons.filter(isForm).map((reason) => topicOf(reason)))],
    met: verdict.met.filter(isAsked).map(metInWords),
    ignored: requisition?.ignored.length ?? 0,
    ...(simulation?.panel && { panel: panelInWords(simulation.panel) }),
    ...(simulation?.aftermath && { beyond: beyondOf(simulation.aftermath) }),
    ...(grounds && { grounds }),
    notice: NOTICE,
  }
}

const HEADLINES: Readonly<Record<Verdict['disposition'], string>> = {
  'meets-criteria': 'This paper would go through.',
  'nothing-asked': 'Nobody is turned away: the posting was found to ask nothing.',
  'needs-review': 'This paper would leave questions.',
  'could-not-be-read': 'Turned away: the paper could not be read or answered.',
  'not-found': 'Never seen: a search for the opening does not find it.',
  'failed-knockout': 'Turned away at a knockout question.',
  'unmet-must-have': 'Turned away: a must-have is not seen.',
  'not-seen-in-the-skim': 'Turned away: what is asked for stands where nobody looked.',
}

/** The decisive reason in its own words, and how many more there are. */
function because({ reasons }: Verdict): string | undefined {
  const [first, ...more] = reasons.filter((reason) => reason.decisive)
  if (!first) return undefined
  const name = topicOf(first)
  const said =
    SPEAK_FOR_THEMSELVES.has(first.screen) || first.message.includes(name) ? first.message : `${name}: ${first.message}`
  return `Because: ${said}${more.length > 0 ? ` And ${more.length} more: ${more.slice(0, 3).map(topicOf).join(', ')}${more.length > 3 ? ', …' : '.'}` : ''}`
}

const SPEAK_FOR_THEMSELVES: ReadonlySet<string> = new Set(['years-of-experience', 'education', 'readable', 'contact'])

/** Passing where nothing is asked is no praise, and may be the reading's fault. */
const withoutDemands = ({ disposition }: Verdict): string | undefined =>
  disposition === 'nothing-asked'
    ? 'This says nothing of how well the paper fits: see that the posting’s text is whole and says what is required.'
    : undefined

/** What a careful reader would have said; of a no also whether it is for the same reason. */
function inCare(verdict: Verdict, careful: Verdict | undefined): string | undefined {
  if (!careful || careful.policy === verdict.policy) return undefined
  switch (careful.outcome) {
    case 'advance':
      return verdict.outcome === 'advance' ? undefined : 'A careful reader would have let it through.'
    case 'review':
      return 'A careful reader would have had questions.'
    case 'reject':
      return refusedInCare(verdict, careful)
  }
}

function refusedInCare(verdict: Verdict, careful: Verdict): string {
  if (verdict.outcome !== 'reject') return 'A careful reader would have said no.'
  const [first] = verdict.reasons.filter(({ decisive }) => decisive)
  const theirs = careful.reasons.filter(({ decisive }) => decisive)
  return theirs.every(({ requirement }) => requirement.id !== first?.requirement.id)
    ? `A careful reader would have said no for another reason: ${theirs.slice(0, 1).map(topicOf).join()}.`
    : 'A careful reader would have said no too.'
}

const isAsked = ({ requirement }: Finding): boolean =>
  !('policy' in requirement.from) || requirement.level !== 'nice-to-have'
/** What is answered already, a form need not ask. */
const isForm = ({ code, openQuestion }: Reason): boolean => code === 'R10' && openQuestion === true
/** Traits that no paper proves are no news. */
const isTrait = ({ messageId }: Reason): boolean => messageId === 'trait'

const inShort = (reason: Reason): string =>
  reason.weight > 0 ? `${topicOf(reason)} (−${rounded(reason.weight)})` : topicOf(reason)

const rounded = (points: number): number => Math.round(points * 10) / 10

/** The line the quote stands in, or, where it is long, the words around it. */
function inContext(quote: Quote, resume: Resume | undefined): string {
  const text = quote.in === 'resume' ? resume?.document.text : undefined
  if (text === undefined) return shorten(quote.text, LONGEST_LINE)
  const { start, end } = lineAround(text, quote.span)
  if (end - start <= LONGEST_LINE) return shorten(text.slice(start, end), LONGEST_LINE)
  const from = Math.max(start, quote.span.start - LONGEST_LINE / 2)
  const to = Math.min(end, quote.span.end + LONGEST_LINE / 2)
  return `${from > start ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ').trim()}${to < end ? '…' : ''}`
}

const LONGEST_LINE = 120

/** A reason in words with what was asked and what the paper says, whether the name and the message quote it or not. */
export const rowWithQuotes = (reason: Reason, resume: Resume): Row => ({
  ...rowOf(reason, resume),
  ...('text' in reason.requirement.from && { asked: shorten(reason.requirement.from.text, 160) }),
  paper: linesOf(reason, resume).slice(0, 3),
})

/** The lines of the paper that a reason rests on. */
const linesOf = ({ evidence }: Reason, resume: Resume | undefined): string[] => [
  ...new Set(evidence.map((quote) => inContext(quote, resume))),
]

/** A reason in words. */
function rowOf(reason: Reason, resume: Resume | undefined): Row {
  const { requirement, careful, outcome, fix, code, message, lostIn, weight } = reason
  const name = topicOf(reason)
  const asked = 'text' in requirement.from ? shorten(requirement.from.text, 160) : undefined
  const paper = linesOf(reason, resume).filter((line) => !message.includes(line))
  return {
    requirement: requirement.id,
    mark: outcome === 'unmet' ? 'no' : outcome === 'unclear' && !reason.openQuestion ? 'doubt' : 'note',
    name,
    ...(code && { code }),
    lostIn,
    weight: rounded(weight),
    message,
    ...(asked !== undefined && asked.toLowerCase() !== name.toLowerCase() && { asked }),
    paper: paper.slice(0, 3),
    ...(careful.outcome !== outcome && {
      careful: careful.message === message ? COUNTED[careful.outcome] : careful.message,
    }),
    ...(fix && { fix: fixInWords(fix) }),
  }
}

const COUNTED = { met: 'Would count it.', unclear: 'Would ask.', unmet: 'Would not count it.' } as const
