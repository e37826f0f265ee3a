import { sayMonths } from '../../text/durations.ts'
import { freeStretches } from '../career.ts'
import { defineScreen } from '../define-screen.ts'

export const noLongGap = defineScreen({
  id: 'no-long-gap',
  question: 'Is there a long time between two jobs for which the paper shows nothing?',
  answers: ['no-long-gap'],
  looksAt: ['paper', 'asOf'],
  messages: {
    filled: 'Shows no such gap between jobs.',
    gap: 'Between {from} and {to}, {months}, the paper shows neither work nor study. No reason is owed.',
  },
  codes: { gap: 'R27' },
  run({ months }, { paper, asOf }) {
    const [longest] = freeStretches(paper.resume, asOf).sort((a, b) => b.months - a.months)
    if (!longest || longest.months < months) return { outcome: 'met', say: 'filled', data: {}, evidence: [] }
    return {
      outcome: 'unclear',
      say: 'gap',
      data: { from: longest.from, to: longest.to, months: sayMonths(longest.months) },
      evidence: longest.dates,
      openQuestion: true,
      fix: { kind: 'none', why: 'One neutral line is possible and not needed.' },
    }
  },
})
