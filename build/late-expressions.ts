import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/**
 * Makes each regular expression that names Unicode properties when it is first asked. V8 checks all literals of a file as it loads it,
 * and one with \p{…} takes it some 0.07 ms: a quarter of the import. An expression that a module exports stays as it is.
 */
export const lateExpressions: Plugin = {
  name: 'late expressions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withLateExpressions(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}

/** The source of a module with a call in the place of each such literal, and of each name of a constant that holds one. */
export function withLateExpressions(source: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)
  const constants = new Map(file.statements.flatMap(constantsOf).map(({ name, literal }) => [name, literal]))
  const makers: string[] = []
  const makerOf = (literal: string): string => {
    const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal)!
    const name = `late$${makers.length}`
    makers.push(`function ${name}() { return ${name}.made ??= new RegExp(${JSON.stringify(body)}, '${flags}') }`)
    return `${name}()`
  }
  const makerOfConstant = new Map([...constants].map(([name, literal]) => [name, makerOf(literal)]))
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isVariableStatement(node) && constantsOf(node).length > 0) return void edits.push(editOf(node, ''))
    if (isLate(node) && isInFunction(node) && !remembers(node)) edits.push(editOf(node, makerOf(node.text)))
    const maker = ts.isIdentifier(node) && isValue(node) ? makerOfConstant.get(node.text) : undefined
    if (maker)
      edits.push(editOf(node, ts.isShorthandPropertyAssignment(node.parent) ? `${node.getText()}: ${maker}` : maker))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [
    ...makers,
    edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), source),
  ].join('\n')
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly by: string
}

const editOf = (node: ts.Node, by: string): Edit => ({ from: node.getStart(), to: node.end, by })

const isLate = (node: ts.Node | undefined): node is ts.RegularExpressionLiteral =>
  node !== undefined && ts.isRegularExpressionLiteral(node) && node.text.includes(String.raw`\p{`)

/** The name and the literal of a module's own constant that is such an expression. */
function constantsOf(statement: ts.Node): { name: string; literal: string }[] {
  if (!ts.isVariableStatement(statement) || statement.modifiers || !ts.isSourceFile(statement.parent)) return []
  const [declaration, ...others] = statement.declarationList.declarations
  if (others.length > 0 || !isLate(declaration?.initializer)) return []
  return [{ name: declaration.name.getText(), literal: declaration.initializer.text }]
}

/** Whether it would go on where it stopped the last time, were it the same one again. */
const remembers = (node: ts.RegularExpressionLiteral): boolean =>
  /[gy][a-z]*$/.test(node.text) && ts.isPropertyAccessExpression(node.parent)

const isInFunction = (node: ts.Node): boolean => ts.findAncestor(node, ts.isFunctionLike) !== undefined

/** Whether the identifier stands for what it holds, and is no name of a member. */
const isValue = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name !== node
  return !ts.isBindingElement(parent)
}
