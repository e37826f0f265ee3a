import { parseArgs } from 'node:util'
import type { Policy } from '../model/policy.ts'
import { policies } from '../policies/policies.ts'
import type { ReportFormat } from '../report/report.ts'

export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'screen'
      readonly resume: string
      readonly posting: string
      readonly policy: Policy
      readonly asOf: string
      readonly format: ReportFormat
      /** A file of answers, as JSON. */
      readonly answers?: string
    }
  | { readonly kind: 'lint-posting'; readonly posting: string; readonly asOf: string; readonly format: 'text' | 'json' }

const FORMATS: readonly ReportFormat[] = ['text', 'markdown', 'json']

/**
 * What the command line asks for.
 * @throws TypeError that names what was expected and what came.
 */
export function parseArguments(argv: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      policy: { type: 'string', default: 'rushed' },
      'as-of': { type: 'string' },
      format: { type: 'string', default: 'text' },
      answers: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
  if (values.help || argv.length === 0) return { kind: 'help' }
  if (values.version) return { kind: 'version' }
  if (positionals[0] === 'lint-posting') return lintRequest(positionals.slice(1), values)
  const [resume, posting, ...more] = positionals
  if (resume === undefined || posting === undefined || more.length > 0)
    throw new TypeError(
      `expected two files, a résumé and a posting, got ${positionals.length}. See screened-out --help.`,
    )
  if (resume === '-' && posting === '-')
    throw new TypeError('only one of the two papers can come from standard input (-).')
  return {
    kind: 'screen',
    resume,
    posting,
    policy: policies[oneOf('--policy', values.policy, Object.keys(policies) as (keyof typeof policies)[])],
    asOf: values['as-of'] ?? today(),
    format: oneOf('--format', values.format, FORMATS),
    ...(values.answers !== undefined && { answers: values.answers }),
  }
}

function lintRequest(files: readonly string[], values: { format: string; 'as-of'?: string }): Request {
  const [posting, ...more] = files
  if (posting === undefined || more.length > 0)
    throw new TypeError(`lint-posting: expected one file, a posting, got ${files.length}. See screened-out --help.`)
  const format = oneOf('--format', values.format, ['text', 'json'])
  return { kind: 'lint-posting', posting, format, asOf: values['as-of'] ?? today() }
}

function oneOf<const Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value)
  if (found === undefined) throw new TypeError(`${option}: expected one of ${allowed.join(', ')}, got “${value}”.`)
  return found
}

/** The one place with a clock: verdicts depend on a date, and here a person is asking today. */
function today(): string {
  const now = new Date()
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
