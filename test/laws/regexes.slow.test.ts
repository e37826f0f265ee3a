import { expect, test } from 'vitest'
import { expressionsOf, growthOf, unsafePlaces } from './expressions.ts'

/** An expression that takes exponential time, to see that the check finds one. */
const EXPONENTIAL = { source: '^(?:a+)+$', flags: '', where: ['here'] }

test('every expression holds to the law, listed or not, when all are checked anew', {
  timeout: 600_000,
}, async () => {
  const expressions = [...expressionsOf('src'), EXPONENTIAL]
  const growths = await growthOf(expressions)
  expect(growths.pop()).toBe('exponential')
  expressions.pop()
  expect(expressions.flatMap((expression, at) => unsafePlaces(expression, growths[at]!))).toEqual([])
})
