import { expect, test } from 'vitest'
import { defineLexicon } from '../../src/lexicon/define-lexicon.ts'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Table } from '../../src/model/table.ts'

const wrong: readonly (readonly [what: string, table: unknown, message: RegExp])[] = [
  ['no table', 'nursing', /tables\[0\]: expected a table, got “nursing”/],
  ['a list', [], /tables\[0\]: expected a table, got a list/],
  ['no trade', { skills: {} }, /tables\[0\]\.trade: expected the name of a trade, got undefined/],
  ['an unknown group', { trade: 'x', tools: {} }, /tables\[0\]: expected only trade, cues, skills,.* got “tools”/],
  ['entries in a list', { trade: 'x', skills: ['Go'] }, /tables\[0\]\.skills: expected entries by name, got a list/],
  ['no entry', { trade: 'x', skills: { Go: true } }, /skills\["Go"\]: expected an entry, got boolean/],
  [
    'a text for a list',
    { trade: 'x', skills: { Go: { aka: 'Golang' } } },
    /skills\["Go"\]\.aka: expected a list of texts, got “Golang”/,
  ],
  [
    'no word in a name',
    { trade: 'x', skills: { Go: { is: ['—'] } } },
    /skills\["Go"\]\.is\[0\]: expected a text with a letter/,
  ],
  ['a name of signs', { trade: 'x', skills: { '!': {} } }, /skills\["!"\]: expected a text with a letter/],
  ['no year', { trade: 'x', skills: { Go: { since: '2009' } } }, /\.since: expected a year, got “2009”/],
  [
    'a guard of another form',
    { trade: 'x', skills: { Go: { when: { go: {} } } } },
    /\.when: expected guards of Go only, got “go”/,
  ],
  [
    'a field that an entry has not',
    { trade: 'x', skills: { Sorbing: { akka: ['Zorbing'] } } },
    /skills\["Sorbing"\]: expected only aka, is, was, since, by, when, got “akka”/,
  ],
  [
    'a field that a guard has not',
    { trade: 'x', skills: { Go: { when: { Go: { nears: ['code'] } } } } },
    /\.when\["Go"\]: expected only exact, near, unless, matches, misses, got “nears”/,
  ],
  [
    'what shows a thing that no table names',
    { trade: 'x', skills: { Python: {}, Django: { is: ['python', 'Pyhton'] } } },
    /tables\[0\]\.skills\["Django"\]\.is\[1\]: expected a name that an entry of these tables has.*got “Pyhton”/,
  ],
  [
    'a cue that is none',
    { trade: 'x', skills: { Go: { when: { Go: { near: [1] } } } } },
    /\.near\[0\]: expected a text.*got number/,
  ],
]
test.each(wrong)('%s is refused', (_, table, message) => {
  expect(() => defineLexicon('v1', table as Table)).toThrow(message)
  expect(() => defineLexicon('v1', table as Table)).toThrow(TypeError)
})

test('a version is asked for', () => {
  expect(() => defineLexicon(undefined as unknown as string)).toThrow(/version: expected/)
})

test('guards need no sentences', () => {
  const small = defineLexicon('v1', {
    trade: 'x',
    skills: { Go: { when: { Go: { exact: true, unless: ['Go to'] } } } },
  })
  expect(small.find('Go, not go').map(({ span }) => span.start)).toEqual([0])
  expect(small.find('Go to work')).toEqual([])
})

test('what an entry shows may stand in another table, under any of its names', () => {
  const other: Table = { trade: 'y', skills: { Python: { aka: ['CPython'] } } }
  expect(() => defineLexicon('v1', { trade: 'x', skills: { Django: { is: ['CPython'] } } }, other)).not.toThrow()
})

test('the standard tables pass', () => {
  expect(() => defineLexicon('again', ...lexicon.tables)).not.toThrow()
})
