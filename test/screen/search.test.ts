import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies } from '../../src/policies/policies.ts'
import { paperOf } from '../../src/screen/paper.ts'
import { buildQuery } from '../../src/screen/search/build-query.ts'
import { parseQuery, printQuery, type Query } from '../../src/screen/search/query.ts'
import { runQuery } from '../../src/screen/search/run-query.ts'
import { finds, smallestChange, termsIn } from '../../src/screen/search/smallest-change.ts'
import { askOne, requirementOf, requisitionOf, resumeOf, words } from './build.ts'

describe('a search string', () => {
  test.each([
    ['java', 'java'],
    ['java sql', 'java AND sql'],
    ['java AND (sql OR "A/B testing")', 'java AND (sql OR "A/B testing")'],
    ['“registered nurse” AND NOT travel', '"registered nurse" AND NOT travel'],
    ['«registered   nurse» „night shift“', '"registered nurse" AND "night shift"'],
    ['java -sql', 'java AND NOT sql'],
    ['java -(sql OR c#)', 'java AND NOT (sql OR c#)'],
    ['java && c++ || .NET', '(java AND c++) OR .NET'],
    ['a OR b AND c', 'a OR (b AND c)'],
    ['a OR (b OR c)', 'a OR (b OR c)'],
    ['(a OR b) c', '(a OR b) AND c'],
    ['a, b', 'a AND b'],
    ['on-site "AND" NOT NOT a', 'on-site AND "AND" AND NOT NOT a'],
    ['and or not', 'and AND or AND not'],
    ['constructor', 'constructor'],
  ])('%s is read as %s', (typed, read) => {
    expect(printQuery(parseQuery(typed))).toBe(read)
  })

  test.each([
    ['', 'expected a term at character 0'],
    ['java AND', 'expected a term at character 8'],
    ['java AND OR sql', 'expected a term at character 9, got “OR”'],
    ['(java', 'for the “(” at character 0'],
    ['java)', 'expected the end of the search string at character 4'],
    ['OR java', 'expected a term at character 0, got “OR”'],
    ['java NOT', 'expected a term at character 8'],
    ['()', 'expected a term at character 1, got “)”'],
    ['java "sql', 'expected a closing quote for the one at character 5'],
    ['java “ ”', 'expected words between the quotes at character 5'],
    ['x'.repeat(2001), 'at most 2000'],
  ])('“%s” is a mistake: %s', (typed, said) => {
    expect(() => parseQuery(typed)).toThrow(TypeError)
    expect(() => parseQuery(typed)).toThrow(said)
  })
})

const LETTERS = ['java', 'c++', 'A/B testing', 'registered nurse', 'AND', 'on-site']
const term = fc.constantFrom(...LETTERS).map((said): Query => ({ kind: 'term', words: said }))
const { query } = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    term,
    fc.record({ kind: fc.constantFrom('and', 'or'), of: fc.array(tie('query'), { minLength: 2, maxLength: 4 }) }),
    fc.record({ kind: fc.constant('not'), of: tie('query') }),
  ) as fc.Arbitrary<Query>,
}))
const present = fc.subarray(LETTERS)

/** An evaluator of its own, by truth table in the host's language. */
function holds(each: Query, there: readonly string[]): boolean {
  const spelled = (part: Query): string =>
    part.kind === 'term'
      ? String(there.includes(part.words))
      : part.kind === 'not'
        ? `!(${spelled(part.of)})`
        : `(${part.of.map(spelled).join(part.kind === 'and' ? '&&' : '||')})`
  return new Function(`return ${spelled(each)}`)() as boolean
}

describe('laws of search', () => {
  test('what is printed is read as it was', () => {
    fc.assert(
      fc.property(query, (each) => {
        expect(parseQuery(printQuery(each))).toEqual(each)
      }),
    )
  })

  test('a search finds what logic says', () => {
    fc.assert(
      fc.property(query, present, (each, there) => {
        expect(finds(each, (said) => there.includes(said))).toBe(holds(each, there))
      }),
    )
  })

  test('the change that is named makes it found, and no smaller one does', () => {
    fc.assert(
      fc.property(query, present, (each, there) => {
        const change = smallestChange(each, (said) => there.includes(said))
        const terms = termsIn(each)
        const changes = Array.from({ length: 2 ** terms.length }, (_, bits) =>
          terms.filter((_, at) => bits & (1 << at)),
        )
        const changed = (set: readonly string[]) =>
          LETTERS.filter((said) => there.includes(said) !== set.includes(said))
        const least = Math.min(...changes.filter((set) => holds(each, changed(set))).map((set) => set.length))
        if (!change) {
          expect(least).toBe(Number.POSITIVE_INFINITY)
          return
        }
        const named = [...change.absent, ...change.inTheWay]
        expect(holds(each, changed(named))).toBe(true)
        expect(named.length).toBe(least)
        expect(change.smallest).toBe(true)
        expect(change.absent.filter((said) => there.includes(said))).toEqual([])
        expect(change.inTheWay.filter((said) => !there.includes(said))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('many absent terms are named at once; too many alternatives to try are said not to be the smallest for sure', () => {
  const all = (of: Query[]): Query => ({ kind: 'and', of })
  const named = (prefix: string, n: number): Query[] =>
    Array.from({ length: n }, (_, at) => ({ kind: 'term', words: `${prefix}${at}` }))
  expect(smallestChange(all(named('a', 60)), () => false)).toMatchObject({ smallest: true, absent: { length: 60 } })
  const pairs = named('b', 24).map((one, at): Query => ({ kind: 'or', of: [one, { kind: 'term', words: `c${at}` }] }))
  expect(smallestChange(all(pairs), () => false)).toMatchObject({ smallest: false, absent: { length: 24 } })
})

describe('searching', () => {
  const paper = paperOf(
    resumeOf({ work: [{ title: 'Software Engineer', from: '2020-01', to: 'present', lines: ['Wrote Java and SQL'] }] }),
    words,
  )
  const run = (typed: string) => {
    const { found, change } = runQuery(parseQuery(typed), paper, policies.literal)
    return [found, change?.absent ?? [], change?.inTheWay ?? []]
  }

  test.each([
    ['java', true, [], []],
    ['java AND kubernetes', false, ['kubernetes'], []],
    ['kubernetes OR (go AND rust)', false, ['kubernetes'], []],
    ['(kubernetes OR go) AND (go OR rust)', false, ['go'], []],
    ['kubernetes OR java', true, [], []],
    ['"software engineer" AND NOT java', false, [], ['java']],
    ['kubernetes AND NOT sql', false, ['kubernetes'], ['sql']],
    ['NOT (java OR kubernetes)', false, [], ['java']],
    ['kubernetes AND NOT kubernetes', false, [], []],
  ])('%s', (typed, found, absent, inTheWay) => {
    expect(run(typed)).toEqual([found, absent, inTheWay])
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
    expect(printQuery(buildQuery(requisition)!)).toBe('"Software Engineer" AND Java AND (Kafka OR RabbitMQ)')
  })

  test.each([
    ['java AND NOT kubernetes', 'met', 'found'],
    ['java AND kubernetes', 'unmet', 'absent'],
    ['NOT java', 'unmet', 'excluded'],
    ['java AND NOT java', 'unclear', 'contradiction'],
  ])('a recruiter who types %s', (typed, outcome, messageId) => {
    const policy = { ...policies.boolean, query: typed }
    const sketch = { skills: 'Java', work: [{ title: 'Engineer', from: '2020-01', to: 'present' }] }
    expect(askOne(sketch, { kind: 'found-by-search' }, policy)).toMatchObject({ outcome, messageId })
  })
})
