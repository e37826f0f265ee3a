import type { Draft } from '../draft.ts'

/** Where the characters of a group go. */
export type Destination = 'text' | 'nowhere' | 'fonts' | 'colors' | 'styles' | 'instruction' | 'sign'

/** What a group inherits and may change; a new one for each change, so that opening a group costs nothing. */
export interface State {
  readonly destination: Destination
  readonly aside?: Draft['aside']
  /** Characters to leave out after a `\u`. */
  readonly unicodeSkip: number
  readonly font: number
  readonly bold: boolean
  readonly italic: boolean
  /** In half points. */
  readonly size: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly color: number
  readonly url?: string
  /** The group began with `\*`: a destination that is not known is passed over. */
  readonly starred: boolean
}

/** The formatting of the paragraph that is being read; `\pard` sets it back. */
export interface ParagraphState {
  style: number
  outline: number | undefined
  /** Level of the list, from 1; 0 is none. */
  list: number
  /** It is one of a list whose items show no sign, as LibreOffice makes headings. */
  unsigned: boolean
  above: number
  below: number
  inTable: boolean
  nesting: number
}

export const INITIAL: State = {
  destination: 'text',
  unicodeSkip: 1,
  font: -1,
  bold: false,
  italic: false,
  size: 24,
  hidden: false,
  deleted: false,
  color: 0,
  starred: false,
}

export const plainParagraph = (): ParagraphState => ({
  style: 0,
  outline: undefined,
  list: 0,
  unsigned: false,
  above: 0,
  below: 0,
  inTable: false,
  nesting: 0,
})
