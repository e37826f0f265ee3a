import type { Outcome } from '../../model/finding.ts'
import type { LostIn, VerdictOutcome } from '../../model/verdict.ts'

/** A place in a résumé's own file, counted from 1; only for files whose lines a person can go to. */
export interface FilePlace {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A reason of a pair, as it is reported. */
export interface CheckedReason {
  readonly code?: string
  readonly requirement: string
  readonly name: string
  readonly screen: string
  readonly outcome: Outcome
  readonly decisive: boolean
  readonly lostIn: LostIn
  /** Points of the score that it costs. */
  readonly weight: number
  readonly message: string
  readonly asked?: string
  readonly paper: readonly string[]
  readonly careful?: string
  readonly fix?: string
  readonly at?: FilePlace
}

/** One résumé before one posting under one policy. */
export interface Pair {
  readonly resume: string
  readonly posting: string
  readonly policy: string
  readonly outcome: VerdictOutcome
  readonly disposition: string
  readonly score: number | null
  /** Why there is no score, or what there is tells nothing of the paper; absent where it does. */
  readonly unscored?: string
  /** What a careful reader would have decided. */
  readonly careful: VerdictOutcome
  readonly reasons: readonly CheckedReason[]
  readonly met: readonly { readonly requirement: string; readonly name: string; readonly asked?: string }[]
  readonly versions: { readonly engine: string; readonly lexicon: string }
}

/** What an expectation wanted and did not get. */
export interface Failure {
  /** The expectation's place in the configuration, from 1. */
  readonly expectation: number
  readonly kind: 'outcome' | 'minScore' | 'met' | 'reasons' | 'noReasons'
  readonly expected: string
  readonly got: string
}

export type Cause = 'paper' | 'posting' | 'policy' | 'answers' | 'day' | 'lexicon' | 'engine'

/** How a pair differs from the last accepted results, and what changed since that can account for it. */
export interface Change {
  readonly what: readonly string[]
  readonly why: readonly Cause[]
}

export interface CheckedPair extends Pair {
  /** How many expectations hold for the pair. */
  readonly expectations: number
  readonly failures: readonly Failure[]
  readonly change?: Change
}

/** A file that could not be screened. */
export interface Broken {
  readonly path: string
  readonly role: 'resume' | 'posting'
  readonly code: string
  readonly message: string
}

/** Something about a file that was screened, without which its results would be taken for more than they are. */
export interface Note {
  readonly path: string
  readonly role: 'resume' | 'posting'
  readonly note: 'asks-nothing' | 'not-in-english'
  readonly message: string
}

/** What a whole run found, in the order of the matrix. */
export interface Checked {
  readonly asOf: string
  readonly versions: { readonly engine: string; readonly lexicon: string }
  readonly resumes: readonly string[]
  readonly postings: readonly string[]
  readonly policies: readonly string[]
  readonly pairs: readonly CheckedPair[]
  readonly broken: readonly Broken[]
  readonly notes: readonly Note[]
  /** Pairs that the last accepted results lack, or have alone; only where there are such results. */
  readonly baseline?: { readonly added: readonly string[]; readonly gone: readonly string[] }
}

/** Pairs that are not as expected, or not as last accepted. */
export const failing = ({ pairs }: Checked): CheckedPair[] => pairs.filter((pair) => isFailing(pair))

export const isFailing = ({ failures, change }: CheckedPair): boolean => failures.length > 0 || change !== undefined

/** Pairs that were accepted and are no longer there: as much a change as any other. */
export const goneFrom = ({ baseline }: Pick<Checked, 'baseline'>): readonly string[] => baseline?.gone ?? []

/** "2 of 8 pairs are not as expected, 1 is no longer there": what is known to be wrong, in words; none where nothing is. */
export function wrongInWords(checked: Checked): string | undefined {
  const [wrong, gone] = [failing(checked).length, goneFrom(checked).length]
  const parts = [
    ...(wrong > 0 ? [`${wrong} of ${checked.pairs.length} pairs are not as expected`] : []),
    ...(gone > 0 ? [`${gone} accepted ${gone === 1 ? 'pair is' : 'pairs are'} no longer there`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : undefined
}

/** The name of a pair in messages and in the file of accepted results. */
export const nameOfPair = ({ resume, posting, policy }: Pick<Pair, 'resume' | 'posting' | 'policy'>): string =>
  `${resume} × ${posting} (${policy})`

/** A failure in one line. */
export const failureInWords = ({ kind, expected, got }: Failure): string =>
  `${LABELS[kind]}: expected ${expected}, got ${got}`

const LABELS: Readonly<Record<Failure['kind'], string>> = {
  outcome: 'outcome',
  minScore: 'score',
  met: 'met',
  reasons: 'reasons',
  noReasons: 'reasons',
}

/** A change in one line. */
export const changeInWords = ({ what, why }: Change): string =>
  `${what.join('; ')} (changed: ${why.length > 0 ? why.map((cause) => CAUSES[cause]).join(', ') : 'nothing that is recorded'})`

const CAUSES: Readonly<Record<Cause, string>> = {
  paper: 'the paper',
  posting: 'the posting',
  policy: 'the policy',
  answers: 'the answers',
  day: 'the day',
  lexicon: 'the lexicon',
  engine: 'the engine',
}
