import { expect } from 'vitest'
import { type ScreeningMatchers, toAdvance, toBeLost, toHaveNoLoss, toMeet } from './matchers.ts'

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: an augmentation must repeat the declaration it adds to
  interface Matchers<T = any> extends ScreeningMatchers<T> {}
}

/** Registered by importing this; exported because a declaration file that exports nothing would replace vitest's own types. */
export const matchers = { toAdvance, toMeet, toBeLost, toHaveNoLoss }

expect.extend(matchers)
