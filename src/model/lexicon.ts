import type { Span } from './quote.ts'
import type { Table } from './table.ts'

export type ConceptKind = 'skill' | 'certification' | 'licence' | 'title' | 'degree' | 'language' | 'trait'

/** One thing the trades have names for. */
export interface Concept {
  /** Kind and ordinary name: `skill:Kubernetes`. */
  readonly id: string
  readonly kind: ConceptKind
  /** Its ordinary name in the trade. */
  readonly name: string
  readonly trade: string
  /** Every name it goes by, the ordinary one first. */
  readonly forms: readonly string[]
  /** Names of what having it shows, one way only, direct ones. */
  readonly is: readonly string[]
  readonly since?: number
  readonly by?: string
}

/** A name found in a text. Several concepts where one name is, say, both a title and a licence. */
export interface Hit {
  readonly concepts: readonly Concept[]
  readonly span: Span
}

/** What words mean, trade by trade. */
export interface Lexicon {
  /** Changes whenever an entry does. */
  readonly version: string
  /** The names in a text, leftmost and longest first, second meanings left out. */
  find(text: string): readonly Hit[]
  /**
   * As `find`, with the places where a name stands in another meaning ("excel at", "go to"), and those where nothing around it tells which
   * meaning it has.
   */
  read(text: string): {
    readonly hits: readonly Hit[]
    readonly lookAlikes: readonly Span[]
    readonly uncued: readonly Span[]
  }
  /** The concepts that go by this name, under any of its forms. */
  meanings(name: string): readonly Concept[]
  /** All that having the concept shows: itself, and what it implies, step by step. */
  shows(concept: Concept): readonly Concept[]
  /** All whose having shows the concept, itself first. */
  shownBy(concept: Concept): readonly Concept[]
  /** Every concept, in the order of the tables. */
  readonly concepts: readonly Concept[]
  /** What it was made of, to make another: `defineLexicon('mine', ...lexicon.tables, ours)`. Guards are without sentences. */
  readonly tables: readonly Table[]
}
