import { z } from 'zod'
import type { Answers, Policy, PolicyDraft } from '../model/policy.ts'
import { among, months, type Of, partly, shape, share, source } from './shapes.ts'
import { gates, levels, standingCriteria } from './verdicts.ts'

/** What may be handed in, as schemas. */

const { array, discriminatedUnion, exactOptional, number, record, string } = z

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
