import { describe, expect, test } from 'vitest'
import checked from './checked-expressions.json' with { type: 'json' }
import { expressionsOf, type Growth, growthOf, keyOf, unsafePlaces } from './expressions.ts'

const listed: Readonly<Record<string, string>> = checked
const expressions = expressionsOf('src')

describe('no regular expression is exponential; polynomial ones see only capped text', () => {
  test('there are expressions to check', () => {
    expect(expressions.length).toBeGreaterThan(50)
  })

  test('those in the list', () => {
    const old = expressions.filter((expression) => keyOf(expression) in listed)
    const unsafe = old.flatMap((expression) => unsafePlaces(expression, listed[keyOf(expression)] as Growth))
    expect(old.length).toBeGreaterThan(50)
    expect(unsafe).toEqual([])
  })

  // The list only saves time: what is not in it is checked here. `npm run update-expressions` adds it.
  test('those not in it', { timeout: 600_000 }, async () => {
    const fresh = expressions.filter((expression) => !(keyOf(expression) in listed))
    const growths = await growthOf(fresh)
    const unsafe = fresh.flatMap((expression, at) =>
      unsafePlaces(expression, growths[at]!).map((where) => `${where} ${growths[at]} /${expression.source}/`),
    )
    expect(unsafe).toEqual([])
  })
})
