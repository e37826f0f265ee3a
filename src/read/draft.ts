import type { HiddenText } from '../model/document.ts'

/** Words in one style, as the file holds them: nothing trimmed, nothing mended. A line feed in them breaks the line. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Font size in points. */
  readonly size?: number
  readonly font?: string
  /** Where the words link to. */
  readonly url?: string
  /** Why no person sees them. */
  readonly hidden?: HiddenText['kind']
  /** No words, but a cell of a table that has none. */
  readonly emptyCell?: true
}

/** Where words stand that a plain reader never gets. */
type Aside = 'header' | 'footer' | 'text-box' | 'footnote'

/** A line on its way to the careful reading: what a reader of one format hands to `compose`. */
export interface Draft {
  readonly runs: readonly Run[]
  /** Blank lines above it. */
  readonly gap: number
  readonly role?: 'heading' | 'item' | 'row'
  readonly level?: number
  readonly region?: number
  readonly aside?: Aside
}

/** What a person sees of the line, unmended. */
export const seen = (draft: Draft): string => draft.runs.map((run) => (run.hidden ? '' : run.text)).join('')

export const isBlank = (draft: Draft): boolean => seen(draft).trim() === ''
