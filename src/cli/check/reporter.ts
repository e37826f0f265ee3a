import type { Broken, Checked, CheckedPair, Note } from './checked.ts'

/** How far a run has come. */
export interface Progress {
  readonly resumes: number
  readonly of: number
}

/** Tells what a run finds. */
export interface Reporter {
  /** A pair, a broken file or a note, as soon as it is known and its turn has come. */
  found?(found: CheckedPair | Broken | Note): Promise<void> | void
  progressed?(progress: Progress): Promise<void> | void
  end(checked: Checked): Promise<void> | void
}

export const isNote = (found: CheckedPair | Broken | Note): found is Note => 'note' in found

export const isBroken = (found: CheckedPair | Broken | Note): found is Broken => 'role' in found && !isNote(found)
