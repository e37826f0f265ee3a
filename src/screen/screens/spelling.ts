import { defineScreen } from '../define-screen.ts'
import { quoteAt } from '../paper.ts'
import { unknownWords } from '../unknown-words.ts'

export const spelling = defineScreen({
  id: 'spelling',
  question: 'Does a dictionary know the ordinary words of the paper?',
  answers: ['spelling'],
  looksAt: ['paper', 'requisition', 'spell'],
  messages: {
    unchecked: 'Was not checked: no dictionary was given.',
    known: 'Has no word that looks misspelt.',
    few: 'May have slips of the pen: {words}.',
    many: 'May have many slips of the pen: {words}.',
  },
  codes: { few: 'R33', many: 'R33' },
  run(_criterion, { paper, requisition, spell }) {
    if (!spell || paper.resume.language !== 'en') return { outcome: 'met', say: 'unchecked', data: {}, evidence: [] }
    const unknown = unknownWords(paper, requisition.document.text, spell)
    if (unknown.length === 0) return { outcome: 'met', say: 'known', data: {}, evidence: [] }
    const evidence = unknown.slice(0, 8).map((span) => quoteAt(paper, span))
    return {
      outcome: 'unclear',
      say: unknown.length < MANY ? 'few' : 'many',
      data: { words: evidence.map(({ text }) => `“${text}”`).join(', ') },
      evidence,
      openQuestion: true,
      fix: { kind: 'none', why: 'Look each of them up, and mend those that are slips.' },
    }
  },
})

/** From here on recruiters were measured to mind much. */
const MANY = 5
