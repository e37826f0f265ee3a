/** A stretch of a line that is set in one face. */
interface Stretch {
  readonly start: number
  readonly end: number
  /** Tells faces apart. */
  readonly face?: string
}

/** Where the one change of face within a line falls: none where all is set alike, or words here and there stand out. */
export function turnOf(stretches: readonly Stretch[], text: string): number | undefined {
  const told = stretches.filter(({ start, end }) => /\p{L}\p{L}/u.test(text.slice(start, end)))
  const turns = told.filter(({ face }, at) => at > 0 && face !== told[at - 1]!.face)
  return turns.length === 1 ? turns[0]!.start : undefined
}
