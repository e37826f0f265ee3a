import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvRecords } from '../../../src/lexicon/import/csv.ts'

const cases: readonly (readonly [what: string, text: string, records: readonly (readonly string[])[]])[] = [
  [
    'plain fields',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'CRLF and a byte order mark',
    '\uFEFFa,b\r\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['commas and line breaks in quotes', '"a,1","b\nc"\n', [['a,1', 'b\nc']]],
  ['quotes written twice', '"say ""x""",b', [['say "x"', 'b']]],
  [
    'empty fields',
    ',\na,\n',
    [
      ['', ''],
      ['a', ''],
    ],
  ],
  ['empty lines', 'a\n\n\nb', [['a'], ['b']]],
  ['a quote never closed', 'a,"b\nc', [['a', 'b\nc']]],
  ['nothing', '', []],
]
test.each(cases)('%s', (_, text, records) => {
  expect(csvRecords(text)).toEqual(records)
})

const quoted = (field: string): string => `"${field.replaceAll('"', '""')}"`

test('whatever the fields, what is written comes back', () => {
  const record = fc.array(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' ', 'é') }), {
    minLength: 2,
    maxLength: 4,
  })
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (records) => {
      expect(csvRecords(records.map((fields) => fields.map(quoted).join(',')).join('\r\n'))).toEqual(records)
    }),
  )
})
