import { wrap } from '../report/wrap.ts'
import { COMMON_OPTIONS } from './arguments.ts'
import type { Command, Option, Options } from './command.ts'
import { commands } from './commands.ts'

const WIDTH = 80
const COLUMN = 26

/** The help of one command. */
export function helpOf(command: Command): string {
  return [
    `screened-out ${command.name}: ${command.summary}`,
    '',
    ...wrap(command.about, WIDTH, ''),
    '',
    ...command.usage.map((line) => `  ${line}`),
    '',
    ...command.operands.flatMap(([name, says]) => row(name, says)),
    ...(command.operands.length > 0 ? [''] : []),
    'Options',
    ...optionRows({ ...command.options, ...COMMON_OPTIONS }),
    '',
    ...section(
      'Exit status',
      command.exits.flatMap((says, code) => row(String(code), says, 5)),
    ),
    ...section(
      'Examples',
      command.examples.map((line) => `  ${line}`),
    ),
  ].join('\n')
}

/** The help of the program: what it is, its commands, and the first command's help. */
export function helpOfAll(first: Command): string {
  return [
    'screened-out: why did nobody call back?',
    '',
    'Screens a résumé against a job posting the way a hurried reader does, and',
    'explains what stood in the way, with quotes from both papers and honest fixes.',
    '',
    ...section('Commands (screened-out <command> --help says more)', [
      ...commands.flatMap(({ name, summary }) => row(name, summary, 16)),
    ]),
    helpOf(first),
    ...wrap(
      'It simulates habits that are documented or assumed. It is no hiring tool, gives no probability of an interview, and never advises writing what is not true.',
      WIDTH,
      '',
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [title, ...lines, ''])

const optionRows = (options: Options): string[] =>
  Object.entries(options).flatMap(([name, option]) => [
    ...row(`${shortOf(option)}--${name}${option.takes ? ` ${option.takes}` : ''}`, option.says),
    ...(option.details ?? []).map((line) => `      ${line}`),
  ])

const shortOf = ({ short }: Option): string => (short === undefined ? '' : `-${short}, `)

/** A name and what it says, in two columns; the name has a line of its own where it is too long. */
function row(name: string, says: string, column = COLUMN): string[] {
  const indent = ' '.repeat(column)
  const first = `  ${name}`
  return first.length > column - 2
    ? [first, ...wrap(says, WIDTH, indent)]
    : wrap(says, WIDTH, indent, first.padEnd(column))
}
