import { withArticle } from './articles.ts'
import type { Criterion, EducationCriterion, ExperienceCriterion } from './requisition.ts'
import type { EducationLevel } from './resume.ts'
import { one, whereDone } from './workplaces.ts'

/** What a criterion is called in a sentence. */
export function nameOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return eachOnce(criterion.of.map(nameOf)).join(' or ')
    case 'all-of':
      return eachOnce(criterion.of.map(nameOf)).join(' and ')
    case 'experience':
      return criterion.of === undefined ? 'experience' : `experience ${inSuchWork(criterion.of, criterion)}`
    case 'education':
      return nameOfSchooling(criterion)
    case 'location':
      return criterion.place ?? criterion.mode ?? 'location'
    default:
      return 'name' in criterion ? criterion.name : criterion.kind.replaceAll('-', ' ')
  }
}

/** "CPA or CPA": what two criteria share is said once. */
export const eachOnce = (words: readonly string[]): string[] => [...new Set(words)]

/** Behind "experience": "in welding", "as a bookkeeper", "in a leadership role", "in such a role", "in a care home". */
export function inSuchWork(of: string, { worksAs }: Pick<ExperienceCriterion, 'worksAs'>): string {
  if (worksAs) return `as ${one(of)}`
  if (POST.test(of)) return `in such a ${of.split(' ').at(-1)}`
  return whereDone(of) ?? `in ${COUNTED.test(of) && !DETERMINED.test(of) ? withArticle(of) : of}`
}

/** Behind a number of years: as behind "experience", and "of leading teams". */
export const ofSuchWork = (of: string, criterion: Pick<ExperienceCriterion, 'worksAs'>): string =>
  DOING.test(of) && !criterion.worksAs ? `of ${of}` : inSuchWork(of, criterion)

const DOING = /^\w+ing\b/
const POST = /^(?:(?:an?|the|this|such|same|similar|comparable) )*(?:role|position|post|capacity|setting|environment)$/i
const COUNTED = /\b(?:role|position|post|capacity|setting|environment)$/i
const DETERMINED = /^(?:an?|the|this|that|our|any|one|either|such) /i

/** "bachelor’s degree in Nursing or Biology"; what the posting calls a qualification that goes by a name of its own. */
export const nameOfSchooling = ({ level, fields, called = SCHOOLING[level] }: EducationCriterion): string =>
  inField(called, fields)

/** "Diploma in Nursing"; a name that holds its field, such as "Juris Doctor of Law", is left as it is. */
export const inField = (name: string, fields: readonly string[]): string =>
  fields.length === 0 || name.toLowerCase().includes(fields[0]!.toLowerCase())
    ? name
    : `${name} in ${fields.join(' or ')}`

const SCHOOLING: Readonly<Record<EducationLevel, string>> = {
  secondary: 'secondary school diploma',
  vocational: 'vocational qualification',
  associate: 'associate’s degree',
  bachelor: 'bachelor’s degree',
  professional: 'professional degree',
  master: 'master’s degree',
  doctorate: 'doctorate',
}
