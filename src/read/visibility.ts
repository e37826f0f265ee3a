import type { Run } from './draft.ts'

/** Smallest type, in points, that is meant to be read. */
const LEGIBLE = 2.5

/** What of a look bears on whether words are seen. */
export interface Appearance {
  readonly vanish?: boolean
  /** In points. */
  readonly size?: number
  readonly white?: boolean
  /** Something is, or may be, painted behind the words. */
  readonly backed?: boolean
}

/** Why no person sees words that look so; undefined where one does, or may. */
export function whyUnseen({ vanish, size, white, backed }: Appearance): Run['hidden'] {
  if (vanish) return 'vanish'
  if (size !== undefined && size < LEGIBLE) return 'tiny'
  return white && !backed ? 'white' : undefined
}

/** White, or so near to it that paper shows no difference: `FFFFFF`, `#fdfdfd`. */
export const isWhite = (color: string): boolean => /^#?(?:f[2-9a-f]){3}$/i.test(color) || /^#fff$/i.test(color)
