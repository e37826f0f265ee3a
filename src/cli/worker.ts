import { ScreeningError, type ScreeningErrorCode } from '../errors.ts'
import { lexicon } from '../lexicon/standard.ts'
import { tasks } from './tasks.ts'

export type Tasks = typeof tasks

/** A task as it crosses into a worker. `begun` is set when the work begins, so that the time limit leaves out the start-up. */
export interface Call {
  readonly task: keyof Tasks
  readonly given: unknown
  readonly begun: Int32Array
}

/** What comes back: errors lose their class on the way, so they travel as data. */
export type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly code?: ScreeningErrorCode; readonly message: string } }

// Unpacked on the first look-up: before any paper's time begins to run.
lexicon.meanings('Python')

export default async function answer({ task, given, begun }: Call): Promise<Answer> {
  Atomics.store(begun, 0, 1)
  Atomics.notify(begun, 0)
  try {
    return { value: await (tasks[task] as (given: unknown) => Promise<unknown>)(given) }
  } catch (error) {
    if (error instanceof ScreeningError) return { error: { code: error.code, message: error.message } }
    if (error instanceof TypeError) return { error: { message: error.message } }
    throw error
  }
}
