import { Worker } from 'bullmq'
import { connection, DEAD, deadLetters, NAME, screenings } from './screenings.mjs'

const queue = screenings()
const dead = deadLetters()

/** Under the same id, so that a letter delivered twice is there once. */
const bury = (job) =>
  dead.add('dead', { question: job.data, reason: job.failedReason, attempts: job.attemptsMade }, { jobId: job.id })

const isDead = (job) => job.finishedOn !== undefined

const worker = new Worker(NAME, new URL('./screening.mjs', import.meta.url), {
  connection,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  useWorkerThreads: true,
  // How long a job stays with a worker that is no longer heard of.
  lockDuration: Number(process.env.LOCK_MS ?? 30_000),
  stalledInterval: Number(process.env.STALLED_MS ?? 15_000),
  maxStalledCount: 5,
})

worker.on('completed', (job) => console.log(`screened ${job.id}: ${job.returnvalue.verdict.outcome}`))
worker.on('failed', async (job, error) => {
  if (!job) return
  console.log(`${isDead(job) ? 'buried' : 'failed'} ${job.id}: ${error.message}`)
  if (isDead(job)) await bury(job)
})
worker.on('stalled', (id) => console.log(`took over ${id}`))
worker.on('error', (error) => console.error(error.message))

// Letters that a worker was killed before delivering.
for (const job of await queue.getFailed()) await bury(job)
console.log(`waiting for ${NAME}; dead letters go to ${DEAD}`)

// Told to stop, it finishes what it has begun.
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await worker.close()
    await Promise.all([queue.close(), dead.close()])
    process.exit(0)
  })
