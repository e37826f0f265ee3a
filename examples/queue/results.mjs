import { deadLetters, screenings } from './screenings.mjs'

const queue = screenings()
const dead = deadLetters()
for (const id of process.argv.slice(2)) {
  const job = await queue.getJob(id)
  const letter = await dead.getJob(id)
  const state = letter ? 'dead' : job ? await job.getState() : 'unknown'
  console.log(
    JSON.stringify({ id, state, ...(job?.returnvalue ?? undefined), ...(letter && { reason: letter.data.reason }) }),
  )
}
await Promise.all([queue.close(), dead.close()])
