import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'screened-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

/** Runs the command from its sources, as a person would run it built. */
function run(args: readonly string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/cli/main.ts'), ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', NODE_OPTIONS: '' },
      ...(input !== undefined && { input }),
    },
  )
  return { status, stdout, stderr: stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn')) }
}

const cv = written(
  'cv.txt',
  'Jo Example\njo@example.com | 555-0100\n\nExperience\n\nBookkeeper, Acme Ltd\nJan 2019 - Present\n- Kept the books in QuickBooks for three shops\n- Closed every month within four days\n\nEducation\nAssociate Degree in Accounting, Example College, 2018\n\nSkills\nQuickBooks, Excel\n',
)
const job = (skill: string): string =>
  written(
    `${skill.length}.txt`,
    `Bookkeeper\nExample Ltd\n\nRequirements\n- ${skill}\n- 2+ years of experience as a bookkeeper\n`,
  )

describe('screened-out', () => {
  test('exits 0 where the paper advances', () => {
    const { status, stdout, stderr } = run([cv, job('QuickBooks'), '--as-of', '2026-11-01'])
    expect([status, stderr]).toEqual([0, []])
    expect(stdout).toMatch(/^ADVANCE/)
  })

  test('exits 1 where it does not', () => {
    const { status, stdout } = run([cv, job('Xero accounting software'), '--as-of', '2026-11-01'])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^REJECT/)
  })

  test('reads one of the papers from standard input', () => {
    expect(run([cv, '-', '--as-of', '2026-11-01'], 'Bookkeeper\n\nRequirements\n- QuickBooks\n').status).toBe(0)
  })

  test('prints JSON', () => {
    const { stdout } = run([cv, job('QuickBooks'), '--format', 'json', '--as-of', '2026-11-01'])
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { outcome: 'advance', asOf: '2026-11-01' } })
  })

  test.each([
    ['Bookkeeper\n\nRequirements\n- QuickBooks\n', 0, []],
    ['Bookkeeper\n\nJoin our young team.\n\nRequirements\n- QuickBooks\n', 1, ['discriminatory-wording']],
  ])('lints a posting: %j', (text, exit, ids) => {
    const { status, stdout } = run(['lint-posting', '-', '--format', 'json'], text)
    expect(status).toBe(exit)
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test('lints no posting that is not there', () => {
    const { status, stderr } = run(['lint-posting', join(folder, 'nobody.txt')])
    expect([status, stderr.length]).toEqual([2, 1])
  })

  test.each([
    ['no such file', () => [join(folder, 'nobody.pdf'), cv], 'no such file'],
    ['an empty file', () => [written('empty.pdf', ''), cv], 'empty'],
    ['a truncated PDF', () => [written('cut.pdf', '%PDF-1.7\n1 0 obj'), cv], 'cut.pdf'],
    ['a folder', () => [folder, cv], 'folder'],
    ['answers that are none', () => [cv, cv, '--answers', written('bad.json', '{"location": "perhaps"}')], 'perhaps'],
  ])('exits 2 with one line for %s', (_what, args, said) => {
    const { status, stdout, stderr } = run([...args()])
    expect([status, stdout, stderr.length]).toEqual([2, '', 1])
    expect(stderr[0]).toContain(said)
  })
})
