import type { Grade } from '../model/policy.ts'
import type { Verdict } from '../model/verdict.ts'

const HABITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    reads: 'what it gets of the file',
    matching: 'how it compares words',
    months: 'how it counts months',
    patience: 'what it forgives in months',
    doubt: 'what it makes of doubts',
    gates: 'the order of its gates',
    standing: 'what it asks of every paper',
    weights: 'the weights in the score',
    enough: 'how many must-haves are enough',
    'skim.seconds': 'its seconds',
    'skim.coreShare': 'what it reads first',
    'skim.sweepCharacters': 'how far it looks',
  }),
)

const SAYINGS: Readonly<Record<Grade, string>> = {
  documented: 'Documented',
  measured: 'Measured, mostly weakly',
  folklore: 'Merely repeated',
  assumption: 'Assumed',
}

const COUNTED: Readonly<Record<Grade, string>> = {
  documented: 'are documented',
  measured: 'are measured',
  folklore: 'are merely repeated',
  assumption: 'are assumed',
}

/** How well the habits of the reader are known: counted, and each by its name. */
export interface Grounds {
  readonly inShort: string
  readonly inFull: string
}

/** Undefined where the policy cites nothing. */
export function groundsInWords({ grades }: Verdict): Grounds | undefined {
  const known = (Object.keys(SAYINGS) as Grade[])
    .map((grade) => ({ grade, habits: [...HABITS.keys()].filter((path) => grades[path] === grade) }))
    .filter(({ habits }) => habits.length > 0)
  if (known.length === 0) return undefined
  const counts = known.map(({ grade, habits }) => `${habits.length} ${COUNTED[grade]}`)
  const parts = known.map(
    ({ grade, habits }) => `${SAYINGS[grade]}: ${habits.map((path) => HABITS.get(path)).join(', ')}.`,
  )
  return {
    inShort: `Of this reader’s habits ${counts.join(', ')}.`,
    inFull: `How well this reader’s habits are known. ${parts.join(' ')}`,
  }
}
