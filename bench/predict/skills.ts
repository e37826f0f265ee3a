import { lexicon } from '../../src/lexicon/standard.ts'
import type { Criterion } from '../../src/model/requisition.ts'
import { parseRequisition } from '../../src/parse/requisition/parse-requisition.ts'
import { textDocument } from './text-document.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** The terms of a sentence: what the parser takes from it, and every name the lexicon knows. */
export function predictSkills(record: { readonly id: string; readonly text: string }): { id: string; spans: Span[] } {
  const { text } = record
  const spans: Span[] = []
  const add = (span: Span) => {
    if (!spans.some((other) => other.start < span.end && span.start < other.end)) spans.push(span)
  }
  const requisition = parseRequisition(textDocument(text))
  for (const { criterion, from } of requisition.requirements)
    if ('span' in from) for (const name of namesOf(criterion)) addWords(text, name, from.span, add)
  for (const hit of lexicon.find(text))
    if (hit.concepts.some(({ kind }) => kind === 'skill' || kind === 'language' || kind === 'certification'))
      add(hit.span)
  return { id: record.id, spans: spans.sort((a, b) => a.start - b.start) }
}

function addWords(text: string, name: string, within: Span, add: (span: Span) => void): void {
  const at = text.indexOf(name, within.start)
  if (at >= 0 && at + name.length <= within.end) add({ start: at, end: at + name.length })
}

function namesOf(criterion: Criterion): string[] {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of') return criterion.of.flatMap(namesOf)
  if (criterion.kind === 'skill') return criterion.soft ? [] : [criterion.name]
  if (criterion.kind === 'education') return [...criterion.fields]
  if (criterion.kind === 'experience') return criterion.of ? [criterion.of] : []
  return criterion.kind === 'language' || criterion.kind === 'certification' || criterion.kind === 'licence'
    ? [criterion.name]
    : []
}
