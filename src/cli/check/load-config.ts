import { existsSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { z } from 'zod'
import { jsonAt } from '../files.ts'
import { nearest } from '../nearest.ts'
import { type Config, configSchema } from './config-schema.ts'

const ENDS = ['.json', '.ts', '.mts', '.js', '.mjs']
const NAMES = ENDS.map((end) => `screened-out.config${end}`)

/** The configuration file in a folder; none where there is none. @throws TypeError where there are several. */
export function configIn(folder: string): string | undefined {
  const found = NAMES.filter((name) => existsSync(join(folder, name)))
  if (found.length > 1) throw new TypeError(`expected one configuration, got ${found.join(' and ')}. Keep one of them.`)
  return found[0] && join(folder, found[0])
}

/** What the file holds, not yet checked. @throws TypeError where it can't be loaded. */
export async function contentsOf(path: string): Promise<unknown> {
  const end = extname(path)
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new TypeError(`${path}: expected a file such as ${NAMES[0]}, got a folder. Name a file in it.`)
  if (!ENDS.includes(end))
    throw new TypeError(
      `${path}: expected a file that ends in ${ENDS.join(', ')}, got ${end === '' ? `“${basename(path)}”` : `one that ends in ${end}`}.`,
    )
  if (end === '.json') return jsonAt(path, 'a configuration in JSON')
  if (!existsSync(path)) throw new TypeError(`${path}: there is no such file. Check the path.`)
  const module = await imported(path)
  if (!('default' in module))
    throw new TypeError(`${path}: expected “export default defineConfig({ … })”, got no default export.`)
  return module.default
}

/** What the module exports. @throws TypeError where it has a mistake in its syntax, throws, or imports what is not there. */
async function imported(path: string): Promise<{ default?: unknown }> {
  const url = pathToFileURL(path).href
  try {
    return /\.m?ts$/.test(path) ? await importTypeScript(url, path) : await import(url)
  } catch (cause) {
    if (cause instanceof TypeError && cause.message.startsWith(`${path}: `)) throw cause
    throw new TypeError(`${path}: expected a module that can be loaded, got ${inOneLine(cause, path)}`, { cause })
  }
}

/** "SyntaxError: Unexpected token '}' (line 3)": an error by the first line of its message, and the line where the file is known to be wrong. */
function inOneLine(error: unknown, path: string): string {
  if (!(error instanceof Error)) return `${JSON.stringify(error)} thrown.`
  const [message] = error.message.split('\n')
  const [, line] = new RegExp(`${basename(path).replaceAll('.', '\\.')}:(\\d+)`).exec(error.stack ?? '') ?? []
  return `${error.name}: ${message}${line === undefined ? '' : ` (line ${line})`}`
}

/** Node takes types off by itself from 22.18 on; before, jiti does it where it is installed. */
async function importTypeScript(url: string, path: string): Promise<{ default?: unknown }> {
  try {
    return await import(url)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
  }
  let jiti: typeof import('jiti')
  try {
    jiti = await import('jiti')
  } catch (cause) {
    throw new TypeError(
      `${path}: expected Node ≥ 22.18, or the package jiti, to read TypeScript, got Node ${process.versions.node} without it. npm install --save-dev jiti, or write the configuration as JSON.`,
      { cause },
    )
  }
  return { default: await jiti.createJiti(url).import(path, { default: true }) }
}

/**
 * The configuration, checked.
 * @throws TypeError that names every place that is wrong, what was expected there, and what came.
 */
export function checkConfig(data: unknown, from: string): Config {
  const { success, data: config, error } = configSchema.safeParse(data)
  if (success) return config
  throw new TypeError(`${from}: ${error.issues.map((issue) => explain(issue, data)).join(' ')}`)
}

function explain(issue: z.core.$ZodIssue, data: unknown): string {
  const path = pathOf(issue.path)
  if (issue.code === 'custom') return `${path}: ${issue.message}`
  const came = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  )
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .map((key) => {
        const near = nearest(key, namesAt(issue.path))
        return `${path && `${path}: `}there is no “${key}”.${near === undefined ? ` There are ${namesAt(issue.path).join(', ')}.` : ` Did you mean “${near}”?`}`
      })
      .join(' ')
  return `${path || 'configuration'}: expected ${expectedBy(issue)}, got ${came === undefined ? 'nothing' : JSON.stringify(came)}.`
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : `a value of type ${issue.expected}`
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'invalid_format':
      return issue.format === 'date' ? 'a date as "YYYY-MM-DD"' : issue.format
    case 'too_small':
      return issue.origin === 'number' ? `at least ${issue.minimum}` : 'at least one'
    case 'too_big':
      return `at most ${issue.maximum}`
    case 'invalid_union':
      return [...new Set(issue.errors.flat().map(expectedBy))].join(', or ')
    default:
      return issue.message
  }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

/** What may stand at a place of the configuration. */
function namesAt(path: readonly PropertyKey[]): string[] {
  if (path[0] === 'expect') return Object.keys(configSchema.shape.expect.unwrap().element.shape)
  if (path[0] === 'answers') return Object.keys(configSchema.shape.answers.unwrap().element.shape)
  return Object.keys(configSchema.shape)
}
