/** A schema.org JobPosting's figures in the words a posting would print, so that they can be read and quoted like any other. */
export interface JobPostingWords {
  /** "24 months of experience" */
  readonly experience?: string
  /** "Bachelor's degree or equivalent experience" */
  readonly education?: string
  /** "Must be located in Canada" */
  readonly residence?: string
}

type Data = Readonly<Record<string, unknown>>

const CREDENTIALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'high school': 'High school diploma',
    'associate degree': 'Associate degree',
    'bachelor degree': "Bachelor's degree",
    'postgraduate degree': 'Postgraduate degree',
    'professional certificate': 'Professional certificate',
  }),
)

/** `job` is the JobPosting as parsed JSON: `OccupationalExperienceRequirements`, `EducationalOccupationalCredential` and where applicants must live. */
export function wordsOfJobPosting(job: Data): JobPostingWords {
  const months = dataIn(job['experienceRequirements'])
    .map((each) => Number(each['monthsOfExperience']))
    .find((count) => count > 0 && count < 1000)
  const credentials = dataIn(job['educationRequirements'])
    .map((each) =>
      String(each['credentialCategory'] ?? '')
        .trim()
        .toLowerCase(),
    )
    .flatMap((category) => CREDENTIALS.get(category) ?? [])
  const either = job['experienceInPlaceOfEducation'] === true || job['experienceInPlaceOfEducation'] === 'true'
  const places = job['jobLocationType'] === 'TELECOMMUTE' ? namesIn(job['applicantLocationRequirements']) : []
  return {
    ...(months !== undefined && { experience: `${months} months of experience` }),
    ...(credentials.length > 0 && {
      education: `${[...new Set(credentials)].join(' or ')}${either ? ' or equivalent experience' : ''}`,
    }),
    ...(places.length > 0 && { residence: `Must be located in ${places.join(' or ')}` }),
  }
}

const dataIn = (value: unknown): Data[] =>
  [value].flat().filter((each): each is Data => typeof each === 'object' && each !== null)

const namesIn = (value: unknown): string[] =>
  [value]
    .flat()
    .map((each) => (typeof each === 'string' ? each : (each as Data | null)?.['name']))
    .filter((name): name is string => typeof name === 'string' && /^[\p{L} .'-]{2,40}$/u.test(name))
