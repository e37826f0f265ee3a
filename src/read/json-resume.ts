import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import { layOutResume } from './json-resume/lay-out.ts'
import type { ReadOptions } from './options.ts'
import { parseJson } from './recognise-text.ts'

/** Reads a JSON Resume: laid out as a text with headings, so that there are words to quote, and kept as data. */
export function readJsonResume(source: string, options: ReadOptions): Document {
  const resume = parseJson(source)
  const drafts = layOutResume(resume)
  const plain = drafts.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
  return documentOf({ format: 'json-resume', drafts, plain, data: { jsonResume: resume } }, options)
}
