import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { importsOf, nodesOf, type Source, sourcesUnder } from './source.ts'

/** Names that reach for the clock, chance, the machine or the world. */
const FORBIDDEN = new Set([
  'process',
  'console',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'localStorage',
  'setTimeout',
  'setInterval',
  'performance',
  'require',
  '__dirname',
  '__filename',
  'crypto',
])

/** What a file may do all the same, and why. */
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // Reading a PDF must give timers and abort signals a turn between pages.
  'src/read/pdf/page.ts': ['setTimeout'],
}

const pure = sourcesUnder('src').filter(({ path }) => !path.startsWith('src/cli/'))

function impurities({ path, tree }: Source): string[] {
  const found: string[] = []
  for (const node of nodesOf(tree)) {
    if (ts.isIdentifier(node) && FORBIDDEN.has(node.text) && isFree(node)) found.push(node.text)
    if (ts.isPropertyAccessExpression(node) && /^(?:Math\.random|Date\.now|globalThis\.\w+)$/.test(node.getText()))
      found.push(node.getText())
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
      found.push('new Date()')
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') found.push('Date()')
  }
  return found.filter((name) => !(EXCEPTIONS[path] ?? []).includes(name)).map((name) => `${path}: ${name}`)
}

/** A name of its own, not a property, a key or a declaration of ours. */
function isFree(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  return (
    !ts.isPropertyAssignment(parent) &&
    !ts.isPropertySignature(parent) &&
    !ts.isBindingElement(parent) &&
    !ts.isParameter(parent) &&
    !ts.isVariableDeclaration(parent) &&
    !ts.isTypeReferenceNode(parent) &&
    !ts.isFunctionDeclaration(parent) &&
    !ts.isImportSpecifier(parent)
  )
}

describe('purity', () => {
  test('there are sources to look at', () => {
    expect(pure.length).toBeGreaterThan(60)
  })

  test('no clock, chance, environment, console or network outside src/cli', () => {
    expect(pure.flatMap(impurities)).toEqual([])
  })

  test('no built-in module of Node outside src/cli', () => {
    const broken = pure.flatMap((source) =>
      importsOf(source)
        .filter(({ target }) => target.startsWith('node:'))
        .map(({ target }) => `${source.path} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('try stands only around third-party readers', () => {
    const tries = pure.filter(
      ({ path, tree }) => !path.startsWith('src/read/') && [...nodesOf(tree)].some(ts.isTryStatement),
    )
    expect(tries.map(({ path }) => path)).toEqual([])
  })
})
