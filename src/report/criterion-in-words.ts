import { eachOnce, nameOfSchooling, ofSuchWork } from '../model/criterion-name.ts'
import type { Finding } from '../model/finding.ts'
import type { Criterion } from '../model/requisition.ts'
import { shorten } from './fix-in-words.ts'

/** What a finding is about, in a few words. */
export const topicOf = ({ requirement, screen }: Pick<Finding, 'requirement' | 'screen'>): string =>
  'policy' in requirement.from && requirement.criterion.kind !== 'own'
    ? screen.replaceAll('-', ' ')
    : criterionInWords(requirement.criterion)

/** What a criterion asks, in a few words. */
function criterionInWords(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return eachOnce(criterion.of.map(criterionInWords)).join(' or ')
    case 'all-of':
      return eachOnce(criterion.of.map(criterionInWords)).join(' and ')
    case 'experience': {
      const time = timeInWords(criterion.months)
      return criterion.of === undefined ? time : `${time} ${ofSuchWork(shorten(criterion.of, 50), criterion)}`
    }
    case 'education':
      return nameOfSchooling(criterion)
    case 'location':
      return (
        [criterion.mode === 'relocation' ? 'relocation' : criterion.mode, criterion.place]
          .filter(Boolean)
          .join(' in ') || 'location'
      )
    default:
      return 'name' in criterion ? shorten(criterion.name) : criterion.kind.replaceAll('-', ' ')
  }
}

const timeInWords = (months: number | null): string =>
  months === null ? 'experience' : months % 12 === 0 ? `${months / 12}+ years` : `${months}+ months`
