import { monthsOf } from '../../text/months.ts'
import { defineScreen } from '../define-screen.ts'

export const fittingLength = defineScreen({
  id: 'fitting-length',
  question: 'Is the paper neither longer than is read nor too thin for what it tells of?',
  answers: ['fitting-length'],
  looksAt: ['paper', 'asOf'],
  messages: {
    fitting: 'Has a usual length.',
    long: 'Has {pages} pages; readers seldom go beyond {most}.',
    thin: 'Has {words} words for {years} years of work.',
  },
  codes: { long: 'R34', thin: 'R34' },
  run({ pages: most }, { paper, asOf }) {
    const { pages } = paper.resume.document
    const count = pages?.length ?? Math.ceil(paper.words.length / WORDS_ON_A_PAGE)
    const years = Math.floor(monthsOf(paper.resume.work, asOf).min / 12)
    const found = { evidence: [], openQuestion: true } as const
    if (count > most)
      return {
        outcome: 'unclear',
        say: 'long',
        data: { pages: count, most },
        ...found,
        fix: { kind: 'none', why: 'Keep what bears on this opening, and shorten the rest.' },
      }
    if (years >= SENIOR && paper.words.length < THIN)
      return {
        outcome: 'unclear',
        say: 'thin',
        data: { words: paper.words.length, years },
        ...found,
        fix: { kind: 'none', why: 'Say what you did in each job: what, how much, with what.' },
      }
    return { outcome: 'met', say: 'fitting', data: {}, evidence: [] }
  },
})

const WORDS_ON_A_PAGE = 600
const SENIOR = 8
const THIN = 120
