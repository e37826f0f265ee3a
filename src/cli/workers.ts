import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { ScreeningError } from '../errors.ts'
import { givenUp } from './files.ts'
import type { Answer, Call, Tasks } from './worker.ts'

type Task = keyof Tasks
type Given<Name extends Task> = Parameters<Tasks[Name]>[0]
type Result<Name extends Task> = Awaited<ReturnType<Tasks[Name]>>

export interface Workers extends AsyncDisposable {
  readonly jobs: number
  /**
   * Does a task in a worker; one that takes longer than the limit is ended together with its worker.
   * @throws what the task throws; ScreeningError `aborted` for one that took too long.
   */
  run<Name extends Task>(task: Name, given: Given<Name>, subject: string): Promise<Result<Name>>
}

/** Seconds after which a paper that is still being worked on is given up, where none are said. */
export const PATIENCE = '30'

/** Megabytes of memory for one worker. A paper that needs more was made to. */
const MEMORY = 1_000

/** Opens `jobs` workers (one for each core where none is said), each task limited to `seconds`. */
export function openWorkers({ jobs = availableParallelism(), seconds }: { jobs?: number; seconds: number }): Workers {
  const pool = new Piscina<Call, Answer>({
    // Beside this file, in the same language: a source next to the source, a build next to the build.
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: 1,
    maxThreads: jobs,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  return {
    jobs,
    async run<Name extends Task>(task: Name, given: Given<Name>, subject: string): Promise<Result<Name>> {
      const begun = new Int32Array(new SharedArrayBuffer(4))
      const limit = new AbortController()
      let timer: NodeJS.Timeout | undefined
      void Promise.resolve(Atomics.waitAsync(begun, 0, 0).value).then(() => {
        timer = setTimeout(() => limit.abort(), seconds * 1000)
      })
      try {
        return unwrap(await pool.run({ task, given, begun }, { signal: limit.signal })) as Result<Name>
      } catch (error) {
        throw whyEnded(error, subject, seconds)
      } finally {
        clearTimeout(timer)
      }
    },
    [Symbol.asyncDispose]: () => pool.destroy(),
  }
}

function unwrap(answer: Answer): unknown {
  if ('value' in answer) return answer.value
  const { code, message } = answer.error
  throw code === undefined ? new TypeError(message) : new ScreeningError(code, message)
}

function whyEnded(error: unknown, subject: string, seconds: number): unknown {
  const { name, code } = error as NodeJS.ErrnoException
  if (name === 'AbortError') return givenUp(subject, seconds, error)
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ScreeningError('aborted', `${subject}: given up: it took more than ${MEMORY} MB of memory.`, {
      cause: error,
    })
  return error
}
