import type { Resume } from '../model/resume.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { rowWithQuotes } from '../report/outline.ts'

/** A reason as a failed expectation shows it: what it is, what was asked, what the paper says, and what would help. */
export function reasonInWords(reason: Reason, resume: Resume): string {
  const row = rowWithQuotes(reason, resume)
  return [
    `${row.mark === 'no' ? '✗' : row.mark === 'doubt' ? '?' : '·'} ${row.name}${placeOf(reason)}`,
    `    ${row.message}`,
    ...(row.asked ? [`    asked    “${row.asked}”`] : []),
    ...row.paper.map((words) => `    paper    “${words}”`),
    ...(row.paper.length === 0 ? ['    paper    not found in the text'] : []),
    ...(row.careful ? [`    careful  ${row.careful}`] : []),
    ...(row.fix ? [`    fix      ${row.fix}`] : []),
  ].join('\n')
}

/** A message: what was expected, what came, and the reasons for it. */
export const messageOf = (expected: string, came: string, reasons: readonly string[]): string =>
  [expected, came, ...(reasons.length > 0 ? ['', ...reasons] : [])].join('\n')

/** The outcome, the reader and the day in one line. */
export const circumstances = ({ outcome, scores, policy, asOf }: Verdict): string =>
  `${outcome}${scores.overall === null ? '' : `, score ${scores.overall}`} (${policy} reader, as of ${asOf})`

const placeOf = ({ code, lostIn, weight }: Reason): string =>
  ` (${[`lost in ${lostIn}`, code ?? '', weight > 0 ? `−${weight}` : ''].filter(Boolean).join(' · ')})`
