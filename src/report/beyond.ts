import type { Aftermath, Note } from '../model/application.ts'

/** What is said of an application beyond its two papers: what to know, and what to do now. */
export interface Beyond {
  readonly know: readonly string[]
  readonly next: readonly string[]
}

const SECOND_LOOK = {
  advance: 'At a second, careful look the paper would go through.',
  review: 'At a second, careful look the paper would leave questions.',
  reject: 'A second, careful look would not help: what stands in the way is no matter of attention.',
} as const

export function beyondOf({ notes, nextSteps, secondLook, unknowable }: Aftermath): Beyond {
  return {
    know: [...notes.map(graded), ...(secondLook ? [SECOND_LOOK[secondLook.outcome]] : []), unknowable],
    next: nextSteps.map(graded),
  }
}

/** Every note says how well it is known. */
const graded = ({ message, source: { grade, year, note } }: Note): string =>
  `${message} (${[grade, year, note].filter(Boolean).join(', ')})`
