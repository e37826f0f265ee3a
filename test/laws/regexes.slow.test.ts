import { expect, test } from 'vitest'
import checked from './checked-expressions.json' with { type: 'json' }
import { expressionsOf, growthOf, keyOf, unsafePlaces } from './expressions.ts'

const listed: Readonly<Record<string, string>> = checked
/** An expression that takes exponential time, to see that the check finds one. */
const EXPONENTIAL = { source: '^(?:a+)+$', flags: '', where: ['here'] }

test('every expression holds to the law, and the list says of none less than is found', {
  timeout: 600_000,
}, async () => {
  const expressions = [...expressionsOf('src'), EXPONENTIAL]
  const growths = await growthOf(expressions)
  expect(growths.pop()).toBe('exponential')
  expressions.pop()
  expect(expressions.flatMap((expression, at) => unsafePlaces(expression, growths[at]!))).toEqual([])
  const understated = expressions.filter((expression, at) => {
    const known = listed[keyOf(expression)]
    return known !== undefined && known !== growths[at] && growths[at] === 'polynomial'
  })
  expect(understated).toEqual([])
})
