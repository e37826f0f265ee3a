import { describe, expect, test } from 'vitest'
import { matchesOf, phrases, united } from '../../src/text/phrases.ts'

describe('an expression written as a list of phrases', () => {
  test.each([
    [
      phrases()`
      a
      b
    `,
      'a|b',
      '',
    ],
    [
      phrases('gi', String.raw`\b(?:…)\b`)`
      // A note.
      a
      b[ ]
    `,
      String.raw`\b(?:a|b[ ])\b`,
      'gi',
    ],
    // What several begin with is looked for once, and their order stays.
    [
      phrases()`
      \ba
      \bb
      c
      ^d
      ^e
      \bf
    `,
      String.raw`\b(?:a|b)|c|^(?:d|e)|\bf`,
      '',
    ],
    [
      phrases()`
      $&
      $'
    `,
      "$&|$'",
      '',
    ],
    [united([/a|b/i, phrases('i')`c`]), '(?:a|b)|(?:c)', 'i'],
  ])('%#', (made, source, flags) => {
    expect({ source: made.source, flags: made.flags }).toEqual({ source, flags })
  })

  test('stands for a RegExp wherever one is taken', () => {
    const colours = phrases('gi')`
      red
      green
    `
    const text = 'Red, then green'
    expect(text.replace(colours, '-')).toBe('-, then -')
    expect(text.split(colours)).toEqual(['', ', then ', ''])
    expect(matchesOf(text, colours).map(({ index }) => index)).toEqual([0, 10])
    expect(phrases()`green`.exec(text)?.index).toBe(10)
    expect(phrases()`blue`.test(text)).toBe(false)
  })

  test('patterns of different flags are not united', () => {
    expect(() => united([/a/i, /b/])).toThrow(TypeError)
  })

  test('a phrase that is no expression is complained of when first asked', () => {
    const broken = phrases()`(`
    expect(() => broken.test('')).toThrow(SyntaxError)
  })
})
