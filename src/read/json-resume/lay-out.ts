import { type JsonObject, jsonObject, jsonObjects } from '../../model/json.ts'
import type { Draft } from '../draft.ts'
import { type Field, LAYOUTS, type Layout } from './layouts.ts'

/** A JSON Resume as lines of a paper. */
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
