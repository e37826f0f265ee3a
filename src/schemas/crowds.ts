import { z } from 'zod'
import type { Panel } from '../decide/panel.ts'
import { fix, reason } from '../model/schemas.ts'
import type { Survey } from '../model/survey.ts'

/** What comes of many readers or many postings, as schemas. */

const { array, boolean, exactOptional, number, string } = z
const shape = z.strictObject
const share = number().min(0).max(1)
const count = number().int().min(0)

export const panel: z.ZodType<Panel> = shape({
  readers: count.min(1),
  advancing: share,
  asking: share,
  rejecting: share,
  reasons: array(shape({ requirement: string(), reason, likelihood: share })),
  sensitivity: array(shape({ trait: string(), low: share, high: share })),
  byWordsAlone: share,
  fragile: boolean(),
})

const recurring = shape({
  requirement: string(),
  reason,
  postings: array(count),
  decisiveIn: array(count),
  aloneIn: array(count),
})

const provenChange = shape({
  requirement: string(),
  fix,
  honesty: z.enum(['rephrases-what-you-show', 'surface-only-if-true']),
  turns: array(count),
})

export const survey: z.ZodType<Survey> = shape({
  postings: count,
  advancing: array(count),
  recurring: array(recurring),
  turnsMost: exactOptional(recurring),
  proven: exactOptional(array(provenChange)),
  byFit: array(count),
})
