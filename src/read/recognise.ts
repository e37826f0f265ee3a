import { ScreeningError } from '../errors.ts'
import type { Format } from '../model/document.ts'
import { decodeText } from './encoding.ts'
import { recogniseText } from './recognise-text.ts'

/** A file whose format is known: binary formats as bytes, all others as text. */
export type Recognised =
  | { readonly format: 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf'; readonly bytes: Uint8Array }
  | { readonly format: Exclude<Format, 'pdf' | 'docx' | 'odt' | 'doc' | 'rtf'>; readonly text: string }

/**
 * Tells a file's format by its bytes. The name only breaks a tie between Markdown and text.
 * @throws ScreeningError `unsupported`, `encrypted` or `damaged`, saying what the file is and what to do.
 */
export async function recogniseBytes(bytes: Uint8Array, name?: string): Promise<Recognised> {
  const head = latin(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return { format: 'pdf', bytes }
  if (head.startsWith('PK')) return { format: await zipFormat(bytes), bytes }
  if (head.startsWith('\xD0\xCF\x11\xE0')) return { format: compoundFormat(bytes), bytes }
  if (/^(?:\xEF\xBB\xBF)?\s*\{\\rtf/.test(head)) return { format: 'rtf', bytes }
  if (/<office:document[\s>]/.test(head)) return { format: 'odt', bytes }
  for (const [magic, kind, advice] of FOREIGN) if (magic.test(head)) throw unsupported(kind, advice)
  const text = decodeText(bytes)
  if (looksBinary(text)) throw unsupported('a binary file of a kind that is not read', SAVE_AS)
  return { format: recogniseText(text, name), text }
}

const SAVE_AS = 'Save it as PDF or DOCX.'
const TYPE_IT = 'A picture has no text to read: export the paper itself as PDF or DOCX.'

/** Kinds of files by their first bytes that are recognised in order to say so. */
const FOREIGN: readonly (readonly [magic: RegExp, kind: string, advice: string])[] = [
  [/^\x89PNG/, 'a PNG picture', TYPE_IT],
  [/^\xFF\xD8\xFF/, 'a JPEG picture', TYPE_IT],
  [/^GIF8/, 'a GIF picture', TYPE_IT],
  [/^(?:II\*\0|MM\0\*)/, 'a TIFF picture', TYPE_IT],
  [/^RIFF....WEBP/s, 'a WebP picture', TYPE_IT],
  [/^BM[\s\S]{4}\0\0\0\0/, 'a BMP picture', TYPE_IT],
  [/^....ftyp(?:heic|heix|mif1|avif)/s, 'a HEIC picture', TYPE_IT],
  [/^%!PS/, 'a PostScript file', SAVE_AS],
  [/^(?:\x1F\x8B|7z\xBC\xAF|Rar!|BZh|\xFD7zXZ)/, 'a packed archive', 'Unpack it, and give the file inside.'],
  [/^\xFFWPC/, 'a WordPerfect file', SAVE_AS],
  [/^[\s\S]{0,200}<\?mso-application progid="Word\.Document"/, 'a Word 2003 XML file', SAVE_AS],
]

/** What unpacks archives is loaded when the first one comes. */
async function zipFormat(bytes: Uint8Array): Promise<'docx' | 'odt'> {
  const { partNames } = await import('./zip.ts')
  const names = new Set(partNames(bytes))
  const has = (name: RegExp): boolean => [...names].some((part) => name.test(part))
  if (has(/^word[\\/]document\d*\.xml$/i)) return 'docx'
  if (has(/^xl[\\/]/)) throw unsupported('a spreadsheet', SAVE_AS)
  if (has(/^ppt[\\/]/)) throw unsupported('a presentation', SAVE_AS)
  if (names.has('META-INF/container.xml')) throw unsupported('an e-book', SAVE_AS)
  if (has(/^Index\/|\.iwa$/)) throw unsupported('a Pages file', SAVE_AS)
  if (names.has('content.xml')) return 'odt'
  if (names.size === 0)
    throw new ScreeningError('damaged', 'The file is damaged or cut short: its list of parts is missing. Get it again.')
  throw unsupported('a zip archive', 'Unpack it, and give the file inside.')
}

/** Word's old container; also what an encrypted DOCX is wrapped in. Stream names are in UTF-16. */
function compoundFormat(bytes: Uint8Array): 'doc' {
  const has = (stream: string): boolean =>
    indexOfBytes(
      bytes,
      [...stream].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ) >= 0
  if (has('EncryptedPackage'))
    throw new ScreeningError('encrypted', 'The file is encrypted. Save it without a password.')
  if (has('WordDocument')) return 'doc'
  if (has('Workbook')) throw unsupported('a spreadsheet', SAVE_AS)
  if (has('PowerPoint Document')) throw unsupported('a presentation', SAVE_AS)
  throw unsupported('an old Office file that is no Word document', SAVE_AS)
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4000)
  const odd = sample.replace(/[^\u0000-\u0008\u000E-\u001A\u001C-\u001F\uFFFD]/g, '').length
  return odd > sample.length * 0.05
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const unsupported = (kind: string, advice: string): ScreeningError =>
  new ScreeningError('unsupported', `Expected a résumé or posting as text, got ${kind}. ${advice}`)
