import type { Criterion, ExperienceCriterion } from '../../model/requisition.ts'
import type { Ask } from './ask.ts'

/** A degree with the years asked beside it; the last step may ask for none. */
interface Step {
  readonly asks: readonly Ask[]
}

const BESIDE = /^[^.;]{0,60}?(?:\b(?:with|and|plus)\b|[,+])[^.;]{0,40}$/i
const OR = /^[\s,;:.)]*(?:\b(?:or|and\/or)\b|[,;/]|\bOR\b)[^.;]{0,30}$/i

/** "BSc with 3+ years, or MSc with 1+": a ladder of degrees, on which fewer years go with the higher one. */
export function joinLadders(text: string, asks: readonly Ask[]): Ask[] {
  const joined: Ask[] = []
  for (let i = 0; i < asks.length; ) {
    const steps = stepsFrom(text, asks, i)
    const used = steps.flatMap((step) => step.asks)
    if (steps.length > 1) joined.push(ladderOf(steps))
    else joined.push(asks[i]!)
    i += steps.length > 1 ? used.length : 1
  }
  return joined
}

function stepsFrom(text: string, asks: readonly Ask[], from: number): Step[] {
  const steps: Step[] = []
  let i = from
  for (;;) {
    const degree = asks[i]
    const last = steps.at(-1)?.asks.at(-1)
    if (degree?.criterion.kind !== 'education' || (last && !OR.test(text.slice(last.end, degree.start)))) return steps
    const years = asks[i + 1]
    const paired = years?.criterion.kind === 'experience' && BESIDE.test(text.slice(degree.end, years.start))
    if (!paired && steps.length === 0) return steps
    steps.push({ asks: paired ? [degree, years] : [degree] })
    i += paired ? 2 : 1
    if (!paired) return steps
  }
}

/** What the years are in is often said once, at the end. */
function ladderOf(steps: readonly Step[]): Ask {
  const all = steps.flatMap((step) => step.asks)
  const of = all.map(({ criterion }) => (criterion.kind === 'experience' ? criterion.of : undefined)).find(Boolean)
  const inSame = (criterion: Criterion): Criterion =>
    criterion.kind === 'experience' && criterion.of === undefined && of !== undefined
      ? ({ ...criterion, of } satisfies ExperienceCriterion)
      : criterion
  const rungs = steps.map(({ asks }): Criterion => {
    const criteria = asks.map(({ criterion }) => inSame(criterion))
    return criteria.length === 1 ? criteria[0]! : { kind: 'all-of', of: criteria }
  })
  return {
    start: all[0]!.start,
    end: all.at(-1)!.end,
    criterion: { kind: 'any-of', of: rungs },
    confidence: Math.min(...all.map(({ confidence }) => confidence)),
  }
}
