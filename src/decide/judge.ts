import type { Finding } from '../model/finding.ts'
import type { Gate, Policy } from '../model/policy.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Disposition, Reason, Scores, Verdict } from '../model/verdict.ts'
import { lostIn } from './lost-in.ts'
import { dealPoints, lostPoints } from './points.ts'

/** What a verdict states about its own making. */
export interface Circumstances {
  readonly asOf: string
  readonly versions: Verdict['versions']
}

/** Adds the findings up. Screens observe; only this function judges. */
export function judge(findings: readonly Finding[], policy: Policy, { asOf, versions }: Circumstances): Verdict {
  const against = stopping(findings, policy)
  const doubts = against.length > 0 ? [] : findings.filter((finding) => asks(finding, policy))
  const gate = policy.gates.find((each) => against.some((finding) => gateOf(finding) === each))
  const weights = weigh(findings, policy)
  const reasons = findings.filter(isReason).map((finding) => ({
    ...finding,
    decisive: against.includes(finding) || doubts.includes(finding),
    lostIn: lostIn(finding),
    weight: weights.get(finding)!.lost,
  }))
  return {
    outcome: against.length > 0 ? 'reject' : doubts.length > 0 ? 'review' : 'advance',
    disposition: gate ? DISPOSITION[gate] : doubts.length > 0 ? 'needs-review' : unstopped(findings),
    ...(gate && { gate }),
    scores: score(findings, weights),
    reasons: reasons.sort(byImportance(policy)),
    met: findings.filter((finding) => !isReason(finding)),
    asOf,
    policy: policy.id,
    grades: gradesOf(policy),
    versions,
  }
}

/** Who passes because nothing was asked has met nothing. */
const unstopped = (findings: readonly Finding[]): Disposition =>
  findings.some(({ requirement }) => !('policy' in requirement.from)) ? 'meets-criteria' : 'nothing-asked'

const gradesOf = ({ sources }: Policy): Verdict['grades'] =>
  Object.fromEntries(Object.entries(sources).map(([path, { grade }]) => [path, grade]))

/** What speaks against the paper or leaves a doubt; and, of what is met, what is worth a remark though it costs nothing. */
const isReason = ({ outcome, code, requirement }: Finding): boolean =>
  outcome !== 'met' || (code !== undefined && requirement.level !== 'nice-to-have')

const DISPOSITION: Readonly<Record<Gate, Disposition>> = {
  reading: 'could-not-be-read',
  search: 'not-found',
  knockout: 'failed-knockout',
  'must-have': 'unmet-must-have',
  skim: 'not-seen-in-the-skim',
}

/** The gate at which a finding stops a paper. */
function gateOf(finding: Finding): Gate {
  if (finding.unseen === 'beyond-the-skim') return 'skim'
  if (finding.screen === 'search') return 'search'
  if ('policy' in finding.requirement.from) return 'reading'
  return finding.requirement.level === 'knockout' ? 'knockout' : 'must-have'
}

/**
 * The smallest set of findings whose reversal lets the paper through. Every gate must be passed, so it is all that stop it; at a
 * must-have gate where a share is enough, only as many as lack, the nearest to being met first.
 */
function stopping(findings: readonly Finding[], policy: Policy): Finding[] {
  const against = findings.filter((finding) => stops(finding, policy))
  if (policy.enough === undefined) return against
  const wanted = findings.filter((finding) => counts(finding, policy) && gateOf(finding) === 'must-have')
  const lacking = wanted.filter((finding) => against.includes(finding))
  const tolerated = Math.floor(wanted.length * (1 - policy.enough))
  const nearest = lacking.sort((a, b) => Number(lostIn(a) === 'substance') - Number(lostIn(b) === 'substance'))
  return [
    ...against.filter((finding) => !wanted.includes(finding)),
    ...nearest.slice(0, Math.max(0, lacking.length - tolerated)),
  ]
}

/** Whether the finding alone turns the paper away. */
const stops = (finding: Finding, policy: Policy): boolean =>
  counts(finding, policy) &&
  (finding.outcome === 'unmet' || (finding.outcome === 'unclear' && policy.doubt === 'no' && !finding.undecided))

/** Whether it leaves a question that must be answered first. */
const asks = (finding: Finding, policy: Policy): boolean => counts(finding, policy) && finding.outcome === 'unclear'

const counts = (finding: Finding, policy: Policy): boolean =>
  finding.requirement.level !== 'nice-to-have' &&
  finding.openQuestion !== true &&
  policy.gates.includes(gateOf(finding))

interface Weight {
  readonly points: number
  readonly lost: number
}

/** The points each finding carries, of 100 for all that the posting asks and a paper can answer, and those it loses. */
function weigh(findings: readonly Finding[], policy: Policy): Map<Finding, Weight> {
  const points = dealPoints(findings.map((finding) => weightOf(finding, policy)))
  return new Map(
    findings.map((finding, at) => [
      finding,
      { points: points[at]!, lost: lostPoints(points[at]!, earned(finding, policy)) },
    ]),
  )
}

function weightOf({ requirement, openQuestion }: Finding, { weights }: Policy): number {
  if ('policy' in requirement.from || openQuestion) return 0
  const { criterion, level } = requirement
  return weights[level] * (criterion.kind === 'skill' && criterion.soft ? weights.soft : 1)
}

/** The share that is earned: all, none, half where a doubt is a question; months count by their part of the bar. */
function earned({ outcome, months, requirement }: Finding, policy: Policy): number {
  if (outcome === 'met') return 1
  const asked = monthsAsked(requirement.criterion)
  if (months && asked) return Math.min(1, months[policy.months === 'minimum' ? 'min' : 'max'] / asked)
  return outcome === 'unclear' && policy.doubt === 'question' ? 0.5 : 0
}

function score(findings: readonly Finding[], weights: ReadonlyMap<Finding, Weight>): Scores {
  const part = (belongs: (criterion: Criterion) => boolean, scale: boolean): number | null => {
    const chosen = findings.flatMap((finding) =>
      belongs(finding.requirement.criterion) ? [weights.get(finding)!] : [],
    )
    const points = chosen.reduce((sum, weight) => sum + weight.points, 0)
    const lost = chosen.reduce((sum, weight) => sum + weight.lost, 0)
    if (points === 0) return null
    return scale ? Math.round(1000 * (1 - lost / points)) / 10 : 100 - lost
  }
  return {
    overall: part(() => true, false),
    keywords: part(isKeyword, true),
    years: part(asksYears, true),
  }
}

/** Years in one field, or in one of several. */
const asksYears = (criterion: Criterion): boolean =>
  criterion.kind === 'any-of' ? criterion.of.every(asksYears) : criterion.kind === 'experience'

/** The bar in months; the lowest of a choice. */
function monthsAsked(criterion: Criterion): number | null {
  if (criterion.kind === 'experience') return criterion.months
  if (criterion.kind !== 'any-of' || !asksYears(criterion)) return null
  const bars = criterion.of.map(monthsAsked).filter((bar) => bar !== null)
  return bars.length > 0 ? Math.min(...bars) : null
}

const KEYWORDS: ReadonlySet<Criterion['kind']> = new Set(['skill', 'certification', 'licence', 'language'])

const isKeyword = (criterion: Criterion): boolean =>
  criterion.kind === 'any-of' || criterion.kind === 'all-of'
    ? criterion.of.some(isKeyword)
    : KEYWORDS.has(criterion.kind)

const LEVELS = ['knockout', 'must-have', 'nice-to-have'] as const

/** Decisive ones first, gate by gate; then by what they cost; then in the posting's order. */
const byImportance =
  (policy: Policy) =>
  (a: Reason, b: Reason): number =>
    Number(b.decisive) - Number(a.decisive) ||
    policy.gates.indexOf(gateOf(a)) - policy.gates.indexOf(gateOf(b)) ||
    Number(a.openQuestion ?? false) - Number(b.openQuestion ?? false) ||
    LEVELS.indexOf(a.requirement.level) - LEVELS.indexOf(b.requirement.level) ||
    b.weight - a.weight
