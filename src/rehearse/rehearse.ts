import type { Document } from '../model/document.ts'
import type { Fix } from '../model/finding.ts'
import type { Resume } from '../model/resume.ts'
import type { Reason, Verdict, VerdictOutcome } from '../model/verdict.ts'
import { applyFix, type Honesty } from './apply-fix.ts'

/** A fix that was made on the paper and screened again: only what was observed is claimed. */
export interface Rehearsed {
  /** The requirement's id. */
  readonly requirement: string
  readonly fix: Fix
  readonly honesty: Honesty | 'no-wording-can-fix-this'
  readonly before: VerdictOutcome
  readonly after: VerdictOutcome
  /** Points of the overall score gained. */
  readonly gained: number
  /** The requirement ids that were decisive before and are not after. */
  readonly turned: readonly string[]
}

/** Changes that together let the paper through, and were seen to. */
export interface WayBack {
  readonly changes: readonly Rehearsed[]
  /** `exact`: no smaller set does. `greedy`: a smaller one may. */
  readonly found: 'exact' | 'greedy'
  /** Whether none of it says more than the paper shows today. */
  readonly rephrasesOnly: boolean
}

export interface Rehearsal {
  /** One for each reason, most important first. */
  readonly rehearsed: readonly Rehearsed[]
  /** Absent where no changes to the paper let it through, or none are needed. */
  readonly wayBack?: WayBack
}

/** How a paper is parsed, screened and decided again. */
export interface Replay {
  readonly resume: Resume
  readonly verdict: Verdict
  readonly parse: (document: Document) => Resume
  readonly decide: (resume: Resume) => Verdict
}

/** Up to this many changes together, every combination is tried. */
const EXACT = 3
/** Reasons that are rehearsed at most. */
const MOST = 24

/** Makes each fix on the paper's own text and screens it again; then looks for the fewest that together let it through. */
export function rehearseFixes(replay: Replay): Rehearsal {
  const reasons = replay.verdict.reasons.filter((reason) => reason.fix && reason.outcome !== 'met').slice(0, MOST)
  const rehearsed = reasons.map((reason) => rehearseOne(reason, replay))
  const wayBack = replay.verdict.outcome === 'advance' ? undefined : findWayBack(reasons, rehearsed, replay)
  return { rehearsed, ...(wayBack && { wayBack }) }
}

function rehearseOne(reason: Reason, { resume, verdict, parse, decide }: Replay): Rehearsed {
  const common = { requirement: reason.requirement.id, fix: reason.fix!, before: verdict.outcome }
  const change = applyFix(reason.fix!, reason.requirement.criterion, resume)
  if (!change) return { ...common, honesty: 'no-wording-can-fix-this', after: verdict.outcome, gained: 0, turned: [] }
  const after = decide(parse(change.document))
  return {
    ...common,
    honesty: change.honesty,
    after: after.outcome,
    gained: (after.scores.overall ?? 0) - (verdict.scores.overall ?? 0),
    turned: decisiveIn(verdict).filter((id) => !decisiveIn(after).includes(id)),
  }
}

const decisiveIn = ({ reasons }: Verdict): string[] =>
  reasons.flatMap((reason) => (reason.decisive ? [reason.requirement.id] : []))

/** The fewest changes whose turned reasons cover all that are decisive, made one upon another and screened at the end. */
function findWayBack(reasons: readonly Reason[], rehearsed: readonly Rehearsed[], replay: Replay): WayBack | undefined {
  const decisive = decisiveIn(replay.verdict)
  const useful = rehearsed
    .map((each, at) => ({ each, reason: reasons[at]! }))
    .filter(({ each }) => each.turned.length > 0)
  const covers = (set: typeof useful): boolean =>
    decisive.every((id) => set.some(({ each }) => each.turned.includes(id)))
  if (!covers(useful)) return undefined
  const bySize = combinations(useful, EXACT).filter(covers)
  const exact = bySize
    .sort((a, b) => a.length - b.length || invented(a) - invented(b))
    .find((set) => letsThrough(set, replay))
  const greedy = exact ? undefined : greedily(useful, decisive)
  const set = exact ?? (greedy && letsThrough(greedy, replay) ? greedy : undefined)
  if (!set) return undefined
  return {
    changes: set.map(({ each }) => each),
    found: exact ? 'exact' : 'greedy',
    rephrasesOnly: set.every(({ each }) => each.honesty === 'rephrases-what-you-show'),
  }
}

type Step = { readonly each: Rehearsed; readonly reason: Reason }

const invented = (set: readonly Step[]): number =>
  set.filter(({ each }) => each.honesty === 'surface-only-if-true').length

/** All non-empty combinations of at most `most`, the smaller ones first. */
function combinations<T>(items: readonly T[], most: number): T[][] {
  let last: { set: T[]; next: number }[] = [{ set: [], next: 0 }]
  const all: T[][] = []
  for (let size = 1; size <= most; size++) {
    last = last.flatMap(({ set, next }) =>
      items.slice(next).map((item, i) => ({ set: [...set, item], next: next + i + 1 })),
    )
    all.push(...last.map(({ set }) => set))
  }
  return all
}

/** Again and again the change that turns most of what is left. */
function greedily(useful: readonly Step[], decisive: readonly string[]): Step[] {
  const left = new Set(decisive)
  const chosen: Step[] = []
  const gain = ({ each }: Step): number => each.turned.filter((id) => left.has(id)).length
  while (left.size > 0) {
    const best = [...useful].sort((a, b) => gain(b) - gain(a))[0]
    if (!best || gain(best) === 0) break
    chosen.push(best)
    for (const id of best.each.turned) left.delete(id)
  }
  return chosen
}

/** Makes the changes one upon another, finding each reason again in the paper as it then is, and looks at the verdict. */
function letsThrough(set: readonly Step[], { resume, verdict, parse, decide }: Replay): boolean {
  let paper = resume
  let current = verdict
  for (const { reason } of set) {
    const now = current.reasons.find((each) => each.requirement.id === reason.requirement.id)
    if (!now?.fix || now.outcome === 'met') continue
    const change = applyFix(now.fix, now.requirement.criterion, paper)
    if (!change) return false
    paper = parse(change.document)
    current = decide(paper)
  }
  return current.outcome === 'advance'
}
