import { ScreeningError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import type { ReadOptions } from './options.ts'

export async function readRtf(_bytes: Uint8Array, _options: ReadOptions): Promise<Document> {
  throw new ScreeningError('unsupported', 'Save the file as PDF or DOCX.')
}
