import { quote } from '../../model/quote.ts'
import { defineScreen } from '../define-screen.ts'
import { bestTitle } from '../titles.ts'

export const title = defineScreen({
  id: 'title',
  question: 'Has the candidate held a title like the one asked for?',
  answers: ['title', 'title-shown'],
  looksAt: ['paper', 'requisition', 'policy'],
  messages: {
    held: 'Has worked as “{said}”.',
    near: 'Has worked as “{said}”; the opening is called {title}.',
    other: 'No title on the paper is like {title}.',
    untitled: 'The posting has no title to compare with.',
  },
  codes: { near: 'R17', other: 'R17' },
  run(criterion, { paper, requisition, policy }) {
    const asked = criterion.kind === 'title' ? criterion.name : (requisition.title?.text ?? '')
    if (asked === '') return { outcome: 'met', say: 'untitled', data: {}, evidence: [] }
    const best = bestTitle(asked, paper, policy.matching)
    const standing = criterion.kind === 'title-shown' ? ({ openQuestion: true } as const) : {}
    const fix = {
      kind: 'name-it',
      write: asked,
      onlyIf: 'it truly says what you are: as a headline under your name, never as a title you did not hold',
    } as const
    if (!best)
      return {
        outcome: criterion.kind === 'title' && policy.doubt === 'no' ? 'unmet' : 'unclear',
        say: 'other',
        data: { title: asked },
        evidence: [],
        fix,
        ...standing,
      }
    const evidence = [quote('resume', paper.text, best.span)]
    const data = { said: evidence[0]!.text, title: asked }
    if (best.same) return { outcome: 'met', say: 'held', data, evidence }
    return {
      outcome: criterion.kind === 'title' && policy.doubt === 'no' ? 'unmet' : 'unclear',
      say: 'near',
      data,
      evidence,
      fix,
      ...standing,
    }
  },
})
