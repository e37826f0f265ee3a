import { quotesOf, settle } from '../asked.ts'
import { defineScreen } from '../define-screen.ts'
import { citizenshipIn, statementIn } from '../statements.ts'

export const workAuthorization = defineScreen({
  id: 'work-authorization',
  question: 'May the candidate work where the job is, by their own word?',
  answers: ['work-authorization'],
  looksAt: ['paper', 'answers'],
  messages: {
    may: 'May work there.',
    'may-not': 'Would need what the posting does not offer: {said}.',
    asked: 'The paper does not say; a form would ask.',
  },
  codes: { 'may-not': 'R01', asked: 'R10' },
  run({ country }, { paper, answers }) {
    const settled = settle(
      'work-authorization',
      answers,
      statementIn(paper, 'needs sponsorship'),
      statementIn(paper, 'may work') ?? citizenshipIn(paper, country),
    )
    if (!settled)
      return {
        outcome: 'unclear',
        say: 'asked',
        data: {},
        evidence: [],
        openQuestion: true,
        fix: {
          kind: 'name-it',
          write: 'Authorized to work without sponsorship',
          onlyIf: 'it is true: one line near your contact details settles the question',
        },
      }
    if (settled.holds) return { outcome: 'met', say: 'may', data: {}, evidence: quotesOf(settled) }
    const said = settled.quote ? `“${settled.quote.text}”` : 'the answer given'
    return {
      outcome: 'unmet',
      say: 'may-not',
      data: { said },
      evidence: quotesOf(settled),
      fix: { kind: 'none', why: 'Answer truthfully, and apply where sponsorship is offered.' },
    }
  },
})
