import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Queue } from 'bullmq'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install, root } from '../built.ts'
import { ANA, ASOF, BEN, CLUSTER, CUT } from '../cli/check/folder.ts'

test('the worker screens as the reader that was asked for, and buries a question about one that is none', async () => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'screened-out-worker-')))
  cpSync(join(root, 'examples/queue'), cwd, { recursive: true })
  install(cwd, ['bullmq', 'ioredis'])
  const { default: screening } = await import(/* @vite-ignore */ pathToFileURL(join(cwd, 'screening.mjs')).href)
  const question = { resume: { text: ANA }, posting: { text: CLUSTER }, asOf: ASOF }
  const asked = (policy: unknown) => screening({ data: { ...question, policy } })
  expect((await asked('careful')).verdict).toMatchObject({ policy: 'careful', outcome: 'advance' })
  for (const policy of ['carefull', 'constructor', undefined])
    await expect(asked(policy)).rejects.toMatchObject({
      name: 'UnrecoverableError',
      message: expect.stringMatching(/^mistake: policy: expected one of rushed, literal,/),
    })
  rmSync(cwd, { recursive: true })
})

/** Where there is no Redis these tests are skipped, and say so. */
const withRedis = spawnSync('redis-server', ['--version']).status === 0

describe.skipIf(!withRedis)('the queue, on a real Redis', { timeout: 240_000 }, () => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'screened-out-queue-')))
  const running = new Set<ChildProcess>()
  let env: Record<string, string>
  let queue: Queue
  let dead: Queue
  let ask: (queue: Queue, question: object) => Promise<{ id: string }>

  beforeAll(async () => {
    const port = await freePort()
    running.add(
      spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', cwd], {
        stdio: 'ignore',
      }),
    )
    cpSync(join(root, 'examples/queue'), cwd, { recursive: true })
    install(cwd, ['bullmq', 'ioredis'])
    env = {
      PATH: process.env['PATH']!,
      REDIS_URL: `redis://127.0.0.1:${port}`,
      BACKOFF_MS: '200',
      LOCK_MS: '8000',
      STALLED_MS: '2000',
    }
    process.env['REDIS_URL'] = env['REDIS_URL']
    process.env['BACKOFF_MS'] = env['BACKOFF_MS']
    const example = await import(/* @vite-ignore */ pathToFileURL(join(cwd, 'screenings.mjs')).href)
    ;[queue, dead, ask] = [example.screenings(), example.deadLetters(), example.ask]
    await queue.waitUntilReady()
  })

  afterAll(async () => {
    await Promise.all([queue?.close(), dead?.close()])
    for (const child of running) child.kill('SIGKILL')
    rmSync(cwd, { recursive: true, force: true })
  })

  const startWorker = (settings: Record<string, string> = {}) => {
    const child = spawn(process.execPath, ['worker.mjs'], {
      cwd,
      env: { ...env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running.add(child)
    return child
  }
  const state = async (id: string) => (await queue.getJob(id))?.getState()
  const settled = (id: string, wanted: string) => until(async () => (await state(id)) === wanted)
  const outcome = async (id: string) => (await queue.getJob(id))?.returnvalue.verdict.outcome

  test('one screening for one question, retries for what may pass, dead letters for what will not', async () => {
    const posting = { text: CLUSTER }
    const worker = startWorker()
    const ana = await ask(queue, { resume: { text: ANA }, posting, asOf: ASOF })
    const again = await ask(queue, { resume: { text: ANA }, posting, asOf: ASOF })
    const other = await ask(queue, { resume: { text: ANA }, posting, asOf: ASOF, policy: 'careful' })
    const cut = await ask(queue, { resume: { base64: Buffer.from(CUT).toString('base64') }, posting, asOf: ASOF })
    const late = await ask(queue, { resume: { path: join(cwd, 'late.txt') }, posting, asOf: ASOF })
    expect(again.id).toBe(ana.id)
    expect(other.id).not.toBe(ana.id)

    await until(async () => ((await queue.getJob(late.id))?.attemptsMade ?? 0) > 0)
    writeFileSync(join(cwd, 'late.txt'), BEN)
    await Promise.all([
      settled(ana.id, 'completed'),
      settled(other.id, 'completed'),
      settled(late.id, 'completed'),
      settled(cut.id, 'failed'),
    ])
    expect([await outcome(ana.id), await outcome(other.id), await outcome(late.id)]).toEqual([
      'reject',
      'advance',
      'advance',
    ])
    expect((await queue.getJob(cut.id))?.attemptsMade).toBe(1)

    await until(async () => (await dead.getJob(cut.id)) !== undefined)
    expect((await dead.getJob(cut.id))?.data).toMatchObject({
      reason: expect.stringMatching(/^damaged: /),
      question: { asOf: ASOF },
    })
    expect(await dead.getJobCountByTypes('wait')).toBe(1)
    expect(await queue.getCompletedCount()).toBe(3)
    await stopped(worker, 'SIGTERM')
  })

  test('nothing is lost when a worker is killed in the middle of its jobs', async () => {
    const asked = await Promise.all(
      Array.from({ length: 12 }, (_, at) =>
        ask(queue, {
          resume: { text: BEN.replace('Ben Example', `Ben Example ${at}`) },
          posting: { text: CLUSTER },
          asOf: ASOF,
        }),
      ),
    )
    const first = startWorker({ CONCURRENCY: '2' })
    await until(async () => (await queue.getActiveCount()) > 0)
    await stopped(first, 'SIGKILL')
    const caught = await queue.getActive()
    expect(caught.length).toBeGreaterThan(0)

    const second = startWorker()
    await Promise.all(asked.map(({ id }) => settled(id, 'completed')))
    for (const { id } of asked) expect(await outcome(id)).toBe('advance')
    for (const { id } of caught) expect((await queue.getJob(id!))?.stalledCounter).toBeGreaterThan(0)
    expect(await queue.getJobCountByTypes('wait', 'active', 'delayed')).toBe(0)
    await stopped(second, 'SIGTERM')
  })
})

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((later) => setTimeout(later, 100))
}

function stopped(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  return new Promise((ended) => {
    child.once('exit', () => ended())
    child.kill(signal)
  })
}
