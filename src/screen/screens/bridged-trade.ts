import { defineScreen } from '../define-screen.ts'
import { mentionsOf } from '../mentions.ts'
import { bestTitle, occupationIn } from '../titles.ts'

export const bridgedTrade = defineScreen({
  id: 'bridged-trade',
  question: 'Where all jobs were in another trade, does a line lead from it to this one?',
  answers: ['bridged-trade'],
  looksAt: ['paper', 'requisition'],
  messages: {
    same: 'Has worked in the trade, or says what leads to it.',
    other: 'All jobs were in another trade than {title}, and no line says what leads from the one to the other.',
  },
  codes: { other: 'R25' },
  run(_criterion, { paper, requisition }) {
    const title = occupationIn(requisition.title?.text ?? '')
    const held = paper.resume.work.flatMap(({ position }) => (position ? [position.quote] : []))
    const fine = { outcome: 'met', say: 'same', data: {}, evidence: [] } as const
    if (title === '' || held.length === 0 || bestTitle(title, paper, 'knowing')) return fine
    // A summary or a headline that names the trade is the bridge; so is a job that does.
    const isNamed = mentionsOf(title, 'knowing', paper).some(({ refusal }) => !refusal)
    const isTold = requisition.requirements.some(
      ({ criterion }) =>
        criterion.kind === 'experience' &&
        criterion.of !== undefined &&
        mentionsOf(criterion.of, 'knowing', paper).some(({ refusal }) => !refusal),
    )
    if (isNamed || isTold) return fine
    return {
      outcome: 'unclear',
      say: 'other',
      data: { title },
      evidence: held.slice(0, 3),
      openQuestion: true,
      fix: {
        kind: 'name-it',
        write: title,
        onlyIf: 'it is true: a line at the top on what you have done that this job needs',
      },
    }
  },
})
