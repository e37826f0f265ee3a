/** What a reader of one format is given, all limits already set. */
export interface ReadOptions {
  /** The file's name where the caller gave one: shown, never judged. */
  readonly name?: string
  /** Largest file, in bytes. */
  readonly maxBytes: number
  /** Pages read; those after are left unread. */
  readonly maxPages: number
  /** Characters read; those after are left unread. */
  readonly maxCharacters: number
  readonly signal?: AbortSignal
  /** Opens an encrypted PDF. */
  readonly password?: string
}
