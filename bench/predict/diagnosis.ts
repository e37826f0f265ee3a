import { type Criterion, type Reason, simulate, type Verdict } from '../../src/index.ts'
import { inField } from '../../src/model/criterion-name.ts'
import type { EducationCriterion } from '../../src/model/requisition.ts'

interface Case {
  readonly id: string
  readonly asOf: string
  readonly resume: string
  readonly posting: string
}

/** The rushed and the careful verdict on a pair, with their reasons in order. */
export async function predictDiagnosis({ id, asOf, resume, posting }: Case): Promise<object> {
  const { verdict, careful } = await simulate({ resume, posting }, { asOf })
  return { id, literal: predicted(verdict), careful: predicted(careful) }
}

const predicted = ({ outcome, reasons }: Verdict): object => ({ outcome, reasons: reasons.map(reasonOf) })

function reasonOf({ requirement, code, lostIn, decisive, message }: Reason): object {
  const { criterion } = requirement
  return {
    ...(code && { code }),
    lostIn,
    kind: criterion.kind,
    term:
      criterion.kind === 'education' && 'text' in requirement.from
        ? degreeIn(requirement.from.text, criterion)
        : termOf(criterion),
    ...(criterion.kind === 'experience' && { months: criterion.months }),
    text: message,
    decisive,
  }
}

/** The degree as the posting prints it, with its fields; what schools below a degree give has no one name, and the clause says it best. */
function degreeIn(clause: string, criterion: EducationCriterion): string {
  if (criterion.level === 'secondary' || criterion.level === 'vocational')
    return clause.slice(Math.max(0, clause.indexOf(criterion.called ?? clause)))
  const printed = DEGREE.exec(clause)?.[0]
  return inField(criterion.called ?? printed ?? `${criterion.level} degree`, criterion.fields)
}

const DEGREE = /\b(?:associate|bachelor|master|doctor|specialist)\w*(?:['’]s?)?(?: degree)?(?!\w)/i

/** What is asked for, in the posting's own words. */
function termOf(criterion: Criterion): string {
  switch (criterion.kind) {
    case 'any-of':
      return criterion.of.map(termOf).join(' or ')
    case 'all-of':
      return criterion.of.map(termOf).join(' and ')
    case 'experience':
      return `${criterion.months ?? 0} months of experience${criterion.of === undefined ? '' : ` in ${criterion.of}`}`
    case 'education':
      return inField(criterion.called ?? `${criterion.level} degree`, criterion.fields)
    case 'location':
      return ['location', criterion.mode, criterion.place].filter(Boolean).join(' ')
    case 'title-shown':
      return 'title'
    case 'current-work':
      return 'gap'
    case 'honest-text':
      return 'stuffing'
    case 'work-authorization':
      return 'work authorization'
    default:
      return 'name' in criterion ? criterion.name : criterion.kind
  }
}
