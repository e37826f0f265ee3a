import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { run, start } from '../built.ts'

const folder = mkdtempSync(join(tmpdir(), 'screened-out-'))
afterAll(() => rmSync(folder, { recursive: true }))

const written = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const cv = written(
  'cv of Zoë.txt',
  'Zoë Example\nzoe@example.com | 555-0100\n\nExperience\n\nBookkeeper, Acme Ltd\nJan 2019 - Present\n- Kept the books in QuickBooks for three shops\n- Closed every month within four days\n\nEducation\nAssociate Degree in Accounting, Example College, 2018\n\nSkills\nQuickBooks, Excel\n',
)
const posting = (skill: string): string =>
  `Bookkeeper\nExample Ltd\n\nRequirements\n- ${skill}\n- 2+ years of experience as a bookkeeper\n`
const ASOF = ['--as-of', '2026-11-01']

describe('screened-out', () => {
  test('exits 0 where the paper advances; a paper may come from standard input, a path have spaces', () => {
    const { status, stdout, stderr } = run([cv, '-', '--format', 'json', ...ASOF], { input: posting('QuickBooks') })
    expect([status, stderr]).toEqual([0, []])
    expect(JSON.parse(stdout)).toMatchObject({ verdict: { outcome: 'advance', asOf: '2026-11-01' } })
  })

  test('takes a policy from a file, and what is known of the application', () => {
    const policy = written('mine.json', '{"extends": "literal", "id": "mine", "trust": 0.4}')
    const more = ['--policy', policy, '--channel', 'referral', '--applicants', '300', '--days', '9']
    const { stdout } = run([cv, '-', '--format', 'json', ...more, ...ASOF], { input: posting('QuickBooks') })
    const { verdict, aftermath } = JSON.parse(stdout)
    expect(verdict).toMatchObject({ policy: 'mine', outcome: 'advance', grades: { trust: 'assumption' } })
    expect(aftermath.nextSteps.map(({ id }: { id: string }) => id)).toContain('follow-up-once')
  })

  test('exits 1 where it does not', () => {
    const { status, stdout } = run(['screen', cv, written('job.txt', posting('Xero accounting software')), ...ASOF])
    expect(status).toBe(1)
    expect(stdout).toMatch(/^REJECT/)
  })

  test.each([
    ['Bookkeeper\n\nRequirements\n- QuickBooks\n', 0, []],
    ['Bookkeeper\n\nJoin our young team.\n\nRequirements\n- QuickBooks\n', 1, ['discriminatory-wording']],
  ])('lints a posting: %j', (input, exit, ids) => {
    const { status, stdout } = run(['lint-posting', '-', '--format', 'json'], { input })
    expect(status).toBe(exit)
    expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test('ends quietly where nobody reads on', async () => {
    const child = start([cv, join(folder, 'job.txt'), ...ASOF])
    child.stdout.destroy()
    const said: Buffer[] = []
    child.stderr.on('data', (chunk) => said.push(chunk))
    const status = await new Promise((ended) => child.on('close', ended))
    expect([Buffer.concat(said).toString(), status]).toEqual(['', 0])
  })

  test('warns of a day before a job on the paper begins', () => {
    const { status, stderr } = run([cv, '-', '--as-of', '2018-11-01'], { input: posting('QuickBooks') })
    expect([status, stderr.length]).toEqual([1, 1])
    expect(stderr[0]).toContain('Jan 2019')
  })

  test.each([
    ['the two papers swapped', () => [written('job-2.txt', posting('Xero')), cv], 'did you swap the two?'],
    ['no such file', () => [join(folder, 'nobody.pdf'), cv], 'nobody.pdf: there is no such file. Check the path'],
    ['a truncated PDF', () => [written('cut.pdf', '%PDF-1.7\n1 0 obj'), cv], 'cut.pdf: '],
    ['a folder', () => [folder, cv], 'it is a folder'],
    [
      'answers that are none',
      () => [cv, cv, '--answers', written('bad.json', '{"location": "perhaps"}')],
      'bad.json: location: ',
    ],
    [
      'answers to nothing',
      () => [cv, cv, '--answers', written('no.json', '{"visa": "yes"}')],
      'no.json: expected answers',
    ],
    [
      'a policy file that is none',
      () => [cv, cv, '--policy', written('p.json', '{"extends": "mean", "id": "a"}')],
      'extends',
    ],
    ['an unknown channel', () => [cv, cv, '--channel', 'pigeon'], '--channel: expected one of referral'],
    ['a posting to lint that is not there', () => ['lint-posting', 'nobody.txt'], 'there is no such file'],
    ['two postings to lint', () => ['lint-posting', cv, cv], 'expected one file'],
    ['one paper', () => [cv], 'expected two files, a résumé and a posting, got 1'],
    ['two from standard input', () => ['-', '-'], 'only one of the two'],
    ['a misspelt policy', () => [cv, cv, '--policy', 'literally'], 'Did you mean literal?'],
    ['a misspelt option', () => [cv, cv, '--fromat', 'json'], 'Did you mean --format?'],
  ])('exits 2 with one line for %s', (_what, args, said) => {
    const { status, stdout, stderr } = run([...args()])
    expect([status, stdout, stderr.length]).toEqual([2, '', 1])
    expect(stderr[0]).toContain(said)
  })

  test('says what it can do', () => {
    const { status, stdout } = run([])
    expect(status).toBe(0)
    for (const { name } of commands) expect(stdout).toContain(name)
  })
})
