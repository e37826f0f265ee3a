import type { ReasonCode } from '../../src/model/finding.ts'
import type { Honesty } from '../../src/model/rehearsal.ts'
import type { LostIn, VerdictOutcome } from '../../src/model/verdict.ts'

/** Words that stand exactly once in a text, and what takes their place. */
type Change = readonly [from: string, to: string]

/** What a planted fault must be diagnosed as. The first of several is the best answer, the others are as sensible. */
export interface Diagnosis {
  readonly code: readonly ReasonCode[]
  readonly term: string
  readonly lostIn: readonly LostIn[]
}

/** A pair that otherwise passes, with one fault planted into it. */
export interface Plant {
  readonly op: string
  readonly resume: readonly Change[]
  readonly posting: readonly Change[]
  readonly rushed: VerdictOutcome
  readonly careful: readonly VerdictOutcome[]
  /** The first reason of a rushed reader; for a remark, a reason anywhere. Absent where nothing is wrong. */
  readonly reason?: Diagnosis
  readonly remark?: Diagnosis
  /** The true change that turns the rushed verdict: on the paper with the fault. */
  readonly turn?: readonly Change[]
  /** What a rehearsal must find by itself; `none`: that no wording helps. */
  readonly way?: Honesty | 'none'
}

/** A pair without a fault: both readers let it through. */
export interface Base {
  readonly slug: string
  readonly resume: string
  readonly posting: string
  readonly plants: readonly Plant[]
}

type Changes = readonly Change[]
const rest = { posting: [] } as const
const turnedAway = { ...rest, rushed: 'reject' } as const

/** The paper says it under another name: `said` for what the posting calls `term`. */
export const alias = (term: string, said: string, resume: Changes): Plant => ({
  ...turnedAway,
  op: 'alias',
  resume,
  careful: ['advance'],
  reason: { code: ['R12', 'R13', 'R14'], term, lostIn: ['wording'] },
  turn: [[said, `${term} (${said})`]],
  way: 'rephrases-what-you-show',
})

export const wordForm = (term: string, said: string, resume: Changes): Plant => ({
  ...alias(term, said, resume),
  op: 'word-form',
})

export const misspelt = (term: string, said: string, resume: Changes): Plant => ({
  ...alias(term, said, resume),
  op: 'misspelt',
  reason: { code: ['R33', 'R12', 'R14'], term, lostIn: ['wording'] },
  turn: [[said, term]],
})

export const absent = (term: string, resume: Changes): Plant => ({
  ...turnedAway,
  op: 'absent',
  resume,
  careful: ['reject'],
  reason: { code: ['R11'], term, lostIn: ['substance'] },
  way: 'surface-only-if-true',
})

/** The words are there and do not say that the candidate has it. */
export const lookAlike = (op: string, term: string, resume: Changes): Plant => ({ ...absent(term, resume), op })

export const hedged = (term: string, resume: Changes): Plant => ({
  ...absent(term, resume),
  op: 'hedged',
  careful: ['review', 'reject'],
})

export const noLicence = (term: string, resume: Changes, careful: Plant['careful'] = ['reject']): Plant => ({
  ...turnedAway,
  op: 'licence-removed',
  resume,
  careful,
  reason: { code: ['R02'], term, lostIn: ['substance'] },
  way: 'surface-only-if-true',
})

export const lapsed = (term: string, resume: Changes): Plant => ({
  ...noLicence(term, resume),
  op: 'licence-lapsed',
  way: 'none',
})

export const noDegree = (term: string, resume: Changes, careful: Plant['careful'] = ['reject']): Plant => ({
  ...turnedAway,
  op: 'degree',
  resume,
  careful,
  reason: { code: ['R04'], term, lostIn: ['substance'] },
})

export const yearsShort = (term: string, resume: Changes, careful: Plant['careful'] = ['reject', 'review']): Plant => ({
  ...turnedAway,
  op: 'years-short',
  resume,
  careful,
  reason: { code: ['R05', 'R22'], term, lostIn: ['substance', 'arithmetic'] },
  way: 'none',
})

export const nearMiss = (term: string, resume: Changes): Plant => ({
  ...turnedAway,
  op: 'near-miss',
  resume,
  careful: ['advance'],
  reason: { code: ['R07'], term, lostIn: ['arithmetic'] },
  way: 'none',
})

/** The dates are too coarse, or missing, to prove the bar; `turn` gives them. */
export const undated = (op: string, term: string, resume: Changes, turn: Changes): Plant => ({
  ...turnedAway,
  op,
  resume,
  careful: ['advance', 'review'],
  reason: { code: ['R08', 'R07'], term, lostIn: ['arithmetic'] },
  turn,
  // No rehearsal makes up dates where none are printed.
  ...(op !== 'dates removed' && { way: 'surface-only-if-true' }),
})

/** The jobs that count don't name the work; `turn` names it where it was done. */
export const unnamed = (term: string, resume: Changes, turn: Changes): Plant => ({
  ...turnedAway,
  op: 'skill-years-unnamed',
  resume,
  careful: ['advance', 'review', 'reject'],
  reason: { code: ['R06', 'R07'], term, lostIn: ['arithmetic', 'substance'] },
  turn,
  way: 'surface-only-if-true',
})

/** Something in the file or its order hides it. */
export const unread = (
  op: string,
  code: ReasonCode,
  term: string,
  lostIn: LostIn,
  resume: Changes,
  turn: Changes,
): Plant => ({
  ...turnedAway,
  op,
  resume,
  careful: ['advance', 'review', 'reject'],
  reason: { code: [code], term, lostIn: [lostIn] },
  turn,
})

/** A plain statement that rules the candidate out. */
export const ruledOut = (op: string, code: ReasonCode, term: string, resume: Changes): Plant => ({
  ...turnedAway,
  op,
  resume,
  careful: ['reject'],
  reason: { code: [code, 'R10'], term, lostIn: ['substance'] },
  way: 'none',
})

/** Named in passing; the verdict stays. */
export const remark = (
  op: string,
  code: ReasonCode,
  term: string,
  lostIn: readonly LostIn[],
  resume: Changes,
): Plant => ({
  ...rest,
  op,
  resume,
  rushed: 'advance',
  careful: ['advance', 'review'],
  remark: { code: [code], term, lostIn },
})

/** A change that must change nothing. */
export const harmless = (op: string, resume: Changes, posting: Changes = []): Plant => ({
  op,
  resume,
  posting,
  rushed: 'advance',
  careful: ['advance'],
})

export function applied(text: string, changes: Changes): string {
  return changes.reduce((now, [from, to]) => {
    const at = now.indexOf(from)
    if (at < 0 || now.indexOf(from, at + 1) >= 0) throw new Error(`Expected “${from}” exactly once.`)
    return now.slice(0, at) + to + now.slice(at + from.length)
  }, text)
}

/** The words with a space between their letters, as display type is set. */
export const letterSpaced = (words: string): string =>
  words
    .split(' ')
    .map((word) => [...word].join(' '))
    .join('   ')

/** Pages of true and unrelated work, to push what follows out of sight. */
export const pagesOf = (line: string, count: number): string =>
  Array.from({ length: count }, (_, n) => `- ${line} (${1000 + n * 7})`).join('\n')
