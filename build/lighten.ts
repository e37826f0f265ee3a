import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import ts from 'typescript'

/** Makes what is built quicker to load than what is written. */
export const lighten: Plugin = {
  name: 'lighten',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(withTightLists(withLateExpressions(await readFile(path, 'utf8')))),
      loader: 'ts',
    }))
  },
}

/** Lists of phrases without their notes, and without the space by which they are set in. */
export function withTightLists(source: string): string {
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^phrases\b/.test(node.tag.getText()))
      edits.push(editOf(node.template, tight(node.template.getText())))
    ts.forEachChild(node, visit)
  }
  visit(parsed(source))
  return edited(source, edits)
}

/**
 * Each constant of a module that something is called, made or tagged for, marked as having no other effect: a bundler then leaves out
 * those that nobody uses, though the file they were built into has others that are. Who only screens carries no reader of postings.
 */
export function withPureConstants(source: string): string {
  const values = parsed(source).statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.flatMap(({ initializer }) => initializer ?? [])
      : [],
  )
  const edits = values.filter(isMade).map((value) => editOf(value, `/* @__PURE__ */ (() => (${value.getText()}))()`))
  return edited(source, edits)
}

/** Whether the value takes a call, a `new` or a tag to make, outside the functions in it. */
const isMade = (node: ts.Node): boolean =>
  !ts.isFunctionLike(node) &&
  (ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    (ts.forEachChild(node, (child) => isMade(child) || undefined) ?? false))

const tight = (list: string): string =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join('\n')

/**
 * Each regular expression that names Unicode properties made when it is first asked: V8 checks all literals of a file as it loads it, and
 * one with \p{…} takes it some 0.07 ms, in all a quarter of the import. An expression that a module exports stays as it is.
 */
export function withLateExpressions(source: string): string {
  const file = parsed(source)
  const makers: string[] = []
  const maker = (literal: string): string => {
    const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(literal)!
    const name = `late$${makers.length}`
    makers.push(`function ${name}() { return ${name}.made ??= new RegExp(${JSON.stringify(body)}, '${flags}') }`)
    return `${name}()`
  }
  const constants = new Map(file.statements.flatMap(constantsOf).map(({ name, literal }) => [name, maker(literal)]))
  const edits: Edit[] = []
  const visit = (node: ts.Node): void => {
    if (constantsOf(node).length > 0) return void edits.push(editOf(node, ''))
    if (isLate(node) && isInFunction(node) && !remembers(node)) edits.push(editOf(node, maker(node.text)))
    const made = ts.isIdentifier(node) && isValue(node) ? constants.get(node.text) : undefined
    if (made)
      edits.push(editOf(node, ts.isShorthandPropertyAssignment(node.parent) ? `${node.getText()}: ${made}` : made))
    ts.forEachChild(node, visit)
  }
  visit(file)
  return [...makers, edited(source, edits)].join('\n')
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly by: string
}

const parsed = (source: string): ts.SourceFile => ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true)

const editOf = (node: ts.Node, by: string): Edit => ({ from: node.getStart(), to: node.end, by })

/** The source with the edits made, which come in its order. */
const edited = (source: string, edits: readonly Edit[]): string =>
  edits.reduceRight((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), source)

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
