import { createHash } from 'node:crypto'
import { check } from 'recheck'
import ts from 'typescript'
import { phrases } from '../../src/text/phrases.ts'
import { nodesOf, sourcesUnder } from './source.ts'

/** A regular expression of ours, and every place it is written. */
export interface Expression {
  readonly source: string
  readonly flags: string
  readonly where: readonly string[]
}

/** `unknown`: not decided within the limit. */
export type Growth = 'safe' | 'unknown' | 'polynomial' | 'exponential'

/** The first so many milliseconds find what can be found; an expression that takes longer is left undecided. */
const LIMIT = 2_000
/** How many are checked side by side: each runs in a process of its own. */
const SIDE_BY_SIDE = 4
/** Folders whose expressions see only text of capped length: a line, a clause, a term. Elsewhere they must be linear. */
const CAPPED = /^src\/(?:parse|screen|text|read|report|lexicon|cli|policies)\//

/** Each distinct expression once: those written as literals, and those written as lists of phrases. */
export function expressionsOf(folder: string): Expression[] {
  const found = new Map<string, { source: string; flags: string; where: string[] }>()
  for (const { path, tree } of sourcesUnder(folder))
    for (const node of nodesOf(tree)) {
      const expression = ts.isRegularExpressionLiteral(node) ? literal(node) : listOfPhrases(node)
      if (!expression) continue
      const { source, flags } = expression
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      const known = found.get(`/${source}/${flags}`) ?? { source, flags, where: [] }
      known.where.push(`${path}:${line + 1}`)
      found.set(`/${source}/${flags}`, known)
    }
  return [...found.values()]
}

function literal({ text }: ts.RegularExpressionLiteral): Pick<Expression, 'source' | 'flags'> {
  const slash = text.lastIndexOf('/')
  return { source: text.slice(1, slash), flags: text.slice(slash + 1) }
}

/** What is made of a list that is tagged with `phrases(…)`, all of which must be written out. */
function listOfPhrases(node: ts.Node): Pick<Expression, 'source' | 'flags'> | undefined {
  if (!ts.isTaggedTemplateExpression(node) || !ts.isCallExpression(node.tag)) return undefined
  const { expression, arguments: settings } = node.tag
  if (expression.getText() !== 'phrases') return undefined
  const [flags, frame] = settings.map(textOf)
  return phrases(flags, frame)({ raw: [textOf(node)] } as unknown as TemplateStringsArray)
}

/** @throws TypeError where the text is not written out. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTaggedTemplateExpression(node) && ts.isNoSubstitutionTemplateLiteral(node.template))
    return node.template.rawText ?? node.template.text
  throw new TypeError(`Expected a phrase that is written out, got ${node.getText()}`)
}

/** Under which name an expression stands in the list of those already checked. */
export const keyOf = ({ source, flags }: Expression): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

/** How the time of each grows with its text, in the order given. */
export async function growthOf(expressions: readonly Expression[]): Promise<Growth[]> {
  const growths: Growth[] = []
  const left = expressions.entries()
  const work = async (): Promise<void> => {
    for (const [at, { source, flags }] of left) {
      const result = await check(source, flags, { timeout: LIMIT, attackTimeout: LIMIT })
      growths[at] =
        result.status !== 'vulnerable'
          ? result.status
          : result.complexity.type === 'polynomial'
            ? 'polynomial'
            : 'exponential'
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  return growths
}

/** Where the expression may not stand, given how its time grows. */
export const unsafePlaces = ({ where }: Expression, growth: Growth): string[] =>
  growth === 'exponential' ? [...where] : growth === 'polynomial' ? where.filter((place) => !CAPPED.test(place)) : []
