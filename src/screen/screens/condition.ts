import type { ConditionCriterion } from '../../model/requisition.ts'
import { quotesOf, settle } from '../asked.ts'
import { defineScreen } from '../define-screen.ts'
import { type Statement, statementIn } from '../statements.ts'

export const condition = defineScreen({
  id: 'condition',
  question: 'Does the candidate accept the working conditions, by their own word?',
  answers: ['condition'],
  looksAt: ['paper', 'answers'],
  messages: {
    accepted: 'Says so: {said}.',
    refused: 'The posting asks for {name}; the paper says {said}.',
    asked: 'A form would ask about {name}; the paper need not speak of it.',
  },
  codes: { refused: 'R10', asked: 'R10' },
  run({ subtype, name }, { paper, answers }) {
    const { against, inFavour } = SPEAKS[subtype]
    const settled = settle(
      subtype,
      answers,
      against && statementIn(paper, against),
      inFavour && statementIn(paper, inFavour),
    )
    // Health, age and background are noted as asked and never judged, whatever the paper says of them.
    if (!settled || NEVER_JUDGED.has(subtype))
      return { outcome: 'unclear', say: 'asked', data: { name }, evidence: [], openQuestion: true }
    const said = settled.quote ? `“${settled.quote.text}”` : 'so the answer given'
    if (settled.holds) return { outcome: 'met', say: 'accepted', data: { said }, evidence: quotesOf(settled) }
    return {
      outcome: 'unmet',
      say: 'refused',
      data: { name, said },
      evidence: quotesOf(settled),
      fix: { kind: 'none', why: 'Answer truthfully, and apply where the conditions suit.' },
    }
  },
})

const NEVER_JUDGED: ReadonlySet<ConditionCriterion['subtype']> = new Set(['physical', 'age', 'background-check'])

const SPEAKS: Readonly<Record<ConditionCriterion['subtype'], { against?: Statement; inFavour?: Statement }>> = {
  travel: { against: 'will not travel', inFavour: 'will travel' },
  shift: { against: 'will not do shifts', inFavour: 'will do shifts' },
  driving: { against: 'no driving licence', inFavour: 'driving licence' },
  physical: {},
  'background-check': {},
  age: {},
  other: {},
}
