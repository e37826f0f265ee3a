import { parseArgs } from 'node:util'
import type { Options, Values } from './command.ts'
import { nearest } from './nearest.ts'

export interface Arguments<Given extends Options> {
  readonly values: Values<Given & typeof COMMON_OPTIONS>
  readonly operands: readonly string[]
}

/** Every command takes these. */
export const COMMON_OPTIONS = {
  help: { type: 'boolean', short: 'h', says: 'this text' },
  version: { type: 'boolean', short: 'v', says: 'the version' },
} as const satisfies Options

/**
 * What the command line gives for these options.
 * @throws TypeError for an option that is none (naming the nearest), one without its value, and one given twice.
 */
export function parseArguments<const Given extends Options>(argv: readonly string[], options: Given): Arguments<Given> {
  const known: Options = { ...options, ...COMMON_OPTIONS }
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(known).map(([name, { type, short, multiple }]) => [
        name,
        { type, ...(short && { short }), ...(multiple && { multiple }) },
      ]),
    ),
  })
  const seen = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = known[token.name]
    if (!option) throw unknown(token.rawName, Object.keys(known))
    if (option.type === 'boolean' && token.value !== undefined)
      throw new TypeError(`--${token.name}: expected no value, got “${token.value}”.`)
    if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && isOption(token.value, known))))
      throw new TypeError(`--${token.name}: expected ${option.takes ?? 'a value'}, got nothing.`)
    if (seen.has(token.name) && !option.multiple && option.type === 'string')
      throw new TypeError(`--${token.name}: expected once, got it twice.`)
    seen.add(token.name)
  }
  return { values: values as Arguments<Given>['values'], operands: positionals }
}

/** Whether a value is really the next option: “--format --policy literal”. */
const isOption = (value: string, known: Options): boolean =>
  value.startsWith('--') && value.slice(2).split('=')[0]! in known

function unknown(name: string, known: readonly string[]): TypeError {
  const near = nearest(name.replace(/^-+/, ''), known)
  const hint = near === undefined ? 'See --help for those there are.' : `Did you mean --${near}?`
  return new TypeError(`${name}: there is no such option. ${hint}`)
}

/**
 * The one of `allowed` that was given.
 * @throws TypeError that names them all, and the nearest.
 */
export function oneOf<const Value extends string>(option: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((each) => each === value)
  if (found !== undefined) return found
  const near = nearest(value, allowed)
  throw new TypeError(
    `${option}: expected one of ${allowed.join(', ')}, got “${value}”.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  )
}

/**
 * A whole number from `least` to `most`.
 * @throws TypeError that says so.
 */
export function wholeNumber(option: string, value: string, least: number, most: number): number {
  const number = Number(value)
  if (value.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number
  throw new TypeError(`${option}: expected a whole number from ${least} to ${most}, got “${value}”.`)
}
