import type { Simulation } from '../model/simulation.ts'
import type { Verdict } from '../model/verdict.ts'
import { toMarkdown } from './markdown.ts'
import { NOTICE } from './notice.ts'
import { outlineOf } from './outline.ts'
import { type TextOptions, toText } from './text.ts'

const formats = ['text', 'markdown', 'json'] as const
export type ReportFormat = (typeof formats)[number]

/**
 * The verdict in words. Given a whole simulation it also says what a careful reader would have decided.
 * `json` is the verdict (and the careful one) as data; it validates against the exported schema `Report`.
 * @throws TypeError for a format that is none.
 */
export function report(
  subject: Verdict | Simulation,
  format: ReportFormat = 'text',
  options: TextOptions = {},
): string {
  const simulation = 'verdict' in subject ? subject : undefined
  const verdict = 'verdict' in subject ? subject.verdict : subject
  switch (format) {
    case 'text':
      return toText(outlineOf(verdict, simulation), options)
    case 'markdown':
      return toMarkdown(outlineOf(verdict, simulation))
    case 'json':
      return `${JSON.stringify(asData(verdict, simulation), null, 2)}\n`
    default:
      throw new TypeError(`format: expected one of ${formats.join(', ')}, got ${JSON.stringify(format)}.`)
  }
}

function asData(verdict: Verdict, simulation: Simulation | undefined): object {
  const { careful, skim, rehearsal, panel, aftermath } = simulation ?? {}
  return {
    verdict,
    ...(careful && { careful }),
    ...(skim && { skim }),
    ...(rehearsal && { rehearsal }),
    ...(panel && { panel }),
    ...(aftermath && { aftermath }),
    notice: NOTICE,
  }
}
