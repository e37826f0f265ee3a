import { defineScreen } from '../define-screen.ts'

export const datedWork = defineScreen({
  id: 'dated-work',
  question: 'Does every job have dates?',
  answers: ['dated-work'],
  looksAt: ['paper'],
  messages: {
    dated: 'Every job has a start and an end.',
    partly: '{count} of {jobs} jobs have no full dates.',
    none: 'No job was found to date.',
  },
  codes: { partly: 'R08', none: 'R32' },
  run(_criterion, { paper }) {
    const jobs = paper.resume.work
    const undated = jobs.filter((job) => !job.startDate || !job.endDate)
    if (jobs.length === 0) return { outcome: 'unclear', say: 'none', data: {}, evidence: [], openQuestion: true }
    if (undated.length === 0) return { outcome: 'met', say: 'dated', data: {}, evidence: [] }
    const evidence = undated.flatMap(({ position, name }) => ((position ?? name) ? [(position ?? name)!.quote] : []))
    return {
      outcome: 'unclear',
      say: 'partly',
      data: { count: undated.length, jobs: jobs.length },
      evidence,
      openQuestion: true,
      fix: { kind: 'date-it', ask: 'Give month and year for the start and the end of every job.' },
    }
  },
})
