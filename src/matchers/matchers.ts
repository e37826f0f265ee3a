import { decide, type policies, type ScreenOptions, screenResume } from '../index.ts'
import type { Document, LossKind } from '../model/document.ts'
import type { Policy } from '../model/policy.ts'
import type { Requisition } from '../model/requisition.ts'
import type { LostIn, Reason, Verdict } from '../model/verdict.ts'
import { topicOf } from '../report/criterion-in-words.ts'
import { documentOf, expectOptions, policyOf, requisitionOf, resumeOf } from './papers.ts'
import { circumstances, messageOf, reasonInWords } from './said.ts'
import { findingsAbout } from './wanted.ts'

/** What a matcher tells its test runner; vitest, Jest and Bun's runner take it as it is. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
  readonly actual?: unknown
  readonly expected?: unknown
}

/** As `screenResume` takes them; the policy may also be the name of one of ours: `'literal'`. */
export interface MatcherOptions extends Omit<ScreenOptions, 'policy'> {
  readonly policy?: Policy | keyof typeof policies
}

export interface LostOptions extends MatcherOptions {
  /** Where it is lost; anywhere but in substance where it is absent. */
  readonly in?: LostIn
  /** What is lost: the id or words of one requirement; any of them where it is absent. */
  readonly over?: string
}

export interface LossOptions {
  /** Losses that are accepted. */
  readonly except?: readonly LossKind[]
}

/** The matchers as a test runner shows them on what `expect` returns; `R` is what each of them returns there. */
export interface ScreeningMatchers<R = unknown> {
  /** The résumé, or document, would be advanced. */
  toAdvance(requisition: Requisition | Document, options: MatcherOptions): R
  /** It meets every requirement of that id or those words. @throws TypeError where nothing of the kind is asked. */
  toMeet(requisition: Requisition | Document, requirement: string, options: MatcherOptions): R
  /** Something that the candidate has is lost on this reader. */
  toBeLost(requisition: Requisition | Document, options: LostOptions): R
  /** A plain reader gets every word of the file that a careful one gets. */
  toHaveNoLoss(options?: LossOptions): R
}

export function toAdvance(received: unknown, requisition: unknown, options: MatcherOptions): MatcherResult {
  const { resume, verdict } = screened(received, requisition, options, 'toAdvance')
  const pass = verdict.outcome === 'advance'
  const against = verdict.reasons.filter((reason) => reason.decisive)
  return {
    pass,
    actual: verdict.outcome,
    expected: 'advance',
    message: () =>
      messageOf(
        `expected the résumé ${pass ? 'not ' : ''}to advance`,
        `got: ${circumstances(verdict)}`,
        pass ? metIn(verdict) : against.map((reason) => reasonInWords(reason, resume)),
      ),
  }
}

export function toMeet(
  received: unknown,
  requisition: unknown,
  requirement: string,
  options: MatcherOptions,
): MatcherResult {
  const { resume, verdict } = screened(received, requisition, options, 'toMeet')
  const about = findingsAbout(verdict, requirement, 'toMeet')
  const reasons = verdict.reasons.filter((reason) => about.includes(reason) && reason.outcome !== 'met')
  const pass = reasons.length === 0
  return {
    pass,
    message: () =>
      messageOf(
        `expected the résumé ${pass ? 'not ' : ''}to meet “${requirement}” (${verdict.policy} reader, as of ${verdict.asOf})`,
        `got: ${about.map((finding) => `${topicOf(finding)} ${finding.outcome}`).join(', ')}`,
        pass
          ? about.flatMap(({ message, evidence }) => [
              `✓ ${message}`,
              ...evidence.map(({ text }) => `    paper    “${text}”`),
            ])
          : reasons.map((reason) => reasonInWords(reason, resume)),
      ),
  }
}

export function toBeLost(received: unknown, requisition: unknown, options: LostOptions): MatcherResult {
  const { resume, verdict } = screened(received, requisition, options, 'toBeLost')
  const { over, in: place } = options
  if (place !== undefined && !PLACES.includes(place))
    throw new TypeError(`toBeLost(…): in: expected one of ${PLACES.join(', ')}, got ${JSON.stringify(place)}.`)
  const about = over === undefined ? undefined : findingsAbout(verdict, over, 'toBeLost')
  const open = verdict.reasons.filter(
    (reason) => reason.outcome !== 'met' && !reason.openQuestion && (about === undefined || about.includes(reason)),
  )
  const lost = open.filter(({ lostIn }) => (place === undefined ? lostIn !== 'substance' : lostIn === place))
  const pass = lost.length > 0
  const what = `${over === undefined ? 'something' : `“${over}”`} ${pass ? 'not ' : ''}to be lost${place === undefined ? '' : ` in ${place}`}`
  return {
    pass,
    message: () =>
      messageOf(
        `expected ${what}`,
        `got: ${circumstances(verdict)}`,
        (pass ? lost : open).map((reason) => reasonInWords(reason, resume)),
      ),
  }
}

export function toHaveNoLoss(received: unknown, { except = [] }: LossOptions = {}): MatcherResult {
  const { losses } = documentOf(received, 'toHaveNoLoss')
  const lost = losses.filter(({ kind }) => !except.includes(kind))
  const pass = lost.length === 0
  return {
    pass,
    message: () =>
      messageOf(
        `expected a plain reader ${pass ? 'not ' : ''}to get every word of the file`,
        pass ? 'got: nothing is lost' : `got: ${lost.length} ${lost.length === 1 ? 'loss' : 'losses'}`,
        lost.map(
          ({ kind, text, page }) => `✗ ${kind}${page === undefined ? '' : `, page ${page}`}${text && `: “${text}”`}`,
        ),
      ),
  }
}

const PLACES: readonly LostIn[] = ['reading', 'wording', 'arithmetic', 'attention', 'substance', 'the pile']

function screened(received: unknown, given: unknown, options: MatcherOptions, matcher: string) {
  const resume = resumeOf(received, matcher)
  const requisition = requisitionOf(given, matcher)
  expectOptions(options, matcher)
  const policy = policyOf(options.policy, matcher)
  return { resume, verdict: decide(screenResume(resume, requisition, { ...options, policy }), policy) }
}

const metIn = ({ met, reasons }: Verdict): string[] => [
  ...met.map((finding) => `✓ ${topicOf(finding)}`),
  ...reasons.filter(isDoubt).map((reason) => `? ${topicOf(reason)}`),
]

const isDoubt = (reason: Reason): boolean => reason.outcome !== 'met'
