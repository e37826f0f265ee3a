import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { install, root, run } from '../built.ts'

/** The example as who copies it has it, with the built package in its node_modules. */
const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'screened-out-repo-')))
cpSync(join(root, 'examples/resume-repo'), cwd, { recursive: true })
install(cwd, ['vitest'])
afterAll(() => rmSync(cwd, { recursive: true }))

describe('the repository of résumés', () => {
  test('is as it expects, with the reporters of its workflow', () => {
    const workflow = readFileSync(join(cwd, '.github/workflows/resumes.yml'), 'utf8')
    const reporters = [...workflow.matchAll(/--reporter (\S+)/g)].flatMap(([, reporter]) => ['--reporter', reporter!])
    expect(reporters.length).toBe(10)
    const { status, stdout, stderr } = run(['check', ...reporters], { cwd })
    expect([stdout, stderr, status]).toEqual([expect.stringMatching(/^8 pairs, all as expected/), [], 0])
    expect(JSON.parse(readFileSync(join(cwd, 'out/screened-out.sarif'), 'utf8')).runs[0].results).toEqual([])
  }, 120_000)

  test('is checked in part as the help says, and accepted as its package says', () => {
    const part = run(['check', 'resumes/**/*.md'], { cwd })
    expect([part.stdout, part.stderr, part.status]).toEqual([expect.stringMatching(/^4 pairs, all as expected/), [], 0])
    const before = readFileSync(join(cwd, 'accepted.json'), 'utf8')
    const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'))
    expect(run(scripts.accept.split(' ').slice(1), { cwd }).status).toBe(0)
    expect(readFileSync(join(cwd, 'accepted.json'), 'utf8')).toBe(before)
  }, 120_000)

  test('passes its own tests, by the matchers', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), 'run'],
      {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], NO_COLOR: '1' },
      },
    )
    expect([stdout + stderr, status]).toEqual([expect.stringMatching(/Tests\s+2 passed/), 0])
  }, 120_000)

  test('notices a mended paper, and says that the paper is why', () => {
    const path = join(cwd, 'resumes/tomasz-wierzba.txt')
    writeFileSync(path, readFileSync(path, 'utf8').replace('in the WMS', 'in the Warehouse Management System (WMS)'))
    const { status, stdout } = run(['check', '--reporter', 'json'], { cwd })
    const { pairs, summary } = JSON.parse(stdout)
    expect([status, summary.broken]).toEqual([1, 0])
    expect(pairs.filter(({ change }: { change?: object }) => change)).toMatchObject([
      {
        resume: 'resumes/tomasz-wierzba.txt',
        posting: 'postings/warehouse-lead.txt',
        policy: 'rushed',
        change: { why: ['paper'] },
      },
    ])
  }, 120_000)
})
