#!/usr/bin/env node
import { ScreeningError } from '../errors.ts'
import { lintPosting, parseRequisition, report, simulate } from '../index.ts'
import { postingFaultsInWords } from '../report/posting-faults.ts'
import { engine } from '../version.ts'
import { parseArguments, type Request } from './arguments.ts'
import { readAnswers, readInput } from './files.ts'
import { HELP } from './help.ts'

/** 0: advanced. 1: not advanced. 2: could not be screened. */
type ExitCode = 0 | 1 | 2

async function run(argv: readonly string[]): Promise<ExitCode> {
  const request = parseArguments(argv)
  if (request.kind === 'help') return print(HELP)
  if (request.kind === 'version') return print(`${engine}\n`)
  if (request.kind === 'lint-posting') return lint(request)
  const { resume, posting, policy, asOf, format, answers } = request
  const simulation = await simulate(
    { resume: await readInput(resume), posting: await readInput(posting) },
    { policy, asOf, ...(answers !== undefined && { answers: await readAnswers(answers) }) },
  )
  const { stdout } = process
  print(report(simulation, format, { colour: wantsColour(), width: Math.min(100, Math.max(60, stdout.columns ?? 80)) }))
  return simulation.verdict.outcome === 'advance' ? 0 : 1
}

/** 0: nothing found. 1: something found. */
async function lint({ posting, asOf, format }: Extract<Request, { kind: 'lint-posting' }>): Promise<ExitCode> {
  const faults = lintPosting(parseRequisition(await readInput(posting)), { asOf })
  print(format === 'json' ? `${JSON.stringify(faults, null, 2)}\n` : postingFaultsInWords(faults))
  return faults.length === 0 ? 0 : 1
}

function print(text: string): 0 {
  process.stdout.write(text)
  return 0
}

/** NO_COLOR and FORCE_COLOR are honoured as their conventions say; else colour is for terminals. */
function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true
  return process.stdout.isTTY === true && TERM !== 'dumb'
}

/** One line: what, why, what to do. */
function explain(error: unknown): ExitCode {
  if (!(error instanceof ScreeningError || error instanceof TypeError)) throw error
  process.stderr.write(`screened-out: ${error.message}\n`)
  return 2
}

process.exitCode = await run(process.argv.slice(2)).catch(explain)
