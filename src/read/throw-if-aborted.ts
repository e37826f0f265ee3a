import { ScreeningError } from '../errors.ts'

/** Ends the reading where the caller no longer waits for it. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new ScreeningError('aborted', 'Reading was stopped before it was done.', { cause: signal.reason })
}
