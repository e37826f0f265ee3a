import { check } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { nodesOf, sourcesUnder } from './source.ts'

/** Folders whose expressions see only text of capped length: a line, a clause, a term. Elsewhere they must be linear. */
const CAPPED = /^src\/(?:parse|screen|text|read|report|lexicon|cli|policies)\//

interface Found {
  readonly where: string
  readonly source: string
  readonly flags: string
}

const found: Found[] = sourcesUnder('src').flatMap(({ path, tree }) =>
  [...nodesOf(tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
    const { text } = node
    const slash = text.lastIndexOf('/')
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    return { where: `${path}:${line + 1}`, source: text.slice(1, slash), flags: text.slice(slash + 1) }
  }),
)

test('there are expressions to check', () => {
  expect(found.length).toBeGreaterThan(50)
})

/** How many are checked side by side: each runs in a process of its own. */
const SIDE_BY_SIDE = 4

/** The first so many milliseconds find what can be found; an expression that takes longer is left undecided. */
const LIMIT = 2_000

test('no regular expression is exponential; polynomial ones see only capped text', { timeout: 600_000 }, async () => {
  const unsafe: string[] = []
  const left = found.values()
  const work = async (): Promise<void> => {
    for (const { where, source, flags } of left) {
      const result = await check(source, flags, { timeout: LIMIT, attackTimeout: LIMIT })
      if (result.status !== 'vulnerable') continue
      const { type } = result.complexity
      if (type !== 'polynomial' || !CAPPED.test(where)) unsafe.push(`${where} ${type} /${source}/${flags}`)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  expect(unsafe).toEqual([])
})
