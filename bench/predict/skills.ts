import { type Criterion, type Hit, lexicon, parseRequisition, type Requisition } from '../../src/index.ts'
import { textDocument } from './text-document.ts'

interface Span {
  readonly start: number
  readonly end: number
}

const HEADING = 'Requirements:\n'
/** Lines without a verb are read as a list of what is asked. */
const LISTED =
  /^(?!.*\b(?:you|we|our|your|us|will|is|are|was|has|have|the|this|to|their|they|can)\b)(?!.*<)[^.!?]*[.]?\s*$/i
const NOT_ASKED = new Set(['equal-opportunity', 'how-to-apply', 'benefit'])
const KNOWLEDGE = new Set(['skill', 'language', 'certification', 'licence', 'degree'])

/** The terms of a sentence: what the parser takes from it, and every name the lexicon knows in what it did not put aside. */
export function predictSkills(record: { readonly id: string; readonly text: string }): { id: string; spans: Span[] } {
  const { text } = record
  const spans: Span[] = []
  const add = (span: Span) => {
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span)
  }
  const names = lexicon.find(text)
  if (isTitle(text, names)) return { id: record.id, spans }
  const hits = names.filter(isKnowledge)
  const listed = hits.length > 0 && LISTED.test(text) && text.length < 160
  const offset = listed ? HEADING.length : 0
  const requisition = parseRequisition(textDocument(listed ? HEADING + text : text))
  for (const { criterion, from } of requisition.requirements)
    if ('span' in from)
      for (const name of namesOf(criterion)) {
        const at = text.indexOf(name, from.span.start - offset)
        if (at >= 0 && at + name.length <= from.span.end - offset) add({ start: at, end: at + name.length })
      }
  const aside = asideIn(requisition)
  for (const hit of lexicon.find(text))
    if (isKnowledge(hit) && !aside.some((span) => holds(span, hit.span))) add(hit.span)
  return { id: record.id, spans: spans.sort((a, b) => a.start - b.start) }
}

/** "Software Engineer - Java": a line that is nothing but a title. */
const isTitle = (text: string, names: readonly Hit[]): boolean =>
  text.length < 90 &&
  !/\b(?:is|are|as|you|we|an?|with|of|in|experience)\b/i.test(text) &&
  names.some((hit) => hit.concepts.every(({ kind }) => kind === 'title'))

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const isKnowledge = (hit: Hit): boolean => hit.concepts.some(({ kind }) => KNOWLEDGE.has(kind))

/** Prose about somebody else: opened by who it is about, or with a finite verb and nobody addressed. */
const OF_OTHERS = /^(?:we|our|at|the|<)|^(?!.*\byou).*\b(?:is|are|was|has|have)\b/i

/** Sentences that the parser judged to speak of something else. */
const asideIn = (requisition: Requisition): Span[] =>
  requisition.ignored
    .filter(({ why, quote }) => NOT_ASKED.has(why) || (why === 'company-fact' && OF_OTHERS.test(quote.text)))
    .map(({ quote }) => quote.span)

function namesOf(criterion: Criterion): string[] {
  switch (criterion.kind) {
    case 'any-of':
    case 'all-of':
      return criterion.of.flatMap(namesOf)
    case 'skill':
      return criterion.soft ? [] : [criterion.name]
    case 'education':
      return [...criterion.fields]
    case 'experience':
      return criterion.of ? [criterion.of] : []
    case 'language':
    case 'certification':
    case 'licence':
      return [criterion.name]
    default:
      return []
  }
}
