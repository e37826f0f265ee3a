import type { DateValue, Resume, Value, Work } from '../model/resume.ts'

/** A résumé in the JSON Resume schema, version 1: plain values without quotes. */
export interface JsonResume {
  readonly basics: {
    readonly name?: string
    readonly label?: string
    readonly email?: string
    readonly phone?: string
    readonly url?: string
    readonly summary?: string
    readonly location?: { readonly address: string }
    readonly profiles: readonly { readonly network?: string; readonly username?: string; readonly url: string }[]
  }
  readonly work: readonly JsonWork[]
  readonly volunteer: readonly (Omit<JsonWork, 'name'> & { readonly organization?: string })[]
  readonly education: readonly {
    readonly institution?: string
    readonly studyType?: string
    readonly area?: string
    readonly startDate?: string
    readonly endDate?: string
    readonly score?: string
    readonly courses: readonly string[]
  }[]
  readonly skills: readonly { readonly name?: string; readonly level?: string; readonly keywords: readonly string[] }[]
  readonly certificates: readonly { readonly name: string; readonly issuer?: string; readonly date?: string }[]
  readonly languages: readonly { readonly language: string; readonly fluency?: string }[]
  readonly projects: readonly {
    readonly name?: string
    readonly description?: string
    readonly highlights: readonly string[]
    readonly startDate?: string
    readonly endDate?: string
  }[]
  readonly awards: readonly { readonly title: string }[]
  readonly publications: readonly { readonly name: string }[]
  readonly interests: readonly { readonly name: string }[]
}

interface JsonWork {
  readonly name?: string
  readonly position?: string
  readonly location?: string
  readonly url?: string
  readonly startDate?: string
  readonly endDate?: string
  readonly summary?: string
  readonly highlights: readonly string[]
}

/** The résumé as plain JSON Resume. As the schema has it, the end of a running job is left out. */
export function toJsonResume(resume: Resume): JsonResume {
  const { basics } = resume
  const { name, label, email, phone, url, summary, location } = basics
  return {
    basics: {
      ...values({ name, label, email, phone, url, summary }),
      ...(location && { location: { address: location.value } }),
      profiles: basics.profiles.map(({ network, username, url: page }) => ({
        ...(network && { network }),
        ...(username && { username }),
        url: page.value,
      })),
    },
    work: resume.work.map(workOf),
    volunteer: resume.volunteer.map((each) => {
      const { name: organization, ...rest } = workOf(each)
      return { ...(organization !== undefined && { organization }), ...rest }
    }),
    education: resume.education.map(({ institution, studyType, area, startDate, endDate, score, courses }) => ({
      ...values({ institution, studyType, area, score }),
      ...dates(startDate, endDate),
      courses: courses.map(plain),
    })),
    skills: resume.skills.map(({ name: group, level, keywords }) => ({
      ...values({ name: group, level }),
      keywords: keywords.map(plain),
    })),
    certificates: resume.certificates.map(({ name: title, issuer, date }) => ({
      name: title.value,
      ...values({ issuer, date }),
    })),
    languages: resume.languages.map(({ language, fluency }) => ({ language: language.value, ...values({ fluency }) })),
    projects: resume.projects.map(({ name: title, description, highlights, startDate, endDate }) => ({
      ...values({ name: title, description }),
      highlights: highlights.map(plain),
      ...dates(startDate, endDate),
    })),
    awards: resume.awards.map((award) => ({ title: award.value })),
    publications: resume.publications.map((publication) => ({ name: publication.value })),
    interests: resume.interests.map((interest) => ({ name: interest.value })),
  }
}

function workOf({ name, position, location, url, startDate, endDate, summary, highlights }: Work): JsonWork {
  return {
    ...values({ name, position, location, url, summary }),
    ...dates(startDate, endDate),
    highlights: highlights.map(plain),
  }
}

const plain = ({ value }: Value): string => value

/** The values that are there. */
function values<K extends string>(fields: Readonly<Record<K, Value | undefined>>): { readonly [key in K]?: string } {
  const entries = Object.entries(fields) as [K, Value | undefined][]
  return Object.fromEntries(entries.flatMap(([key, field]) => (field ? [[key, field.value]] : []))) as {
    [key in K]?: string
  }
}

const dates = (start?: DateValue, end?: DateValue): { readonly startDate?: string; readonly endDate?: string } => ({
  ...(start && { startDate: start.value }),
  ...(end && end.precision !== 'present' && { endDate: end.value }),
})
