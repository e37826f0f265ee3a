import type { Criterion } from '../../../src/model/requisition.ts'

/** A criterion in a line: kind, figures, words. */
export function show(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
    case 'all-of':
      return `${criterion.kind}${criterion.kind === 'any-of' && criterion.atLeast ? ` ${criterion.atLeast}` : ''} (${criterion.of.map(show).join(' | ')})`
    case 'experience':
      return `${criterion.months ?? '?'}${criterion.maxMonths ? `-${criterion.maxMonths}` : ''} months${criterion.of ? ` ${criterion.of}` : ''}`
    case 'education':
      return [
        criterion.level,
        ...criterion.fields,
        ...(criterion.orEquivalent ? ['or equivalent'] : []),
        ...(criterion.inProgress ? ['in progress'] : []),
      ].join(', ')
    case 'condition':
      return criterion.subtype
    case 'skill':
      return criterion.soft ? `~${criterion.name}` : criterion.name
    case 'location':
      return criterion.mode ?? 'place'
    case 'work-authorization':
      return `work-authorization${criterion.sponsorship === false ? ' unsponsored' : ''}`
    default:
      return 'name' in criterion ? `${criterion.kind} ${criterion.name}` : criterion.kind
  }
}
