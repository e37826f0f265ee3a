import { describe, expect, test } from 'vitest'
import { drawReaders } from '../../src/policies/draw-readers.ts'
import { policies } from '../../src/policies/policies.ts'
import { sources } from '../../src/policies/sources.ts'
import * as schemas from '../../src/schemas.ts'

const all = Object.entries(policies)

/** The paths of all numbers in a policy, its sources left out. */
function numbersIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => key !== 'sources')
    .flatMap(([key, inner]) => numbersIn(inner, path === '' ? key : `${path}.${key}`))
}

/** Whether the policy cites a source for the path itself or for what holds it. */
const isCited = (cited: Readonly<Record<string, unknown>>, path: string): boolean =>
  path in cited || (path.includes('.') && isCited(cited, path.slice(0, path.lastIndexOf('.'))))

describe.each(all)('%s', (name, policy) => {
  test('goes by its id, and fits the schema', () => {
    expect(policy.id).toBe(name)
    expect(schemas.policy.safeParse(policy).error).toBeUndefined()
  })

  test('cites a source for each of its numbers and habits', () => {
    const habits = ['matching', 'reads', 'months', 'gates', 'weights', 'doubt', 'standing']
    const numbers = numbersIn(policy)
    expect(numbers.length).toBeGreaterThan(7)
    expect([...habits, ...numbers].filter((path) => !isCited(policy.sources, path))).toEqual([])
  })

  test('cites only what is in it', () => {
    const stray = Object.keys(policy.sources).filter((path) => !has(policy, path))
    expect(stray).toEqual([])
  })

  test('rests on nothing that is merely repeated', () => {
    expect(Object.values(policy.sources).filter(({ grade }) => grade === 'folklore')).toEqual([])
  })
})

const has = (value: unknown, path: string): boolean =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value) !==
  undefined

test('no source that a default may cite is folklore, and each has a title', () => {
  const listed = Object.values(sources)
  expect(listed.length).toBeGreaterThan(10)
  expect(listed.filter(({ grade }) => (grade as string) === 'folklore')).toEqual([])
  expect(new Set(listed.map(({ title }) => title)).size).toBe(listed.length)
})

test('every reader of a panel is a valid policy too', () => {
  for (const { policy } of drawReaders(64)) {
    expect(schemas.policy.safeParse(policy).error).toBeUndefined()
    expect(numbersIn(policy).filter((path) => !isCited(policy.sources, path))).toEqual([])
  }
})
