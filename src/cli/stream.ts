import { z } from 'zod'
import { ScreeningError } from '../errors.ts'
import { answers as answersSchema } from '../schemas.ts'
import type { ExitCode } from './command.ts'
import { inOrder } from './in-order.ts'
import { linesIn, type StreamLine } from './lines.ts'
import type { Paper } from './paper.ts'
import { policyNamed } from './policy.ts'
import type { JudgeTask } from './tasks.ts'
import { type Terminal, write } from './terminal.ts'
import type { Workers } from './workers.ts'

const paper = z.union([
  z.string(),
  z.strictObject({ text: z.string() }),
  z.strictObject({ base64: z.base64(), name: z.string().optional() }),
  z.strictObject({ path: z.string().min(1) }),
])

const request = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  resume: paper,
  posting: paper,
  policy: z.string().optional(),
  asOf: z.iso.date().optional(),
  answers: answersSchema.optional(),
})

type Request = z.infer<typeof request>

/** Characters beyond which a line is no pair: two files of 10 MB in base64 have fewer. */
const LONGEST = 40_000_000

type Circumstances = Omit<JudgeTask, 'resume' | 'posting'>

/**
 * One pair a line in, one answer a line out, in the same order: a verdict, or an error. What is not asked for downstream is not read upstream.
 * 0: every line got its verdict. 2: some got an error.
 */
export async function streamPairs(
  { stdin, stdout }: Pick<Terminal, 'stdin' | 'stdout'>,
  workers: Workers,
  circumstances: Circumstances,
): Promise<ExitCode> {
  let failed = false
  const answers = inOrder(numbered(linesIn(stdin, LONGEST)), 2 * workers.jobs, ({ line, number }) =>
    answer(line, number, workers, circumstances),
  )
  for await (const each of answers) {
    failed ||= 'error' in each
    await write(stdout, `${JSON.stringify(each)}\n`)
  }
  return failed ? 2 : 0
}

/** Blank lines keep their number and get no answer. */
async function* numbered(lines: AsyncIterable<StreamLine>) {
  let number = 0
  for await (const line of lines) {
    number++
    if (line?.trim() !== '') yield { line, number }
  }
}

async function answer(line: StreamLine, number: number, workers: Workers, circumstances: Circumstances) {
  let id: Request['id']
  try {
    const data = parse(line)
    if (typeof data === 'object' && data !== null && 'id' in data) id = data.id as Request['id']
    const pair = check(data)
    const judged = await workers.run(
      'judge',
      {
        ...circumstances,
        resume: paperOf(pair.resume, 'resume'),
        posting: paperOf(pair.posting, 'posting'),
        policy: pair.policy === undefined ? circumstances.policy : await policyNamed(pair.policy),
        asOf: pair.asOf ?? circumstances.asOf,
        answers: { ...circumstances.answers, ...pair.answers },
      },
      'pair',
    )
    return { ...(id !== undefined && { id }), line: number, ...judged }
  } catch (error) {
    const code = error instanceof ScreeningError ? error.code : error instanceof TypeError ? 'mistake' : 'failed'
    return { ...(id !== undefined && { id }), line: number, error: { code, message: (error as Error).message } }
  }
}

function parse(line: StreamLine): unknown {
  if (line === undefined) throw new TypeError(`expected a line of at most ${LONGEST} characters, got a longer one.`)
  try {
    return JSON.parse(line)
  } catch {
    throw new TypeError('expected an object such as {"resume": "…", "posting": "…"}, got a line that is not JSON.')
  }
}

function check(data: unknown): Request {
  const { success, data: pair, error } = request.safeParse(data)
  if (success) return pair
  const [issue] = error.issues
  const place = issue!.path.join('.') || 'pair'
  throw new TypeError(
    issue!.code === 'unrecognized_keys'
      ? `${place}: there is no “${issue!.keys[0]}”; expected id, resume, posting, policy, asOf or answers.`
      : issue!.code === 'invalid_union'
        ? `${place}: expected a text, or one of {"text"}, {"base64"}, {"path"}.`
        : `${place}: ${issue!.message}.`,
  )
}

function paperOf(given: Request['resume'], name: string): Paper {
  if (typeof given === 'string') return { path: name, bytes: Buffer.from(given) }
  if ('text' in given) return { path: name, bytes: Buffer.from(given.text) }
  if ('base64' in given) return { path: given.name ?? name, bytes: Buffer.from(given.base64, 'base64') }
  return { path: given.path }
}
