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
