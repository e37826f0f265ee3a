import { defineScreen } from '../define-screen.ts'
import { lossAt } from '../paper.ts'

export const contact = defineScreen({
  id: 'contact',
  question: 'Can the candidate be reached by what stands in the body of the paper?',
  answers: ['contact'],
  looksAt: ['paper', 'policy'],
  messages: {
    reachable: 'Shows {what}.',
    partly: 'Shows {what}, but no {other}.',
    lost: 'Shows {what}, but a plain reader of the file does not get it.',
    missing: 'Shows neither an e-mail address nor a phone number.',
  },
  codes: { partly: 'R31', lost: 'R31', missing: 'R31' },
  run(_criterion, { paper, policy }) {
    const { email, phone } = paper.resume.basics
    const both = [email, phone].flatMap((value) => (value ? [value] : []))
    const seen = both.filter(({ quote }) => policy.reads === 'careful' || !lossAt(paper, quote.span))
    const evidence = both.map(({ quote }) => quote)
    const doubt = policy.doubt === 'question' ? 'unclear' : 'unmet'
    const fix = {
      kind: 'reformat',
      how: 'e-mail address and phone number as plain text at the top of the page, not in a header, a box or a picture',
    } as const
    if (both.length === 0)
      return {
        outcome: doubt,
        say: 'missing',
        data: {},
        evidence,
        fix: { kind: 'name-it', write: 'your e-mail address and phone number', onlyIf: 'they are yours and current' },
      }
    if (seen.length === 0)
      return {
        outcome: 'unmet',
        say: 'lost',
        data: { what: evidence.map((each) => each.text).join(', ') },
        evidence,
        unseen: 'lost',
        fix,
      }
    if (seen.length === 2)
      return {
        outcome: 'met',
        say: 'reachable',
        data: { what: evidence.map((each) => each.text).join(', ') },
        evidence,
      }
    return {
      outcome: 'unclear',
      say: 'partly',
      data: { what: seen[0]!.quote.text, other: seen[0] === email ? 'phone number' : 'e-mail address' },
      evidence,
      openQuestion: true,
      fix,
    }
  },
})
