import { tally } from './decide/panel.ts'
import type { Panel } from './model/panel.ts'
import type { Requisition } from './model/requisition.ts'
import type { Resume } from './model/resume.ts'
import { drawReaders, traits } from './policies/draw-readers.ts'
import { decide, type ScreenOptions, screenResume } from './steps.ts'

/** Readers in a panel where no number is given: enough for a share to settle within a few points. */
const READERS = 256

/**
 * One pair past many hurried readers, drawn from the ranges that are known, without chance: how many let it through, and how likely each
 * reason is the decisive one. The likelihood is the share of the rejecting readers; it is never the probability of an interview.
 * @throws TypeError where `readers` is not a whole number from 1 to 10,000.
 */
export function panel(
  resume: Resume,
  requisition: Requisition,
  { readers = READERS, ...options }: Omit<ScreenOptions, 'policy'> & { readonly readers?: number },
): Panel {
  if (!Number.isInteger(readers) || readers < 1 || readers > 10_000)
    throw new TypeError(`readers: expected a whole number from 1 to 10,000, got ${readers}.`)
  const seats = drawReaders(readers).map(({ policy, at }) => ({
    at,
    verdict: decide(screenResume(resume, requisition, { ...options, policy }), policy),
  }))
  return tally(
    seats,
    traits.map((trait) => trait.name),
  )
}
