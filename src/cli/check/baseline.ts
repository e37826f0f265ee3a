import { z } from 'zod'
import { type Broken, type Cause, type Change, type CheckedPair, nameOfPair, type Pair } from './checked.ts'
import type { Inputs } from './run-matrix.ts'

const kept = z.strictObject({
  outcome: z.enum(['advance', 'review', 'reject']),
  score: z.number().nullable(),
  reasons: z.array(z.string()),
})

const baselineSchema = z.strictObject({
  version: z.literal(1),
  asOf: z.string(),
  versions: z.strictObject({ engine: z.string(), lexicon: z.string() }),
  papers: z.record(z.string(), z.string()),
  policies: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.string()),
  pairs: z.record(z.string(), kept),
})

/** The last accepted results, and the hashes and versions of all they were made from. */
export type Baseline = z.infer<typeof baselineSchema>

/** @throws TypeError where the file holds something else. */
export function checkBaseline(data: unknown, path: string): Baseline {
  const { success, data: baseline, error } = baselineSchema.safeParse(data)
  if (success) return baseline
  const [issue] = error.issues
  throw new TypeError(
    `${path}: expected accepted results of version 1, got something else at “${issue?.path.join('.') ?? ''}” (${issue?.message}). Make it anew with --update-baseline.`,
  )
}

export function baselineOf(
  pairs: readonly Pair[],
  circumstances: Pick<Baseline, 'asOf' | 'versions'>,
  { papers, policies, answers }: Inputs,
): Baseline {
  return {
    version: 1,
    ...circumstances,
    papers: sorted(papers),
    policies: sorted(policies),
    answers: sorted(answers),
    pairs: sorted(pairs.map((pair) => [nameOfPair(pair), keep(pair)])),
  }
}

/** How a pair differs from what was accepted, and which of the things it was made from differ too. */
export function changeOf(pair: Pair, asOf: string, inputs: Inputs, baseline: Baseline): Change | undefined {
  const before = baseline.pairs[nameOfPair(pair)]
  if (!before) return undefined
  const now = keep(pair)
  const what = [
    ...(before.outcome === now.outcome ? [] : [`${before.outcome} → ${now.outcome}`]),
    ...(before.score === now.score ? [] : [`score ${before.score ?? '–'} → ${now.score ?? '–'}`]),
    ...now.reasons.filter((reason) => !before.reasons.includes(reason)).map((reason) => `+ ${reason}`),
    ...before.reasons.filter((reason) => !now.reasons.includes(reason)).map((reason) => `− ${reason}`),
  ]
  return what.length === 0 ? undefined : { what, why: causesOf(pair, asOf, inputs, baseline) }
}

function causesOf(
  { resume, posting, policy, versions }: Pair,
  asOf: string,
  inputs: Inputs,
  baseline: Baseline,
): Cause[] {
  const differs: Readonly<Record<Cause, boolean>> = {
    paper: inputs.papers.get(resume) !== baseline.papers[resume],
    posting: inputs.papers.get(posting) !== baseline.papers[posting],
    policy: inputs.policies.get(policy) !== baseline.policies[policy],
    answers: inputs.answers.get(resume) !== baseline.answers[resume],
    day: asOf !== baseline.asOf,
    lexicon: versions.lexicon !== baseline.versions.lexicon,
    engine: versions.engine !== baseline.versions.engine,
  }
  return (Object.keys(differs) as Cause[]).filter((cause) => differs[cause])
}

/** Pairs that only the run, or only the accepted results, have. A file that broke has lost nothing: it is reported as such. */
export function comings(pairs: readonly CheckedPair[], broken: readonly Broken[], baseline: Baseline) {
  const names = new Set(pairs.map(nameOfPair))
  const lost = broken.map(({ path }) => path)
  return {
    added: [...names].filter((name) => !(name in baseline.pairs)),
    gone: Object.keys(baseline.pairs).filter(
      (name) =>
        !names.has(name) && !lost.some((path) => name.startsWith(`${path} × `) || name.includes(` × ${path} (`)),
    ),
  }
}

const keep = ({ outcome, score, reasons }: Pair): z.infer<typeof kept> => ({
  outcome,
  score,
  reasons: reasons.map(({ code, name, outcome: each, decisive }) =>
    [code, name, each, decisive ? '(decisive)' : ''].filter(Boolean).join(' '),
  ),
})

/** In the order of the keys, so that two runs differ only where their results do. */
const sorted = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
