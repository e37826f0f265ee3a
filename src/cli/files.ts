import { open } from 'node:fs/promises'
import { ScreeningError } from '../errors.ts'

/** Bytes beyond which no paper is even opened; what is a paper is for the library to say. */
const LARGEST = 100_000_000

/**
 * A file's bytes, or standard input's for `-`.
 * @throws ScreeningError where it can't be had, in one line: what, why, what to do.
 */
export const bytesAt = (path: string): Promise<Uint8Array> => (path === '-' ? standardInput() : openFile(path))

/** A file's bytes; messages call it by `name`. @throws ScreeningError where it can't be opened. */
export async function openFile(path: string, name = path): Promise<Uint8Array> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > LARGEST)
      throw new ScreeningError(
        'too-large',
        `${name}: expected at most ${LARGEST} bytes, got ${size}. Is it the right file?`,
      )
    return await file.readFile()
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

async function standardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
