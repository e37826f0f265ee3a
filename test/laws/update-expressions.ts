import { readFileSync, writeFileSync } from 'node:fs'
import { expressionsOf, growthOf, keyOf } from './expressions.ts'

/** Renews the list of expressions already checked: the new ones are checked and added, those gone are dropped. */
const file = new URL('checked-expressions.json', import.meta.url)
const listed: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'))
const expressions = expressionsOf('src')
const fresh = expressions.filter((expression) => !(keyOf(expression) in listed))
const growths = await growthOf(fresh)
for (const [at, expression] of fresh.entries())
  if (growths[at] !== 'exponential') listed[keyOf(expression)] = growths[at]!
const kept = expressions.map(keyOf).filter((key) => key in listed)
const list = Object.fromEntries(kept.sort().map((key) => [key, listed[key]]))
writeFileSync(file, `${JSON.stringify(list, null, 2)}\n`)
process.stdout.write(`${expressions.length} expressions, ${fresh.length} checked now.\n`)
