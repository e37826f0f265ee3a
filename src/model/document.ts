import type { Span } from './quote.ts'

/** What the bytes turned out to be. `json-resume` is JSON in the JSON Resume schema. */
export type Format = 'pdf' | 'docx' | 'odt' | 'rtf' | 'doc' | 'html' | 'markdown' | 'text' | 'json-resume'

/** A rectangle on a page: points (1/72 inch), origin at the top left; `page` counts from 1. */
export interface Box {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * One line of the careful reading, with all the format told about it.
 * A wide gap inside a line, a tab stop and the border of a table cell are one tab character in the text.
 */
export interface Line {
  /** In `Document.text`, without the line break. Never empty. */
  readonly span: Span
  /** Blank lines above it: 0 where it follows directly; in a PDF, extra leading in line heights, rounded to halves. */
  readonly gap: number
  readonly box?: Box
  /** Font size in points. */
  readonly size?: number
  readonly font?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Where in `Document.text` its one change of font, weight or slant falls: "**Cook** Harbor Grill". */
  readonly turn?: number
  /** What the format itself says the line is. */
  readonly role?: 'heading' | 'item' | 'row'
  /** Heading level (1–6), or depth of the list (from 1). */
  readonly level?: number
  /** Which region of the page it stands in, counted from 0 in reading order; the same within one column or sidebar. */
  readonly region?: number
}

/** How words of the careful reading went missing, or apart, in the plain one. */
export type LossKind =
  | 'header'
  | 'footer'
  | 'text-box'
  | 'footnote'
  | 'image'
  | 'columns'
  | 'table'
  | 'letter-spaced'
  | 'odd-glyphs'
  | 'broken-word'
  | 'glued-words'
  | 'link-only'
  | 'unreadable'

/** Words that the careful reading has and a plain reader never got, or got torn apart. */
export interface Loss {
  readonly kind: LossKind
  /** In `Document.text`; empty (start = end) where nothing could be read at all, as in an image. */
  readonly span: Span
  readonly text: string
  readonly page?: number
}

/** Words that are in the file but that no person sees. Never evidence, in any policy. */
export interface HiddenText {
  readonly kind:
    | 'white'
    | 'tiny'
    | 'off-page'
    | 'covered'
    | 'vanish'
    | 'invisible-characters'
    | 'addressed-to-a-machine'
  /** In `Document.plain`. */
  readonly span: Span
  readonly text: string
  readonly page?: number
}

/** A link of the file: its address, and the words it hangs on where there are any. */
export interface Link {
  readonly url: string
  readonly span?: Span
}

/** How much of a file was read, where a limit ended the reading: the first 20 of 27 pages. */
export interface Cut {
  readonly unit: 'characters' | 'pages'
  readonly read: number
  readonly of: number
}

/** A file as two readers got it: one who looks at the page (`text`), one who only takes the characters out (`plain`). */
export interface Document {
  readonly format: Format
  /** The file's name where the caller gave one: shown, never judged. */
  readonly name?: string
  /** The careful reading: lines in reading order, broken words mended, hidden words left out. */
  readonly text: string
  readonly lines: readonly Line[]
  /** What a naive system gets: the order of the file, no headers or footers, no mending. */
  readonly plain: string
  readonly losses: readonly Loss[]
  readonly hidden: readonly HiddenText[]
  readonly links: readonly Link[]
  /** Absent where all of it was read. */
  readonly cut?: Cut
  /** Page sizes in points, where the format has pages. */
  readonly pages?: readonly { readonly width: number; readonly height: number }[]
  /** Structured data found in the file: a schema.org JobPosting, or a JSON Resume, as parsed JSON. */
  readonly data?: { readonly jobPosting?: unknown; readonly jsonResume?: unknown }
}
