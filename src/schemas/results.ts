import { z } from 'zod'
import { type Aftermath, ANSWERS_HEARD, type Application, CHANNELS } from '../model/application.ts'
import type { Panel } from '../model/panel.ts'
import type { Change, Rehearsal, Rehearsed } from '../model/rehearsal.ts'
import type { SkimPath } from '../model/skim.ts'
import { among, type Of, shape, share, source } from './shapes.ts'
import { fix, quote, reason, reasonCode, span, verdict, verdictOutcomes } from './verdicts.ts'

/** What else comes of a simulation, as schemas. */

const { array, boolean, exactOptional, literal, number, record, string } = z

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

const count = number().int().min(1)

export const application: Of<Application> = shape({
  channel: exactOptional(among(CHANNELS)),
  applicants: exactOptional(count),
  place: exactOptional(count),
  daysSinceApplied: exactOptional(number().int().min(0)),
  heard: exactOptional(among(ANSWERS_HEARD)),
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

/** What `report(…, 'json')` prints. */
export const reportSchema = shape({
  verdict,
  careful: exactOptional(verdict),
  skim: exactOptional(skimPath),
  rehearsal: exactOptional(rehearsal),
  panel: exactOptional(panel),
  aftermath: exactOptional(aftermath),
  notice: array(string()),
})
