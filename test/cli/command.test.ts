import { execFileSync } from 'node:child_process'
import { closeSync, createWriteStream, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { wantsColour } from '../../src/cli/terminal.ts'
import { run, start } from '../built.ts'
import { STELLE } from './check/folder.ts'

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
    [
      'a posting that asks nothing',
      () => ['lint-posting', written('hello.txt', 'hello world')],
      'nothing that is asked was found',
    ],
    [
      'a posting in German',
      () => ['lint-posting', written('stelle.txt', STELLE)],
      'expected a posting in English, got one in “de”',
    ],
    [
      'a file that is too large',
      () => [written('large.txt', 'word '.repeat(2_100_000)), cv],
      'got 10500000 bytes. Save it without its pictures',
    ],
    ['a format with --ndjson', () => ['--ndjson', '--format', 'text'], '--ndjson: expected no --format, got “text”'],
    ['a channel with --ndjson', () => ['--ndjson', '--channel', 'referral'], '--ndjson: expected no --channel'],
    ['a misspelt policy', () => [cv, cv, '--policy', 'literally'], 'Did you mean literal?'],
    ['a misspelt option', () => [cv, cv, '--fromat', 'json'], 'Did you mean --format?'],
  ])('exits 2 with one line for %s', (_what, args, said) => {
    const { status, stdout, stderr } = run([...args()])
    expect([status, stdout, stderr.length]).toEqual([2, '', 1])
    expect(stderr[0]).toContain(said)
  })

  test('says what it can do', () => {
    const { status, stdout } = run(['--help'])
    expect(status).toBe(0)
    for (const { name } of commands) expect(stdout).toContain(name)
  })

  test('advances nobody where nothing is given', () => {
    const { status, stdout, stderr } = run([])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.join('\n')).toContain('screened-out cv.pdf posting.txt')
  })

  describe.skipIf(process.platform === 'win32')('with pipes', () => {
    const pipe = (name: string): string => {
      execFileSync('mkfifo', [join(folder, name)])
      return join(folder, name)
    }
    const ended = (child: ReturnType<typeof start>): Promise<{ status: number | null; said: string }> => {
      let said = ''
      child.stderr.on('data', (chunk) => {
        said += chunk
      })
      return new Promise((done) => child.on('close', (status) => done({ status, said })))
    }

    test.each([
      ['screen a pipe', () => [pipe('a'), cv]],
      ['screen standard input', () => ['-', cv]],
      ['lint a pipe', () => ['lint-posting', pipe('b')]],
      ['lint standard input', () => ['lint-posting', '-']],
    ])('gives up what never comes: %s', async (_what, args) => {
      const { status, said } = await ended(start([...args(), '--timeout', '1']))
      expect(status).toBe(2)
      expect(said).toMatch(/^screened-out: .*given up after 1 s\..*\n$/)
    })

    test('reads one that is written to', async () => {
      const path = pipe('c')
      const child = start([path, written('job.txt', posting('QuickBooks')), ...ASOF])
      createWriteStream(path).end('Zoë Example')
      expect(await ended(child)).toEqual({ status: 1, said: '' })
    })
  })

  test.skipIf(process.platform !== 'linux')('says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w')
    try {
      expect(run(['--help'], { stdout: full })).toMatchObject({
        status: 2,
        stderr: ['screened-out: the output can’t be written (ENOSPC). Is the disk full?'],
      })
    } finally {
      closeSync(full)
    }
  })
})

describe('colour', () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  ])('with %j, on a terminal: %j', (env, isTTY, wanted) => {
    expect(wantsColour({ env, stdout: { isTTY } } as never)).toBe(wanted)
  })
})
