import { quotesOf, settle } from '../asked.ts'
import { credentialsOf } from '../credentials.ts'
import { defineScreen } from '../define-screen.ts'
import { quoteAt } from '../paper.ts'

export const clearance = defineScreen({
  id: 'clearance',
  question: 'Does the candidate hold the security clearance?',
  answers: ['clearance'],
  looksAt: ['paper', 'policy', 'answers', 'asOf'],
  messages: {
    held: 'Shows {name}.',
    'not-held': 'Does not hold {name}: {said}.',
    asked: 'The paper does not say whether you hold {name}; a form would ask.',
  },
  codes: { 'not-held': 'R02', asked: 'R10' },
  run({ name }, { paper, policy, answers, asOf }) {
    const credentials = [name, name.replace(/clearance$/i, 'cleared')].flatMap((form) =>
      credentialsOf({ kind: 'certification', name: form }, policy.matching, paper, asOf),
    )
    const held = credentials.find((credential) => credential.standing === 'held')
    const lapsed = credentials.find((credential) => credential.standing === 'lapsed')
    const settled = settle(
      'clearance',
      answers,
      lapsed && quoteAt(paper, lapsed.mention.span, 'line'),
      held && quoteAt(paper, held.mention.span, 'line'),
    )
    if (!settled)
      return {
        outcome: 'unclear',
        say: 'asked',
        data: { name },
        evidence: [],
        openQuestion: true,
        fix: { kind: 'name-it', write: name, onlyIf: 'you hold it and may say so' },
      }
    if (settled.holds) return { outcome: 'met', say: 'held', data: { name }, evidence: quotesOf(settled) }
    const said = settled.quote ? `“${settled.quote.text}”` : 'so the answer given'
    return {
      outcome: 'unmet',
      say: 'not-held',
      data: { name, said },
      evidence: quotesOf(settled),
      fix: { kind: 'none', why: 'A clearance is granted through an employer: look for postings that sponsor one.' },
    }
  },
})
