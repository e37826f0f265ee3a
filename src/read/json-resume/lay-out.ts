import { type JsonObject, jsonObject, jsonObjects } from '../../model/json.ts'
import type { Draft } from '../draft.ts'

/** Fields of one entry of a section, in the order in which they are printed. */
interface Layout {
  readonly heading: string
  /** Lines; the fields of a line are set apart by tabs, a pair of dates as a range. */
  readonly lines: readonly (readonly Field[])[]
  readonly items?: string
  /** All entries on one line each, after a colon. */
  readonly inline?: string
}

type Field = string | readonly [start: string, end: string]

const DATES: Field = ['startDate', 'endDate']

/** JSON Resume's sections in the order of the paper. */
const LAYOUTS: Readonly<Record<string, Layout>> = {
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

/** A JSON Resume as lines of a paper. Whatever is not of the schema's types is passed over. */
export function layOutResume(resume: unknown): Draft[] {
  const record = jsonObject(resume)
  return [
    ...basics(jsonObject(record['basics'])),
    ...Object.entries(LAYOUTS).flatMap(([key, layout]) => section(jsonObjects(record[key]), layout)),
  ]
}

function basics(person: JsonObject): Draft[] {
  const { city, region, countryCode, address, postalCode } = jsonObject(person['location'])
  const place = [address, city, region, postalCode, countryCode].map(words).filter(Boolean).join(', ')
  const profiles = jsonObjects(person['profiles']).map((profile) => words(profile['url']) || words(profile['username']))
  const summary = line(words(person['summary']))
  return [
    ...line(words(person['name']), { role: 'heading', level: 1 }),
    ...line(words(person['label'])),
    ...line([words(person['email']), words(person['phone']), words(person['url']), place].filter(Boolean).join('\t')),
    ...profiles.flatMap((profile) => line(profile)),
    ...(summary.length > 0 ? [...line('Summary', { gap: 1, role: 'heading', level: 2 }), ...summary] : []),
  ]
}

function section(entries: readonly JsonObject[], layout: Layout): Draft[] {
  const drafts = entries.flatMap((entry) => entryOf(entry, layout))
  return drafts.length === 0 ? [] : [...line(layout.heading, { gap: 1, role: 'heading', level: 2 }), ...drafts]
}

function entryOf(entry: JsonObject, { lines, items, inline }: Layout): Draft[] {
  if (inline) {
    const keywords = strings(entry[inline]).join(', ')
    return line([words(entry['name']), keywords].filter(Boolean).join(': '))
  }
  const head = lines.flatMap((fields) =>
    line(
      fields
        .map((field) => fieldOf(entry, field))
        .filter(Boolean)
        .join('\t'),
    ),
  )
  const [first, ...rest] = head
  return [
    ...(first ? [{ ...first, gap: lines.length > 2 ? 1 : 0 }] : []),
    ...rest,
    ...strings(items ? entry[items] : undefined).flatMap((text) => line(text, { role: 'item', level: 1 })),
  ]
}

function fieldOf(entry: JsonObject, field: Field): string {
  if (typeof field === 'string') return words(entry[field] ?? (field === 'name' ? entry['company'] : undefined))
  const [start, end] = [words(entry[field[0]]), words(entry[field[1]])]
  return start === '' ? end : `${start} – ${end || 'Present'}`
}

const line = (text: string, look: Partial<Draft> = {}): Draft[] =>
  text.trim() === '' ? [] : [{ runs: [{ text }], gap: 0, ...look }]

const words = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(words).filter(Boolean) : [])
