import { standardInput } from './files.ts'

/** A paper on its way into a worker: a file to be opened there, or bytes already at hand. */
export interface Paper {
  /** The path, or what else names it in messages. */
  readonly path: string
  readonly bytes?: Uint8Array
}

/** Standard input is only to be had outside the workers, and has `seconds` to end; files are opened where they are read. */
export const paperAt = async (path: string, seconds: number): Promise<Paper> =>
  path === '-' ? { path, bytes: await standardInput(seconds) } : { path }
