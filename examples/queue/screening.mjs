// What a worker does with one job. Runs in a thread of its own, so that a slow paper does not keep the worker from renewing its locks.
import { readFile } from 'node:fs/promises'
import { UnrecoverableError } from 'bullmq'
import { policies, ScreeningError, simulate } from 'screened-out'

export default async function screening({ data: { resume, posting, policy, asOf } }) {
  try {
    const papers = { resume: await contentsOf(resume), posting: await contentsOf(posting) }
    const { verdict, careful } = await simulate(papers, { policy: policies[policy], asOf })
    return { verdict, careful: careful.outcome }
  } catch (error) {
    // A damaged file, or a question that makes no sense, will be no better the next time.
    if (error instanceof ScreeningError) throw new UnrecoverableError(`${error.code}: ${error.message}`)
    if (error instanceof TypeError) throw new UnrecoverableError(`mistake: ${error.message}`)
    throw error
  }
}

const contentsOf = ({ text, base64, path }) =>
  path !== undefined ? readFile(path) : base64 !== undefined ? Buffer.from(base64, 'base64') : text
