import { wordsOfJobPosting } from '../../text/job-posting-words.ts'
import { type Element, isElement, parseHtml, textIn } from '../markup.ts'
import { parseJson } from '../recognise-text.ts'

/** A schema.org JobPosting, as far as it is read here. */
export interface JobPosting {
  readonly title?: unknown
  readonly description?: unknown
  readonly hiringOrganization?: unknown
  readonly jobLocation?: unknown
  readonly [property: string]: unknown
}

/** The JobPosting among a page's linked data, wherever it lies in it. */
export function jobPostingOf(root: Element): JobPosting | undefined {
  for (const source of linkedData(root)) {
    const found = findPosting(parseJson(source.trim()) ?? parseJson(source.replace(/[\u0000-\u001F]+/g, ' ').trim()), 0)
    if (found) return found
  }
  return undefined
}

function* linkedData(element: Element): Generator<string> {
  for (const child of element.children) {
    if (!isElement(child)) continue
    if (child.name === 'script' && /ld\+json/i.test(child.attributes['type'] ?? '')) yield textIn(child)
    else yield* linkedData(child)
  }
}

function findPosting(value: unknown, depth: number): JobPosting | undefined {
  if (typeof value !== 'object' || value === null || depth > 6) return undefined
  const record = value as Record<string, unknown>
  if ([record['@type']].flat().some((type) => /(?:^|[/:])JobPosting$/.test(String(type)))) return record
  for (const inner of Array.isArray(value)
    ? value
    : [record['@graph'], record['mainEntity'], record['itemListElement'], record['item']]) {
    const found = findPosting(inner, depth + 1)
    if (found) return found
  }
  return undefined
}

/** The posting as a page of its own: title, employer and place above its description. */
export function pageOf(posting: JobPosting): Element {
  const lines = [nameOf(posting.hiringOrganization), placeOf(posting.jobLocation)].filter((line) => line !== '')
  const head: Element[] = [
    { name: 'h1', attributes: {}, children: [plainText(posting.title)] },
    ...lines.map((line): Element => ({ name: 'div', attributes: {}, children: [line] })),
  ]
  return { name: '#root', attributes: {}, children: [...head, descriptionOf(posting)] }
}

/** The description as markup; some sites escape it twice. */
export function descriptionOf({ description }: JobPosting): Element {
  const source = typeof description === 'string' ? description : ''
  const markup = !/<[a-z]/i.test(source) && /&lt;[a-z]/i.test(source) ? textIn(parseHtml(source)) : source
  const broken = /<(?:p|br|li|div|ul)\b/i.test(markup) ? markup : markup.replace(/\r?\n/g, '<br>')
  return { name: 'div', attributes: {}, children: parseHtml(broken).children }
}

/** The properties that say what is asked, done and given, with the heading a posting would print above them. */
const PARTS: readonly (readonly [property: string, heading: string])[] = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Required skills'],
  ['experienceRequirements', 'Required experience'],
  ['educationRequirements', 'Required education'],
  ['physicalRequirement', 'Physical requirements'],
  ['securityClearanceRequirement', 'Security clearance'],
  ['jobBenefits', 'Benefits'],
]

/** What the data says beyond the text that is `shown`, as parts of a page: a phrase that the text has already is left out. */
export function partsOf(posting: JobPosting, shown: (words: string) => boolean): Element[] {
  const { experience, education, residence } = wordsOfJobPosting(posting)
  const stated: Readonly<Record<string, string | undefined>> = {
    experienceRequirements: experience,
    educationRequirements: education,
    qualifications: residence,
  }
  return PARTS.flatMap(([property, heading]) => {
    const phrases = [...phrasesOf(posting[property], property === 'skills'), stated[property] ?? '']
    const lines = phrases.filter((phrase) => phrase !== '' && !shown(phrase))
    if (lines.length === 0) return []
    return [
      element('h2', [heading]),
      element(
        'ul',
        lines.map((line) => element('li', [line])),
      ),
    ]
  })
}

const element = (name: string, children: Element['children']): Element => ({ name, attributes: {}, children })

/** A text property as lines; of an object, what it is named or described as. */
function phrasesOf(value: unknown, listed: boolean): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => phrasesOf(each, listed))
  if (typeof value === 'object' && value !== null) {
    const { name, description, termCode } = value as Record<string, unknown>
    return [name ?? termCode, description].flatMap((each) => (typeof each === 'string' ? phrasesOf(each, listed) : []))
  }
  if (typeof value !== 'string' || /^\s*no requirements\s*$/i.test(value)) return []
  const text = textIn(parseHtml(value.replace(/<(?:br|\/li|\/p|\/div)[^<>]*>/gi, '\n')))
  return text
    .split(listed && !text.includes('\n') ? /[;•·|]|,(?![^(]*\))/ : /[\n•·]/)
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter((phrase) => phrase.length > 1)
}

function placeOf(value: unknown): string {
  const [place] = [value].flat()
  const address = (place as { address?: unknown } | null | undefined)?.address
  if (typeof address === 'string') return address
  const { addressLocality, addressRegion, addressCountry } = (address ?? {}) as Record<string, unknown>
  return [plainText(addressLocality), plainText(addressRegion), nameOf(addressCountry)].filter(Boolean).join(', ')
}

const nameOf = (value: unknown): string =>
  typeof value === 'string' ? plainText(value) : plainText((value as { name?: unknown } | null | undefined)?.name)

const plainText = (value: unknown): string => (typeof value === 'string' ? textIn(parseHtml(value)).trim() : '')
