import { quote, type Span } from '../../model/quote.ts'
import { phrases, spansOf } from '../../text/phrases.ts'
import { defineScreen } from '../define-screen.ts'

export const specificClaims = defineScreen({
  id: 'specific-claims',
  question: 'Do the claims have an object, a number or a tool?',
  answers: ['specific-claims'],
  looksAt: ['paper'],
  messages: {
    specific: 'Says what was done.',
    generic: 'Says {count} things of itself that anybody could: {said}.',
  },
  codes: { generic: 'R36' },
  run(_criterion, { paper }) {
    const found = cliches(
      paper.resume.document.lines.map(({ span }) => span),
      paper.text,
    )
    if (found.length < ENOUGH) return { outcome: 'met', say: 'specific', data: {}, evidence: [] }
    const evidence = found.map((span) => quote('resume', paper.text, span))
    return {
      outcome: 'unclear',
      say: 'generic',
      data: {
        count: found.length,
        said: evidence
          .slice(0, 3)
          .map(({ text }) => `“${text}”`)
          .join(', '),
      },
      evidence,
      openQuestion: true,
      fix: { kind: 'none', why: 'Put a fact in the place of each: what, how many, with what.' },
    }
  },
})

/** One or two are how people talk. */
const ENOUGH = 3

const CLICHE = phrases('gi', String.raw`\b(?:…)\b`)`
  hard[- ]?working
  team player
  results?[- ](?:driven|oriented)
  detail[- ]oriented
  go[- ]getter
  self[- ](?:motivated|starter)
  highly motivated
  think(?:s|ing)? outside the box
  proven track record
  excellent communication skills
  strong work ethic
  fast learner
  quick learner
  dynamic (?:professional|individual|team)
  passionate about
  people person
  works? well under pressure
  multi[- ]?task(?:er|ing)
  go above and beyond
  goal[- ]oriented
  responsible for various
  wide range of tasks
  synerg(?:y|ies|istic)
`

/** Stock phrases in lines without any number. */
const cliches = (lines: readonly Span[], text: string): Span[] =>
  lines.flatMap(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + 600))
    if (/\d/.test(line)) return []
    return spansOf(line, CLICHE, start)
  })
