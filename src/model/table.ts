/** How to tell a word's trade meaning from its others. Its own examples are run by the tests. */
export interface Guard {
  /** Only in this spelling, letter case included: `Go`, `R`, `SAP`. */
  readonly exact?: true
  /**
   * Only with one of these words within twelve words, or one of the table's `cues`, or a name of its own trade that needs
   * no cue, or beside another known term in a list.
   */
  readonly near?: readonly string[]
  /** Never inside one of these phrases: `go to`, `Excel at`. */
  readonly unless?: readonly string[]
  /** Sentences in which the form must be found. */
  readonly matches?: readonly string[]
  /** Sentences in which it must not. */
  readonly misses?: readonly string[]
}

/** What one name means. The table's key is its ordinary name in the trade. */
export interface Entry {
  /** Other names of exactly the same thing: `['k8s']`, `['RN']`. Each may stand in for the name, both ways. */
  readonly aka?: readonly string[]
  /** What having this one shows, one way only: PostgreSQL `is` SQL. Names of other entries, of any trade. */
  readonly is?: readonly string[]
  /** Former names. */
  readonly was?: readonly string[]
  /** The year a product or standard appeared. */
  readonly since?: number
  /** Who grants it: certificates and licences only. */
  readonly by?: string
  /** Guards by form, for names with a second meaning. */
  readonly when?: Readonly<Record<string, Guard>>
}

export type Entries = Readonly<Record<string, Entry>>

/**
 * The vocabulary of one trade, by kind.
 * `skills`: what one learns and a recruiter searches for. `certifications`: what a body attests. `licences`: a right to
 * practise or drive. `titles`: what people in the trade are called. `degrees`: what schools grant. `languages`: spoken ones.
 * `traits`: soft skills.
 */
export interface Table {
  readonly trade: string
  /** Everyday words of the trade: each stands in every `near` list of the table. */
  readonly cues?: readonly string[]
  readonly skills?: Entries
  readonly certifications?: Entries
  readonly licences?: Entries
  readonly titles?: Entries
  readonly degrees?: Entries
  readonly languages?: Entries
  readonly traits?: Entries
}
