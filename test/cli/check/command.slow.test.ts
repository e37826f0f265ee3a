import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../built.ts'
import { ANA, ASOF, BEN, CLUSTER, CUT, folderOf, put, SCRIPTS, STELLE } from './folder.ts'
import { slowPdf } from './slow-pdf.ts'

const config = {
  asOf: ASOF,
  resumes: 'resumes',
  postings: 'postings',
  expect: [{ posting: 'postings/scripts.txt', outcome: 'advance', met: ['Python'] }],
}
const files = {
  'screened-out.config.json': config,
  'resumes/ana é.txt': ANA,
  'resumes/ben.txt': BEN,
  'postings/cluster.txt': CLUSTER,
  'postings/scripts.txt': SCRIPTS,
}
const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n')

describe('screened-out check', () => {
  test('exits 0 where all is as expected, quietly, and tells every reporter', () => {
    const cwd = folderOf(files)
    const { status, stdout, stderr } = run(
      [
        'check',
        ...[
          'pretty',
          'json=out/r.json',
          'ndjson=out/r.ndjson',
          'junit=out/r.xml',
          'sarif=out/r.sarif',
          'html=out/r.html',
        ].flatMap((each) => ['--reporter', each]),
      ],
      { cwd },
    )
    expect([status, stderr]).toEqual([0, []])
    expect(stdout).toBe(`4 pairs, all as expected, as of ${ASOF}.\n`)
    const outcomes = JSON.parse(readFileSync(join(cwd, 'out/r.json'), 'utf8')).pairs.map(
      ({ resume, posting, outcome }: Record<string, string>) => [resume, posting, outcome].join(' '),
    )
    expect(outcomes).toEqual([
      'resumes/ana é.txt postings/cluster.txt reject',
      'resumes/ana é.txt postings/scripts.txt advance',
      'resumes/ben.txt postings/cluster.txt advance',
      'resumes/ben.txt postings/scripts.txt advance',
    ])
    expect(lines(join(cwd, 'out/r.ndjson')).length).toBe(4)
    for (const name of ['r.xml', 'r.sarif', 'r.html']) expect(existsSync(join(cwd, 'out', name))).toBe(true)
  })

  test('exits 1 where something is not as expected; a broken file is reported and loses none of the others', () => {
    const cwd = folderOf({
      ...files,
      'screened-out.config.json': { ...config, expect: [{ outcome: 'advance', noReasons: ['R12'] }] },
      'resumes/a cut.pdf': CUT,
      'summary.md': '',
    })
    const { status, stdout } = run(['check', '--reporter', 'pretty', '--reporter', 'github'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') },
    })
    expect(status).toBe(1)
    expect(stdout).toContain('✗ resumes/ana é.txt × postings/cluster.txt (rushed)')
    expect(stdout).toContain('! resumes/a cut.pdf: ')
    expect(stdout).toContain('4 pairs, 1 not as expected, 1 file not screened')
    expect(stdout).toContain('::error file=resumes/ana é.txt,line=8,')
    expect(stdout).toContain('::error file=resumes/a cut.pdf,')
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toContain('**1 of 4 pairs are not as expected**')
  })

  test('exits 2 where nothing but a file is broken: a posting, or a résumé that is slow on purpose', () => {
    const cwd = folderOf({ ...files, 'postings/cut.pdf': CUT, 'resumes/bomb.pdf': slowPdf(400) })
    const { status, stdout } = run(['check', '--timeout', '6', '--reporter', 'json'], { cwd })
    const { broken, pairs } = JSON.parse(stdout)
    expect(broken).toMatchObject([
      { path: 'postings/cut.pdf', role: 'posting' },
      { path: 'resumes/bomb.pdf', role: 'resume', code: 'aborted' },
    ])
    expect([pairs.length, status]).toEqual([4, 2])
  })

  test('compares with what was accepted, and says what changed and why', () => {
    const cwd = folderOf(files)
    const baseline = ['--baseline', 'accepted.json', '--reporter', 'json']
    expect(run(['check', ...baseline, '--update-baseline'], { cwd }).status).toBe(0)
    const accepted = readFileSync(join(cwd, 'accepted.json'), 'utf8')
    put(cwd, 'resumes/ana é.txt', ANA.replace('to k8s', 'to Kubernetes (k8s)'))
    put(cwd, 'accepted.json', accepted.replace(/"lexicon": ".*?"/, '"lexicon": "before"'))
    const { status, stdout } = run(['check', ...baseline], { cwd })
    expect(status).toBe(1)
    const changed = JSON.parse(stdout).pairs.filter(({ change }: { change?: object }) => change)
    expect(changed).toMatchObject([
      { resume: 'resumes/ana é.txt', posting: 'postings/cluster.txt', change: { why: ['paper', 'lexicon'] } },
    ])
    expect(changed[0].change.what).toContain('reject → advance')
    expect(run(['check', ...baseline, '--update-baseline'], { cwd }).status).toBe(0)
    expect(run(['check', 'resumes/*', ...baseline], { cwd }).status).toBe(0)
  })

  test('a pair that was accepted and is gone is a change; a part of the matrix loses none, and a new one is none', () => {
    const cwd = folderOf({ ...files, 'screened-out.config.json': { ...config, baseline: 'accepted.json' } })
    expect(run(['check', '--update-baseline'], { cwd }).status).toBe(0)
    rmSync(join(cwd, 'resumes/ben.txt'))
    const { status, stdout } = run(['check'], { cwd })
    expect([status, stdout]).toEqual([1, expect.stringContaining('2 pairs, 2 no longer there, as of')])
    for (const part of [['resumes/*'], ['--postings', 'postings/*'], ['--policy', 'rushed']])
      expect(run(['check', ...part], { cwd }).status).toBe(0)
    expect(run(['check', '--update-baseline'], { cwd }).status).toBe(0)
    expect(run(['check'], { cwd }).status).toBe(0)
    put(cwd, 'resumes/cem.txt', BEN)
    expect(run(['check'], { cwd }).status).toBe(0)
  })

  test('says what asks nothing and what is not in English, and gives neither a score that passes', () => {
    const cwd = folderOf({
      'screened-out.config.json': { ...config, expect: [{ minScore: 90 }] },
      'resumes/ben.txt': BEN,
      'postings/hello.txt': 'hello world',
      'postings/stelle.txt': STELLE,
    })
    const { status, stdout } = run(['check', '--reporter', 'json'], { cwd })
    const { pairs, notes } = JSON.parse(stdout)
    expect(status).toBe(1)
    expect(notes.map(({ path, note }: Record<string, string>) => [path, note])).toEqual([
      ['postings/hello.txt', 'asks-nothing'],
      ['postings/stelle.txt', 'not-in-english'],
    ])
    expect(pairs.map(({ failures }: { failures: { got: string }[] }) => failures[0]!.got)).toEqual([
      'none, as no score could be given: the posting was found to ask nothing.',
      expect.stringContaining('not in English (de)'),
    ])
    expect(run(['check', '--reporter', 'ndjson'], { cwd }).stdout).toContain('{"note":{"path":"postings/hello.txt"')
  })

  test('needs no configuration where the command line says all; the order is that of the files, whoever is done first', () => {
    const cwd = folderOf({ ...files, 'screened-out.config.json': {} })
    const { status, stdout } = run(
      [
        'check',
        'resumes/ben.txt',
        'resumes/ana é.txt',
        '--postings',
        'postings/c*',
        '--as-of',
        ASOF,
        '--policy',
        'careful',
        '--reporter',
        'ndjson',
        '--jobs',
        '2',
      ],
      { cwd },
    )
    expect(status).toBe(0)
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).resume),
    ).toEqual(['resumes/ana é.txt', 'resumes/ben.txt'])
  })

  test.each([
    [
      'no configuration',
      {},
      ['check', 'cv.md', 'posting.txt'],
      'or --postings <glob> and --as-of <YYYY-MM-DD> on the command line',
    ],
    [
      'a name that nothing has',
      { ...files, 'screened-out.config.json': { ...config, expect: [{ noReasons: ['banana'] }] } },
      ['check'],
      'got “banana”',
    ],
    [
      'an update of some readers',
      files,
      ['check', '--policy', 'rushed', '--baseline', 'a.json', '--update-baseline'],
      'expected the whole matrix',
    ],
    ['a wrong one', { 'screened-out.config.json': { ...config, policys: [] } }, ['check'], 'Did you mean “policies”?'],
    ['a wrong syntax', { 'screened-out.config.mjs': 'export default { a: }' }, ['check'], 'got SyntaxError: '],
    [
      'one that throws',
      { 'screened-out.config.mjs': 'throw new Error("no luck")' },
      ['check'],
      'got Error: no luck (line 1)',
    ],
    ['a folder of them', files, ['check', '--config', 'resumes'], 'got a folder'],
    ['globs that match nothing', files, ['check', 'cv/*.pdf'], 'résumés: “cv/*.pdf” matches no file'],
    [
      'no accepted results',
      files,
      ['check', '--baseline', 'none.json'],
      'none.json: there are no accepted results yet. --update-baseline accepts',
    ],
    [
      'an update of a part',
      files,
      ['check', 'resumes', '--baseline', 'a.json', '--update-baseline'],
      'expected the whole matrix',
    ],
    ['an update of nothing', files, ['check', '--update-baseline'], 'expected --baseline'],
  ])('exits 2 with one line for %s', (_what, given, args, said) => {
    const { status, stdout, stderr } = run(args, { cwd: folderOf(given) })
    expect([status, stdout, stderr.length]).toEqual([2, '', 1])
    expect(stderr[0]).toContain(said)
  })
})
