import type { Readable, Writable } from 'node:stream'

/** What a command sees of the world around it, so that tests can give it another. */
export interface Terminal {
  readonly stdin: Readable
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Writes, and waits where the other end is slow.
 * @throws TypeError where it can't be written: the disk is full. Where nobody reads on, what is to be done is for who listens for that.
 */
export const write = (to: Writable, text: string): Promise<void> =>
  new Promise((done, fail) => to.write(text, (error) => (error ? fail(unwritten(error)) : done())))

const unwritten = (cause: NodeJS.ErrnoException): Error =>
  cause.code === 'EPIPE'
    ? cause
    : new TypeError(`the output can’t be written (${cause.code}). Is the disk full?`, { cause })

/** NO_COLOR and FORCE_COLOR are honoured as their conventions say; else colour is for terminals. */
export function wantsColour({ env, stdout }: Terminal): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stdout.isTTY === true && TERM !== 'dumb'
}

/** Characters in a line: as the terminal has, within what reads well. */
export const widthOf = ({ stdout }: Terminal): number => Math.min(100, Math.max(60, stdout.columns ?? 80))
