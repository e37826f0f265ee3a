/** Fields of the person that are printed. */
export const BASICS = {
  texts: ['name', 'label', 'email', 'phone', 'url', 'summary'],
  location: ['address', 'city', 'region', 'postalCode', 'countryCode'],
  profile: ['url', 'username'],
} as const

/** Fields of one entry of a section, in the order in which they are printed. */
export interface Layout {
  readonly heading: string
  /** Lines; the fields of a line are set apart by tabs, a pair of dates as a range. */
  readonly lines: readonly (readonly Field[])[]
  readonly items?: string
  /** All entries on one line each, after a colon. */
  readonly inline?: string
}

export type Field = string | readonly [start: string, end: string]

const DATES: Field = ['startDate', 'endDate']

/** JSON Resume's sections in the order of the paper. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  work: {
    heading: 'Work Experience',
    lines: [['position', DATES], ['name', 'location'], ['url'], ['summary']],
    items: 'highlights',
  },
  volunteer: {
    heading: 'Volunteering',
    lines: [['position', DATES], ['organization', 'location'], ['url'], ['summary']],
    items: 'highlights',
  },
  education: {
    heading: 'Education',
    lines: [['studyType', 'area', DATES], ['institution', 'location'], ['score']],
    items: 'courses',
  },
  skills: { heading: 'Skills', lines: [], inline: 'keywords' },
  certificates: { heading: 'Certificates', lines: [['name', 'issuer', 'date']] },
  languages: { heading: 'Languages', lines: [['language', 'fluency']] },
  projects: { heading: 'Projects', lines: [['name', DATES], ['description'], ['url']], items: 'highlights' },
  awards: { heading: 'Awards', lines: [['title', 'awarder', 'date'], ['summary']] },
  publications: { heading: 'Publications', lines: [['name', 'publisher', 'releaseDate'], ['summary']] },
  interests: { heading: 'Interests', lines: [], inline: 'keywords' },
  references: { heading: 'References', lines: [['name'], ['reference']] },
}
