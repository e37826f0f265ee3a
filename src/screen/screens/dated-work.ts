import { backwardsIn } from '../career.ts'
import { defineScreen } from '../define-screen.ts'

export const datedWork = defineScreen({
  id: 'dated-work',
  question: 'Does every job have dates?',
  answers: ['dated-work'],
  looksAt: ['paper'],
  messages: {
    dated: 'Every job has a start and an end.',
    partly: 'Without full dates: {count} of {jobs} jobs.',
    backwards: '“{said}” ends before it starts.',
    none: 'No job was found to date.',
  },
  codes: { partly: 'R08', backwards: 'R08', none: 'R32' },
  run(_criterion, { paper }) {
    // An entry that is only a title or only an employer, and says nothing more, may be no job at all.
    const jobs = paper.resume.work.filter((job) => (job.position && job.name) || job.highlights.length > 0)
    const undated = jobs.filter((job) => !job.startDate || !job.endDate)
    if (jobs.length === 0) return { outcome: 'unclear', say: 'none', data: {}, evidence: [], openQuestion: true }
    const [backwards] = backwardsIn(jobs, paper)
    if (backwards)
      return {
        outcome: 'unclear',
        say: 'backwards',
        data: { said: backwards.text },
        evidence: [backwards],
        openQuestion: true,
        fix: { kind: 'date-it', quote: backwards, ask: 'Correct the start or the end.' },
      }
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
