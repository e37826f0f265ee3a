import { ScreeningError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { type ReadOptions, resolveOptions } from './options.ts'
import { type Recognised, recogniseBytes } from './recognise.ts'
import { recogniseText } from './recognise-text.ts'
import { throwIfAborted } from './throw-if-aborted.ts'

/** A file's bytes, or a text: plain, HTML, Markdown, or JSON Resume. */
export type ReadInput = Uint8Array | ArrayBuffer | string

/**
 * Reads a file as two readers would: one who looks at the page, one who only takes the characters out.
 * Its format is told by its contents, never by its name.
 * @throws TypeError where the input or an option is not of its type.
 * @throws ScreeningError `empty`, `too-large`, `unsupported`, `encrypted`, `damaged`, `no-text`, `aborted` or `missing-reader`.
 */
export async function readDocument(input: ReadInput, options: Partial<ReadOptions> = {}): Promise<Document> {
  const resolved = resolveOptions(options)
  throwIfAborted(resolved.signal)
  const recognised = typeof input === 'string' ? fromText(input, resolved) : await fromBytes(bytesOf(input), resolved)
  const document = await readRecognised(recognised, resolved)
  throwIfAborted(resolved.signal)
  if (document.text === '' && document.losses.length === 0)
    throw new ScreeningError(
      'no-text',
      `Expected text, got a file (${document.format}) with no words in it. Check that it is the right one.`,
    )
  return document
}

/** Each reader is loaded when the first file needs it. */
async function readRecognised(file: Recognised, options: ReadOptions): Promise<Document> {
  switch (file.format) {
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(file.bytes, options)
    case 'docx':
      return (await import('./docx.ts')).readDocx(file.bytes, options)
    case 'odt':
      return (await import('./odt.ts')).readOdt(file.bytes, options)
    case 'rtf':
      return (await import('./rtf.ts')).readRtf(file.bytes, options)
    case 'doc':
      return (await import('./doc.ts')).readDoc(file.bytes, options)
    case 'html':
      return (await import('./html.ts')).readHtml(file.text, options)
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(file.text, options)
    case 'json-resume':
      return (await import('./json-resume.ts')).readJsonResume(file.text, options)
    case 'text':
      return (await import('./plain-text.ts')).readPlainText(file.text, options)
  }
}

async function fromBytes(bytes: Uint8Array, { maxBytes, name }: ReadOptions): Promise<Recognised> {
  if (bytes.length === 0) throw empty('a file of 0 bytes')
  if (bytes.length > maxBytes) throw tooLarge(`${bytes.length} bytes`, maxBytes)
  const recognised = await recogniseBytes(bytes, name)
  if ('text' in recognised && recognised.text.trim() === '') throw empty('a file of white space only')
  return recognised
}

function fromText(text: string, { maxBytes, name }: ReadOptions): Recognised {
  if (text.trim() === '') throw empty('no words')
  if (text.length > maxBytes) throw tooLarge(`${text.length} characters`, maxBytes)
  if (PATH.test(text))
    throw new TypeError(
      `input: expected a file’s bytes or its text, got what looks like a path, “${text}”. Read the file first.`,
    )
  if (/^\s*\{\\rtf/.test(text)) return { format: 'rtf', bytes: new TextEncoder().encode(text) }
  return { format: recogniseText(text, name), text }
}

const PATH = /^[^\s<>{}|*?"]{1,300}\.(?:pdf|docx?|odt|rtf|html?|md|txt|json)$/i

function bytesOf(input: unknown): Uint8Array {
  if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
  if (/^\[object (?:Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(input)))
    return new Uint8Array(input as ArrayBuffer)
  throw new TypeError(`input: expected a Uint8Array, an ArrayBuffer or a string, got ${kindOf(input)}.`)
}

function kindOf(value: unknown): string {
  if (value === null || typeof value !== 'object') return value === null ? 'null' : typeof value
  if (value instanceof Promise) return 'a promise (await it first)'
  return Array.isArray(value) ? 'an array' : 'an object'
}

const empty = (what: string): ScreeningError =>
  new ScreeningError('empty', `Expected a résumé or posting, got ${what}. Check that it is the right file.`)

const tooLarge = (what: string, most: number): ScreeningError =>
  new ScreeningError('too-large', `Expected at most ${most} bytes, got ${what}. Leave out pictures, or raise maxBytes.`)
