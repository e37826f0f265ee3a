import type { Reason } from './verdict.ts'

/** How likely a reason is the decisive one, over many hurried readers. Never the probability of an interview. */
export interface Likelihood {
  /** The requirement's id. */
  readonly requirement: string
  readonly reason: Reason
  /** The share (0–1) of the rejecting readers for whom it was decisive. */
  readonly likelihood: number
}

/** How much one habit of the readers decides: the share that advances where it is low, and where it is high. */
export interface Sensitivity {
  readonly trait: string
  readonly low: number
  readonly high: number
}

/** One pair of papers before many hurried readers whose habits span what is known of such readers. */
export interface Panel {
  readonly readers: number
  /** Shares of the readers, 0–1. */
  readonly advancing: number
  readonly asking: number
  readonly rejecting: number
  /** The most likely first. */
  readonly reasons: readonly Likelihood[]
  /** The most deciding habit first. */
  readonly sensitivity: readonly Sensitivity[]
  /** The share (0–1) of the rejecting readers whose every decisive reason is lost in wording: a harmless paraphrase turns them. */
  readonly byWordsAlone: number
  /** A harmless paraphrase turns the verdict of most readers, or how words are compared decides by itself. */
  readonly fragile: boolean
}
