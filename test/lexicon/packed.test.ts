import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packTables, unpackTables } from '../../src/lexicon/packed.ts'
import { tables } from '../../src/lexicon/tables.ts'
import type { Table } from '../../src/model/table.ts'

/** Guards without the sentences they are tested with; nothing where nothing is said. */
const asPacked = (given: readonly Table[]): unknown =>
  JSON.parse(
    JSON.stringify(given, (key, value) =>
      key === 'matches' || key === 'misses' || (['aka', 'was'].includes(key) && value.length === 0) ? undefined : value,
    ),
  )

test('every table comes back as it was', () => {
  for (const table of tables()) expect(unpackTables(packTables([table]))).toEqual(asPacked([table]))
})

test('all of them come back in order', () => {
  expect(unpackTables(packTables(tables())).map(({ trade }) => trade)).toEqual(tables().map(({ trade }) => trade))
})

test('nothing packs to nothing', () => {
  expect(unpackTables(packTables([]))).toEqual([])
})

const word = fc
  .oneof(
    fc.constantFrom(
      'Go',
      'C++',
      '.NET',
      '中文',
      'Māori',
      'A|B',
      '=x',
      '+1',
      '<b>',
      '-y',
      '~',
      '!',
      '_',
      '\\0041',
      'a\nb',
      '@me',
      '>',
      '^2',
      ':q',
      '%',
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  )
  .filter((text) => !['__proto__', ''].includes(text))
const words = fc.array(word, { maxLength: 4 })
const some = fc.array(word, { minLength: 1, maxLength: 4 })

const entry = fc
  .record(
    { name: word, aka: some, was: some, is: words, since: fc.integer({ min: 1700, max: 2026 }), by: word },
    { requiredKeys: ['name'] },
  )
  .chain(({ name, ...rest }) => {
    const forms = [...new Set([name, ...(rest.aka ?? []), ...(rest.was ?? [])])]
    const guard = fc
      .record({ exact: fc.constant(true as const), near: words, unless: words }, { requiredKeys: [] })
      .filter((each) => Object.keys(each).length > 0)
    return fc
      .option(fc.dictionary(fc.constantFrom(...forms), guard, { minKeys: 1 }), { nil: undefined })
      .map((when) => [name, { ...rest, ...(when && { when }) }] as const)
  })
  .filter(([name, { aka = [], was = [] }]) => new Set([name, ...aka, ...was]).size === 1 + aka.length + was.length)

const entries = fc.array(entry, { maxLength: 5 }).map((pairs) => Object.fromEntries(pairs))
const table = fc.record(
  { trade: word, cues: words, skills: entries, titles: entries, languages: entries },
  { requiredKeys: ['trade'] },
)

test('initials, and what the entry before implies too, are put short', () => {
  const accounting: Table = {
    trade: 'accounting',
    certifications: {
      'Certified Public Accountant': { aka: ['CPA', 'Chartered'], is: ['Accounting'] },
      'Board of Audit Member': { aka: ['BAM'], is: ['Accounting'] },
    },
    skills: {
      Ledger: { is: ['Accounting'] },
      Audit: { is: ['Law'] },
      "'Own'": { aka: ['*', 'O'], is: ['Accounting'] },
    },
  }
  const packed = packTables([accounting])
  expect(packed.split('\n').filter((line) => line === '*' || line === "'")).toEqual(['*', '*', "'", "'"])
  expect(unpackTables(packed)).toEqual([accounting])
})

test('whatever the names, what is packed comes back', () => {
  fc.assert(
    fc.property(fc.array(table, { maxLength: 3 }), (given) => {
      expect(unpackTables(packTables(given as Table[]))).toEqual(JSON.parse(JSON.stringify(given)))
    }),
  )
})
