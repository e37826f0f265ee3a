import { describe, expect, test } from 'vitest'
import { oneOf, parseArguments, wholeNumber } from '../../src/cli/arguments.ts'
import { commands } from '../../src/cli/commands.ts'
import { dayOf, today } from '../../src/cli/day.ts'
import { helpOf, helpOfAll } from '../../src/cli/help.ts'

const options = {
  policy: { type: 'string', takes: '<name>', says: 'how the reader behaves' },
  reporter: { type: 'string', multiple: true, says: 'may be given often' },
  quiet: { type: 'boolean', short: 'q', says: 'says less' },
} as const

describe('the command line', () => {
  test.each([
    [[], [], {}],
    [['a', 'b'], ['a', 'b'], {}],
    [['a', '--policy', 'careful', 'b', '-q'], ['a', 'b'], { policy: 'careful', quiet: true }],
    [['--policy=careful', '--reporter', 'a', '--reporter=b'], [], { policy: 'careful', reporter: ['a', 'b'] }],
    [['-', '--', '--policy'], ['-', '--policy'], {}],
    [['-h'], [], { help: true }],
    [['--version'], [], { version: true }],
  ])('%j', (argv, operands, values) => {
    const given = parseArguments(argv, options)
    expect([given.operands, { ...given.values }]).toEqual([operands, values])
  })

  test.each([
    [['--polciy', 'careful'], 'Did you mean --policy?'],
    [['--reporters', 'x'], 'Did you mean --reporter?'],
    [['--xyzzy'], 'See --help'],
    [['-x'], '-x: there is no such option'],
    [['--policy'], '--policy: expected <name>, got nothing'],
    [['--policy', '--quiet'], '--policy: expected <name>, got nothing'],
    [['--policy', 'a', '--policy', 'b'], 'expected once'],
    [['--quiet=yes'], 'expected no value'],
  ])('%j is a mistake', (argv, said) => {
    expect(() => parseArguments(argv, options)).toThrow(said)
    expect(() => parseArguments(argv, options)).toThrow(TypeError)
  })

  test.each([
    [() => oneOf('--format', 'jsno', ['text', 'json']), 'expected one of text, json, got “jsno”. Did you mean json?'],
    [() => oneOf('--format', 'pdf', ['text', 'json']), 'got “pdf”.'],
    [() => wholeNumber('--jobs', '0', 1, 64), 'from 1 to 64, got “0”'],
    [() => wholeNumber('--jobs', '', 1, 64), 'got “”'],
    [() => dayOf('--as-of', '2026-02-30'), 'expected a date as YYYY-MM-DD, got “2026-02-30”'],
    [() => dayOf('--as-of', 'May'), 'got “May”'],
  ])('values are checked (%#)', (mistake, said) => {
    expect(mistake).toThrow(TypeError)
    expect(mistake).toThrow(said)
  })

  test('a day is a day', () => {
    expect(dayOf('--as-of', '2024-02-29')).toBe('2024-02-29')
    expect(dayOf('--as-of', today())).toBe(today())
  })
})

describe('help', async () => {
  const loaded = await Promise.all(commands.map((entry) => entry.load().then((command) => ({ entry, command }))))

  test.each(loaded)('of $entry.name fits a terminal, and names every option', ({ entry, command }) => {
    expect([command.name, command.summary]).toEqual([entry.name, entry.summary])
    const help = helpOf(command)
    expect(help.split('\n').filter((line) => line.length > 80)).toEqual([])
    for (const option of [...Object.keys(command.options), 'help', 'version']) expect(help).toContain(`--${option}`)
    expect(command.examples.length).toBeGreaterThan(0)
    for (const example of command.examples) expect(example).toContain('screened-out')
    expect(command.exits.length).toBeGreaterThan(0)
  })

  test('of the program names every command', () => {
    const help = helpOfAll(loaded[0]!.command)
    for (const { name } of commands) expect(help).toContain(`  ${name}`)
  })
})
