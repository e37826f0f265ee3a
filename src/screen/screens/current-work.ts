import { sayMonths } from '../../text/durations.ts'
import { monthIndex } from '../../text/months.ts'
import { defineScreen } from '../define-screen.ts'

export const currentWork = defineScreen({
  id: 'current-work',
  question: 'Does the paper show a current job, or a recent one?',
  answers: ['current-work'],
  looksAt: ['paper', 'policy', 'asOf'],
  messages: {
    current: 'Shows a current or recent job.',
    gap: 'The last job on the paper ended in {month}, {months} ago. Some employers filter for that; no reason is owed.',
  },
  codes: { gap: 'R26' },
  run(_criterion, { paper, policy, asOf }) {
    const ended = paper.resume.work.flatMap((job) =>
      (job.endDate ?? job.startDate) ? [(job.endDate ?? job.startDate)!] : [],
    )
    const last = ended.sort((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1)
    const open = paper.resume.work.some((job) => job.startDate && (!job.endDate || job.endDate.value === 'present'))
    const months = !last || open ? 0 : monthIndex(asOf) - monthIndex(last.latest)
    if (months <= policy.gapMonths) return { outcome: 'met', say: 'current', data: {}, evidence: [] }
    return {
      outcome: 'unclear',
      say: 'gap',
      data: { month: last!.latest, months: sayMonths(months) },
      evidence: [last!.quote],
      openQuestion: true,
      fix: { kind: 'none', why: 'One neutral line is possible and not needed.' },
    }
  },
})
