/** A posting with what it asks, one label a line: level (M or N), kind, words; alternatives are parted by bars. */
export interface LabelledPosting {
  readonly name: string
  readonly text: string
  readonly labels: string
}
