import { z } from 'zod'
import type { Answer, Finding, Fix, ReasonCode } from '../model/finding.ts'
import type { Quote, Span } from '../model/quote.ts'
import { CONDITION_SUBTYPES, type Criterion, type Requirement } from '../model/requisition.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { among, grade, months, type Of, shape, share } from './shapes.ts'

/** What a screening finds, as schemas. Each is checked by the compiler against its type. */

const { array, boolean, discriminatedUnion, exactOptional, literal, number, record, string } = z

export const span: Of<Span> = shape({ start: number().int().min(0), end: number().int().min(0) })

export const quote: Of<Quote> = shape({ in: among(['resume', 'resume:plain', 'posting']), span, text: string() })

const degrees = among(['secondary', 'vocational', 'associate', 'bachelor', 'master', 'professional', 'doctorate'])
const excluded = among(['internship', 'part-time', 'volunteering', 'pre-qualification'])
const subtypes = among(CONDITION_SUBTYPES)
const modes = among(['on-site', 'hybrid', 'remote', 'relocation'])

export const criterion: Of<Criterion> = z.lazy(() =>
  discriminatedUnion('kind', [
    shape({
      kind: literal('skill'),
      name: string(),
      soft: exactOptional(literal(true)),
      proper: exactOptional(literal(true)),
      withinMonths: exactOptional(months),
    }),
    shape({
      kind: literal('experience'),
      months: months.nullable(),
      maxMonths: exactOptional(months),
      of: exactOptional(string()),
      worksAs: exactOptional(literal(true)),
      withinMonths: exactOptional(months),
      excludes: exactOptional(array(excluded)),
    }),
    shape({
      kind: literal('education'),
      level: degrees,
      fields: array(string()),
      orEquivalent: boolean(),
      stage: exactOptional(number()),
      called: exactOptional(string()),
      byQualification: exactOptional(literal(true)),
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

export const standingCriteria = [
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
  shape({ kind: literal('own'), screen: string().min(1), name: string().min(1) }),
] as const

export const levels = among(['knockout', 'must-have', 'nice-to-have'])
const outcomes = among(['met', 'unmet', 'unclear'])
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

export const reasonCode = z.templateLiteral([
  'R',
  z.string().regex(/^(?:0[1-9]|[123]\d|40)$/),
]) as unknown as Of<ReasonCode>

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

export const gates = among(['reading', 'search', 'knockout', 'must-have', 'skim'])

const scoreShape = points.nullable()

export const verdictOutcomes = among(['advance', 'review', 'reject'])

export const verdict: Of<Verdict> = shape({
  outcome: verdictOutcomes,
  disposition: among([
    'meets-criteria',
    'nothing-asked',
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
