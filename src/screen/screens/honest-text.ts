import { quote } from '../../model/quote.ts'
import { foldedWords } from '../../text/words.ts'
import { stuffedSpans } from '../barred.ts'
import { defineScreen } from '../define-screen.ts'

export const honestText = defineScreen({
  id: 'honest-text',
  question: 'Is all text there to be read by a person?',
  answers: ['honest-text'],
  looksAt: ['paper', 'policy'],
  messages: {
    honest: 'Hides nothing and repeats nothing for a machine.',
    hidden: 'Holds text that no person sees: “{said}”.',
    stuffed: 'Repeats “{said}” over and over.',
  },
  codes: { hidden: 'R20', stuffed: 'R20' },
  run(_criterion, { paper, policy }) {
    // Who has time holds it against the paper; who has none does not even notice.
    const open = policy.doubt === 'no' ? ({ openQuestion: true } as const) : {}
    const { hidden, plain } = paper.resume.document
    const fix = {
      kind: 'none',
      why: 'Take it out: it counts for nothing, and whoever sees it will hold it against the rest.',
    } as const
    if (hidden[0])
      return {
        outcome: 'unclear',
        say: 'hidden',
        data: { said: hidden[0].text.slice(0, 80) },
        evidence: hidden.slice(0, 3).map(({ span }) => quote('resume:plain', plain, span)),
        ...open,
        fix,
      }
    const stuffed = stuffedSpans(paper.words)[0]
    if (!stuffed) return { outcome: 'met', say: 'honest', data: {}, evidence: [] }
    const said = quote('resume', paper.text, stuffed)
    return {
      outcome: 'unclear',
      say: 'stuffed',
      data: { said: [...new Set(foldedWords(said.text))].join(' ') },
      evidence: [said],
      ...open,
      fix,
    }
  },
})
