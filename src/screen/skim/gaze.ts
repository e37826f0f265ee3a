import type { Skim } from '../../model/policy.ts'
import { holds, type Quote, type Span } from '../../model/quote.ts'
import type { Resume } from '../../model/resume.ts'
import type { FixationKind } from '../../model/skim.ts'
import { type CoreField, coreFields } from './core-fields.ts'
import { type Distances, distancesIn } from './distance.ts'

/** A core field that was read in time. */
interface Read {
  readonly kind: FixationKind
  readonly quote: Quote
  readonly from: number
  readonly to: number
}

/** Where a skimming reader's attention goes on one paper, and when. */
export interface Gaze {
  /** Seconds for the whole paper. */
  readonly seconds: number
  /** All core fields of the paper. */
  readonly fields: readonly CoreField[]
  /** Those that are read in time, in the order of reading. */
  readonly core: readonly Read[]
  /** The second at which the eye has read the place, or would have if the skim went on. */
  secondOf(span: Span): number
  /** Whether it comes to the place in time. */
  reaches(span: Span): boolean
  /** From 1; where the format has no pages, by the characters that a page holds. */
  pageOf(span: Span): number
  /** The character of the text at which the sweep ends. */
  readonly sweptTo: number
}

const known = new WeakMap<Resume, WeakMap<Skim, Gaze>>()

/** Worked out once for each pair of résumé and skim. */
export function gazeOver(resume: Resume, skim: Skim): Gaze {
  const bySkim = known.get(resume) ?? new WeakMap<Skim, Gaze>()
  known.set(resume, bySkim)
  const gaze = bySkim.get(skim) ?? look(resume, skim)
  bySkim.set(skim, gaze)
  return gaze
}

/** Whether the skim comes to every place of the paper. */
export function reachesAll(resume: Resume, skim: Skim): boolean {
  const distances = distancesIn(resume)
  return distances.whole <= reachOf(skim, distances)
}

const reachOf = (skim: Skim, { paged }: Distances): number => (paged ? skim.pages : skim.sweepCharacters)

/**
 * Core fields first, page after page, as long as their share of the seconds lasts. What is left goes to a sweep from the top for the words
 * that are asked for: it runs at an even pace that brings it to the last page, or character, of the skim in its last second.
 */
function look(resume: Resume, skim: Skim): Gaze {
  const distances = distancesIn(resume)
  const reach = reachOf(skim, distances)
  const pageOf = ({ start }: Span): number =>
    1 + Math.floor(distances.paged ? distances.to(start) : (distances.to(start) * skim.pages) / skim.sweepCharacters)
  const fields = coreFields(resume)
  const core = readCore(fields, skim, pageOf)
  const begin = core.at(-1)?.to ?? 0
  const fieldAt = (span: Span): Read | undefined => core.find((field) => holds(field.quote.span, span))
  return {
    seconds: skim.seconds,
    fields,
    core,
    pageOf,
    secondOf: (span) => fieldAt(span)?.to ?? begin + ((skim.seconds - begin) * distances.to(span.start)) / reach,
    reaches: (span) => distances.to(span.start) < reach || fieldAt(span) !== undefined,
    sweptTo: distances.at(reach),
  }
}

function readCore(fields: readonly CoreField[], skim: Skim, pageOf: (span: Span) => number): Read[] {
  const byPage = fields.map((field) => ({ ...field, page: pageOf(field.quote.span) })).sort((a, b) => a.page - b.page)
  const read: Read[] = []
  let second = 0
  for (const { kind, quote, cost } of byPage) {
    const to = second + cost / skim.charactersPerSecond
    if (to > skim.seconds * skim.coreShare) break
    read.push({ kind, quote, from: second, to })
    second = to
  }
  return read
}
