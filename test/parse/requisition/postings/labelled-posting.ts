/** A posting with what it asks, one label a line: level (M or N), kind, words; alternatives are parted by bars. */
export interface LabelledPosting {
  readonly name: string
  readonly text: string
  readonly labels: string
  /** `html`: the text is the source of a saved page. */
  readonly format?: 'html'
}
