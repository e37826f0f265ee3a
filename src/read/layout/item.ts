/** A run of characters as it was painted: points, origin at the page's top left. */
export interface Item {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  /** Font size. */
  readonly size: number
  /** Tells fonts apart; a name where the file was asked for one. */
  readonly font: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** The file paints white space before it. */
  readonly spaced?: boolean
}

export interface Sheet {
  /** From 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  /** In the order they were painted. */
  readonly items: readonly Item[]
}
