import type { ConditionCriterion } from '../../model/requisition.ts'
import { quotesOf, settle } from '../asked.ts'
import { checkShown } from '../check-shown.ts'
import { defineScreen } from '../define-screen.ts'
import { type Statement, statementIn } from '../statements.ts'

export const condition = defineScreen({
  id: 'condition',
  question: 'Does the candidate accept the working conditions, by their own word?',
  answers: ['condition'],
  looksAt: ['paper', 'answers', 'asOf'],
  messages: {
    accepted: 'Says so: {said}.',
    lapsed: 'Shows {name} as no longer valid: {said}.',
    refused: 'The posting asks for {name}; the paper says {said}.',
    asked: 'A form would ask about {name}; the paper need not speak of it.',
  },
  codes: { lapsed: 'R02', refused: 'R10', asked: 'R10' },
  run({ subtype, name }, { paper, answers, asOf }) {
    const { against, inFavour } = SPEAKS[subtype]
    const isCheck = subtype === 'background-check'
    const settled = isCheck
      ? checkShown(name, paper, asOf)
      : settle(
          subtype,
          answers,
          against && statementIn(paper, against),
          inFavour && !BESIDES_LICENCE.test(name) ? statementIn(paper, inFavour) : undefined,
        )
    // Health, age and background are noted as asked and never judged, whatever is answered; of a check it is told whether its paper is held.
    if (!settled || NEVER_JUDGED.has(subtype))
      return { outcome: 'unclear', say: 'asked', data: { name }, evidence: [], openQuestion: true }
    const said = settled.quote ? `“${settled.quote.text}”` : 'so the answer given'
    if (settled.holds) return { outcome: 'met', say: 'accepted', data: { said }, evidence: quotesOf(settled) }
    if (isCheck)
      return {
        outcome: 'unmet',
        say: 'lapsed',
        data: { name, said },
        evidence: quotesOf(settled),
        fix: { kind: 'none', why: 'A check that has run out does not count: renew it first.' },
      }
    return {
      outcome: 'unmet',
      say: 'refused',
      data: { name, said },
      evidence: quotesOf(settled),
      fix: { kind: 'none', why: 'Answer truthfully, and apply where the conditions suit.' },
    }
  },
})

const NEVER_JUDGED: ReadonlySet<ConditionCriterion['subtype']> = new Set(['physical', 'age'])

/** "Own car", "no more than two violations": what somebody with a licence may well lack. */
const BESIDES_LICENCE =
  /\b(?:car|vehicle|transport|record|violations?|points|endorsements?|insur\w+)\b(?!.*\blicen[cs]e)/i

const SPEAKS: Readonly<Record<ConditionCriterion['subtype'], { against?: Statement; inFavour?: Statement }>> = {
  travel: { against: 'will not travel', inFavour: 'will travel' },
  shift: { against: 'will not do shifts', inFavour: 'will do shifts' },
  driving: { against: 'no driving licence', inFavour: 'driving licence' },
  physical: {},
  'background-check': {},
  age: {},
  other: {},
}
