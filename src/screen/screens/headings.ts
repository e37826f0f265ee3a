import type { Quote } from '../../model/quote.ts'
import type { SectionKind } from '../../model/resume.ts'
import { headingKind } from '../../text/headings.ts'
import { defineScreen } from '../define-screen.ts'

const EXPECTED: readonly SectionKind[] = ['work', 'education', 'skills']

export const headings = defineScreen({
  id: 'headings',
  question: 'Do the headings say what a plain system expects?',
  answers: ['headings'],
  looksAt: ['paper'],
  messages: { usual: 'Has the usual headings.', odd: 'No heading says {missing} in the usual words.' },
  codes: { odd: 'R32' },
  run(_criterion, { paper }) {
    const said = paper.resume.sections.flatMap(({ heading }) => (heading ? [{ heading, kind: kindOf(heading) }] : []))
    const known = new Set(said.map(({ kind }) => kind))
    const missing = EXPECTED.filter((kind) => !known.has(kind))
    // One heading short is a matter of taste; none or hardly any is a paper that a system files under nothing.
    if (missing.length <= 1) return { outcome: 'met', say: 'usual', data: {}, evidence: [] }
    const evidence = said.filter(({ kind }) => kind === undefined || kind === 'other').map(({ heading }) => heading)
    return {
      outcome: 'unclear',
      say: 'odd',
      data: { missing: missing.map((kind) => NAMES[kind]).join(' or ') },
      evidence,
      openQuestion: true,
      fix: { kind: 'reformat', how: 'the usual headings: Experience, Education, Skills' },
    }
  },
})

/** By its words: that a person tells it from its shape and from what stands below ("ACCA" under "Education") helps no plain system. */
const kindOf = ({ text }: Quote): SectionKind | undefined => headingKind(text)

const NAMES: Partial<Record<SectionKind, string>> = { work: 'experience', education: 'education', skills: 'skills' }
