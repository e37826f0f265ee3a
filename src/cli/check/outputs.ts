import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { oneOf } from '../arguments.ts'
import { type Terminal, wantsColour, widthOf, write } from '../terminal.ts'
import { isBroken, isNote, type Reporter } from './reporter.ts'
import { toAnnotations, toJobSummary } from './reporters/github.ts'
import { toHtml } from './reporters/html.ts'
import { toJson } from './reporters/json.ts'
import { toJunit } from './reporters/junit.ts'
import { progressBar, toPretty } from './reporters/pretty.ts'
import { toSarif } from './reporters/sarif.ts'

export const REPORTERS = ['pretty', 'json', 'ndjson', 'junit', 'sarif', 'github', 'html'] as const
type ReporterName = (typeof REPORTERS)[number]

/** A reporter and where it writes: a file, or standard output where none is said. */
export interface Output {
  readonly name: ReporterName
  readonly file?: string
}

/** These are for reading along, and may share standard output; of the others only one can have it, alone. */
const FOR_READING: readonly ReporterName[] = ['pretty', 'github']

/**
 * What `--reporter name` and `--reporter name=file` ask for; `pretty` where nothing is.
 * @throws TypeError for a reporter that is none, and where two would write over each other.
 */
export function outputsOf(given: readonly string[] = ['pretty']): Output[] {
  const outputs = given.map((each): Output => {
    const at = each.indexOf('=')
    const name = oneOf('--reporter', at < 0 ? each : each.slice(0, at), REPORTERS)
    const file = at < 0 ? undefined : each.slice(at + 1)
    if (file === '') throw new TypeError(`--reporter ${name}=: expected a file after the sign, got nothing.`)
    return { name, ...(file !== undefined && { file }) }
  })
  const shown = outputs.filter(({ file }) => file === undefined)
  if (shown.length > 1 && shown.some(({ name }) => !FOR_READING.includes(name)))
    throw new TypeError(
      `--reporter: expected one reporter on standard output, got ${shown.map(({ name }) => name).join(' and ')}. Give the others a file: ${shown.at(-1)!.name}=<file>.`,
    )
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]))
  const twice = files.find((file, at) => files.indexOf(file) !== at)
  if (twice !== undefined) throw new TypeError(`--reporter: expected a file for each, got “${twice}” twice.`)
  return outputs
}

/** The reporter of an output. `prefix` leads from the working folder to the papers. */
export function reporterOf({ name, file }: Output, terminal: Terminal, prefix: string): Reporter {
  const out = (text: string): Promise<void> => (file === undefined ? write(terminal.stdout, text) : save(file, text))
  switch (name) {
    case 'pretty':
      return pretty(out, terminal, file === undefined)
    case 'json':
      return { end: (checked) => out(toJson(checked)) }
    case 'ndjson':
      return ndjson(out, terminal, file)
    case 'junit':
      return { end: (checked) => out(toJunit(checked)) }
    case 'sarif':
      return { end: (checked) => out(toSarif(checked, prefix)) }
    case 'html':
      return { end: (checked) => out(toHtml(checked)) }
    case 'github':
      return {
        async end(checked) {
          await out(toAnnotations(checked, prefix))
          const summary = terminal.env['GITHUB_STEP_SUMMARY']
          if (summary) await appendFile(summary, toJobSummary(checked))
        },
      }
  }
}

function pretty(out: (text: string) => Promise<void>, terminal: Terminal, onTerminal: boolean): Reporter {
  const { stderr, stdout } = terminal
  const shows = onTerminal && stdout.isTTY === true
  const moves = shows && stderr.isTTY === true && terminal.env['TERM'] !== 'dumb'
  return {
    async progressed(progress) {
      if (moves) await write(stderr, progressBar(progress, stderr.columns ?? 80))
    },
    async end(checked) {
      if (moves) await write(stderr, '\r\x1b[K')
      await out(
        toPretty(checked, {
          colour: onTerminal && wantsColour(terminal),
          width: widthOf(terminal),
          matrix: shows || !onTerminal,
        }),
      )
    },
  }
}

/** A line for each pair, each broken file and each note as its turn comes. */
function ndjson(out: (text: string) => Promise<void>, { stdout }: Terminal, file: string | undefined): Reporter {
  const lines: string[] = []
  return {
    async found(found) {
      const line = `${JSON.stringify(isBroken(found) ? { broken: found } : isNote(found) ? { note: found } : found)}\n`
      if (file === undefined) await write(stdout, line)
      else lines.push(line)
    },
    end: async () => (file === undefined ? undefined : out(lines.join(''))),
  }
}

/** Writes a file, and the folders it stands in. */
export async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  } catch (cause) {
    throw new TypeError(`${file}: it can’t be written (${(cause as NodeJS.ErrnoException).code}). Check the path.`, {
      cause,
    })
  }
}
