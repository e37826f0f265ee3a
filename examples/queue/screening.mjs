// What a worker does with one job. Runs in a thread of its own, so that a slow paper does not keep the worker from renewing its locks.
import { readFile } from 'node:fs/promises'
import { UnrecoverableError } from 'bullmq'
import { policies, ScreeningError, simulate } from 'screened-out'

export default async function screening({ data: { resume, posting, policy, asOf } }) {
  try {
    const papers = { resume: await contentsOf(resume), posting: await contentsOf(posting) }
    const { verdict, careful } = await simulate(papers, { policy: policyNamed(policy), asOf })
    return { verdict, careful: careful.outcome }
  } catch (error) {
    // A damaged file, or a question that makes no sense, will be no better the next time.
    if (error instanceof ScreeningError) throw new UnrecoverableError(`${error.code}: ${error.message}`)
    if (error instanceof TypeError) throw new UnrecoverableError(`mistake: ${error.message}`)
    throw error
  }
}

/** Nobody is screened by another reader than the one that was asked for. */
function policyNamed(name) {
  if (Object.hasOwn(policies, name)) return policies[name]
  throw new TypeError(`policy: expected one of ${Object.keys(policies).join(', ')}, got “${name}”.`)
}

const contentsOf = ({ text, base64, path }) =>
  path !== undefined ? readFile(path) : base64 !== undefined ? Buffer.from(base64, 'base64') : text
