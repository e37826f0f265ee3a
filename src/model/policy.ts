import type { ConditionCriterion, Level, StandingCriterion } from './requisition.ts'

/** How a number or rule is known: said by a vendor or manual, counted in a study, merely repeated, or chosen by us. */
export type Grade = 'documented' | 'measured' | 'folklore' | 'assumption'

/** Where a number of a policy comes from. */
export interface Source {
  readonly title: string
  readonly year?: number
  readonly url?: string
  readonly grade: Grade
  /** What is weak about it, where something is. */
  readonly note?: string
}

/**
 * How a reader compares words. `literal`: whole phrases, letter case, dashes, quotes and white space folded. `careless`: the same
 * after punctuation is stripped (C++ is C). `stemmed`: word forms are one word. `knowing`: also other names, acronyms,
 * what implies the thing, reordered words and slips of the pen.
 */
export type Matching = 'literal' | 'careless' | 'stemmed' | 'knowing'

/** A check that turns a paper away, in the order in which a reader makes them. */
export type Gate = 'reading' | 'search' | 'knockout' | 'must-have' | 'skim'

/** How attention is spent over the page. */
export interface Skim {
  /** Seconds for the whole paper. */
  readonly seconds: number
  /** Share of the seconds (0–1) that the core fields may take: name, titles, employers, dates, education. */
  readonly coreShare: number
  /** Characters read a second in the core fields. */
  readonly charactersPerSecond: number
  /** Characters from the top that the eye sweeps for keywords where there is no layout. */
  readonly sweepCharacters: number
  /** Pages it reaches where there is layout. */
  readonly pages: number
}

/** What the policy asks of every paper. */
export interface StandingRequirement {
  readonly criterion: StandingCriterion
  readonly level: Level
}

/** How one kind of reader behaves, as data. Named for behaviour, never for a vendor. */
export interface Policy {
  readonly id: string
  /** One sentence. */
  readonly description: string
  /** Which reading of the file it gets. */
  readonly reads: 'plain' | 'careful'
  readonly matching: Matching
  /** Which end of an interval of months it compares with the bar. */
  readonly months: 'minimum' | 'maximum'
  /** Months short of the bar that still pass, no more than a third of the bar, and that are still a question. */
  readonly patience: { readonly pass: number; readonly ask: number }
  /** Whether a doubt counts as a no or as a question. What a form would ask is always a question. */
  readonly doubt: 'no' | 'question'
  /** The gates, in order; the first that stops the paper is named. */
  readonly gates: readonly Gate[]
  readonly standing: readonly StandingRequirement[]
  readonly skim?: Skim
  /** The search string of a reader who types one; built from the posting where it is absent. */
  readonly query?: string
  /** Share of the must-haves (0–1) that is enough to pass their gate; all of them where it is absent. */
  readonly enough?: number
  /** Relative weight of a requirement in the scores. */
  readonly weights: {
    readonly knockout: number
    readonly 'must-have': number
    readonly 'nice-to-have': number
    /** Multiplies the weight of a soft skill. */
    readonly soft: number
  }
  /** Mentions of one term beyond which it reads as stuffing, where they outweigh the rest of the line. */
  readonly stuffing: number
  /** Months without a job, to `asOf`, that are worth a note. */
  readonly gapMonths: number
  /** Confidence below which a parsed field, or a requirement, is a doubt (0–1). */
  readonly trust: number
  /** Where each number comes from, by its path in the policy ("patience.pass"). */
  readonly sources: Readonly<Record<string, Source>>
}

type Changes<T> = { readonly [Key in keyof T]?: T[Key] }

/** A policy as changes to one of the library's, as it may stand in a file. */
export interface PolicyDraft extends Changes<Omit<Policy, 'id' | 'patience' | 'weights' | 'skim'>> {
  /** The id of the policy that it starts from. */
  readonly extends: string
  readonly id: string
  readonly patience?: Changes<Policy['patience']>
  readonly weights?: Changes<Policy['weights']>
  /** With the seconds alone, the rest follows from them. */
  readonly skim?: Changes<Skim>
}

/** Answers the candidate would give on a form, by requirement id or by kind of criterion. */
export type Answers = Readonly<Record<string, 'yes' | 'no'>>

export type ConditionSubtype = ConditionCriterion['subtype']
