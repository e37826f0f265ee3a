import { sayMonths } from '../../text/durations.ts'
import { stays } from '../career.ts'
import { defineScreen } from '../define-screen.ts'

export const longTenures = defineScreen({
  id: 'long-tenures',
  question: 'Were jobs kept for a while, contracts and internships left out?',
  answers: ['long-tenures'],
  looksAt: ['paper', 'asOf'],
  messages: {
    kept: 'Shows no run of short stays.',
    short:
      '{count} jobs ended within {months}. Some readers take that for restlessness; a study of tenure does not bear them out.',
  },
  codes: { short: 'R28' },
  run({ months }, { paper, asOf }) {
    const short = stays(paper.resume, asOf).filter((stay) => stay.hasEnded && stay.months < months)
    if (short.length < 2) return { outcome: 'met', say: 'kept', data: {}, evidence: [] }
    return {
      outcome: 'unclear',
      say: 'short',
      data: { count: short.length, months: sayMonths(months) },
      evidence: short.map((stay) => stay.quote),
      openQuestion: true,
      fix: { kind: 'name-it', write: '(contract)', onlyIf: 'the job was one: say so beside its title' },
    }
  },
})
