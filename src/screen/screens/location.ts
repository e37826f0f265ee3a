import { withoutPostcode } from '../../text/places.ts'
import { foldedWords } from '../../text/words.ts'
import { quotesOf, settle } from '../asked.ts'
import { defineScreen } from '../define-screen.ts'
import type { Paper } from '../paper.ts'
import { statementIn } from '../statements.ts'

export const location = defineScreen({
  id: 'location',
  question: 'Can the candidate work where the job is, by their own word?',
  answers: ['location'],
  looksAt: ['paper', 'answers'],
  messages: {
    there: 'Is there: {place}.',
    remote: 'The job can be done from elsewhere.',
    willing: 'Is willing: {said}.',
    'will-not': 'The posting asks for {where}; the paper says {said}.',
    asked: 'The paper does not say whether {where} suits; a form would ask.',
  },
  codes: { 'will-not': 'R03', asked: 'R10' },
  run({ place, mode }, { paper, answers }) {
    const where =
      [mode === 'relocation' ? 'relocation' : mode === 'remote' ? 'remote work' : (mode ?? ''), place]
        .filter(Boolean)
        .join(', ') || 'the place'
    if (mode === 'remote') return { outcome: 'met', say: 'remote', data: {}, evidence: [] }
    const home = paper.resume.basics.location
    if (home && place !== undefined && isSamePlace(home.value, place) && answers['location'] === undefined)
      return { outcome: 'met', say: 'there', data: { place: home.value }, evidence: [home.quote] }
    const settled = settle('location', answers, statementIn(paper, 'will not relocate'), relocates(paper))
    if (!settled)
      return {
        outcome: 'unclear',
        say: 'asked',
        data: { where },
        evidence: home ? [home.quote] : [],
        openQuestion: true,
        fix: { kind: 'name-it', write: 'Willing to relocate', onlyIf: 'it is true' },
      }
    const said = settled.quote ? `“${settled.quote.text}”` : 'so the answer given'
    if (settled.holds) return { outcome: 'met', say: 'willing', data: { said }, evidence: quotesOf(settled) }
    return {
      outcome: 'unmet',
      say: 'will-not',
      data: { where, said },
      evidence: quotesOf(settled),
      fix: { kind: 'none', why: 'State where and how you can work truthfully, and apply where it fits.' },
    }
  },
})

const relocates = (paper: Paper) => statementIn(paper, 'will relocate')

/** The first word of each, the town, is the same; what follows may be abbreviated, and a postcode is not looked at. */
function isSamePlace(home: string, place: string): boolean {
  const there = foldedWords(withoutPostcode(place.split(',')[0]!)).join(' ')
  return there !== '' && ` ${foldedWords(withoutPostcode(home)).join(' ')} `.includes(` ${there} `)
}
