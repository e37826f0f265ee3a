export type { Panel } from './decide/panel.ts'
export { ordinaryPile, type Pile, type PileAssumptions, pileOf } from './decide/pile.ts'
export type { Place as RankedPlace } from './decide/rank.ts'
export type { Survey } from './decide/survey.ts'
export { ScreeningError, type ScreeningErrorCode } from './errors.ts'
export { defineLexicon } from './lexicon/define-lexicon.ts'
export { defineTable } from './lexicon/define-table.ts'
export { lexicon } from './lexicon/standard.ts'
export { panel, rank, survey } from './many.ts'
export type * from './model/document.ts'
export type * from './model/finding.ts'
export type * from './model/lexicon.ts'
export type * from './model/policy.ts'
export type { PostingFault, PostingFaultId } from './model/posting-fault.ts'
export type { Place, Quote, Span } from './model/quote.ts'
export type * from './model/rehearsal.ts'
export type * from './model/requisition.ts'
export type * from './model/resume.ts'
export type * from './model/simulation.ts'
export type * from './model/skim.ts'
export type * from './model/table.ts'
export type * from './model/verdict.ts'
export { type JsonResume, toJsonResume } from './parse/json-resume.ts'
export { lintPosting } from './parse/requisition/lint-posting.ts'
export { parseRequisition } from './parse/requisition/parse-requisition.ts'
export { parseResume } from './parse/resume/parse-resume.ts'
export { definePolicy } from './policies/define-policy.ts'
export { policies } from './policies/policies.ts'
export { policyFrom } from './policies/policy-from.ts'
export { type Load, secondsFor, underLoad } from './policies/under-load.ts'
export type { ReadOptions } from './read/options.ts'
export { type ReadInput, readDocument } from './read/read-document.ts'
export { explain } from './report/explain.ts'
export { type ReportFormat, report } from './report/report.ts'
export {
  decide,
  rehearse,
  type ScreenOptions,
  type SimulateOptions,
  screenResume,
  simulate,
  skimPath,
} from './simulate.ts'
