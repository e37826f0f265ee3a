import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The packed library, installed from its tarball in a folder of its own under which projects are made. */
export interface Packed {
  readonly folder: string
  readonly tarball: string
  /** Makes a project that sees nothing but what the tarball installed. */
  project(name: string, files: Readonly<Record<string, string>>): string
  remove(): void
}

export function pack(): Packed {
  buildIfStale()
  const folder = mkdtempSync(join(tmpdir(), 'screened-out-package-'))
  const printed = npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)
  const tarball = join(folder, JSON.parse(printed)[0].filename)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball)
  return {
    folder,
    tarball,
    project(name, files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name, path)), { recursive: true })
        writeFileSync(join(folder, name, path), text)
      }
      return join(folder, name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** The path of a Node of this version, as npm carries it. */
export function nodeOf(version: string, folder: string): string {
  const place = join(folder, `node-${version}`)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'package.json'), '{ "private": true }')
  npm(place, 'install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline', `node@${version}`)
  return join(place, 'node_modules/node/bin/node')
}

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export function run(node: string, cwd: string, ...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

const npm = (cwd: string, ...args: string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

export function buildIfStale(): void {
  const built = join(root, 'dist/index.d.ts')
  const sources = [...filesUnder(join(root, 'src')), join(root, 'tsup.config.ts'), join(root, 'package.json')]
  const changed = Math.max(...sources.map((file) => statSync(file).mtimeMs))
  if (!existsSync(built) || statSync(built).mtimeMs < changed) npm(root, 'run', 'build')
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
