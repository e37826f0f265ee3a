import { describe, expect, it } from 'vitest'
import { defineLexicon } from '../../../src/lexicon/define-lexicon.ts'
import { defineTable } from '../../../src/lexicon/define-table.ts'
import { lintPosting } from '../../../src/parse/requisition/lint-posting.ts'
import { parseRequisition } from '../../../src/parse/requisition/parse-requisition.ts'
import { posting } from './posting.ts'

const lexicon = defineLexicon(
  'test',
  defineTable({ trade: 'looms', skills: { Loomtool: { since: 2021 }, Heddle: {}, Shuttle: {} } }),
)
const faultsIn = (text: string) =>
  lintPosting(parseRequisition(posting(text), { lexicon }), { lexicon, asOf: '2026-11-01' }).map(({ id }) => id)

const tools = 'abcdefghijklmn'
  .split('')
  .map((letter) => `- Weaving software ${letter.toUpperCase()}${letter}${letter}x`)

const cases: readonly [name: string, text: string, ids: readonly string[]][] = [
  ['a fair posting', 'Weaver\nRequirements\n- 2 years of experience with Loomtool\nNice to have\n- Heddle', []],
  [
    'more years than the thing has',
    'Weaver\nRequirements\n- 10 years of experience with Loomtool\nNice to have\n- Heddle',
    ['older-than-the-thing'],
  ],
  [
    'a beginner with years',
    'Junior Weaver\nRequirements\n- 5 years of experience in weaving',
    ['entry-level-with-years'],
  ],
  ['a wish-list without a split', `Weaver\nRequirements\n${tools.join('\n')}`, ['no-must-nice-split', 'wish-list']],
  ['the same thing twice', 'Weaver\nRequirements\n- Loomtool\nNice to have\n- Loomtool', ['must-and-nice']],
  [
    'a mother tongue',
    'Weaver\nRequirements\n- Native English speaker\nNice to have\n- Heddle',
    ['discriminatory-wording'],
  ],
  ['an age', 'Weaver\nJoin our young dynamic team!\nRequirements\n- Heddle', ['discriminatory-wording']],
  [
    'seniors who guide juniors',
    'Senior Weaver\nYou guide junior staff.\nRequirements\n- 5 years of experience in weaving',
    [],
  ],
  [
    'no experience, and years of it',
    'Weaver\nNo experience needed!\nRequirements\n- 4 years of experience in weaving',
    ['entry-level-with-years'],
  ],
  [
    'two numbers for one thing',
    'Weaver\nRequirements\n- 3 years of experience in dyeing\n- 5+ years of dyeing experience',
    ['two-minimums'],
  ],
  ['a choice of which one is old enough', 'Weaver\nRequirements\n- 10 years of experience with Loomtool or Heddle', []],
  [
    'more choices than there are',
    'Weaver\nRequirements\n- Three of the following: Heddle, Shuttle',
    ['unmeetable-choice'],
  ],
  [
    'traits and nothing else',
    'Weaver\nRequirements\n- Excellent communication skills\n- Strong time management\n- Able to work under pressure',
    ['traits-only'],
  ],
  ['children by age', 'Nursery nurse\nYou look after children aged 2 to 4.\nRequirements\n- Heddle', []],
  ['an upper age', 'Weaver\nRequirements\n- Heddle\n- Between 18 and 30 years old', ['discriminatory-wording']],
  ['one sex', 'Weaver\nHe must keep the looms clean.\nRequirements\n- Heddle', ['discriminatory-wording']],
  ['both sexes', 'Weaver\nHe or she must keep the looms clean.\nRequirements\n- Heddle', []],
  ['jargon', 'Weaver\nWe want a rockstar.\nRequirements\n- Heddle', ['jargon']],
]

describe('lintPosting', () => {
  it.each(cases)('%s', (_, text, ids) => {
    expect(faultsIn(text)).toEqual(ids)
  })

  it('wants a date', () => {
    const requisition = parseRequisition(posting('Weaver'), { lexicon })
    expect(() => lintPosting(requisition, { asOf: 'today' })).toThrow(TypeError)
  })

  it('quotes the posting', () => {
    const text = 'Junior Weaver\nRequirements\n- 5 years of experience in weaving'
    for (const { quote } of lintPosting(parseRequisition(posting(text), { lexicon }), { asOf: '2026-11-01' }))
      expect(text.slice(quote.span.start, quote.span.end)).toBe(quote.text)
  })
})
