import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { report, simulate } from '../../src/index.ts'
import { filesUnder, nodeOf, type Packed, pack, root, run } from './packed.ts'

let packed: Packed
beforeAll(() => {
  packed = pack()
}, 600_000)
afterAll(() => packed?.remove())

/** One of each format, by paths from the root: résumé and posting. */
const PAIRS = [
  ['developer-k8s', 'resume.pdf', 'posting.html'],
  ['hr-contact-in-header', 'resume.docx', 'posting.txt'],
  ['teacher-year-only', 'resume.odt', 'posting.docx'],
  ['dental-assistant-overlap', 'resume.rtf', 'posting.txt'],
  ['data-analyst-negated', 'resume.md', 'posting.txt'],
  ['it-support-or-equivalent', 'resume.json', 'posting.txt'],
].map(([slug, ...names]) => names.map((name) => join(root, 'fixtures/cases', slug!, name)))

const SCREENS_ALL = `
  const pairs = JSON.parse(process.argv[2])
  const main = async ({ simulate, report }) => {
    for (const [resume, posting] of pairs) {
      const papers = { resume: readFileSync(resume), posting: readFileSync(posting) }
      process.stdout.write(report(await simulate(papers, { asOf: '2026-11-01' }), 'json'))
    }
  }
`
const ESM = `
  import { readFileSync } from 'node:fs'
  import * as library from 'screened-out'
  ${SCREENS_ALL}
  await main(library)
`
const COMMONJS = `
  const { readFileSync } = require('node:fs')
  ${SCREENS_ALL}
  main(require('screened-out'))
`

async function expected(): Promise<string> {
  const reports: string[] = []
  for (const [resume, posting] of PAIRS) {
    const papers = { resume: readFileSync(resume!), posting: readFileSync(posting!) }
    reports.push(report(await simulate(papers, { asOf: '2026-11-01' }), 'json'))
  }
  return reports.join('')
}

describe.each(['20.19.0', '22', '24'])('on Node %s', (version) => {
  let node: string
  beforeAll(() => {
    node = nodeOf(version, packed.folder)
  }, 300_000)

  test('is the Node that was asked for', () => {
    expect(run(node, packed.folder, '--version').stdout).toMatch(new RegExp(`^v${version}(?:\\.|\\s)`))
  })

  test.each([
    ['an ES module', 'module', 'main.mjs', ESM],
    ['CommonJS', 'commonjs', 'main.cjs', COMMONJS],
  ])('screens every format from %s, to the byte as here', { timeout: 120_000 }, async (_, kind, file, code) => {
    const project = packed.project(`node-${version}-${kind}`, { [file]: code, 'package.json': '{ "private": true }' })
    const { status, stdout, stderr } = run(node, project, file, JSON.stringify(PAIRS))
    expect([status, stderr.replace(/^\(node:\d+\) ExperimentalWarning: CommonJS[^\n]*\n[^\n]*\n/, '')]).toEqual([0, ''])
    expect(stdout === (await expected())).toBe(true)
  })

  test('the command runs', { timeout: 60_000 }, () => {
    const command = join(packed.folder, 'node_modules/.bin/screened-out')
    const { status, stdout } = run(node, packed.folder, command, ...PAIRS[0]!, '--as-of', '2026-11-01')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^REJECT/)
  })
})

describe('the tarball', () => {
  test('is at most 2 MB', () => {
    expect(statSync(packed.tarball).size).toBeLessThanOrEqual(2_000_000)
  })

  test('holds what is published, and nothing of the workshop', () => {
    const folder = join(packed.folder, 'node_modules/screened-out')
    const files = filesUnder(folder).map((file) => relative(folder, file))
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY-LICENSES.md', 'dist/index.d.ts', 'dist/lexicon.js']),
    )
    expect(files.filter((file) => /^(?:src|test|fixtures|bench|docs|node_modules)\//.test(file))).toEqual([])
  })

  test('runs nothing when it is installed, nor does anything that it installs', () => {
    const packages = filesUnder(join(packed.folder, 'node_modules')).filter((file) =>
      /node_modules\/(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(file),
    )
    const scripted = packages.filter((file) => {
      const { scripts = {} } = JSON.parse(readFileSync(file, 'utf8'))
      return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts)
    })
    expect(packages.length).toBeGreaterThan(10)
    expect(scripted).toEqual([])
  })
})
