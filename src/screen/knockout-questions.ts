import { eachOnce, inSuchWork, nameOf, nameOfSchooling } from '../model/criterion-name.ts'
import type { KnockoutQuestion } from '../model/knockout-question.ts'
import type { Answers } from '../model/policy.ts'
import type { Criterion, Requirement, Requisition, SimpleCriterion } from '../model/requisition.ts'
import type { Spoken } from './remembered.ts'

/** Kinds of criterion that forms ask about, with the question and the advice. Health, age and background are never made into one. */
const FORM: {
  readonly [Kind in SimpleCriterion['kind']]?: (
    criterion: Extract<SimpleCriterion, { kind: Kind }>,
  ) => string | undefined
} = {
  'work-authorization': ({ country, sponsorship }) =>
    `Are you authorized to work ${country === undefined ? 'where the job is' : `in ${named(country)}`}${sponsorship === false ? ' without sponsorship, now and later' : ''}?`,
  licence: ({ name, obtainable }) => `Do you hold${obtainable ? ', or can you obtain,' : ''} this licence: ${name}?`,
  certification: ({ name, obtainable }) =>
    `Do you hold${obtainable ? ', or can you obtain,' : ''} this certificate: ${name}?`,
  clearance: ({ name, obtainable }) =>
    `Do you hold${obtainable ? ', or can you obtain,' : ''} this clearance: ${name}?`,
  location: ({ place, mode }) =>
    mode === 'remote'
      ? undefined
      : mode === 'relocation'
        ? `Will you relocate${place === undefined ? '' : ` to ${place}`}?`
        : `Can you work ${[mode, place && `in ${place}`].filter(Boolean).join(' ') || 'where the job is'}?`,
  experience: (criterion) =>
    criterion.months === null
      ? undefined
      : `How many years of experience do you have${criterion.of === undefined ? '' : ` ${inSuchWork(criterion.of, criterion)}`}? (${bucket(criterion.months)} asked)`,
  education: (criterion) =>
    `Have you completed${criterion.inProgress ? ', or are you completing,' : ''} this education or a higher one: ${nameOfSchooling(criterion)}?`,
  condition: ({ subtype, name }) =>
    subtype === 'shift' || subtype === 'travel'
      ? `Do you accept this: ${name}?`
      : subtype === 'driving'
        ? `Can you answer this with yes: ${name}?`
        : undefined,
}

/** "the United States", "Canada". */
const named = (country: string): string =>
  /^(?:United|European|Netherlands|Philippines)|Republic$/.test(country) ? `the ${country}` : country

/** "5 years or more". */
const bucket = (months: number): string =>
  months % 12 === 0 ? `${months / 12} year${months === 12 ? '' : 's'} or more` : `${months} months or more`

const questionOf = (criterion: Criterion): string | undefined => {
  if (criterion.kind === 'any-of' || criterion.kind === 'all-of') {
    const parts = criterion.of.map(questionOf)
    return parts.every((part) => part !== undefined)
      ? eachOnce(parts).join(criterion.kind === 'any-of' ? ' Or: ' : ' And: ')
      : undefined
  }
  return (FORM[criterion.kind] as ((criterion: SimpleCriterion) => string | undefined) | undefined)?.(criterion)
}

/** Where a form's question gets its answer: told by the candidate, plain on the paper, or not at all. */
export function knockoutQuestionsOf(
  { requirements }: Requisition,
  answers: Answers,
  answered: (requirement: Requirement) => Spoken,
): KnockoutQuestion[] {
  return requirements
    .filter(({ level }) => level !== 'nice-to-have')
    .flatMap((requirement) => {
      const question = questionOf(requirement.criterion)
      return question === undefined ? [] : [ask(requirement, question, answers, answered(requirement))]
    })
}

function ask(requirement: Requirement, question: string, answers: Answers, spoken: Spoken): KnockoutQuestion {
  const common = { requirement: requirement.id, question, from: requirement.from }
  const told = toldIn(requirement, answers)
  if (told !== undefined) return { ...common, answer: told, by: 'answer', evidence: [], advice: ADVICE.answered }
  const { outcome, evidence, openQuestion } = spoken
  const plain =
    outcome === 'met' ? 'yes' : outcome === 'unmet' && evidence.length > 0 && !openQuestion ? 'no' : undefined
  if (plain === undefined)
    return { ...common, answer: 'would-be-asked', evidence: [], advice: ADVICE.open(nameOf(requirement.criterion)) }
  return { ...common, answer: plain, by: 'paper', evidence, advice: plain === 'yes' ? ADVICE.yes : ADVICE.no }
}

function toldIn({ id, criterion }: Requirement, answers: Answers): 'yes' | 'no' | undefined {
  return answers[id] ?? answers[criterion.kind === 'condition' ? criterion.subtype : criterion.kind]
}

const ADVICE = {
  answered: 'Answer on the form as you did here.',
  yes: 'The paper says yes: answer the same, if it is still true.',
  no: 'The paper speaks against it: answer truthfully, and correct the paper if it is out of date.',
  open: (name: string): string =>
    `The paper leaves it open (${name}): have your true answer ready; silence on a résumé turns nobody away, a form’s answer may.`,
} as const
