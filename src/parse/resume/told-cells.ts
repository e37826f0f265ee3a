import type { Period } from '../../text/periods.ts'
import { titleScore } from '../../text/roles.ts'
import { TELLS_DOING } from './bodies.ts'
import { headOf, isProse, type Row, tailOf } from './rows.ts'

/** Words from which a cell tells something rather than names it. */
const TELLING = 5

/**
 * A row of a table whose last cell tells of the work ("2019 – 2021 | Bluebird Diner | Cook | Ran the grill on weekends.")
 * as two: what it names, and what it tells.
 */
export function withToldApart(row: Row, at: number, rows: readonly Row[]): Row[] {
  const apart = ranOn(row) ?? behindBracket(row) ?? besideDates(row, rows[at - 1])
  if (apart) return apart
  const last = row.cells.at(-1)
  if (!last || row.cells.length < 3 || row.periods.length === 0 || row.bullet) return [row]
  const told = row.words.filter((word) => word.start >= last.start)
  const isTold = last.hint === 'told' || (told.length >= TELLING && /[.!?]$/.test(last.text))
  if (!isTold || row.periods.some(({ end }) => end > last.start)) return [row]
  const end = row.cells.at(-2)!.end
  return [
    { ...headOf(row, end), cells: row.cells.slice(0, -1) },
    { ...tailOf(row, last.start), gap: 0 },
  ]
}

/** "2021 – 2023 | Ran a kitchen of nine, and …" right below "Cook at Elm House": the dates of that, and what it tells. */
function besideDates(row: Row, above: Row | undefined): Row[] | undefined {
  const [dates, told, another] = row.cells
  const [period] = row.periods
  if (!dates || !told || another || row.bullet || period?.start !== dates.start || period.end !== dates.end)
    return undefined
  if (!above || above.periods.length > 0 || row.gap > 0.5 || titleScore(above.words) < 2.5) return undefined
  const tail = tailOf(row, told.start)
  return isProse(tail) ? [headOf(row, dates.end), { ...tail, gap: 0 }] : undefined
}

/** Words before and behind the dates, so many that the one names a job and the other tells of it. */
const MOST_NAMING = 12
const LEAST_TELLING = 2

/** A stop behind a name, and no abbreviation, before another sentence. */
const STOP = /(?<!(?<!\p{L})(?:[Ss]t|Mt|Dr|Mrs?|Ms|[Nn]o|[JS]r|Inc|Ltd|Co|Corp|Dept|\p{L}))\.\s+(?=\p{Lu})/u

/** "2017–2022 Joiner, Carrick Ltd, Redruth. Made stairs and doors.": the dates open the name of a job, and sentences follow. */
function ranOnBehindDates(row: Row, period: Period): Row[] | undefined {
  if (period.start - row.start > 1 || row.periods.length > 1) return undefined
  const stop = STOP.exec(row.text.slice(period.end - row.start))
  const end = stop ? period.end + stop.index : undefined
  if (!stop || end === undefined) return undefined
  const naming = row.words.filter((word) => word.start >= period.end && word.end <= end).length
  const telling = row.words.filter((word) => word.start >= end).length
  if (naming < 1 || naming > MOST_NAMING || telling < LEAST_TELLING) return undefined
  return [headOf(row, end), { ...tailOf(row, end + stop[0].length), gap: 0 }]
}

/** "Estimator (1998 – 2001) - Ran small local jobs and …": the dates in brackets end the name of a job, and what it tells follows. */
function behindBracket(row: Row): Row[] | undefined {
  const [period, another] = row.periods
  if (!period || another || row.bullet || period.form !== 'range') return undefined
  const sign = BEHIND_BRACKET.exec(row.text.slice(period.end - row.start))
  if (!sign || row.words.filter((word) => word.end <= period.start).length > MOST_NAMING) return undefined
  const told = tailOf(row, period.end + sign[0].length)
  if (told.words.length < TELLING || !(isProse(told) || TELLS_DOING.test(told.text))) return undefined
  return [headOf(row, period.end + 1), { ...told, gap: 0 }]
}

const BEHIND_BRACKET = /^\)\s*[-–—:]\s*(?=\p{Lu})/u

/** "Cook, Hill Primary, Kendal. Sept 2021 to now. Cooking for 140 a day.": the dates end the name of a job, and sentences follow. */
function ranOn(row: Row): Row[] | undefined {
  const period = row.periods.find(({ form }) => form === 'range' || form === 'since')
  if (!period || row.bullet) return undefined
  const after = row.text.slice(period.end - row.start)
  const behind = /^\.\s/.test(after) ? undefined : ranOnBehindDates(row, period)
  if (behind) return behind
  const stop = /^\.\s+(?=\p{Lu})/u.exec(after)
  if (!stop) return undefined
  const told = { ...tailOf(row, period.end + stop[0].length), gap: 0 }
  if (period.start - row.start <= 1) return [headOf(row, period.end), told]
  if (row.cells.length > 1) return undefined
  const naming = row.words.filter((word) => word.end <= period.start).length
  const telling = row.words.filter((word) => word.start >= period.end).length
  if (naming < 2 || naming > MOST_NAMING || telling < LEAST_TELLING) return undefined
  // "Negotiated the 2024 agreement" dates no other job.
  return told.periods.some(({ form }) => form !== 'single') ? undefined : [headOf(row, period.end), told]
}
