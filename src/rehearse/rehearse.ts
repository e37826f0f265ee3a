import type { Document } from '../model/document.ts'
import type { Change, Rehearsal, Rehearsed, WayBack } from '../model/rehearsal.ts'
import type { Criterion } from '../model/requisition.ts'
import type { Resume } from '../model/resume.ts'
import type { Reason, Verdict, VerdictOutcome } from '../model/verdict.ts'
import { foldToBase } from '../text/words.ts'
import { changeFor, together } from './change-for.ts'
import { changeDocument } from './edit-document.ts'
import { fewest, type Step, type Way } from './way-back.ts'

/** How a paper is parsed, screened and decided again. */
export interface Replay {
  readonly resume: Resume
  /** What the posting calls the job. */
  readonly title: string | undefined
  readonly verdict: Verdict
  readonly parse: (document: Document) => Resume
  readonly decide: (resume: Resume) => Verdict
  /** Which readers let the paper through, by the ids of their policies. */
  readonly passed: (resume: Resume) => readonly string[]
}

/** Reasons that are rehearsed at most: all that are decisive, and then the weightiest. */
const MOST = 8

/** Makes each fix on the paper's own text and screens it again; then looks for the fewest that together let it through. */
export function rehearseFixes(replay: Replay): Rehearsal {
  const { reasons, outcome } = replay.verdict
  const rehearsed = reasons
    .filter(({ fix, outcome, decisive, weight }) => fix && outcome !== 'met' && (decisive || weight > 0))
    .slice(0, MOST)
    .map((reason) => rehearseOne(reason, replay))
  const wayBack = outcome === 'advance' ? undefined : findWayBack(rehearsed, replay)
  return { rehearsed, ...(wayBack && { wayBack }) }
}

function rehearseOne(reason: Reason, replay: Replay): Rehearsed {
  const { resume, title, verdict } = replay
  const change = changeFor(reason.fix!, reason.requirement.criterion, resume, title)
  const common = { requirement: reason.requirement.id, fix: reason.fix!, before: verdict.outcome }
  if (!change) return { ...common, honesty: 'no-wording-can-fix-this', after: verdict.outcome, gained: 0, turned: [] }
  const after = replay.decide(changed(change, replay))
  return {
    ...common,
    honesty: change.honesty,
    change,
    after: after.outcome,
    gained: gainedFrom(verdict, after),
    turned: decisiveIn(verdict).filter((id) => !decisiveIn(after).includes(id) && !isByChance(id, reason, verdict)),
  }
}

/**
 * Whether the words written for one requirement only hold those of another, as "Pre-Service School Bus Driver" holds "School Bus": who has
 * the one need not have the other.
 */
function isByChance(id: string, { requirement, fix }: Reason, { reasons }: Verdict): boolean {
  const other = reasons.find((each) => each.requirement.id === id)
  if (fix?.kind !== 'name-it' || !other || id === requirement.id) return false
  const written = foldToBase(fix.write)
  const asked = wordsAskedBy(other.requirement.criterion).map(foldToBase)
  return !asked.includes(written) && asked.some((words) => ` ${written} `.includes(` ${words} `))
}

const wordsAskedBy = (criterion: Criterion): string[] => {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of') return criterion.of.flatMap(wordsAskedBy)
  return 'name' in criterion ? [criterion.name] : []
}

/** The fewest changes that, made at once and screened, let the paper through. */
function findWayBack(rehearsed: readonly Rehearsed[], replay: Replay): WayBack | undefined {
  const { verdict } = replay
  const found = wayThrough(
    rehearsed.filter((each): each is Step => each.change !== undefined),
    replay,
  )
  if (!found) return undefined
  const change = jointly(found.steps)
  const paper = changed(change, replay)
  const after = replay.decide(paper)
  const before = replay.passed(replay.resume)
  return {
    changes: found.steps,
    change,
    found: found.found,
    honesty: change.honesty,
    before: verdict.outcome,
    after: after.outcome,
    gained: gainedFrom(verdict, after),
    turns: replay.passed(paper).filter((id) => !before.includes(id)),
  }
}

/** The changes that turn all that is decisive; and where what was no more than a doubt then decides, those that settle it as well. */
function wayThrough(steps: readonly Step[], replay: Replay): Way | undefined {
  const decisive = decisiveIn(replay.verdict)
  const turning = steps.filter(({ turned }) => turned.length > 0)
  const outcomeOf = (set: readonly Step[]): VerdictOutcome =>
    set.length === 1 ? set[0]!.after : replay.decide(changed(jointly(set), replay)).outcome
  // Where one change turns all, no two are tried.
  const mayDo = (set: readonly Step[]): boolean => set.length === 1 || (turning.length > 1 && decisive.length > 1)
  const whole = fewest(turning, decisive, (set) => mayDo(set) && outcomeOf(set) === 'advance')
  if (whole || replay.verdict.outcome !== 'reject') return whole
  const first = fewest(turning, decisive, (set) => mayDo(set) && outcomeOf(set) !== 'reject')
  if (!first) return undefined
  const doubts = decisiveIn(replay.decide(changed(jointly(first.steps), replay)))
  const settling = steps.filter((step) => doubts.includes(step.requirement) && !first.steps.includes(step))
  const both = [...first.steps, ...settling]
  return settling.length > 0 && outcomeOf(both) === 'advance' ? { steps: both, found: 'greedy' } : undefined
}

const jointly = (steps: readonly Step[]): Change => together(steps.map(({ change }) => change))

const changed = (change: Change, { resume, parse }: Replay): Resume => parse(changeDocument(resume.document, change))

const decisiveIn = ({ reasons }: Verdict): string[] =>
  reasons.flatMap((reason) => (reason.decisive ? [reason.requirement.id] : []))

const gainedFrom = (before: Verdict, after: Verdict): number =>
  (after.scores.overall ?? 0) - (before.scores.overall ?? 0)
