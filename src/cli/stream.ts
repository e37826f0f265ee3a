import { z } from 'zod'
import { ScreeningError } from '../errors.ts'
import { isJsonObject, jsonObject } from '../model/json.ts'
import { answers as answersSchema } from '../schemas.ts'
import type { ExitCode } from './command.ts'
import { dayOf } from './day.ts'
import { inOrder } from './in-order.ts'
import { linesIn, type StreamLine } from './lines.ts'
import { nearest } from './nearest.ts'
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
  asOf: z.string().optional(),
  answers: answersSchema.optional(),
})

type Request = z.infer<typeof request>

const PAPER = 'a text, or one of {"text": "…"}, {"base64": "…"}, {"path": "…"}'

/** What each field of a line takes, in words. */
const EXPECTED: Readonly<Record<keyof Request, string>> = {
  id: 'a text or a number',
  resume: PAPER,
  posting: PAPER,
  policy: 'the name of a policy, or its file',
  asOf: 'a date as YYYY-MM-DD',
  answers: '"yes" or "no" for each',
}

const PAIR = 'an object such as {"resume": "…", "posting": "…"}'

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
    id = idOf(data)
    const pair = check(data)
    const judged = await workers.run(
      'judge',
      {
        ...circumstances,
        resume: paperOf(pair.resume, 'resume'),
        posting: paperOf(pair.posting, 'posting'),
        policy: pair.policy === undefined ? circumstances.policy : await policyNamed(pair.policy, 'policy'),
        asOf: pair.asOf === undefined ? circumstances.asOf : dayOf('asOf', pair.asOf),
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
    throw new TypeError(`expected ${PAIR}, got a line that is not JSON.`)
  }
}

/** The id of a line, also of one that is otherwise wrong. */
function idOf(data: unknown): Request['id'] {
  const { id } = jsonObject(data)
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

function check(data: unknown): Request {
  const { success, data: pair, error } = request.safeParse(data)
  if (success) return pair
  const issue = error.issues[0]!
  if (!isJsonObject(data)) throw new TypeError(`expected ${PAIR}, got ${shortly(data)}.`)
  const [field] = issue.path as (keyof Request)[]
  if (field !== undefined) throw new TypeError(`${field}: expected ${EXPECTED[field]}, got ${shortly(data[field])}.`)
  const fields = Object.keys(EXPECTED)
  const unknown = Object.keys(data).find((key) => !fields.includes(key))!
  const near = nearest(unknown, fields)
  throw new TypeError(
    `there is no “${unknown}”. ${near === undefined ? `There are ${fields.join(', ')}.` : `Did you mean “${near}”?`}`,
  )
}

/** The beginning of a value, in JSON: papers are long. */
function shortly(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function paperOf(given: Request['resume'], name: string): Paper {
  if (typeof given === 'string') return { path: name, bytes: Buffer.from(given) }
  if ('text' in given) return { path: name, bytes: Buffer.from(given.text) }
  if ('base64' in given) return { path: given.name ?? name, bytes: Buffer.from(given.base64, 'base64') }
  return { path: given.path }
}
