import { z } from 'zod'
import type { Aftermath, Application } from './application.ts'
import type { Answer, Finding, Fix, ReasonCode } from './finding.ts'
import type { Answers, Policy, PolicyDraft, Source } from './policy.ts'
import type { Quote, Span } from './quote.ts'
import type { Change, Rehearsal, Rehearsed } from './rehearsal.ts'
import type { Criterion, Requirement } from './requisition.ts'
import type { SkimPath } from './skim.ts'
import type { Reason, Verdict } from './verdict.ts'

/**
 * The nouns as schemas, for who stores results or writes policies by hand. Each is checked by the compiler against its type.
 * An entry of its own, so that who only screens loads no validator.
 */

/** A schema of exactly this type. */
type Of<T> = z.ZodType<T>

const { array, boolean, discriminatedUnion, exactOptional, literal, number, record, string } = z
const shape = z.strictObject
const among = z.enum

/** The same fields, none of which must be there. */
function partly<Fields extends Readonly<Record<string, z.ZodType>>>(
  fields: Fields,
): { [Key in keyof Fields]: z.ZodExactOptional<Fields[Key]> } {
  const entries = Object.entries(fields).map(([key, field]) => [key, exactOptional(field)])
  return Object.fromEntries(entries) as { [Key in keyof Fields]: z.ZodExactOptional<Fields[Key]> }
}

export const span: Of<Span> = shape({ start: number().int().min(0), end: number().int().min(0) })

export const quote: Of<Quote> = shape({ in: among(['resume', 'resume:plain', 'posting']), span, text: string() })

const degrees = among(['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate'])
const excluded = among(['internship', 'part-time', 'volunteering', 'pre-qualification'])
const subtypes = among(['travel', 'driving', 'shift', 'physical', 'background-check', 'age', 'other'])
const modes = among(['on-site', 'hybrid', 'remote', 'relocation'])
const months = number().int().min(0)

export const criterion: Of<Criterion> = z.lazy(() =>
  discriminatedUnion('kind', [
    shape({
      kind: literal('skill'),
      name: string(),
      soft: exactOptional(literal(true)),
      withinMonths: exactOptional(months),
    }),
    shape({
      kind: literal('experience'),
      months: months.nullable(),
      maxMonths: exactOptional(months),
      of: exactOptional(string()),
      withinMonths: exactOptional(months),
      excludes: exactOptional(array(excluded)),
    }),
    shape({
      kind: literal('education'),
      level: degrees,
      fields: array(string()),
      orEquivalent: boolean(),
      inProgress: exactOptional(literal(true)),
    }),
    shape({
      kind: among(['certification', 'licence']),
      name: string(),
      issuer: exactOptional(string()),
      obtainable: exactOptional(literal(true)),
    }),
    shape({ kind: literal('language'), name: string(), fluency: exactOptional(string()) }),
    shape({ kind: literal('location'), place: exactOptional(string()), mode: exactOptional(modes) }),
    shape({
      kind: literal('work-authorization'),
      country: exactOptional(string()),
      sponsorship: exactOptional(boolean()),
    }),
    shape({ kind: literal('clearance'), name: string(), obtainable: exactOptional(literal(true)) }),
    shape({ kind: literal('title'), name: string() }),
    shape({ kind: literal('condition'), subtype: subtypes, name: string() }),
    ...standingCriteria,
    shape({ kind: literal('any-of'), of: array(criterion), atLeast: exactOptional(number().int().min(1)) }),
    shape({ kind: literal('all-of'), of: array(criterion) }),
  ]),
)

const standingCriteria = [
  shape({ kind: literal('readable') }),
  shape({ kind: literal('contact') }),
  shape({ kind: literal('dated-work') }),
  shape({ kind: literal('headings') }),
  shape({ kind: literal('honest-text') }),
  shape({ kind: literal('current-work') }),
  shape({ kind: literal('title-shown') }),
  shape({ kind: literal('found-by-search') }),
  shape({ kind: literal('level-shown') }),
  shape({ kind: literal('bridged-trade') }),
  shape({ kind: literal('scope-shown') }),
  shape({ kind: literal('specific-claims') }),
  shape({ kind: literal('spelling') }),
  shape({ kind: literal('no-long-gap'), months }),
  shape({ kind: literal('long-tenures'), months }),
  shape({ kind: literal('fitting-length'), pages: number().int().min(1) }),
  shape({ kind: literal('up-to-date'), months }),
] as const

const levels = among(['knockout', 'must-have', 'nice-to-have'])
const outcomes = among(['met', 'unmet', 'unclear'])
const share = number().min(0).max(1)
const points = number().min(0).max(100)

export const requirement: Of<Requirement> = shape({
  id: string(),
  level: levels,
  criterion,
  from: z.union([quote, shape({ policy: string() })]),
  cue: exactOptional(quote),
  confidence: share,
  assessed: exactOptional(quote),
})

export const fix: Of<Fix> = discriminatedUnion('kind', [
  shape({ kind: literal('name-it'), write: string(), onlyIf: string() }),
  shape({ kind: literal('reword'), quote, with: string() }),
  shape({ kind: literal('date-it'), quote: exactOptional(quote), ask: string() }),
  shape({ kind: literal('move-it'), quote, to: string() }),
  shape({ kind: literal('reformat'), quote: exactOptional(quote), how: string() }),
  shape({ kind: literal('none'), why: string() }),
])

const reasonCode = z.templateLiteral(['R', z.string().regex(/^(?:0[1-9]|[123]\d|40)$/)]) as unknown as Of<ReasonCode>

const answerShape = {
  outcome: outcomes,
  messageId: string(),
  data: record(string(), z.union([string(), number()])),
  evidence: array(quote),
  code: exactOptional(reasonCode),
  fix: exactOptional(fix),
  openQuestion: exactOptional(literal(true)),
  undecided: exactOptional(literal(true)),
  months: exactOptional(shape({ min: months, max: months })),
  unseen: exactOptional(among(['lost', 'beyond-the-skim'])),
}

export const answer: Of<Answer> = shape(answerShape)

const findingShape = {
  ...answerShape,
  requirement,
  screen: string(),
  message: string(),
  careful: shape({ ...answerShape, message: string() }),
}

export const finding: Of<Finding> = shape(findingShape)

export const reason: Of<Reason> = shape({
  ...findingShape,
  decisive: boolean(),
  lostIn: among(['reading', 'wording', 'arithmetic', 'attention', 'substance', 'the pile']),
  weight: points,
})

const grade = among(['documented', 'measured', 'folklore', 'assumption'])
const gates = among(['reading', 'search', 'knockout', 'must-have', 'skim'])
const scoreShape = points.nullable()

const verdictOutcomes = among(['advance', 'review', 'reject'])

export const verdict: Of<Verdict> = shape({
  outcome: verdictOutcomes,
  disposition: among([
    'meets-criteria',
    'needs-review',
    'could-not-be-read',
    'not-found',
    'failed-knockout',
    'unmet-must-have',
    'not-seen-in-the-skim',
  ]),
  gate: exactOptional(gates),
  scores: shape({ overall: scoreShape, keywords: scoreShape, years: scoreShape }),
  reasons: array(reason),
  met: array(finding),
  asOf: string(),
  policy: string(),
  grades: record(string(), grade),
  versions: shape({ engine: string(), lexicon: string() }),
})

const seconds = number().min(0)

export const skimPath: Of<SkimPath> = shape({
  policy: string(),
  seconds,
  fixations: array(
    shape({
      kind: among(['name', 'title', 'employer', 'dates', 'education', 'keyword']),
      quote,
      page: number().int().min(1),
      from: seconds,
      to: seconds,
      requirements: array(string()),
    }),
  ),
  requirements: array(
    shape({ requirement: string(), seen: boolean(), second: seconds.nullable(), quote: exactOptional(quote) }),
  ),
  sweptTo: number().int().min(0),
})

const honesties = among(['rephrases-what-you-show', 'surface-only-if-true'])
const gained = number().min(-100).max(100)

const change: Of<Change> = shape({
  honesty: honesties,
  edits: array(shape({ span, with: string() })),
  plainly: exactOptional(literal(true)),
})

const rehearsed: Of<Rehearsed> = shape({
  requirement: string(),
  fix,
  honesty: z.union([honesties, literal('no-wording-can-fix-this')]),
  change: exactOptional(change),
  before: verdictOutcomes,
  after: verdictOutcomes,
  gained,
  turned: array(string()),
})

export const rehearsal: Of<Rehearsal> = shape({
  rehearsed: array(rehearsed),
  wayBack: exactOptional(
    shape({
      changes: array(rehearsed),
      change,
      found: among(['exact', 'greedy']),
      honesty: honesties,
      before: verdictOutcomes,
      after: verdictOutcomes,
      gained,
      turns: array(string()),
    }),
  ),
})

const source: Of<Source> = shape({
  title: string(),
  year: exactOptional(number().int()),
  url: exactOptional(string()),
  grade,
  note: exactOptional(string()),
})

const count = number().int().min(1)

export const application: Of<Application> = shape({
  channel: exactOptional(among(['referral', 'agency', 'sourced', 'direct', 'careers-page', 'job-board'])),
  applicants: exactOptional(count),
  place: exactOptional(count),
  daysSinceApplied: exactOptional(number().int().min(0)),
  heard: exactOptional(among(['silence', 'template', 'reason', 'interview'])),
  resumesPerDay: exactOptional(count),
  interviewSlots: exactOptional(count),
})

const note = shape({
  id: string(),
  message: string(),
  data: record(string(), z.union([string(), number()])),
  source,
  code: exactOptional(reasonCode),
})

export const aftermath: Of<Aftermath> = shape({
  notes: array(note),
  nextSteps: array(note),
  secondLook: exactOptional(
    shape({ outcome: among(['advance', 'review', 'reject']), softened: array(string()), kept: array(string()) }),
  ),
  unknowable: string(),
})

/** What `report(…, 'json')` prints. */
export const reportSchema = shape({
  verdict,
  careful: exactOptional(verdict),
  skim: exactOptional(skimPath),
  rehearsal: exactOptional(rehearsal),
  aftermath: exactOptional(aftermath),
  notice: array(string()),
})

const standingCriterion = discriminatedUnion('kind', standingCriteria)

const patience = { pass: months, ask: months }
const skim = {
  seconds: number().positive(),
  coreShare: number().min(0).lt(1),
  charactersPerSecond: number().positive(),
  sweepCharacters: number().int().positive(),
  pages: number().positive(),
}
const weights = { knockout: share, 'must-have': share, 'nice-to-have': share, soft: share }

const habits = {
  description: string(),
  reads: among(['plain', 'careful']),
  matching: among(['literal', 'careless', 'stemmed', 'knowing']),
  months: among(['minimum', 'maximum']),
  doubt: among(['no', 'question']),
  gates: array(gates).min(1),
  standing: array(shape({ criterion: standingCriterion, level: levels })),
  stuffing: number().int().min(2),
  gapMonths: months,
  trust: share,
  sources: record(string(), source),
}
const optional = { query: exactOptional(string().min(1)), enough: exactOptional(share) }
const id = string().min(1)

const whole = {
  id,
  ...habits,
  ...optional,
  patience: shape(patience),
  skim: exactOptional(shape(skim)),
  weights: shape(weights),
}

export const policy: Of<Policy> = shape(whole)

/** Where editors look for the schema of a file. */
const $schema = exactOptional(string())

/** A policy as it may stand in a file: whole, or as changes to one of the library's. */
export const policyFile: Of<Policy | PolicyDraft> = z.union([
  shape({ $schema, ...whole }),
  shape({
    $schema,
    extends: among([
      'rushed',
      'literal',
      'stemmed',
      'careless',
      'boolean',
      'knockout',
      'ranked',
      'skim-7s',
      'skim-30s',
      'exacting',
      'careful',
    ]),
    id,
    ...optional,
    ...partly(habits),
    patience: exactOptional(shape(partly(patience))),
    skim: exactOptional(shape(partly(skim))),
    weights: exactOptional(shape(partly(weights))),
  }),
])

export const answers: Of<Answers> = record(string(), among(['yes', 'no']))

/** The schema as JSON Schema, draft 2020-12. */
export const toJsonSchema = (schema: z.ZodType): object => z.toJSONSchema(schema)
