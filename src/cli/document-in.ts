import { ScreeningError } from '../errors.ts'
import { type Document, readDocument } from '../index.ts'

/**
 * The document in a file. Advice that is for programmers is left to them: at the command line nobody can raise a limit of the library.
 * @throws ScreeningError as the library does.
 */
export async function documentIn(bytes: Uint8Array, options: { readonly name?: string }): Promise<Document> {
  try {
    return await readDocument(bytes, options)
  } catch (error) {
    if (!(error instanceof ScreeningError) || error.code !== 'too-large') throw error
    const [what] = error.message.split('. ')
    throw new ScreeningError(error.code, `${what}. Save it without its pictures, or as plain text.`, { cause: error })
  }
}
