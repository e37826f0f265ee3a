import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import type { ReadOptions } from './options.ts'
import { RtfReader } from './rtf/reader.ts'

/** Reads RTF: the text with its tables, headers above it, text boxes, notes and footers below. */
export function readRtf(bytes: Uint8Array, options: ReadOptions): Document {
  const { top, text, notes, bottom, plain } = new RtfReader(bytesAsText(bytes)).content()
  return documentOf({ format: 'rtf', drafts: [...top, ...text, ...notes, ...bottom], plain }, options)
}

/** One character for each byte: what they mean hangs on the font. */
function bytesAsText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}
