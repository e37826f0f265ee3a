import { named } from '../../report/named.ts'
import { nearest } from '../nearest.ts'
import type { Failure, Pair } from './checked.ts'
import type { PlannedExpectation } from './plan.ts'

/** The expectations that hold for a pair. */
export const expectationsFor = (
  { resume, posting, policy }: Pick<Pair, 'resume' | 'posting' | 'policy'>,
  all: readonly PlannedExpectation[],
): PlannedExpectation[] =>
  all.filter((each) => each.resumes.has(resume) && each.postings.has(posting) && each.policies.has(policy))

/** What an expectation wants of a pair and does not get. */
export function failuresOf(pair: Pair, expectation: PlannedExpectation): Failure[] {
  const { number, outcome, minScore, met = [], reasons = [], noReasons = [] } = expectation
  const failure = (kind: Failure['kind'], expected: string, got: string): Failure => ({
    expectation: number,
    kind,
    expected,
    got,
  })
  const accepted = outcome === undefined ? undefined : [outcome].flat()
  return [
    ...(accepted && !accepted.includes(pair.outcome)
      ? [failure('outcome', accepted.join(' or '), `${pair.outcome}${decidedBy(pair)}`)]
      : []),
    ...(minScore !== undefined && !reaches(pair, minScore)
      ? [failure('minScore', `at least ${minScore}`, scoreInWords(pair))]
      : []),
    ...met.flatMap((wanted) => {
      const [open, ...more] = standing(pair, wanted)
      if (open)
        return [
          failure('met', `${wanted} met`, [open, ...more].map((each) => `${each.name} ${each.outcome}`).join(', ')),
        ]
      return named(pair.met.map(itemOf), wanted).length > 0
        ? []
        : [failure('met', `${wanted} met`, 'nothing of the kind asked')]
    }),
    ...reasons.flatMap((wanted) =>
      standing(pair, wanted).length > 0 ? [] : [failure('reasons', `${wanted} among the reasons`, listed(pair))],
    ),
    ...noReasons.flatMap((unwanted) =>
      standing(pair, unwanted).map((reason) =>
        failure('noReasons', `no ${unwanted} among the reasons`, `${reason.name}: ${reason.message}`),
      ),
    ),
  ]
}

/** A score that is missing, or tells nothing of the paper, reaches no bar. */
const reaches = ({ score, unscored }: Pair, minScore: number): boolean =>
  unscored === undefined && score !== null && score >= minScore

const scoreInWords = ({ score, unscored }: Pair): string =>
  unscored === undefined
    ? String(score)
    : `${score === null ? 'none, as no score could be given' : `${score}, which tells nothing`}: ${unscored}`

/**
 * @throws TypeError for words of `noReasons` that name nothing asked in any of the pairs they hold for: they could never fail. A pair that
 * asks nothing of the kind is no mistake while another does.
 */
export function expectNamesAsked(all: readonly PlannedExpectation[], pairs: readonly Pair[]): void {
  for (const expectation of all) {
    const items = pairs
      .filter((pair) => expectationsFor(pair, [expectation]).length > 0)
      .flatMap(({ reasons, met }) => [...reasons, ...met].map(itemOf))
    const dead = expectation.noReasons?.find((name) => !isCode(name) && named(items, name).length === 0)
    if (dead === undefined) continue
    const near = nearest(
      dead,
      items.map(({ name }) => name),
    )
    throw new TypeError(
      `expect[${expectation.number - 1}].noReasons: expected something that is asked in one of its pairs, got “${dead}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
    )
  }
}

/** The reasons that a code, or a requirement's id or words, name. */
function standing({ reasons }: Pair, wanted: string): Pair['reasons'] {
  const open = reasons.filter(({ outcome }) => outcome !== 'met')
  if (isCode(wanted)) return open.filter(({ code }) => code === wanted)
  return named(
    open.map((reason) => ({ ...itemOf(reason), reason })),
    wanted,
  ).map(({ reason }) => reason)
}

const isCode = (wanted: string): boolean => /^R\d\d$/.test(wanted)

const itemOf = ({ requirement, name, asked }: { requirement: string; name: string; asked?: string }) => ({
  id: requirement,
  name,
  ...(asked !== undefined && { words: asked }),
})

const decidedBy = ({ reasons }: Pair): string => {
  const names = reasons.filter(({ decisive }) => decisive).map(({ name }) => name)
  return names.length > 0 ? `, decided by ${names.slice(0, 3).join(', ')}` : ''
}

const listed = ({ reasons }: Pair): string =>
  reasons.map(({ code, name }) => [code, name].filter(Boolean).join(' ')).join('; ') || 'none'
