export type ScreeningErrorCode =
  | 'empty'
  | 'too-large'
  | 'unsupported'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'aborted'
  | 'missing-reader'
  /** The command line could not open the file: it is not there, or may not be read. A later attempt may find it. */
  | 'not-opened'

/**
 * There is nothing to screen: the file is empty, locked, damaged, too large or of a kind that is not read.
 * `code` is stable; the message names what was expected and what came.
 */
export class ScreeningError extends Error {
  override readonly name = 'ScreeningError'
  readonly code: ScreeningErrorCode

  constructor(code: ScreeningErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
