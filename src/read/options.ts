/** Limits of reading, and what helps it. Callers give any of them; readers of one format get all limits set. */
export interface ReadOptions {
  /** The file's name: shown, never judged; it only tells Markdown from plain text where the words do not. */
  readonly name?: string
  /** Largest file, in bytes. 10,000,000 unless given. */
  readonly maxBytes: number
  /** Pages read; those after are left unread. 20 unless given. */
  readonly maxPages: number
  /** Characters read; those after are left unread. 200,000 unless given. */
  readonly maxCharacters: number
  /** Stops the reading. A PDF gives it a turn between pages; the other formats are read in one go, within the limits. */
  readonly signal?: AbortSignal
  /** Opens an encrypted PDF. */
  readonly password?: string
}

const DEFAULTS = { maxBytes: 10_000_000, maxPages: 20, maxCharacters: 200_000 } as const

/**
 * The options with all limits set.
 * @throws TypeError where one is not of its type.
 */
export function resolveOptions(options: Partial<ReadOptions>): ReadOptions {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options: expected an object, got ${options === null ? 'null' : typeof options}.`)
  const { name, signal, password, maxBytes, maxPages, maxCharacters } = options
  return {
    maxBytes: limit('maxBytes', maxBytes),
    maxPages: limit('maxPages', maxPages),
    maxCharacters: limit('maxCharacters', maxCharacters),
    ...(name === undefined ? {} : { name: text('name', name) }),
    ...(password === undefined ? {} : { password: text('password', password) }),
    ...(signal === undefined ? {} : { signal: abortable(signal) }),
  }
}

function limit(name: keyof typeof DEFAULTS, value: number | undefined): number {
  if (value === undefined) return DEFAULTS[name]
  if (typeof value === 'number' && value > 0) return value
  throw new TypeError(`options.${name}: expected a number above 0, got ${String(value)}.`)
}

function text(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw new TypeError(`options.${name}: expected a string, got ${value === null ? 'null' : typeof value}.`)
}

function abortable(signal: unknown): AbortSignal {
  if (typeof signal === 'object' && signal !== null && 'aborted' in signal) return signal as AbortSignal
  throw new TypeError(`options.signal: expected an AbortSignal, got ${signal === null ? 'null' : typeof signal}.`)
}
