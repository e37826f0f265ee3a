import type { Document } from '../model/document.ts'
import type { Change, Rehearsal, Rehearsed, WayBack } from '../model/rehearsal.ts'
import type { Resume } from '../model/resume.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { changeFor, together } from './change-for.ts'
import { changeDocument } from './edit-document.ts'
import { fewest, type Step } from './way-back.ts'

/** How a paper is parsed, screened and decided again. */
export interface Replay {
  readonly resume: Resume
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
  const { resume, verdict } = replay
  const change = changeFor(reason.fix!, reason.requirement.criterion, resume)
  const common = { requirement: reason.requirement.id, fix: reason.fix!, before: verdict.outcome }
  if (!change) return { ...common, honesty: 'no-wording-can-fix-this', after: verdict.outcome, gained: 0, turned: [] }
  const after = replay.decide(changed(change, replay))
  return {
    ...common,
    honesty: change.honesty,
    change,
    after: after.outcome,
    gained: gainedFrom(verdict, after),
    turned: decisiveIn(verdict).filter((id) => !decisiveIn(after).includes(id)),
  }
}

/** The fewest changes whose turned reasons cover all that are decisive, made at once and screened. */
function findWayBack(rehearsed: readonly Rehearsed[], replay: Replay): WayBack | undefined {
  const { verdict } = replay
  const steps = rehearsed.filter((each): each is Step => each.change !== undefined && each.turned.length > 0)
  const one = steps.length === 1 || decisiveIn(verdict).length === 1
  const lets = (set: readonly Step[]): boolean =>
    set.length === 1
      ? set[0]!.after === 'advance'
      : !one && replay.decide(changed(jointly(set), replay)).outcome === 'advance'
  const found = fewest(steps, decisiveIn(verdict), lets)
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

const jointly = (steps: readonly Step[]): Change => together(steps.map(({ change }) => change))

const changed = (change: Change, { resume, parse }: Replay): Resume => parse(changeDocument(resume.document, change))

const decisiveIn = ({ reasons }: Verdict): string[] =>
  reasons.flatMap((reason) => (reason.decisive ? [reason.requirement.id] : []))

const gainedFrom = (before: Verdict, after: Verdict): number =>
  (after.scores.overall ?? 0) - (before.scores.overall ?? 0)
