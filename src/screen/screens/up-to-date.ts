import { monthIndex } from '../../text/months.ts'
import { latestDate } from '../career.ts'
import { defineScreen } from '../define-screen.ts'

export const upToDate = defineScreen({
  id: 'up-to-date',
  question: 'Has the paper been brought up to date?',
  answers: ['up-to-date'],
  looksAt: ['paper', 'asOf'],
  messages: {
    fresh: 'Is up to date.',
    old: 'The latest date on the paper is {month}, and nothing says what runs on: it may have been written then.',
  },
  codes: { old: 'R35' },
  run({ months }, { paper, asOf }) {
    const latest = latestDate(paper.resume)
    if (!latest || latest.month === 'present' || monthIndex(asOf) - monthIndex(latest.month) <= months)
      return { outcome: 'met', say: 'fresh', data: {}, evidence: [] }
    return {
      outcome: 'unclear',
      say: 'old',
      data: { month: latest.month },
      evidence: [latest.quote],
      openQuestion: true,
      fix: { kind: 'date-it', quote: latest.quote, ask: 'Write “present” where a job or a course still runs.' },
    }
  },
})
