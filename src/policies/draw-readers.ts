import type { Policy, Source } from '../model/policy.ts'
import { policies } from './policies.ts'
import { skimIn } from './skim-in.ts'
import { sources } from './sources.ts'

/** One thing in which hurried readers differ: how a number between 0 and 1 becomes a habit. */
interface Trait {
  readonly name: string
  /** The part of the policy that it sets. */
  readonly path: string
  readonly source: Source
  readonly set: (at: number) => Partial<Policy>
}

const pick = <const T>(from: readonly T[], at: number): T =>
  from[Math.min(from.length - 1, Math.floor(at * from.length))]!
const between = (low: number, high: number, at: number): number => low + (high - low) * at

/** What the readers of a panel differ in, each over its range; where only a range is known, every part of it is as likely. */
export const traits: readonly Trait[] = [
  {
    name: 'words',
    path: 'matching',
    source: sources.keywordSearch,
    set: (at) => ({ matching: pick(['literal', 'stemmed', 'knowing'], at) }),
  },
  {
    name: 'reading',
    path: 'reads',
    source: sources.parsingFaults,
    set: (at) => ({ reads: pick(['plain', 'careful'], at) }),
  },
  {
    name: 'patience with months',
    path: 'patience',
    source: sources.yearsTolerated,
    set: (at) => {
      const pass = Math.round(between(0, 24, at))
      return { patience: { pass, ask: pass } }
    },
  },
  {
    name: 'months',
    path: 'months',
    source: sources.experienceMonths,
    set: (at) => ({ months: pick(['minimum', 'maximum'], at) }),
  },
  {
    name: 'doubt',
    path: 'doubt',
    source: sources.doubt,
    set: (at) => ({ doubt: pick(['no', 'question'], at) }),
  },
  {
    name: 'seconds',
    path: 'skim.seconds',
    source: sources.typicalSeconds,
    set: (at) => ({ skim: skimIn(Math.round(between(6, 60, at))) }),
  },
  {
    name: 'share of must-haves',
    path: 'enough',
    source: sources.humanEnough,
    set: (at) => ({ enough: between(0.4, 1, at) }),
  },
]

const drawnSources: Policy['sources'] = {
  ...policies.rushed.sources,
  ...Object.fromEntries(traits.map(({ path, source }) => [path, source])),
}

/** A reader of the panel, and where in each range it stands (0–1), in the order of `traits`. */
export interface Reader {
  readonly policy: Policy
  readonly at: readonly number[]
}

/**
 * The same readers every time, spread evenly over all ranges at once: a low-discrepancy sequence (steps by the powers of the root
 * of x^(d+1) = x + 1), no chance.
 */
export function drawReaders(count: number): Reader[] {
  const steps = traits.map((_, k) => root(traits.length) ** -(k + 1))
  return Array.from({ length: count }, (_, n) => {
    const at = steps.map((step) => (0.5 + (n + 1) * step) % 1)
    const habits = traits.map((trait, k) => trait.set(at[k]!))
    const policy = Object.assign({}, policies.rushed, ...habits, { id: `reader-${n + 1}`, sources: drawnSources })
    return { at, policy }
  })
}

/** The positive root of x^(d+1) = x + 1, by iteration. */
function root(dimensions: number): number {
  let x = 1.5
  for (let step = 0; step < 40; step++) x = (1 + x) ** (1 / (dimensions + 1))
  return x
}
