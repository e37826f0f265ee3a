import { ScreeningError } from '../errors.ts'
import type { Document } from '../model/document.ts'
import { documentOf } from './document-of.ts'
import type { Draft } from './draft.ts'
import type { ReadOptions } from './options.ts'

/** What is used of the optional package word-extractor, which has no types. */
interface WordDocument {
  getBody(): string
  getHeaders(options: { includeFooters: boolean }): string
  getFooters(): string
  getTextboxes(): string
}
interface WordExtractor {
  extract(bytes: Uint8Array): Promise<WordDocument>
}

/**
 * Reads an old Word document (.doc), where the optional package word-extractor is installed.
 * @throws ScreeningError `missing-reader` where it is not, `damaged` where it can't read the file.
 */
export async function readDoc(bytes: Uint8Array, options: ReadOptions): Promise<Document> {
  const word = await extract(await loadExtractor(), bytes)
  const body = word.getBody().replace(/\u0007/g, '\t')
  const drafts = [
    ...draftsOf(word.getHeaders({ includeFooters: false }), { aside: 'header' }),
    ...draftsOf(body, {}),
    ...draftsOf(word.getTextboxes(), { aside: 'text-box' }),
    ...draftsOf(word.getFooters(), { aside: 'footer' }),
  ]
  return documentOf({ format: 'doc', drafts, plain: body.trim() }, options)
}

async function loadExtractor(): Promise<WordExtractor> {
  try {
    const { default: Extractor } = (await import('word-extractor' as string)) as { default: new () => WordExtractor }
    return new Extractor()
  } catch (cause) {
    const message =
      'Old Word files (.doc) are read with the package word-extractor, which is not installed. Save the file as DOCX or PDF.'
    throw new ScreeningError('missing-reader', message, { cause })
  }
}

async function extract(extractor: WordExtractor, bytes: Uint8Array): Promise<WordDocument> {
  try {
    return await extractor.extract(Buffer.from(bytes))
  } catch (cause) {
    throw new ScreeningError(
      'damaged',
      'The file is damaged: Word’s old format can’t be read from it. Save it as DOCX or PDF.',
      { cause },
    )
  }
}

function draftsOf(text: string, look: Pick<Draft, 'aside'>): Draft[] {
  let gap = 0
  return text.split(/\r\n?|\n/).flatMap((line): Draft[] => {
    if (line.trim() === '') {
      gap = 1
      return []
    }
    const draft = { runs: [{ text: line }], gap, ...look }
    gap = 0
    return [draft]
  })
}
