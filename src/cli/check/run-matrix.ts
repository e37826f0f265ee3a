import { join } from 'node:path'
import { serialize } from 'node:v8'
import { ScreeningError } from '../../errors.ts'
import { isUnderstood } from '../../model/languages.ts'
import { inOrder } from '../in-order.ts'
import type { Workers } from '../workers.ts'
import type { Broken, Note, Pair } from './checked.ts'
import { hashOf, type Matrix, type ReadResume } from './pair-tasks.ts'
import type { Plan } from './plan.ts'

/** What a run finds, as it finds it: files that can't be screened, notes about those that can, and pairs, in the order of the matrix. */
export type Found =
  | { readonly kind: 'broken'; readonly broken: Broken }
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'pair'; readonly pair: Pair }
  /** All pairs of one résumé are done, or can't be. */
  | { readonly kind: 'resume'; readonly path: string }

/** What pairs were made from, as hashes, by path or policy: for telling what changed between two runs. */
export interface Inputs {
  readonly papers: Map<string, string>
  readonly policies: ReadonlyMap<string, string>
  readonly answers: ReadonlyMap<string, string>
}

/** Pairs that one task screens: few enough that its time limit is about papers, not about the size of the matrix. */
const AT_ONCE = 20

let runs = 0

/** Reads every file once, and screens every pair. A file that can't be read takes none but its own pairs with it. */
export async function* runMatrix(plan: Plan, workers: Workers, inputs: Inputs): AsyncGenerator<Found> {
  const run = ++runs
  const { folder, asOf, policies } = plan
  const at = (name: string) => ({ path: join(folder, name), name })
  const postings: { path: string; requisition: Matrix['postings'][number]['requisition'] }[] = []
  const readings = inOrder(plan.postings, 2 * workers.jobs, (name) =>
    attempt(name, 'posting', () => workers.run('readPosting', at(name), name)),
  )
  for await (const { name, value, broken } of readings) {
    if (broken) yield { kind: 'broken', broken }
    else {
      inputs.papers.set(name, value.hash)
      postings.push({ path: name, requisition: value.requisition })
      yield* noted(name, 'posting', value.requisition)
    }
  }
  const matrix = share({ asOf, postings, policies })
  const step = Math.max(1, Math.floor(AT_ONCE / policies.length))
  const pairsOf = async (name: string, read: ReadResume): Promise<Pair[]> => {
    const pairs: Pair[] = []
    const answers = plan.answers.get(name) ?? {}
    for (let from = 0; from < postings.length; from += step)
      pairs.push(...(await workers.run('pairs', { run, matrix, name, read, answers, from, to: from + step }, name)))
    return pairs
  }
  const screened = inOrder(plan.resumes, 2 * workers.jobs, (name) =>
    attempt(name, 'resume', async () => {
      const read = await workers.run('readResume', at(name), name)
      inputs.papers.set(name, read.hash)
      return { language: read.resume.language, pairs: await pairsOf(name, read) }
    }),
  )
  for await (const { name, value, broken } of screened) {
    if (broken) yield { kind: 'broken', broken }
    else {
      yield* noted(name, 'resume', value)
      for (const pair of value.pairs) yield { kind: 'pair', pair }
    }
    yield { kind: 'resume', path: name }
  }
}

/** A posting that asks nothing lets everybody pass, and what is not in English is not judged: neither is a clean bill. */
function* noted(
  path: string,
  role: Note['role'],
  paper: { readonly language: string; readonly requirements?: readonly unknown[] },
): Generator<Found> {
  const note = (kind: Note['note'], message: string): Found => ({
    kind: 'note',
    note: { path, role, note: kind, message },
  })
  if (!isUnderstood(paper.language))
    yield note('not-in-english', `it is not in English (${paper.language}): what hangs on words is not judged.`)
  else if (paper.requirements?.length === 0)
    yield note(
      'asks-nothing',
      'nothing that is asked was found in it: no score is given, and papers are judged by their form alone.',
    )
}

/** The hashes that are known before anything is read. */
export const inputsOf = ({ policies, answers }: Plan): Inputs => ({
  papers: new Map(),
  policies: new Map(policies.map((policy) => [policy.id, hashOf(JSON.stringify(policy))])),
  answers: new Map([...answers].map(([path, given]) => [path, hashOf(JSON.stringify(given))])),
})

type Attempt<Value> =
  | { readonly name: string; readonly value: Value; readonly broken?: never }
  | { readonly name: string; readonly broken: Broken; readonly value?: never }

async function attempt<Value>(name: string, role: Broken['role'], work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { name, value: await work() }
  } catch (error) {
    const code = error instanceof ScreeningError ? error.code : 'failed'
    const message = error instanceof Error ? error.message : String(error)
    const prefix = `${name}: `
    return {
      name,
      broken: { path: name, role, code, message: message.startsWith(prefix) ? message.slice(prefix.length) : message },
    }
  }
}

function share(matrix: Matrix): SharedArrayBuffer {
  const bytes = serialize(matrix)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}
