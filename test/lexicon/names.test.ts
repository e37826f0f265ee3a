import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defineLexicon } from '../../src/lexicon/define-lexicon.ts'
import { lexicon } from '../../src/lexicon/standard.ts'

test('every form of every entry means it', () => {
  const lost = lexicon.concepts.flatMap((concept) =>
    concept.forms.filter((form) => !lexicon.meanings(form).includes(concept)).map((form) => `${concept.id}: ${form}`),
  )
  expect(lost).toEqual([])
})

test('any name is found that is a word', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{1,9}(?:[ -][A-Za-zé]{1,6}[s+#]?)?$/)
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 6, selector: (each) => each.toLowerCase() }),
      (names) => {
        const small = defineLexicon('test', {
          trade: 'test',
          skills: Object.fromEntries(names.map((name) => [name, {}])),
        })
        for (const name of names) expect(small.meanings(name).map((concept) => concept.name)).toContain(name)
      },
    ),
  )
})

describe('what is implied', () => {
  const small = defineLexicon('test', {
    trade: 'test',
    skills: {
      SQL: { aka: ['Structured Query Language'] },
      PostgreSQL: { is: ['sql'] },
      PostGIS: { is: ['PostgreSQL'] },
    },
  })
  const names = (name: string, how: 'shows' | 'shownBy') =>
    small[how](small.meanings(name)[0]!).map((each) => each.name)

  test('goes up step by step', () => {
    expect(names('PostGIS', 'shows')).toEqual(['PostGIS', 'PostgreSQL', 'SQL'])
  })

  test('and comes down again', () => {
    expect(names('SQL', 'shownBy')).toEqual(['SQL', 'PostgreSQL', 'PostGIS'])
  })
})

test('a lexicon is made into another by its tables', () => {
  const nursing = lexicon.tables.filter(({ trade }) => trade === 'nursing')
  const mine = defineLexicon('mine', ...nursing, { trade: 'ours', skills: { Zorbing: {} } })
  expect(mine.meanings('Zorbing')).toHaveLength(1)
  expect(mine.meanings('LPN').length).toBeGreaterThan(0)
  expect(mine.meanings('Kubernetes')).toEqual([])
})
