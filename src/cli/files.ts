import { constants, open } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { Socket } from 'node:net'
import { addAbortSignal, type Readable } from 'node:stream'
import { promisify } from 'node:util'
import { ScreeningError } from '../errors.ts'

/** Bytes beyond which no paper is even opened; what is a paper is for the library to say. */
const LARGEST = 100_000_000

/** A file's bytes; messages call it by `name`. @throws ScreeningError where it can't be opened. */
export async function openFile(path: string, name = path): Promise<Uint8Array> {
  try {
    const file = await stat(path)
    if (file.size > LARGEST) throw tooLarge(name, `${file.size}`)
    return file.isFIFO() ? await contentsOfPipe(path, name) : await readFile(path)
  } catch (cause) {
    if (cause instanceof ScreeningError) throw cause
    const { code = '' } = cause as NodeJS.ErrnoException
    throw new ScreeningError('not-opened', `${name}: ${WHY[code] ?? `it can’t be opened (${code}). Check the path.`}`, {
      cause,
    })
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file. Check the path, and put it in quotes where it has spaces.',
  ENOTDIR: 'there is no such file. Check the path.',
  EISDIR: 'it is a folder. Name a file in it; screened-out check takes many.',
  EACCES: 'it may not be read. Check its permissions.',
  EPERM: 'it may not be read. Check its permissions.',
  EMFILE: 'too many files are open at once. Use fewer --jobs.',
}

/**
 * A file of JSON.
 * @throws ScreeningError where it can't be opened. @throws TypeError that says what was expected, where it is no JSON.
 */
export async function jsonAt(path: string, expected: string): Promise<unknown> {
  const text = new TextDecoder().decode(await openFile(path))
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new TypeError(`${path}: expected ${expected}, got text that is not JSON (${(cause as Error).message}).`, {
      cause,
    })
  }
}

/**
 * What standard input holds. Who types it takes the time it takes; all else has `seconds` to end.
 * @throws ScreeningError `aborted` where it does not, `too-large` where it goes on and on.
 */
export async function standardInput(seconds: number): Promise<Uint8Array> {
  const { stdin } = process
  const name = 'standard input'
  if (stdin.isTTY) return gather(stdin, name)
  try {
    return await gather(addAbortSignal(AbortSignal.timeout(seconds * 1000), stdin), name)
  } catch (cause) {
    throw (cause as Error).name === 'AbortError' ? givenUp(name, seconds, cause) : cause
  }
}

/** A pipe that nobody writes to holds up no thread: it is waited for, and can be left, like a socket. */
async function contentsOfPipe(path: string, name: string): Promise<Uint8Array> {
  const fd = await promisify(open)(path, constants.O_RDONLY | constants.O_NONBLOCK)
  return gather(new Socket({ fd }), name)
}

async function gather(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST) throw tooLarge(name, 'more')
  }
  return Buffer.concat(chunks)
}

const tooLarge = (name: string, came: string): ScreeningError =>
  new ScreeningError('too-large', `${name}: expected at most ${LARGEST} bytes, got ${came}. Is it the right file?`)

export const givenUp = (subject: string, seconds: number, cause: unknown): ScreeningError =>
  new ScreeningError(
    'aborted',
    `${subject}: given up after ${seconds} s. It may be damaged, or made to be slow; --timeout <seconds> gives it more.`,
    { cause },
  )
