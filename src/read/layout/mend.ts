import { HOST_END } from '../../text/web-addresses.ts'
import { brokenCell, withCell } from './broken-cells.ts'
import type { PageLine } from './lines.ts'

/** What helps to tell how a word that was broken at a line's end is written. */
export interface MendingHints {
  /** Addresses of the file's links. */
  readonly links: readonly string[]
  /** The file was made by software that breaks words: a hyphen at a line's end is seldom the word's own. */
  readonly hyphenates: boolean
}

/** Lines with words, e-mail and web addresses that were broken at a line's end made whole again, at the end of the first line. */
export function mendLines(lines: readonly PageLine[], hints: MendingHints): PageLine[] {
  const known = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []))
  const addresses = hints.links.map((url) => bare(url)).join('\n')
  const mended: PageLine[] = []
  for (const line of lines) {
    const above = mended.at(-1)
    const isNext = above !== undefined && above.region === line.region
    const rejoined = (first: string): Rejoined | undefined =>
      rejoin(first, line.text, addresses, known, hints.hyphenates)
    const broken = isNext ? rejoined(above.text) : undefined
    const row = isNext && !broken ? brokenCell(above, line) : undefined
    if (above && row) {
      const { first, rest } = rejoined(row.cell) ?? { first: row.cell, rest: line.text }
      mended[mended.length - 1] = withCell(above, row, `${first} ${rest}`.trimEnd())
      continue
    }
    if (!above || !broken) {
      mended.push(line)
      continue
    }
    mended[mended.length - 1] = { ...above, text: broken.first }
    if (broken.rest) mended.push(shorten(line, broken.rest))
  }
  return mended.map((line) => ({ ...line, text: line.text.replace(/\u2010/g, '-').replace(/\u00ad/g, '') }))
}

/** Longer pieces are no words and no addresses. */
const LONGEST_WORD = 200

interface Rejoined {
  readonly first: string
  readonly rest: string
}

function rejoin(
  above: string,
  below: string,
  addresses: string,
  known: ReadonlySet<string>,
  hyphenates: boolean,
): Rejoined | undefined {
  const head = above.slice(1 + Math.max(above.lastIndexOf(' '), above.lastIndexOf('\t')))
  const tail = /^\S+/.exec(below)?.[0] ?? ''
  const rest = below.slice(tail.length).trimStart()
  if (!head || !tail || head.length + tail.length > LONGEST_WORD) return undefined
  if (
    isAddress(
      head,
      tail,
      { head: head.length === above.length || above.at(-head.length - 1) === '\t', tail: rest === '' },
      addresses,
    )
  )
    return { first: above + tail, rest }
  const word = /[\p{L}]+[-\u2010\u00ad]$/u.exec(head)?.[0]
  if (word && isDoubleName(head, tail)) return { first: above + tail, rest }
  if (!word || !/^\p{Ll}/u.test(tail)) return undefined
  return { first: above.slice(0, above.length - word.length) + spell(word, tail, known, hyphenates), rest }
}

/** A name of two parts, broken at its own hyphen. */
const isDoubleName = (head: string, tail: string): boolean =>
  /^\p{Lu}\p{L}+[-\u2010]$/u.test(head) && /^\p{Lu}\p{Ll}/u.test(tail)

/** Whether two pieces are one e-mail or web address. */
function isAddress(head: string, tail: string, alone: { head: boolean; tail: boolean }, addresses: string): boolean {
  const whole = head + tail
  if (whole.length > 7 && /[.@/]/.test(whole) && isLinked(whole, head, addresses)) return true
  if (!alone.tail || !/^[\w.@/?=&%#~+-]+$/u.test(tail)) return false
  if (/^[\w.+-]+@(?:[\w-]+\.){1,8}[a-z]{2,24}$/iu.test(whole)) {
    if (head.includes('@'))
      return (
        /[@.-]$/.test(head) || /^\./.test(tail) || !HOST_END.test(head) || (tail.length <= 2 && HOST_END.test(whole))
      )
    return alone.head && (/[.+_-]$/.test(head) || tail.startsWith('@'))
  }
  if (/@/.test(whole)) return false
  return /[-/._=]$/.test(head) && (HOST_END.test(whole) || /^(?:https?:|www\.)/i.test(head))
}

/** Whether the file has a link to the whole, and the first piece alone is not the end of one. */
function isLinked(whole: string, head: string, addresses: string): boolean {
  const [all, first] = [bare(whole), bare(head)]
  const at = addresses.indexOf(all)
  return at >= 0 && (at === 0 || /[\n/]/.test(addresses[at - 1]!)) && !addresses.split('\n').includes(first)
}

function bare(url: string): string {
  const address = url
    .toLowerCase()
    .replace(/^(?:mailto:|tel:|https?:\/\/)/, '')
    .replace(/^www\./, '')
  return address.endsWith('/') ? address.slice(0, -1) : address
}

/** First halves that keep their hyphen. */
const KEEPS_HYPHEN =
  /^(?:self|non|co|cross|multi|well|full|part|long|short|high|low|on|in|up|out|off|hands|real|first|second|third|one|two|three|four|five|six|end|back|front|large|small|mid|post|ex|on-the|state-of-the|day-to|face-to|e|peer|data|time|cost|customer|client|user|year|entry|award|problem|decision|follow|start|third)$/

function spell(word: string, tail: string, known: ReadonlySet<string>, hyphenates: boolean): string {
  const half = word.slice(0, -1)
  const next = /^[\p{L}]+/u.exec(tail)?.[0] ?? ''
  if (word.endsWith('\u00ad') || word.endsWith('\u2010')) return half + tail
  if (known.has(`${half}-${next}`.toLowerCase())) return `${half}-${tail}`
  if (known.has((half + next).toLowerCase())) return half + tail
  return hyphenates && !KEEPS_HYPHEN.test(half.toLowerCase()) ? half + tail : `${half}-${tail}`
}

/** The line without the piece that went up. */
function shorten(line: PageLine, rest: string): PageLine {
  const moved = line.text.length - rest.length
  const marks = line.marks
    .filter(({ end }) => end > moved)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - moved), end: mark.end - moved }))
  return { ...line, text: rest, marks }
}
