import type { HiddenText } from '../../model/document.ts'
import { quote } from '../../model/quote.ts'
import { foldedWords } from '../../text/words.ts'
import { stuffedSpans } from '../barred.ts'
import { defineScreen } from '../define-screen.ts'
import { pastedSpans } from '../pasted.ts'

export const honestText = defineScreen({
  id: 'honest-text',
  question: 'Is all text there to be read by a person?',
  answers: ['honest-text'],
  looksAt: ['paper', 'policy', 'requisition'],
  messages: {
    honest: 'Hides nothing and repeats nothing for a machine.',
    hidden: 'Holds text that no person sees: “{said}”.',
    stuffed: 'Repeats “{said}” over and over.',
    pasted: 'Repeats the posting word for word: “{said}”.',
  },
  codes: { hidden: 'R20', stuffed: 'R20', pasted: 'R20' },
  run(_criterion, { paper, policy, requisition }) {
    // Who has time holds it against the paper; who has none does not even notice.
    const open = policy.doubt === 'no' ? ({ openQuestion: true } as const) : {}
    const { document } = paper.resume
    const { plain } = document
    const hidden = document.hidden.filter(isMeant)
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
    const pasted = stuffed ? undefined : pastedSpans(paper.words, requisition)[0]
    if (pasted) {
      const said = quote('resume', paper.text, pasted)
      return {
        outcome: 'unclear',
        say: 'pasted',
        data: { said: `${said.text.slice(0, 80)}…` },
        evidence: [said],
        ...open,
        fix,
      }
    }
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

/** Single characters that take no room come along with what is copied; whoever means them writes words with them. */
const isMeant = ({ kind, text }: HiddenText): boolean =>
  kind !== 'invisible-characters' || /[\u{E0020}-\u{E007E}]{4}/u.test(text)
