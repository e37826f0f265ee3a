import type { Period } from '../../text/periods.ts'
import type { Row } from './rows.ts'

/** One job, school or project: the rows that name it, and the rows that tell of it. */
export interface Entry {
  readonly head: readonly Row[]
  readonly body: readonly Row[]
  /** The row that bears the dates; the first one where none does. */
  readonly anchor: Row
  readonly period?: Period
}
