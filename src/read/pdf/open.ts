import { ScreeningError } from '../../errors.ts'
import type { PdfDocument } from './pdf-js.ts'

/** An open file. Close it, or its memory stays. */
export interface OpenPdf {
  readonly document: PdfDocument
  close(): Promise<void>
}

/** The language's own `push`, as it is before pdf.js is loaded. */
const push = Object.getOwnPropertyDescriptor(Array.prototype, 'push')!

/**
 * What pdf.js and its worker bring for old engines replaces `push` for the whole process, by one that takes several times as long. Nothing
 * that uses us shall become slower by a PDF, so it is put back; no other built-in that was there is replaced.
 */
function restorePush(): void {
  if (Array.prototype.push !== push.value) Object.defineProperty(Array.prototype, 'push', push)
}

/**
 * Opens a PDF.
 * @throws ScreeningError `encrypted` where a password is needed or wrong, `damaged` where the bytes are no PDF.
 */
export async function openPdf(bytes: Uint8Array, password: string | undefined): Promise<OpenPdf> {
  const { PDFParse } = await import('pdf-parse')
  // In a browser no worker is set unless the page set one; loaded as a module it works where the library runs.
  if (PDFParse.setWorker() === '') await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs')
  const parser = new PDFParse({
    data: bytes.slice(), // pdf.js detaches what it is given
    isEvalSupported: false,
    useSystemFonts: false,
    ...(password === undefined ? {} : { password }),
  })
  try {
    // Private to TypeScript, but what the parser's own getText() calls: pdf-parse is pinned exactly for it.
    const document = await (parser as unknown as { load(): Promise<PdfDocument> }).load()
    restorePush()
    return { document, close: () => parser.destroy() }
  } catch (error) {
    restorePush()
    await parser.destroy()
    throw asScreeningError(error)
  }
}

export function asScreeningError(error: unknown): ScreeningError {
  if (error instanceof ScreeningError) return error
  const { name = '', message = String(error) } = error as Partial<Error>
  if (name === 'PasswordException')
    return new ScreeningError('encrypted', `The PDF is locked by a password (${message}). Save it without one.`, {
      cause: error,
    })
  return new ScreeningError(
    'damaged',
    `Expected a PDF that can be read, got a damaged one (${message}). Export it again.`,
    {
      cause: error,
    },
  )
}
