/**
 * The nouns as schemas, for who stores results or writes policies by hand. An entry of its own, so that who only screens loads no validator.
 */
export { answers, policy, policyFile } from './schemas/policies.ts'
export { aftermath, application, panel, rehearsal, reportSchema, skimPath } from './schemas/results.ts'
export { toJsonSchema } from './schemas/shapes.ts'
export { answer, criterion, finding, fix, quote, reason, requirement, span, verdict } from './schemas/verdicts.ts'
