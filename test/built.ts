import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

/**
 * The folder of the built package, without declarations. It is built again only where a source has changed since, and once where several
 * test files ask for it at the same time.
 */
export function built(): string {
  const folder = join(root, 'node_modules/.built', fingerprint())
  const done = (): boolean => existsSync(folder)
  if (done()) return folder
  mkdirSync(join(folder, '..'), { recursive: true })
  while (!done()) {
    if (!claim(`${folder}.lock`)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
      continue
    }
    try {
      if (!done()) build(folder)
    } finally {
      rmSync(`${folder}.lock`, { recursive: true })
    }
  }
  return folder
}

function build(folder: string): void {
  const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
  const dist = join(`${folder}.new`, 'dist')
  execFileSync(process.execPath, [tsup, '--no-dts', '--silent', '--out-dir', dist], { cwd: root })
  copyFileSync(join(root, 'package.json'), join(`${folder}.new`, 'package.json'))
  renameSync(`${folder}.new`, folder)
}

/** Making a folder is atomic: who makes it builds. */
function claim(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  for (const path of [
    ...sources.sort().map((name) => `src/${name}`),
    'build/lighten.ts',
    'tsup.config.ts',
    'package.json',
  ])
    hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 16)
}

/** Puts the built package, and packages of ours, where `folder` finds them by name. Their dependencies are found from where they really are. */
export function install(folder: string, others: readonly string[] = []): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true })
  symlinkSync(built(), join(folder, 'node_modules/screened-out'), 'dir')
  for (const name of others) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'dir')
}

export interface Run {
  readonly cwd?: string
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** A file to print to instead. */
  readonly stdout?: number
}

/** Runs the built command as a person would: what it printed, and how it ended. */
export function run(args: readonly string[], { cwd = root, input = '', env = {}, stdout: printsTo }: Run = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built(), 'dist/cli.js'), ...args], {
    cwd,
    encoding: 'utf8',
    input,
    stdio: ['pipe', printsTo ?? 'pipe', 'pipe'],
    env: environment(env),
    maxBuffer: 1e8,
  })
  return { status, stdout, stderr: stderr.split('\n').filter((line) => line !== '') }
}

/** The built command, running: for tests that talk to it, or cut it off. */
export const start = (args: readonly string[], { cwd = root, env = {} }: Run = {}) =>
  spawn(process.execPath, [join(built(), 'dist/cli.js'), ...args], { cwd, env: environment(env) })

const environment = (env: Readonly<Record<string, string>>) => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NO_COLOR: '1',
  ...env,
})
