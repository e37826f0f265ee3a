#!/usr/bin/env node
import { ScreeningError } from '../errors.ts'
import { engine } from '../version.ts'
import { COMMON_OPTIONS, parseArguments } from './arguments.ts'
import type { ExitCode } from './command.ts'
import { commands } from './commands.ts'
import { helpOf, helpOfAll } from './help.ts'
import { type Terminal, write } from './terminal.ts'

async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = argv
  // Nothing was screened, so that 0 would say too much: `screened-out $CV $POSTING` with both of them empty.
  if (first === undefined) {
    await write(terminal.stderr, helpOfAll(await commands[0]!.load()))
    return 2
  }
  const named = commands.find(({ name }) => name === first)
  const command = await (named ?? commands[0]!).load()
  const { values, operands } = parseArguments(named ? rest : argv, { ...command.options, ...COMMON_OPTIONS })
  if (values.help) return print(named ? helpOf(command) : helpOfAll(command), terminal)
  if (values.version) return print(`${engine}\n`, terminal)
  return command.run(values, operands, terminal)
}

async function print(text: string, { stdout }: Terminal): Promise<0> {
  await write(stdout, text)
  return 0
}

/** One line: what, why, what to do. */
function explain(error: unknown): ExitCode {
  if (!(error instanceof ScreeningError || error instanceof TypeError)) throw error
  process.stderr.write(`screened-out: ${error.message.replace(/\s*\n\s*/g, ' ')}\n`)
  return 2
}

/** Who reads us has read enough: `screened-out … | head`. All other errors come to who writes. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
}

process.stdout.on('error', stopWhenNobodyReads)
process.exitCode = await run(process.argv.slice(2), process).catch(explain)
