import type { Change, Rehearsed } from '../model/rehearsal.ts'

/** Up to this many changes together, every combination that can suffice is tried. */
const EXACT = 3
/** Combinations that are screened at most; each costs a reading of the paper. */
const MOST = 12

/** A rehearsed change that turned something. */
export type Step = Rehearsed & { readonly change: Change }

export interface Way {
  readonly steps: readonly Step[]
  /** Whether every smaller set was tried. */
  readonly found: 'exact' | 'greedy'
}

/** Whether these changes, made at once, let the paper through. */
export type Tries = (steps: readonly Step[]) => boolean

/**
 * The fewest changes that let the paper through; among as few, those that invent least. A set can suffice only where its changes, each by
 * itself, were seen to turn every decisive reason between them.
 */
export function fewest(steps: readonly Step[], decisive: readonly string[], letsThrough: Tries): Way | undefined {
  const turnsAll = (set: readonly Step[]): boolean =>
    decisive.every((id) => set.some(({ turned }) => turned.includes(id)))
  if (!turnsAll(steps)) return undefined
  const candidates = combinations(steps, EXACT)
    .filter(turnsAll)
    .sort((a, b) => a.length - b.length || invented(a) - invented(b))
  const exact = candidates.slice(0, MOST).find(letsThrough)
  if (exact) return { steps: exact, found: 'exact' }
  const greedy = greedily(steps, decisive)
  return letsThrough(greedy) ? { steps: greedy, found: 'greedy' } : undefined
}

const invented = (set: readonly Step[]): number =>
  set.filter(({ honesty }) => honesty === 'surface-only-if-true').length

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

/** Again and again the change that turns most of what is left; of equals, the one that invents nothing. */
function greedily(steps: readonly Step[], decisive: readonly string[]): Step[] {
  const left = new Set(decisive)
  const chosen: Step[] = []
  const gain = ({ turned }: Step): number => turned.filter((id) => left.has(id)).length
  while (left.size > 0) {
    const [best] = [...steps].sort((a, b) => gain(b) - gain(a) || invented([a]) - invented([b]))
    if (!best || gain(best) === 0) break
    chosen.push(best)
    for (const id of best.turned) left.delete(id)
  }
  return chosen
}
