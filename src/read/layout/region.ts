import type { Row } from './rows.ts'

export interface Column {
  /** The river it stands beside. Absent where nothing stands beside it. */
  readonly river?: { readonly from: number; readonly to: number }
  readonly side?: 'left' | 'right'
  /** Only a passage of the page is set in columns here. */
  readonly local?: boolean
  readonly parent?: Column
}

/** A part of the page that is read from top to bottom before the next one is begun. */
export interface Region {
  readonly rows: readonly Row[]
  /** The same for all regions of one column. */
  readonly column: Column
}

/** What the pages before told. */
export interface Memory {
  /** The river that divided the page before. */
  readonly river?: Column['river'] | undefined
  /** Styles of notes in the margin that head sections. Grows from page to page. */
  readonly headings: Set<string>
  /** Shapes of forms, by the style of their labels. Grows from page to page. */
  readonly forms: Map<string, FormShape>
  /** Where the text of records begins that have their heads in the margin. */
  records?: number
}

export interface FormShape {
  /** The strip between its labels and their values. */
  readonly from: number
  readonly to: number
  /** Where its widest value ends. */
  readonly edge: number
}
