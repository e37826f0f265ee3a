import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { ScreeningError } from '../errors.ts'
import { type Document, readDocument } from '../index.ts'
import type { Answers } from '../model/policy.ts'

/** Seconds after which a file that is still being read is given up. */
const PATIENCE = 30

/**
 * A file, or standard input for `-`, read as a document.
 * @throws ScreeningError where it can't be opened or read, naming the file.
 */
export async function readInput(path: string): Promise<Document> {
  const bytes = path === '-' ? await readStandardInput() : await openFile(path)
  try {
    return await readDocument(bytes, {
      ...(path !== '-' && { name: basename(path) }),
      signal: AbortSignal.timeout(PATIENCE * 1000),
    })
  } catch (error) {
    if (error instanceof ScreeningError)
      throw new ScreeningError(error.code, `${path}: ${error.message}`, { cause: error })
    throw error
  }
}

/** Answers to form questions: an object of "yes" and "no" by requirement id or kind. */
export async function readAnswers(path: string): Promise<Answers> {
  const text = new TextDecoder().decode(await openFile(path))
  const expected = 'expected an object such as {"work-authorization": "yes", "location": "no"}'
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new TypeError(`${path}: ${expected}, got text that is not JSON.`, { cause })
  }
  const entries =
    typeof data === 'object' && data !== null && !Array.isArray(data) ? Object.entries(data) : [['', data]]
  const wrong = entries.find(([, answer]) => answer !== 'yes' && answer !== 'no')
  if (wrong)
    throw new TypeError(`${path}: ${expected}, got ${JSON.stringify(wrong[1])}${wrong[0] ? ` for “${wrong[0]}”` : ''}.`)
  return data as Answers
}

async function openFile(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const why =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'it is a folder, not a file'
          : code === 'EACCES'
            ? 'it may not be read'
            : String(code)
    throw new ScreeningError('unsupported', `${path}: ${why}. Check the path.`, { cause })
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}
