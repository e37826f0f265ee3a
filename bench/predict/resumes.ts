import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseResume, type Resume, readDocument, type Work } from '../../src/index.ts'
import { monthsOf } from '../../src/text/months.ts'

/** Reads every file of the folder but JSON; yields one prediction per file, in the order of their names. */
export async function* predictResumes(folder: string, asOf: string): AsyncIterable<object> {
  for (const file of (await readdir(folder)).sort())
    if (!file.endsWith('.json')) yield await predictResume(join(folder, file), file, asOf)
}

async function predictResume(path: string, file: string, asOf: string): Promise<object> {
  const bytes = await readFile(path)
  const started = performance.now()
  try {
    const document = await readDocument(bytes, { name: file })
    const resume = parseResume(document)
    return { file, ...plainResume(resume, asOf), text: document.text, ms: performance.now() - started }
  } catch (error) {
    return { file, error: String(error), ms: performance.now() - started }
  }
}

/** What the paper says, in the shape the scorer compares. */
function plainResume({ basics, work, education, skills }: Resume, asOf: string): object {
  const jobs = work.filter((job) => job.engagement !== 'break')
  return {
    name: basics.name?.value,
    email: basics.email?.value,
    phone: basics.phone?.value,
    url: basics.url?.value,
    // A job whose end is not printed runs on.
    work: jobs.map((job) => ({ end: 'present', ...plainJob(job) })),
    education: education.map(({ institution, studyType, area, endDate }) => ({
      institution: institution?.value,
      studyType: studyType?.value,
      area: area?.value,
      end: endDate?.value.slice(0, 7),
    })),
    skills: skills.flatMap((group) => group.keywords.map((keyword) => keyword.value)),
    totalMonths: monthsOf(jobs, asOf).max,
  }
}

/** A job with its dates to the month at most, as the scorers know them. */
export const plainJob = ({ name, position, startDate, endDate, highlights }: Work): object => ({
  employer: name?.value,
  title: position?.value,
  start: startDate?.value.slice(0, 7),
  ...(endDate && { end: endDate.value.slice(0, 7) }),
  highlights: highlights.map((highlight) => highlight.value),
})
