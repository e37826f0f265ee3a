import { createHash } from 'node:crypto'
import { Queue } from 'bullmq'

export const NAME = 'screenings'
export const DEAD = 'screenings-dead'

const { hostname, port, username, password } = new URL(process.env.REDIS_URL ?? 'redis://127.0.0.1:6379')

/** Workers wait for Redis as long as it takes. */
export const connection = {
  host: hostname,
  port: Number(port || 6379),
  maxRetriesPerRequest: null,
  ...(username && { username }),
  ...(password && { password }),
}

export const screenings = () =>
  new Queue(NAME, {
    connection,
    defaultJobOptions: {
      attempts: 5,
      backoff: { type: 'exponential', delay: Number(process.env.BACKOFF_MS ?? 1000) },
      removeOnComplete: { age: 7 * 24 * 3600 },
      removeOnFail: false,
    },
  })

export const deadLetters = () => new Queue(DEAD, { connection })

/** The hash of all that the verdict depends on: the same question is the same job. */
export const idOf = (question) => createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 32)

/**
 * Asks for a screening. A paper is `{ text }`, `{ base64 }`, or `{ path }` for a file that the workers can open.
 * @returns the job; the same one where the same was asked before.
 */
export function ask(queue, { resume, posting, policy = 'rushed', asOf }) {
  const question = { resume, posting, policy, asOf }
  return queue.add('screen', question, { jobId: idOf(question) })
}
