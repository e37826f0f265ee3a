import type { Document } from '../../model/document.ts'
import type { Span } from '../../model/quote.ts'
import type { Profile, Value } from '../../model/resume.ts'
import { matchesOf, type Pattern, phrases } from '../../text/phrases.ts'
import { WEB_ADDRESS } from '../../text/web-addresses.ts'
import type { Row } from './rows.ts'
import { trimSpan, valueAt } from './values.ts'

const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+){1,5}/u

/** The first e-mail address printed, or else that of a link. */
export function emailOf(document: Document, rows: readonly Row[]): Value | undefined {
  const linked = document.links.find(({ url }) => /^mailto:[^?]+@/i.test(url))
  const address = linked && decode(linked.url.replace(/^mailto:/i, '').replace(/\?.*$/, ''))
  for (const row of rows) {
    const match = row.text.includes('@') ? EMAIL.exec(row.text) : undefined
    if (!match) continue
    const at = row.start + match.index
    const printed = match[0].replace(/^['._-]+|[.'_-]+$/g, '')
    const whole = address?.toLowerCase().startsWith(printed.toLowerCase()) ? address : printed
    return valueAt(document.text, { start: at, end: at + match[0].length }, 0.98, () => whole)
  }
  if (!address) return undefined
  return valueAt(document.text, linked.span ?? { start: 0, end: 0 }, 0.9, () => address)
}

function decode(address: string): string {
  return /%[0-9a-f]{2}/i.test(address) && !/%(?![0-9a-f]{2})/i.test(address)
    ? address.replace(/%40/g, '@').replace(/%2b/gi, '+').replace(/%20/g, '')
    : address
}

const PHONE = phrases('g')`
  (?:(?:\+|\b00)\s?\d{1,3}[\s./-]?)?(?:\(\s?\+?\d{1,5}\s?\)[\s./-]?)?\d{1,5}(?:[\s./\u2010-\u2015-]{1,2}\(?\d{1,8}\)?){1,6}
  \+\d{8,15}
  \b0\d{8,11}\b
  \b\d{10}\b
`
const PHONE_LABEL = phrases('i', String.raw`\b(?:…)\b\s*[.:#]?\s*\(?$`)`
  phone
  tel
  telephone
  mobile
  cell
  mob
  telefon
  handy
  téléphone
  portable
  teléfono
  móvil
  telefone
  celular
  telefono
  cellulare
  telefoon
  mobiel
  gsm
  call
  whatsapp
  ph
  [tmpc]
`

/** The likeliest telephone number of the rows. */
export function phoneOf(text: string, rows: readonly Row[]): Value | undefined {
  let best: { span: Span; score: number } | undefined
  for (const row of rows) {
    if (!/\d{2}/.test(row.text)) continue
    for (const match of matchesOf(row.text, PHONE)) {
      const score = phoneScore(match[0], row, match.index)
      if (score > (best?.score ?? 0.5)) {
        const start = row.start + match.index
        best = { span: { start, end: start + match[0].length }, score }
      }
    }
    if ((best?.score ?? 0) >= 2) break
  }
  if (!best) return undefined
  const { start, end } = best.span
  const from = text[start] === '(' ? start : trimSpan(text, best.span).start
  return valueAt(
    text,
    { start: text[start - 1] === '+' ? start - 1 : Math.min(from, start), end },
    0.76 + 0.08 * best.score,
  )
}

function phoneScore(number: string, row: Row, at: number): number {
  const digits = number.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return -1
  if (row.periods.some((period) => row.start + at < period.end && period.start < row.start + at + number.length))
    return -1
  if (/^(?:19|20)\d\d\s?[–-]\s?(?:19|20)\d\d$/.test(number.trim())) return -1
  const before = row.text.slice(0, at)
  if (/[\p{L}\d@/._-]$/u.test(before) && !PHONE_LABEL.test(before)) return -1
  const label = PHONE_LABEL.test(before) || isBesideAddress(number, row) ? 1.5 : 0
  const shape = /\+|^\(|\d{3}[\s.-]\d{3}[\s.-]\d{4}/.test(number.trim()) ? 1.2 : 0.4
  return label + shape + (digits >= 9 ? 0.5 : 0) - (row.words.length > 14 ? 1 : 0)
}

/** "555-0147 | nadia@example.com": a local number needs no area code where it stands beside an e-mail address. */
const isBesideAddress = (number: string, row: Row): boolean =>
  /^\d{3}[\s.-]\d{4}$/.test(number.trim()) && row.words.length <= 14 && EMAIL.test(row.text)

const NETWORKS: readonly (readonly [network: string, host: Pattern])[] = [
  ['LinkedIn', /linkedin/i],
  ['GitHub', /github/i],
  ['GitLab', /gitlab/i],
  ['XING', /\bxing\b/i],
  ['Stack Overflow', /stack ?overflow/i],
  ['Twitter', /\btwitter\b|\bx\.com/i],
  ['Behance', /behance/i],
  ['Dribbble', /dribbble/i],
  ['Medium', /\bmedium\.com/i],
  ['ORCID', /orcid/i],
  ['Google Scholar', /scholar\.google/i],
  ['ResearchGate', /researchgate/i],
  ['Kaggle', /kaggle/i],
  ['Instagram', /instagram/i],
  ['Facebook', /facebook/i],
  ['YouTube', /youtube/i],
]

const networkOf = (address: string): string | undefined => NETWORKS.find(([, host]) => host.test(address))?.[0]

interface Address {
  readonly url: string
  readonly span: Span
}

/** The candidate's own site, and their pages on networks. */
export function addressesOf(document: Document, rows: readonly Row[]): { url?: Value; profiles: Profile[] } {
  const printed = rows.flatMap((row) => addressesIn(row))
  const within = (span: Span) => rows.some((row) => row.start <= span.start && span.end <= row.end)
  const linked = document.links.flatMap(({ url, span }): Address[] =>
    /^https?:/i.test(url) &&
    span &&
    within(span) &&
    !printed.some((each) => each.span.start < span.end && span.start < each.span.end)
      ? [{ url, span }]
      : [],
  )
  const all = [...printed, ...linked]
  const site = all.find(({ url }) => networkOf(url) === undefined)
  const profiles = all.flatMap(({ url, span }): Profile[] => {
    const network = networkOf(url)
    const username = /[^/]\/(?:in\/|users\/|@)?([^/?#\s]+)\/?$/.exec(url.replace(/^https?:\/\//, ''))?.[1]
    return network
      ? [{ network, ...(username && { username }), url: valueAt(document.text, span, 0.92, () => url) }]
      : []
  })
  return { ...(site && { url: valueAt(document.text, site.span, 0.85, () => site.url) }), profiles: unique(profiles) }
}

const addressesIn = (row: Row): Address[] =>
  matchesOf(row.text, WEB_ADDRESS).flatMap((match) => {
    const start = row.start + match.index
    if (row.text[match.index - 1] === '@' || row.text[match.index + match[0].length] === '@') return []
    const url = match[0].replace(/[.]+$/, '')
    return [{ url, span: { start, end: start + url.length } }]
  })

const unique = (profiles: readonly Profile[]): Profile[] =>
  profiles.filter((profile, at) => profiles.findIndex((other) => other.url.value === profile.url.value) === at)
