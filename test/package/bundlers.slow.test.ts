import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import * as vite from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report, simulate } from '../../src/index.ts'
import { type Packed, pack, root, run } from './packed.ts'

let packed: Packed
beforeAll(() => {
  packed = pack()
}, 600_000)
afterAll(() => packed?.remove())

const fixture = (path: string): string => readFileSync(join(root, 'fixtures/cases', path), 'utf8')
const papers = {
  resume: fixture('lorry-driver-class-1/resume.txt'),
  posting: fixture('accounts-payable-ap/posting.txt'),
}
const MAIN = `
  import { simulate, report } from 'screened-out'
  globalThis.screened = async (papers) => report(await simulate(papers, { asOf: '2026-11-01' }), 'json')
`
/** Runs a bundle where there is no Node to reach for: only what a page has. */
const SANDBOX = `
  import { readFileSync } from 'node:fs'
  const [bundle, papers] = process.argv.slice(2)
  const { stdout } = process
  const printed = (text) => stdout.write(text)
  for (const name of ['process', 'Buffer', 'setImmediate', 'require']) delete globalThis[name]
  await import(bundle)
  printed(await globalThis.screened(JSON.parse(papers)))
`

describe.each([
  ['Vite', withVite],
  ['esbuild for browsers', withEsbuild],
])('%s', (name, build) => {
  let output: string
  beforeAll(async () => {
    const project = packed.project(name.replaceAll(' ', '-'), {
      'main.js': MAIN,
      'index.html': '<!doctype html><script type="module" src="./main.js"></script>',
      'package.json': '{ "private": true, "type": "module" }',
    })
    output = await build(project)
  }, 120_000)

  test('bundles; the page loads no reader before a file needs it', () => {
    const first = loadedFirst(output)
    expect(first.join('')).toContain('Names {skill}.')
    for (const reader of ['getDocument', 'word/document.xml', 'Porter5Stemmer'])
      expect(first.filter((code) => code.includes(reader))).toEqual([])
    expect(scriptsOf(output).length).toBeGreaterThan(first.length)
  })

  test('what it bundles reaches for nothing of Node', () => {
    const reaching = loadedFirst(output).filter((code) => /(?:from|import|require)\s*\(?["']node:/.test(code))
    expect(reaching).toEqual([])
  })

  test('the bundle gives the same bytes', async () => {
    const project = packed.project(`${name.replaceAll(' ', '-')}-run`, { 'run.mjs': SANDBOX })
    const { status, stdout, stderr } = run(
      process.execPath,
      project,
      'run.mjs',
      entryOf(output),
      JSON.stringify(papers),
    )
    expect([status, stderr.slice(-300)]).toEqual([0, ''])
    expect(stdout).toBe(report(await simulate(papers, { asOf: '2026-11-01' }), 'json'))
  })
})

async function withVite(project: string): Promise<string> {
  // What preloads modules wants a document, which this test has not; test/browser has one.
  await vite.build({ root: project, logLevel: 'silent', configFile: false, build: { modulePreload: false } })
  return join(project, 'dist/assets')
}

async function withEsbuild(project: string): Promise<string> {
  const outdir = join(project, 'out')
  await esbuild.build({
    entryPoints: { 'index-main': join(project, 'main.js') },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    outdir,
    logLevel: 'silent',
  })
  return outdir
}

const scriptsOf = (output: string): string[] => readdirSync(output).filter((name) => name.endsWith('.js'))

const entryOf = (output: string): string => join(output, scriptsOf(output).find((name) => name.startsWith('index-'))!)

/** The scripts that a page loads at once: the entry, and what it imports with the import statement. */
function loadedFirst(output: string): string[] {
  const names = new Set([entryOf(output)])
  for (const name of names)
    for (const [, path] of readFileSync(name, 'utf8').matchAll(
      /(?:^|[;}\s])import\s*(?:[\w{}$,*\s]+?from\s*)?["'](\.\/[^"']+)["']/g,
    ))
      names.add(join(output, path!))
  return [...names].map((name) => readFileSync(name, 'utf8'))
}
