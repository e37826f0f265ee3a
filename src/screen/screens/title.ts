import { quote, type Span } from '../../model/quote.ts'
import { defineScreen } from '../define-screen.ts'
import { bestTitle, fittingHeadline } from '../titles.ts'

export const title = defineScreen({
  id: 'title',
  question: 'Has the candidate held a title like the one asked for?',
  answers: ['title', 'title-shown'],
  looksAt: ['paper', 'requisition', 'policy'],
  messages: {
    held: 'Has worked as “{said}”.',
    kin: 'Has worked as “{said}”, the same kind of job as {title}.',
    near: 'Has worked as “{said}”; the opening is called {title}.',
    headline: 'The headline says “{said}”, and no job on the paper is called so.',
    other: 'No title on the paper is like {title}.',
    untitled: 'The posting has no title to compare with.',
  },
  codes: { near: 'R17', headline: 'R17', other: 'R17' },
  run(criterion, { paper, requisition, policy }) {
    const asked = bareTitle(criterion.kind === 'title' ? criterion.name : (requisition.title?.text ?? ''))
    if (asked === '') return { outcome: 'met', say: 'untitled', data: {}, evidence: [] }
    const say = (span: Span) => {
      const evidence = [quote('resume', paper.text, span)]
      return { data: { said: evidence[0]!.text, title: asked }, evidence }
    }
    const held = bestTitle(asked, paper, policy.matching)
    if (held?.same) return { outcome: 'met', say: 'held', ...say(held.span) }
    if (held?.sameHead && criterion.kind === 'title-shown') return { outcome: 'met', say: 'kin', ...say(held.span) }
    const headline = fittingHeadline(asked, paper, policy.matching)
    if (criterion.kind === 'title' && headline) return { outcome: 'met', say: 'headline', ...say(headline.span) }
    // A title that only the policy looks for is a remark; one that the posting demands is a requirement.
    const open = criterion.kind === 'title-shown' ? ({ openQuestion: true } as const) : {}
    const outcome = criterion.kind === 'title' && policy.doubt === 'no' ? 'unmet' : 'unclear'
    if (headline) return { outcome, say: 'headline', ...say(headline.span), ...open }
    const fix = { kind: 'name-it', write: asked, onlyIf: HEADLINE } as const
    const near = bestTitle(asked, paper, 'knowing')
    if (near) return { outcome, say: 'near', ...say(near.span), fix, ...open }
    return { outcome, say: 'other', data: { title: asked }, evidence: [], fix, ...open }
  },
})

/** The title without what postings hang on it: place, hours, an appeal, a full stop. */
const bareTitle = (title: string): string => title.split(/[(|–—]| - |, |\.$/)[0]!.trim()

const HEADLINE = 'it truly says what you are: as a headline under your name, never as a title you did not hold'
