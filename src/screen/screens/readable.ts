import type { Document } from '../../model/document.ts'
import { defineScreen } from '../define-screen.ts'
import { illegible } from '../legible.ts'

export const readable = defineScreen({
  id: 'readable',
  question: 'Can the text be read at all?',
  answers: ['readable'],
  looksAt: ['paper', 'policy', 'requisition'],
  messages: {
    read: 'Can be read.',
    picture: 'Has {characters} characters of text: the words are in a picture, which no plain reader gets.',
    scant: 'Has {characters} characters of text: too few for a résumé.',
    foreign: 'One of the two papers is not in English ({language}): what hangs on words is not judged.',
    cut: 'Not all was read: {parts}. What was not found may stand further on.',
    torn: 'Can be read, but words are lost or torn apart for a plain reader (places: {losses}).',
  },
  codes: { picture: 'R30', scant: 'R30', cut: 'R30', torn: 'R30', foreign: 'R30' },
  run(_criterion, { paper, policy, requisition }) {
    const { text, losses } = paper.resume.document
    const bad = illegible(paper.resume, requisition)
    if (bad?.why === 'picture')
      return {
        outcome: policy.doubt === 'question' ? 'unclear' : 'unmet',
        say: losses.some(({ kind }) => kind === 'image') ? 'picture' : 'scant',
        data: { characters: text.trim().length },
        evidence: [],
        unseen: 'lost',
        fix: {
          kind: 'reformat',
          how: 'a file with the whole paper as real text: export it again from the program it was written in',
        },
      }
    if (bad?.why === 'foreign')
      return { outcome: 'unclear', say: 'foreign', data: { language: bad.language }, evidence: [], undecided: true }
    const parts = [partOf(paper.resume.document, 'résumé'), partOf(requisition.document, 'posting')].filter(Boolean)
    if (parts.length > 0)
      return {
        outcome: 'unclear',
        say: 'cut',
        data: { parts: parts.join(', ') },
        evidence: [],
        undecided: true,
        fix: { kind: 'none', why: 'Give a file that holds the one paper and nothing else.' },
      }
    if (losses.length > 0) {
      const evidence = losses
        .slice(0, 3)
        .filter(({ span }) => span.end > span.start)
        .map(({ span }) => ({ in: 'resume' as const, span, text: text.slice(span.start, span.end) }))
      return {
        outcome: 'unclear',
        say: 'torn',
        data: { losses: losses.length },
        evidence,
        openQuestion: true,
        fix: { kind: 'reformat', how: 'one column, real text, contact details in the body' },
      }
    }
    return { outcome: 'met', say: 'read', data: {}, evidence: [] }
  },
})

/** "the first 20 of 27 pages of the résumé"; nothing where all of it was read. */
const partOf = ({ cut }: Document, paper: string): string =>
  cut ? `the first ${grouped(cut.read)} of ${grouped(cut.of)} ${cut.unit} of the ${paper}` : ''

/** 262521 → "262,521" */
const grouped = (count: number): string => count.toLocaleString('en')
