import type { Aftermath } from './application.ts'
import type { Finding } from './finding.ts'
import type { Panel } from './panel.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { Requisition } from './requisition.ts'
import type { Resume } from './resume.ts'
import type { SkimPath } from './skim.ts'
import type { Verdict } from './verdict.ts'

/** Every requirement answered, and under what circumstances. */
export interface Screened {
  readonly findings: readonly Finding[]
  readonly asOf: string
  /** The id of the policy under which the findings were made. */
  readonly policy: string
  readonly versions: Verdict['versions']
}

/** One résumé before two readers: the hurried one, and a careful one beside them. */
export interface Simulation {
  readonly resume: Resume
  readonly requisition: Requisition
  readonly verdict: Verdict
  readonly careful: Verdict
  /** The way of the hurried eye over the paper; absent where the policy does not skim. */
  readonly skim?: SkimPath
  /** What true changes to the paper were seen to do, where that was asked for. */
  readonly rehearsal?: Rehearsal
  /** How the pair fares before a panel of readers, where that was asked for. */
  readonly panel?: Panel
  /** What the application's circumstances mean; absent where none were given. */
  readonly aftermath?: Aftermath
}
