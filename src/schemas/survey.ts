import { z } from 'zod'
import type { Survey } from '../model/survey.ts'
import { type Of, shape } from './shapes.ts'
import { fix, reason } from './verdicts.ts'

const { array, exactOptional, number, string } = z
const count = number().int().min(0)

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

export const survey: Of<Survey> = shape({
  postings: count,
  advancing: array(count),
  recurring: array(recurring),
  turnsMost: exactOptional(recurring),
  proven: exactOptional(array(provenChange)),
  byFit: array(count),
})
