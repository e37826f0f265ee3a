import { PassThrough, Readable, Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'
import { linesIn } from '../../src/cli/lines.ts'
import { streamPairs } from '../../src/cli/stream.ts'
import type { Workers } from '../../src/cli/workers.ts'
import { ScreeningError } from '../../src/errors.ts'
import { policies } from '../../src/index.ts'
import { ASOF } from './check/folder.ts'

const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('lines', () => {
  const chunks = (...parts: (string | Uint8Array)[]) => Readable.from(parts.map((part) => Buffer.from(part)))

  test.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\n\r\nb'], ['a', '', 'b']],
    [
      ['a', 'b\nc', 'd\n'],
      ['ab', 'cd'],
    ],
    [[Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
    [[], []],
    [['\uFEFFa\nb'], ['a', 'b']],
    [[Buffer.from('\uFEFFa').subarray(0, 1), Buffer.from('\uFEFFa\uFEFF\n').subarray(1)], ['a\uFEFF']],
    [['123456789\nab\n'], [undefined, 'ab']],
    [
      ['1234', '56', '789', '\nab\n'],
      [undefined, 'ab'],
    ],
    [
      ['ab\n123', '456789'],
      ['ab', undefined],
    ],
  ])('%j', async (parts, lines) => {
    expect(await all(linesIn(chunks(...parts), 5))).toEqual(lines)
  })
})

describe('work in order', () => {
  test('gives the results in the order of the items, whichever is done first, and begins no more than it may', async () => {
    let [underWay, most] = [0, 0]
    const results = inOrder([40, 5, 30, 1, 20], 3, async (time) => {
      most = Math.max(most, ++underWay)
      await pause(time)
      underWay--
      return time
    })
    expect(await all(results)).toEqual([40, 5, 30, 1, 20])
    expect(most).toBe(3)
  })

  test('takes no item before somebody asks for a result', async () => {
    const taken: number[] = []
    function* items() {
      for (let item = 0; item < 100; item++) {
        taken.push(item)
        yield item
      }
    }
    const results = inOrder(items(), 2, async (item) => item)
    expect(taken).toEqual([])
    await results.next()
    await pause(5)
    expect(taken).toEqual([0, 1])
  })
})

describe('pairs in, verdicts out', () => {
  /** Workers that say what they were given: the first of a pair is the slowest. */
  const workers: Workers = {
    jobs: 2,
    async run(_task, given) {
      const { resume, policy } = given as { resume: { path: string; bytes?: Uint8Array }; policy: { id: string } }
      const said = resume.bytes ? new TextDecoder().decode(resume.bytes) : resume.path
      await pause(said.length % 7)
      if (said === 'cut') throw new ScreeningError('damaged', 'it is cut')
      return { verdict: { said, policy: policy.id } } as never
    },
    [Symbol.asyncDispose]: async () => {},
  }
  const circumstances = { policy: policies.rushed, asOf: ASOF }

  async function answersTo(input: string) {
    const stdout = new PassThrough()
    const answers = all(stdout)
    const status = await streamPairs({ stdin: Readable.from([Buffer.from(input)]), stdout }, workers, circumstances)
    stdout.end()
    const lines = Buffer.concat(await answers)
      .toString()
      .trimEnd()
      .split('\n')
    return { status, answers: lines.filter(Boolean).map((line) => JSON.parse(line)) }
  }

  test('one answer a line, in order, with the id, whatever is wrong with some', async () => {
    const { status, answers } = await answersTo(
      [
        '{"id": 1, "resume": "slowest!", "posting": "p"}',
        '{"id": "b", "resume": {"base64": "YmFzZTY0"}, "posting": {"text": "p"}, "policy": "careful"}',
        '',
        '{"resume": {"path": "cv.pdf"}, "posting": "p"}',
        '{"id": 3, "resume": "cut", "posting": "p"}',
        'no JSON',
        '{"id": 4, "resume": "a", "psoting": "p"}',
        '{"id": 5, "resume": {"url": "a"}, "posting": "p"}',
        '{"id": 6, "resume": "a", "posting": "p", "policy": "mean"}',
        '[]',
      ].join('\n'),
    )
    expect(status).toBe(2)
    expect(answers.map(({ id, line, verdict, error }) => [id, line, verdict?.said ?? error.code])).toEqual([
      [1, 1, 'slowest!'],
      ['b', 2, 'base64'],
      [undefined, 4, 'cv.pdf'],
      [3, 5, 'damaged'],
      [undefined, 6, 'mistake'],
      [4, 7, 'mistake'],
      [5, 8, 'mistake'],
      [6, 9, 'mistake'],
      [undefined, 10, 'mistake'],
    ])
    expect(answers[1].verdict.policy).toBe('careful')
    expect(answers[5].error.message).toContain('posting')
    expect(answers[6].error.message).toContain('{"base64": "…"}')
  })

  test.each([
    ['{"id": {"a": 1}, "resume": "a", "posting": "p"}', 'id: expected a text or a number, got {"a":1}.'],
    [
      '{"resume": 1, "posting": "p"}',
      'resume: expected a text, or one of {"text": "…"}, {"base64": "…"}, {"path": "…"}, got 1.',
    ],
    [
      '{"resume": "a"}',
      'posting: expected a text, or one of {"text": "…"}, {"base64": "…"}, {"path": "…"}, got nothing.',
    ],
    ['{"resume": "a", "psoting": "p", "posting": "p"}', 'there is no “psoting”. Did you mean “posting”?'],
    ['{"resume": "a", "posting": "p", "xyzzy": 1}', 'there is no “xyzzy”. There are id, resume,'],
    ['{"resume": "a", "posting": "p", "policy": "nope"}', /^policy: expected one of/],
    ['{"resume": "a", "posting": "p", "policy": 7}', 'policy: expected the name of a policy, or its file, got 7.'],
    ['{"resume": "a", "posting": "p", "asOf": "x"}', 'asOf: expected a date as YYYY-MM-DD, got “x”.'],
    ['{"resume": "a", "posting": "p", "asOf": "2026-02-30"}', 'asOf: expected a date as YYYY-MM-DD, got “2026-02-30”.'],
    [
      '{"resume": "a", "posting": "p", "answers": {"location": "perhaps"}}',
      'answers: expected "yes" or "no" for each, got',
    ],
    ['[]', 'expected an object such as {"resume": "…", "posting": "…"}, got [].'],
    ['null', 'expected an object such as {"resume": "…", "posting": "…"}, got null.'],
    [`{"resume": ["${'a'.repeat(100)}"], "posting": "p"}`, /got \["a{58}…\.$/],
  ])('%s is a mistake that says what was expected', async (line, said) => {
    const { answers } = await answersTo(line)
    expect(answers).toMatchObject([{ error: { code: 'mistake' } }])
    if (typeof said === 'string') expect(answers[0].error.message).toContain(said)
    else expect(answers[0].error.message).toMatch(said)
    expect(answers[0].id).toBeUndefined()
  })

  test('0 where all is well, and where there is nothing', async () => {
    expect((await answersTo('{"resume": "a", "posting": "p"}')).status).toBe(0)
    expect(await answersTo('')).toEqual({ status: 0, answers: [] })
  })

  test('reads no further than it can write', async () => {
    let read = 0
    const stdin = Readable.from(
      (function* () {
        for (; read < 1000; read++) yield Buffer.from('{"resume": "a", "posting": "p"}\n')
      })(),
      { highWaterMark: 1 },
    )
    const held: (() => void)[] = []
    const stdout = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => void held.push(done) })
    const status = streamPairs({ stdin, stdout }, workers, circumstances)
    await pause(100)
    expect(read).toBeLessThan(12)
    const release = setInterval(() => held.shift()?.(), 0)
    expect(await status).toBe(0)
    clearInterval(release)
    expect(read).toBe(1000)
  })
})
