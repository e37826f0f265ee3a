import type { Quote } from './quote.ts'

/** What the eye rests on: a core field, or words that a requirement asks for. */
export type FixationKind = 'name' | 'title' | 'employer' | 'dates' | 'education' | 'keyword'

/** One place on which a skimming reader's eye rests. */
export interface Fixation {
  readonly kind: FixationKind
  readonly quote: Quote
  /** From 1. Where the format has no pages, the page that as many characters would fill. */
  readonly page: number
  /** Seconds since the paper was opened. */
  readonly from: number
  readonly to: number
  /** Ids of the requirements that these words meet. */
  readonly requirements: readonly string[]
}

/** Whether a skim comes upon what meets a requirement, and when. */
export interface Glimpse {
  /** The requirement's id. */
  readonly requirement: string
  /** Whether it is met by what the eye reached in time. */
  readonly seen: boolean
  /**
   * The second at which this reader has seen enough, or would have, had the skim gone on. Null: never, because nothing that this
   * reader gets of the paper meets it.
   */
  readonly second: number | null
  /** The words it hangs on: the first that meet it. */
  readonly quote?: Quote
}

/** The way of a hurried eye over one paper. */
export interface SkimPath {
  /** The policy's id. */
  readonly policy: string
  /** Seconds for the whole paper. */
  readonly seconds: number
  /** In the order of time: core fields first, then what is asked for, from the top. */
  readonly fixations: readonly Fixation[]
  /** The posting's own requirements, in its order. */
  readonly requirements: readonly Glimpse[]
  /** Where in `Document.text` the sweep for keywords ends; its length where all was swept. */
  readonly sweptTo: number
}
