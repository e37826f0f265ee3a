import type { Criterion } from './requisition.ts'

/** What a criterion is called in a sentence. */
export function nameOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return criterion.of.map(nameOf).join(' or ')
    case 'all-of':
      return criterion.of.map(nameOf).join(' and ')
    case 'experience':
      return criterion.of === undefined ? 'experience' : `experience in ${criterion.of}`
    case 'education':
      return criterion.fields.length > 0 ? `${criterion.level} in ${criterion.fields.join(' or ')}` : criterion.level
    case 'location':
      return criterion.place ?? criterion.mode ?? 'location'
    default:
      return 'name' in criterion ? criterion.name : criterion.kind.replaceAll('-', ' ')
  }
}
