import type { Criterion } from '../model/requisition.ts'
import type { Resume, Value } from '../model/resume.ts'

/**
 * Whether the answer to the criterion hangs on a field of the résumé that was read with less confidence than the reader
 * trusts: a no may then be a misreading, and is a question.
 */
export function hangsOnDoubt(criterion: Criterion, resume: Resume, trust: number): boolean {
  const doubted = (value: Value | undefined): boolean => value !== undefined && value.confidence < trust
  switch (criterion.kind) {
    case 'any-of':
    case 'all-of':
      return criterion.of.some((each) => hangsOnDoubt(each, resume, trust))
    case 'experience':
    case 'current-work':
    case 'dated-work':
      return resume.work.some(({ startDate, endDate }) => doubted(startDate) || doubted(endDate))
    case 'title':
      return resume.work.some(({ position }) => doubted(position))
    case 'education':
      return resume.education.some(({ studyType, institution, level }) =>
        level === undefined ? doubted(studyType ?? institution) : doubted(studyType),
      )
    default:
      return false
  }
}
