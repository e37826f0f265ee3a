import type { Document } from '../../model/document.ts'
import { isJsonObject, type JsonObject } from '../../model/json.ts'
import { overlaps, type Quote, quote, type Span } from '../../model/quote.ts'
import type { Zone } from '../../model/requisition.ts'
import { wordsOfJobPosting } from '../../text/job-posting-words.ts'
import type { PlacedAsk } from './consolidate.ts'
import type { Facts } from './facts.ts'
import type { Passage } from './passage.ts'

/** schema.org JobPosting properties that say what part of the posting their words are. */
const ZONE_OF_PROPERTY: Readonly<Record<string, Zone>> = {
  experienceRequirements: 'requirements',
  educationRequirements: 'requirements',
  qualifications: 'requirements',
  skills: 'requirements',
  physicalRequirement: 'requirements',
  securityClearanceRequirement: 'requirements',
  responsibilities: 'duties',
  jobBenefits: 'benefits',
  incentiveCompensation: 'benefits',
}

/** What a posting's structured data says of its text. Words that the text does not have are left out: nothing could be quoted. */
export interface DataHints {
  readonly facts: Facts
  readonly zones: readonly (Span & { readonly zone: Zone })[]
  /** Lines that only the data has: a figure for what the text may say in its own words. */
  readonly figures: readonly Span[]
}

export function hintsOf({ text, data }: Document): DataHints {
  const job = asData(data?.jobPosting)
  if (!job) return { facts: {}, zones: [], figures: [] }
  const title = place(text, job['title'])
  const company = place(text, asData(job['hiringOrganization'])?.['name'] ?? job['hiringOrganization'])
  const address = asData(asData(first(job['jobLocation']))?.['address'])
  const location = place(text, fullAddress(address)) ?? place(text, address?.['addressLocality'])
  const employmentType = phrasesOf(job['employmentType']).flatMap((phrase) => placeOfType(text, phrase) ?? [])[0]
  const zones = Object.entries(ZONE_OF_PROPERTY).flatMap(([property, zone]) =>
    phrasesOf(job[property]).flatMap((phrase) => {
      const found = place(text, phrase)
      return found ? [{ ...found.span, zone }] : []
    }),
  )
  const { experience, education } = wordsOfJobPosting(job)
  const figures = [experience, education].flatMap((words) => (words ? (lineOf(text, words) ?? []) : []))
  return {
    zones,
    figures,
    facts: {
      ...(title && { title }),
      ...(company && { company }),
      ...(location && { location }),
      ...(employmentType && { employmentType }),
    },
  }
}

/** FULL_TIME, as the text may print it. */
function placeOfType(text: string, type: string): Quote | undefined {
  const words = type.replace(/[^a-z]+/gi, '[ _-]?')
  const match = type.length < 20 ? new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'iu').exec(text) : null
  return match ? quote('posting', text, { start: match.index, end: match.index + match[0].length }) : undefined
}

/** The last line that is these words and nothing else. */
function lineOf(text: string, words: string): Span | undefined {
  const start = text.lastIndexOf(words)
  const end = start + words.length
  const alone = start > 0 && /[\n•*\s-]/.test(text[start - 1]!) && (end === text.length || text[end] === '\n')
  return alone ? { start, end } : undefined
}

const fullAddress = (address: JsonObject | undefined): string | undefined =>
  address &&
  [
    address['addressLocality'],
    address['addressRegion'],
    asData(address['addressCountry'])?.['name'] ?? address['addressCountry'],
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ')

/** Parts that no heading of the text claims take the zone the data gives them. */
export function withHints(passages: readonly Passage[], { zones }: DataHints): readonly Passage[] {
  if (zones.length === 0) return passages
  return passages.map((passage) => {
    const hint = zones.find((each) => overlaps(each, passage))
    const open =
      passage.zone === 'other' || passage.zone === 'about' || passage.zone === 'title' || passage.zone === 'facts'
    return hint && open ? { ...passage, zone: hint.zone, item: true } : passage
  })
}

const FIGURED = new Set(['experience', 'education'])

/** What the text asks in words of its own is not asked again in figures. */
export function withoutRepeatedFigures(placed: readonly PlacedAsk[], { figures }: DataHints) {
  if (figures.length === 0) return { placed, repeated: [] }
  const isFigure = ({ ask }: PlacedAsk) => figures.some((span) => overlaps(span, ask))
  const kindsOf = ({ ask: { criterion } }: PlacedAsk): readonly string[] =>
    'of' in criterion && Array.isArray(criterion.of) ? criterion.of.map(({ kind }) => kind) : [criterion.kind]
  const said = new Set(placed.filter((each) => !isFigure(each)).flatMap(kindsOf))
  const repeated = placed.filter(
    (each) => isFigure(each) && kindsOf(each).some((kind) => FIGURED.has(kind) && said.has(kind)),
  )
  return { placed: placed.filter((each) => !repeated.includes(each)), repeated }
}

const asData = (value: unknown): JsonObject | undefined => (isJsonObject(value) ? value : undefined)
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

/** A property's words, as short as they are likely to stand in one line of the text. */
function phrasesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(phrasesOf)
  const data = asData(value)
  if (data) return [data['name'], data['description'], data['value']].flatMap(phrasesOf)
  if (typeof value !== 'string') return []
  return value
    .replace(/<[^<>]*>/g, '\n')
    .split(/[\n•·;]|\.\s/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.length > 2)
}

function place(text: string, value: unknown): Quote | undefined {
  if (typeof value !== 'string' || value.trim().length < 2) return undefined
  const start = text.indexOf(value.trim())
  return start < 0 ? undefined : quote('posting', text, { start, end: start + value.trim().length })
}
