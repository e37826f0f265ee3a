import { type Criterion, lexicon, parseRequisition, policies, type Requirement } from '../../src/index.ts'
import { textDocument } from './text-document.ts'

type Label = Record<string, unknown>

/** What the parser took from a posting and the readers act on, in the shape of the labels: a clause may yield several of them. */
export function predictPosting(record: { readonly id: string; readonly text: string }): {
  id: string
  requirements: Label[]
} {
  const requisition = parseRequisition(textDocument(record.text))
  const byId = new Map(requisition.requirements.map((requirement) => [requirement.id, requirement]))
  const requirements = requisition.requirements
    .filter(({ confidence }) => confidence >= policies.rushed.trust)
    .flatMap((requirement) => labelsOf(requirement))
  for (const { why, sameAs, quote, zone } of requisition.ignored) {
    const same = sameAs === undefined ? undefined : byId.get(sameAs)
    if (why !== 'duplicate' || !same || same.criterion.kind === 'condition' || same.criterion.kind === 'language')
      continue
    const level = zone === 'tags' || zone === 'nice-to-have' ? 'nice-to-have' : same.level
    requirements.push(...labelsOf({ ...same, level, from: quote }))
  }
  requirements.sort((a, b) => (a['start'] as number) - (b['start'] as number))
  return { id: record.id, requirements }
}

function labelsOf({ criterion, level, from }: Requirement): Label[] {
  if (!('span' in from)) return []
  const place = { level: level === 'nice-to-have' ? 'nice' : 'must', start: from.span.start, quote: from.text }
  return labelled(criterion).map((label) => ({ ...place, ...label }))
}

function labelled(criterion: Criterion): Label[] {
  switch (criterion.kind) {
    case 'skill':
      return [{ kind: criterion.soft ? 'soft' : 'skill', anyOf: [criterion.name] }]
    case 'certification':
    case 'licence':
      return [{ kind: 'certification', anyOf: [criterion.name] }]
    case 'experience':
      return experienceLabels([criterion.of], criterion)
    case 'education':
      return [
        { kind: 'education', degree: criterion.level, fields: criterion.fields, orEquivalent: criterion.orEquivalent },
      ]
    case 'language':
      return [{ kind: 'language', language: criterion.name, name: criterion.name }]
    case 'work-authorization':
    case 'clearance':
      return [{ kind: 'condition', subtype: criterion.kind }]
    case 'location':
      return [
        {
          kind: 'condition',
          subtype: criterion.mode === 'on-site' || criterion.mode === 'hybrid' ? 'onsite' : 'location',
        },
      ]
    case 'condition':
      return [{ kind: 'condition', subtype: criterion.subtype }]
    case 'any-of':
      return choiceLabels(criterion.of)
    case 'all-of':
      return criterion.of.flatMap(labelled)
    default:
      return []
  }
}

function choiceLabels(of: readonly Criterion[]): Label[] {
  const [first] = of
  if (first?.kind === 'all-of' && of.some((each) => each.kind === 'all-of')) return labelled(first)
  const labels = of.flatMap(labelled)
  const kinds = new Set(labels.map((label) => label['kind']))
  const education = labels.find((label) => label['kind'] === 'education')
  const papers = labels.filter((label) => label['kind'] === 'certification')
  if (education) return [{ ...education, orEquivalent: true }, ...papers]
  const months = new Set(of.map((each) => (each.kind === 'experience' ? each.months : undefined)))
  if (!months.has(undefined) && months.size > 1) return labels
  if (of.every((each) => each.kind === 'experience'))
    return experienceLabels(
      of.map((each) => (each as { of?: string }).of),
      of[0] as { months: number | null },
    )
  if (kinds.size > 1 && kinds.has('language')) return labels
  if (kinds.has('experience')) return labels
  const anyOf = labels.flatMap((label) => (label['anyOf'] as string[] | undefined) ?? [])
  if (anyOf.length === 0) return labels
  const kind = labels[0]!['kind']
  return [{ kind, anyOf: anyOf.slice(0, 12) }]
}

/** Experience in something is also a demand for it. */
function experienceLabels(
  of: readonly (string | undefined)[],
  { months, maxMonths }: { months: number | null; maxMonths?: number },
): Label[] {
  const named = of.filter((each) => each !== undefined)
  const label = { kind: 'experience', minMonths: months, maxMonths: maxMonths ?? null, of: named.join(' ') || null }
  const skills =
    named.length > 1
      ? [named]
      : named
          .flatMap((each) => (lexicon.meanings(each).length > 0 ? [each] : each.split(/,| and | in (?=\w)/)))
          .map((each) => each.split(/ or |\/(?=\w{2})/).map((term) => term.trim()))
  return [
    label,
    ...skills
      .map((anyOf) => anyOf.flatMap((term) => withoutPost(term)))
      .filter((anyOf) => anyOf.length > 0)
      .map((anyOf) => ({ kind: 'skill', anyOf })),
  ]
}

const POST =
  /\b(?:roles?|positions?|capacity|industry|environments?|settings?|similar|comparable|level|post|(?:band|grade) \d\w?)\b/gi
const WORKPLACE = /\b(?:companies|company|school|hospital)\b/i

/** "front desk role" asks for the front desk, "a similar position" for nothing, nor does a place of work. */
function withoutPost(term: string): string[] {
  const skill = term.replace(POST, ' ').replace(/ {2,}/g, ' ').trim()
  return skill === '' || WORKPLACE.test(skill) ? [] : [skill]
}
