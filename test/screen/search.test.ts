import { describe, expect, test } from 'vitest'
import { policies } from '../../src/policies/policies.ts'
import { paperOf } from '../../src/screen/paper.ts'
import { buildQuery, spell } from '../../src/screen/search/build-query.ts'
import { parseQuery } from '../../src/screen/search/query.ts'
import { runQuery } from '../../src/screen/search/run-query.ts'
import { requirementOf, requisitionOf, resumeOf, words } from './build.ts'

describe('a search string', () => {
  test.each([
    ['java', 'java'],
    ['java sql', 'java AND sql'],
    ['java AND (sql OR "A/B testing")', 'java AND (sql OR "A/B testing")'],
    ['“registered nurse” AND NOT travel', '"registered nurse" AND NOT travel'],
    ['java -sql', 'java AND NOT sql'],
    ['a OR b AND c', 'a OR (b AND c)'],
    ['(a OR b) c', '(a OR b) AND c'],
  ])('%s is read as %s', (typed, read) => {
    expect(spell(parseQuery(typed))).toBe(read)
  })

  test.each([
    ['', 'at character 0'],
    ['java AND', 'at character 8'],
    ['(java', 'for the “(” at character 0'],
    ['java)', 'at character 4'],
    ['OR java', 'at character 0'],
  ])('“%s” is a mistake %s', (typed, place) => {
    expect(() => parseQuery(typed)).toThrow(place)
  })
})

describe('searching', () => {
  const paper = paperOf(
    resumeOf({ work: [{ title: 'Software Engineer', from: '2020-01', to: 'present', lines: ['Wrote Java and SQL'] }] }),
    words,
  )
  const run = (typed: string) => {
    const { found, absent, inTheWay } = runQuery(parseQuery(typed), paper, policies.literal)
    return { found, absent, inTheWay }
  }

  test.each([
    ['java', true, [], []],
    ['java AND kubernetes', false, ['kubernetes'], []],
    ['kubernetes OR (go AND rust)', false, ['kubernetes'], []],
    ['kubernetes OR java', true, [], []],
    ['"software engineer" AND NOT java', false, [], ['java']],
    ['kubernetes AND NOT sql', false, ['kubernetes'], ['sql']],
  ])('%s', (typed, found, absent, inTheWay) => {
    expect(run(typed)).toEqual({ found, absent, inTheWay })
  })

  test('is built from title and must-haves', () => {
    const either = {
      kind: 'any-of',
      of: [
        { kind: 'skill', name: 'Kafka' },
        { kind: 'skill', name: 'RabbitMQ' },
      ],
    } as const
    const requisition = requisitionOf(
      [
        requirementOf({ kind: 'skill', name: 'Java' }),
        requirementOf(either),
        requirementOf({ kind: 'skill', name: 'Redis' }, 'nice-to-have'),
        requirementOf({ kind: 'experience', months: 60 }),
      ],
      'Senior Software Engineer, Payments',
    )
    expect(spell(buildQuery(requisition)!)).toBe('"Software Engineer" AND Java AND (Kafka OR RabbitMQ)')
  })
})
