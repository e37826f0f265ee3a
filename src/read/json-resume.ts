import { ScreeningError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { jsonObject } from '../model/json.ts'
import { documentOf } from './document-of.ts'
import { checkResume } from './json-resume/check.ts'
import { layOutResume } from './json-resume/lay-out.ts'
import { syntaxFaultIn } from './json-resume/syntax.ts'
import type { ReadOptions } from './options.ts'
import { parseJson } from './recognise-text.ts'

/**
 * Reads a JSON Resume: laid out as a text with headings, so that there are words to quote, and kept as data.
 * @throws ScreeningError `damaged` where it is no JSON, or a field is not what the schema has there, naming the place.
 */
export function readJsonResume(source: string, options: ReadOptions): Document {
  const resume = parseJson(source)
  if (resume === undefined) throw noJson(source)
  checkResume(jsonObject(resume))
  const drafts = layOutResume(resume)
  const plain = drafts.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n')
  return documentOf({ format: 'json-resume', drafts, plain, data: { jsonResume: resume } }, options)
}

function noJson(source: string): ScreeningError {
  const { line, column, expected, got } = syntaxFaultIn(source.replace(/^\uFEFF/, ''))!
  return new ScreeningError(
    'damaged',
    `The file looks like JSON Resume, and is not valid JSON at line ${line} column ${column}: expected ${expected}, got ${got}.`,
  )
}
