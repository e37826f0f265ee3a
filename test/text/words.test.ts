import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldedWords, foldToBase, wordsOf } from '../../src/text/words.ts'

describe('words', () => {
  const cases: readonly (readonly [text: string, words: readonly string[]])[] = [
    ['Bachelor’s Degree', ['bachelors', 'degree']],
    ["driver's licence", ['drivers', 'licence']],
    ['C++, C# and .NET; Node.js', ['c++', 'c#', 'and', '.net', 'node', 'js']],
    ['A+ N+1 a+b', ['a+', 'n', '1', 'a', 'b']],
    ['C++17, C++11/14 and C#10', ['c++', '17', 'c++', '11', '14', 'and', 'c#', '10']],
    ['a++b C++0x', ['a', 'b', 'c++', '0x']],
    ['R&D', ['r', 'and', 'd']],
    ['Résumé – naïve', ['resume', 'naive']],
    ['e-mail: jo.b@example.com', ['e', 'mail', 'jo', 'b', 'example', 'com']],
    ['... end. .5', ['end', '.5']],
    ['3rd 中文 ok', ['3rd', '中文', 'ok']],
    ['', []],
  ]
  test.each(cases)('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words)
  })
})

/** What a word is, said once more as one expression. */
const WORD =
  /(?:(?<![\p{L}\p{N}.])\.)?[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)*(?:#|(?<=\p{L})(?:\+\+(?!\p{L})|\+(?![+\p{L}\p{N}])))?|&/gu

const piece = fc.oneof(
  fc.constantFrom(
    'Node.js',
    'C++',
    '.NET',
    ' ',
    '’',
    "'",
    '+',
    '#',
    '.',
    '&',
    'é',
    'e\u0301',
    '-',
    '\n',
    'Nurses',
    'APIs',
    '•',
    '–',
    '٣',
    '𝐀',
  ),
  fc.string({ maxLength: 4 }),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

test('words stand where the expression finds them, and nowhere else', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(wordsOf(given).map(({ start, end }) => given.slice(start, end))).toEqual(given.match(WORD) ?? [])
    }),
    { numRuns: 500 },
  )
})

test('a term of plain words is folded as any other', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Nurses', ' ', 'APIs', 'batteries', 'B2B', 'glass')), (pieces) => {
      const term = pieces.join('')
      expect(fold(term)).toBe(
        wordsOf(term)
          .map(({ folded }) => folded)
          .join(' '),
      )
      expect(foldToBase(term)).toBe(
        wordsOf(term)
          .map(({ base }) => base)
          .join(' '),
      )
    }),
  )
})

describe('words that only differ in number or spelling have one base', () => {
  test.each([
    ['paediatrics', 'pediatrics'],
    ['Organisational', 'organizational'],
    ['modelling', 'modeling'],
    ['behaviours', 'behavior'],
    ['programme', 'program'],
    ['tyres', 'tire'],
    ['gauges', 'gage'],
    ['licence', 'license'],
    ['fulfilment', 'fulfillment'],
  ])('%s, %s', (one, other) => {
    expect(foldToBase(one)).toBe(foldToBase(other))
  })

  test.each([
    ['programmer', 'program'],
    ['filling', 'filing'],
    ['hour', 'hor'],
    ['HCPCS', 'HCPC'],
    ['size', 'site'],
  ])('%s, %s: not these', (one, other) => {
    expect(foldToBase(one)).not.toBe(foldToBase(other))
  })
})
