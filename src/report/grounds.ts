import type { Grade } from '../model/policy.ts'
import type { Verdict } from '../model/verdict.ts'

const HABITS: Readonly<Record<string, string>> = {
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
}

const SAYINGS: Readonly<Record<Grade, string>> = {
  documented: 'Documented',
  measured: 'Measured, mostly weakly',
  folklore: 'Merely repeated',
  assumption: 'Assumed',
}

/** How well the habits of the reader are known, in a line; empty where the policy cites nothing. */
export function groundsInWords({ grades }: Verdict): string {
  const parts = (Object.keys(SAYINGS) as Grade[]).flatMap((grade) => {
    const known = Object.keys(HABITS).filter((path) => grades[path] === grade)
    return known.length > 0 ? [`${SAYINGS[grade]}: ${known.map((path) => HABITS[path]).join(', ')}.`] : []
  })
  return parts.length === 0 ? '' : `How well this reader’s habits are known. ${parts.join(' ')}`
}
