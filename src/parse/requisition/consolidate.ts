import { type Quote, quote, type Span } from '../../model/quote.ts'
import type { Criterion, Ignored, Level, Requirement, Zone } from '../../model/requisition.ts'
import { fold, foldToBase } from '../../text/words.ts'
import type { Ask } from './ask.ts'
import type { LevelSpan } from './levels.ts'

/** An ask with the clause it stands in and how much hangs on it. */
export interface PlacedAsk {
  readonly ask: Ask
  readonly clause: Span
  readonly level: LevelSpan
  readonly zone: Zone
  /** How the posting says it will be assessed, where no paper can show it. */
  readonly assessed?: Span
}

const STRICTNESS: Readonly<Record<Level, number>> = { knockout: 2, 'must-have': 1, 'nice-to-have': 0 }

/** Requirements in the posting's order. What is asked twice is one, as strict as the stricter; the other mention is kept as passed over. */
export function consolidate(
  text: string,
  placed: readonly PlacedAsk[],
): { requirements: Requirement[]; ignored: Ignored[] } {
  const byId = new Map<string, Requirement>()
  const ignored: Ignored[] = []
  const repeat = (words: Quote, zone: Zone, sameAs: string) =>
    ignored.push({ quote: words, zone, why: 'duplicate', sameAs })
  const origin = new Map<string, { words: Quote; zone: Zone }>()
  for (const each of placed) {
    const requirement = requirementOf(text, each)
    const words = quote('posting', text, each.ask)
    const earlier = byId.get(requirement.id)
    if (!earlier) {
      byId.set(requirement.id, requirement)
      origin.set(requirement.id, { words, zone: each.zone })
    } else if (STRICTNESS[requirement.level] > STRICTNESS[earlier.level]) {
      const first = origin.get(requirement.id)!
      repeat(first.words, first.zone, requirement.id)
      byId.delete(requirement.id)
      byId.set(requirement.id, requirement)
      origin.set(requirement.id, { words, zone: each.zone })
    } else repeat(words, each.zone, requirement.id)
  }
  return { requirements: [...byId.values()], ignored }
}

function requirementOf(text: string, { ask, clause, level, assessed }: PlacedAsk): Requirement {
  return {
    id: idOf(ask.criterion),
    level: levelOf(ask.criterion, level.level, text.slice(clause.start, clause.end)),
    criterion: ask.criterion,
    from: quote('posting', text, clause),
    ...(level.cue && { cue: quote('posting', text, level.cue) }),
    confidence: ask.confidence,
    ...(assessed && { assessed: quote('posting', text, assessed) }),
  }
}

const ASKED_ON_FORMS = new Set(['work-authorization', 'clearance', 'location', 'condition'])

/** Whether it is asked by a form's question, and not for a paper to show. */
export const isAskedOnForms = ({ kind }: Criterion): boolean => ASKED_ON_FORMS.has(kind)

/** What forms ask is a knockout where it is demanded; so is a licence that must be there on the first day. */
function levelOf(criterion: Criterion, level: Level, clause: string): Level {
  if (level !== 'must-have') return level
  if (isAskedOnForms(criterion)) return 'knockout'
  if (
    criterion.kind === 'licence' &&
    /\bat (?:the )?time of (?:hire|application|appointment)|required at hire|upon hire/i.test(clause)
  )
    return 'knockout'
  return level
}

/** Kind and folded words: `skill:kubernetes`, `experience:60:java`, `any-of:java|kotlin`. */
function idOf(criterion: Criterion): string {
  return criterion.kind === 'any-of' || criterion.kind === 'all-of'
    ? `${criterion.kind}:${criterion.of.map(wordsOfId).join('|')}`
    : `${criterion.kind}:${wordsOfId(criterion)}`
}

function wordsOfId(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
    case 'all-of':
      return `(${criterion.of.map(wordsOfId).join('|')})`
    case 'skill':
      return foldToBase(criterion.name) || criterion.name
    case 'experience':
      return `${criterion.months ?? 'some'}${criterion.of ? `:${fold(criterion.of)}` : ''}`
    case 'education':
      return [criterion.level, ...criterion.fields.map(fold)].join(':')
    case 'certification':
    case 'licence':
    case 'language':
    case 'clearance':
    case 'title':
      return foldToBase(criterion.name)
    case 'location':
      return [criterion.mode ?? 'place', ...(criterion.place ? [fold(criterion.place)] : [])].join(':')
    case 'work-authorization':
      return [
        criterion.country ? fold(criterion.country) : 'any',
        ...(criterion.sponsorship === false ? ['unsponsored'] : []),
      ].join(':')
    case 'condition':
      return `${criterion.subtype}:${fold(criterion.name)}`
    default:
      return 'paper'
  }
}
