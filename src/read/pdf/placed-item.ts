/** An item in viewport points. */
export interface PlacedItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly size: number
  readonly font: string
  readonly endsLine: boolean
}
