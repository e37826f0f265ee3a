import type { Criterion, EducationCriterion } from './requisition.ts'
import type { EducationLevel } from './resume.ts'

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
      return nameOfSchooling(criterion)
    case 'location':
      return criterion.place ?? criterion.mode ?? 'location'
    default:
      return 'name' in criterion ? criterion.name : criterion.kind.replaceAll('-', ' ')
  }
}

/** "bachelor’s degree in Nursing or Biology"; what the posting calls a qualification that goes by a name of its own. */
export const nameOfSchooling = ({ level, fields, called = SCHOOLING[level] }: EducationCriterion): string =>
  inField(called, fields)

/** "Diploma in Nursing"; a name that holds its field, such as "Juris Doctor of Law", is left as it is. */
export const inField = (name: string, fields: readonly string[]): string =>
  fields.length === 0 || name.toLowerCase().includes(fields[0]!.toLowerCase())
    ? name
    : `${name} in ${fields.join(' or ')}`

const SCHOOLING: Readonly<Record<EducationLevel, string>> = {
  secondary: 'school diploma',
  vocational: 'vocational qualification',
  associate: 'associate’s degree',
  bachelor: 'bachelor’s degree',
  professional: 'professional degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
}
