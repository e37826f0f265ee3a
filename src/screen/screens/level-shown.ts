import { quote } from '../../model/quote.ts'
import { seniorityOf } from '../../text/seniority.ts'
import { latestTitles } from '../career.ts'
import { defineScreen } from '../define-screen.ts'

export const levelShown = defineScreen({
  id: 'level-shown',
  question: 'Is the level of the jobs held like that of the opening?',
  answers: ['level-shown'],
  looksAt: ['paper', 'requisition', 'asOf'],
  messages: {
    like: 'The level is like that of the opening.',
    above: 'The opening, “{title}”, is two levels or more above “{said}”.',
    below: 'The opening, “{title}”, is two levels or more below “{said}”: a reader may think that you would not stay.',
  },
  codes: { above: 'R22', below: 'R23' },
  run(_criterion, { paper, requisition, asOf }) {
    const title = requisition.title?.text
    const held = latestTitles(paper.resume, asOf).map((value) => ({ value, level: seniorityOf(value.value) }))
    if (title === undefined || held.length === 0) return { outcome: 'met', say: 'like', data: {}, evidence: [] }
    const highest = held.sort((a, b) => b.level - a.level)[0]!
    const apart = seniorityOf(title) - highest.level
    if (Math.abs(apart) < 2) return { outcome: 'met', say: 'like', data: {}, evidence: [] }
    const said = quote('resume', paper.text, highest.value.quote.span)
    return {
      outcome: 'unclear',
      say: apart > 0 ? 'above' : 'below',
      data: { title, said: said.text },
      evidence: [said],
      openQuestion: true,
      fix: {
        kind: 'none',
        why:
          apart > 0
            ? 'Show what you have done at the next level, or apply one level down.'
            : 'Say in a line why you want this job.',
      },
    }
  },
})
