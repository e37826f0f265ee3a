import type { Broken, Checked, CheckedPair } from './checked.ts'

/** How far a run has come. */
export interface Progress {
  readonly resumes: number
  readonly of: number
}

/** Tells what a run finds. */
export interface Reporter {
  /** A pair, or a broken file, as soon as it is known and its turn has come. */
  found?(found: CheckedPair | Broken): Promise<void> | void
  progressed?(progress: Progress): Promise<void> | void
  end(checked: Checked): Promise<void> | void
}

export const isBroken = (found: CheckedPair | Broken): found is Broken => 'role' in found
