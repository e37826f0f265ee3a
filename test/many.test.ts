import { describe, expect, test } from 'vitest'
import { parseRequisition, parseResume, readDocument, ScreeningError, screenMany } from '../src/index.ts'
import { ANA, ASOF, BEN, CLUSTER, CUT } from './cli/check/folder.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const asOf = ASOF
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe('screenMany', () => {
  test('answers in order, with the id; what cannot be screened is data, and the others go on', async () => {
    const answers = await all(
      screenMany(
        [
          { id: 'ana', resume: bytes(ANA), posting: bytes(CLUSTER) },
          { id: 'cut', resume: bytes(CUT), posting: bytes(CLUSTER) },
          { id: 'path', resume: 'cv.pdf', posting: bytes(CLUSTER) },
          { id: 'nothing', resume: undefined as never, posting: bytes(CLUSTER) },
          { resume: parseResume(await readDocument(BEN)), posting: parseRequisition(await readDocument(CLUSTER)) },
        ],
        { asOf },
      ),
    )
    expect(
      answers.map(({ index, id, simulation, error }) => [index, id, simulation?.verdict.outcome ?? error?.name]),
    ).toEqual([
      [0, 'ana', 'reject'],
      [1, 'cut', 'ScreeningError'],
      [2, 'path', 'TypeError'],
      [3, 'nothing', 'TypeError'],
      [4, undefined, 'advance'],
    ])
    expect(answers[1]!.error).toBeInstanceOf(ScreeningError)
  })

  test('fetches a pair only when the answer to the one before was taken, and lets the source close', async () => {
    const asked: number[] = []
    let closed = false
    async function* source() {
      try {
        for (let id = 0; id < 100; id++) {
          asked.push(id)
          yield { id, resume: bytes(ANA), posting: bytes(CLUSTER) }
        }
      } finally {
        closed = true
      }
    }
    const answers = screenMany(source(), { asOf })
    expect(asked).toEqual([])
    expect((await answers.next()).value).toMatchObject({ id: 0 })
    expect((await answers.next()).value).toMatchObject({ id: 1 })
    expect(asked).toEqual([0, 1])
    await answers.return()
    expect([asked, closed]).toEqual([[0, 1], true])
  })

  test('throws what is no fault of a pair: a day that is none, and what the source throws', async () => {
    await expect(all(screenMany([], { asOf: 'today' }))).rejects.toThrow(TypeError)
    await expect(all(screenMany([], undefined as never))).rejects.toThrow('asOf')
    async function* torn() {
      yield { resume: bytes(ANA), posting: bytes(CLUSTER) }
      throw new Error('the line was cut')
    }
    await expect(all(screenMany(torn(), { asOf }))).rejects.toThrow('the line was cut')
  })

  test('takes answers for all, and for one', async () => {
    const posting = bytes(`${CLUSTER}- Must be authorized to work in the United States\n`)
    const outcomes = await all(
      screenMany(
        [
          { resume: bytes(BEN), posting },
          { resume: bytes(BEN), posting, answers: { 'work-authorization': 'no' } },
        ],
        { asOf, answers: { 'work-authorization': 'yes' } },
      ),
    )
    expect(outcomes.map(({ simulation }) => simulation?.verdict.outcome)).toEqual(['advance', 'reject'])
  })
})
