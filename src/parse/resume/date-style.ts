import type { DateStyle } from '../../text/dates.ts'
import { matchesOf } from '../../text/phrases.ts'

/** From so many dates on it is no chance that nearly all have the same number in one place. */
const MANY = 4

const isConstant = (numbers: readonly string[]): boolean =>
  numbers.length >= MANY && numbers.filter((each) => Number(each) === 1).length >= 0.8 * numbers.length

/** How the paper writes its dates, as far as some of them can be read in one way only. */
export function dateStyleOf(text: string, languageOf: () => string): DateStyle {
  let dayFirst = 0
  let unclear = 0
  const [firsts, seconds]: [string[], string[]] = [[], []]
  for (const [, first, second] of matchesOf(text, /\b(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})\b/g)) {
    if (Number(first) > 12) dayFirst++
    else if (Number(second) > 12) dayFirst--
    else {
      unclear++
      firsts.push(first!)
      seconds.push(second!)
    }
  }
  // Forms that ask for a day are given the first of the month: what hardly ever changes is the day.
  if (dayFirst === 0) dayFirst = Number(isConstant(firsts)) - Number(isConstant(seconds))
  const isoMonths = matchesOf(text, /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])\b/g).some(
    ([, year, month]) => Number(month) !== (Number(year) + 1) % 100,
  )
  // "1989-90" among them is no month: all are years.
  const years = matchesOf(text, /\b((?:19|20)\d\d)-(\d\d)\b(?![-/\d])/g).some(
    ([, year, next]) => Number(next) > 12 && Number(next) === (Number(year) + 1) % 100,
  )
  const ranged = matchesOf(text, /\b(?:19|20)\d\d-\d\d\b/g).length
  return {
    ...dayOrder(dayFirst, unclear, languageOf),
    ...(years && { shortYears: true }),
    ...(ranged > 0 && {
      isoMonths:
        (isoMonths && !years) ||
        /\b(?:19|20)\d\d-\d\d\s*(?:-|–|—|to|bis)\s*(?:(?:19|20)\d\d-\d\d|present|current|heute|now)/i.test(text),
    }),
  }
}

/** Where the paper's dates don't tell: English ones begin with the month, others with the day. */
function dayOrder(dayFirst: number, unclear: number, languageOf: () => string): DateStyle {
  if (dayFirst !== 0) return { dayFirst: dayFirst > 0 }
  if (unclear === 0) return {}
  const language = languageOf()
  return language === 'en' || language === 'und' ? {} : { dayFirst: true }
}
