import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/cli/arguments.ts'
import { HELP } from '../../src/cli/help.ts'

describe('the command line', () => {
  test.each([
    [[], { kind: 'help' }],
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
    [
      ['cv.pdf', 'job.txt', '--as-of', '2026-11-01'],
      {
        kind: 'screen',
        resume: 'cv.pdf',
        posting: 'job.txt',
        asOf: '2026-11-01',
        format: 'text',
        policy: { id: 'rushed' },
      },
    ],
    [
      ['-', 'job.txt', '--policy', 'careful', '--format', 'json', '--answers', 'a.json'],
      { kind: 'screen', resume: '-', policy: { id: 'careful' }, format: 'json', answers: 'a.json' },
    ],
    [['lint-posting', 'job.txt', '--format', 'json'], { kind: 'lint-posting', posting: 'job.txt', format: 'json' }],
  ])('%j', (argv, request) => {
    expect(parseArguments(argv)).toMatchObject(request)
  })

  test.each([
    [['cv.pdf'], 'expected two files'],
    [['a', 'b', 'c'], 'got 3'],
    [['-', '-'], 'only one'],
    [['lint-posting'], 'expected one file'],
    [['lint-posting', 'a', '--format', 'markdown'], '--format: expected one of text, json'],
    [['a', 'b', '--policy', 'mean'], '--policy: expected one of rushed'],
    [['a', 'b', '--format', 'pdf'], '--format: expected one of text'],
    [['a', 'b', '--nonsense'], 'nonsense'],
  ])('%j is a mistake', (argv, said) => {
    expect(() => parseArguments(argv)).toThrow(said)
    expect(() => parseArguments(argv)).toThrow(TypeError)
  })

  test('asks for today where no day is given', () => {
    expect(parseArguments(['a', 'b'])).toMatchObject({ asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) })
  })
})

test('help fits a terminal and names every option', () => {
  expect(HELP.split('\n').filter((line) => line.length > 80)).toEqual([])
  for (const option of ['--policy', '--as-of', '--format', '--answers', '--help', '--version'])
    expect(HELP).toContain(option)
})
