import type { Line } from '../../model/document.ts'
import { monthNumber, seasonMonths } from '../../text/calendar.ts'
import type { DateStyle } from '../../text/dates.ts'
import { periodsIn } from '../../text/periods.ts'
import { phrases } from '../../text/phrases.ts'

/**
 * Puts a range of dates together that was broken over two lines: "(June 2001" / "to 2003)", "03/2019 –" / "Present", and,
 * where each stands on a line of its own, "2008" / "2011". What follows the range stays a line by itself.
 */
export function mendDates(lines: readonly Line[], text: string, style: DateStyle): readonly Line[] {
  const mended: Line[] = []
  let run = 0
  lines.forEach((line, at) => {
    if (isDashWithin(lines, at - 1, text)) return
    const before = mended.at(-1)
    if (before && isDashWithin(lines, at, text)) {
      mended[mended.length - 1] = { ...before, span: { start: before.span.start, end: lines[at + 1]!.span.end } }
      return
    }
    const words = text.slice(line.span.start, line.span.end)
    const bare = BARE.test(words)
    const alone = bare && run < 2 && !isBare(lines[at + 1], text)
    const cut = before && (endOfSplitDate(before, line, text, style) ?? endOfRange(before, line, text, style, alone))
    run = bare && cut === undefined ? run + 1 : 0
    if (!before || cut === undefined) {
      mended.push(line)
      return
    }
    mended[mended.length - 1] = { ...before, span: { start: before.span.start, end: cut } }
    const rest = text.slice(cut, line.span.end)
    if (/[\p{L}\p{N}]/u.test(rest))
      mended.push({ ...line, gap: 0, span: { start: cut + rest.search(/[\p{L}\p{N}(]/u), end: line.span.end } })
  })
  return mended
}

/** A line that holds nothing but one date, or "present". */
const BARE = phrases('iu', String.raw`^\s*\(?(?:…)\)?\s*[:,]?\s*$`)`
  (?:\p{L}{3,9}\.?,?\s+|\d{1,2}[/.](?:\d{1,2}[/.])?)?(?:19|20)\d\d
  ['’]\d\d
  present
  current
  now
`
const isBare = (line: Line | undefined, text: string): boolean =>
  line !== undefined && BARE.test(text.slice(line.span.start, line.span.end))

/** A dash on a line of its own, between two dates on theirs: "September 2014" / "—" / "April 2019". */
const isDashWithin = (lines: readonly Line[], at: number, text: string): boolean => {
  const line = lines[at]
  return (
    line !== undefined &&
    /^\s*[-–—‒−~]\s*$/.test(text.slice(line.span.start, line.span.end)) &&
    isBare(lines[at - 1], text) &&
    isBare(lines[at + 1], text)
  )
}

/** The date that begins a line, after the dash or the "to" of a range, if it has one. */
const HEAD = phrases('iu')`
  ^\s*(?:[-–—‒−~]|to\b|till?\b|until\b|through\b|bis\b|au\b|à|al?\b|até\b|tot\b|hasta\b)?\s*(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+)?(?:[\p{L}.’']{2,11},?\s+)?(?:de\s+|of\s+)?(?:\d{1,2}[/.-](?:\d{1,2}[/.-])?)?(?:(?:19|20)\d\d|['’]\d\d)\b\)?
  ^\s*(?:[-–—‒−~]|to\b|till?\b|until\b|bis\b|tot\b|a\b|à|au?\b|até\b|hasta\b)?\s*(?:the )?(?:present|current|date|now|heute|heden|oggi|hoje|actualidad|actual|atual|ce jour|aujourd['’]hui)\b\)?
`
const JOINT = /(?:[-–—‒−~]|\b(?:to|till|until|through|bis|au|al|a|até|tot|hasta))\s*$/iu
const DATE_AT_END =
  /(?:(?:19|20)\d\d|['’]\d\d)\)?\s*(?:(?:[-–—‒−~]|\b(?:to|till|until|through|bis|au|al|a|à|até|tot|hasta))\s*(?:\d{1,2}\.?\s*)?(?:\p{L}{3,9}\.?)?)?\s*$/iu
/** "2014 – January", "2014 – 31": the rest of the date stands below. */
const ENDS_WITH_MONTH =
  /(?:[-–—‒−~]|\b(?:to|till|until|through|bis|au|al|a|até|tot|hasta))\s*(?:\d{1,2}\.?|(?:\d{1,2}\.?\s+)?\p{L}{3,9}\.?)\s*$/iu

const MONTH_AT_END = /(?:^|[\s(|,–—-])(\p{L}{3,9})\.?,?\s*$/u
const YEAR_AT_HEAD = /^\s*(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/

/** Where the dates end whose first month ends one line, and its year begins the next: "… | Nov" over "’20–Present". */
function endOfSplitDate(first: Line, second: Line, text: string, style: DateStyle): number | undefined {
  if (!areClose(first, second)) return undefined
  const tail = tailOf(first, text)
  const month = MONTH_AT_END.exec(tail)?.[1]
  if (!month || !(monthNumber(month.toLowerCase(), month) ?? seasonMonths(month.toLowerCase()))) return undefined
  const start = first.span.end - tail.length
  if (!YEAR_AT_HEAD.test(text.slice(second.span.start, second.span.start + 6))) return undefined
  const both = text.slice(start, Math.min(second.span.end, second.span.start + 48))
  const dates = periodsIn(both, style).find(({ from, to }) => {
    const last = to ?? from
    return last !== undefined && start + last.end > second.span.start
  })
  return dates && start + dates.start < first.span.end ? start + dates.end : undefined
}

const areClose = (first: Line, second: Line): boolean =>
  second.gap <= 0.9 &&
  first.region === second.region &&
  second.span.start - first.span.end <= 12 &&
  first.span.end - first.span.start <= 400

const tailOf = ({ span }: Line, text: string): string => text.slice(Math.max(span.start, span.end - 60), span.end)

/** Where the range ends in the second line; undefined where the two lines hold none between them. */
function endOfRange(first: Line, second: Line, text: string, style: DateStyle, alone: boolean): number | undefined {
  if (!areClose(first, second)) return undefined
  const tail = tailOf(first, text)
  if (!DATE_AT_END.test(tail)) return undefined
  const head = HEAD.exec(text.slice(second.span.start, Math.min(second.span.end, second.span.start + 48)))
  if (!head) return undefined
  const jointed =
    JOINT.test(tail) ||
    (ENDS_WITH_MONTH.test(tail) && (isBare(second, text) || /\d\.?\s*$/.test(tail))) ||
    /^\s*(?:[-–—‒−~]|(?:to|till?|until|through|bis|au|al|à|até|tot|hasta)\b)/iu.test(head[0])
  const follows = text.slice(second.span.start + head[0].length, second.span.end)
  const opens = /^\s*[:,|]/.test(follows) && isBare(first, text)
  if (!jointed && !alone && !opens) return undefined
  const start = first.span.end - tail.length
  const end = second.span.start + head[0].length
  const range = periodsIn(text.slice(start, end), style).at(-1)
  if (range?.form !== 'range' || !range.from || !range.to || start + range.from.end > first.span.end) return undefined
  if (!jointed && !isBare(first, text) && range.to.precision === 'year') return undefined
  return start + range.end > second.span.start ? end : undefined
}
