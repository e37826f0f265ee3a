import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A source file of the project, parsed. `path` is relative to the root, with forward slashes. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

const listed = (folder: string): string[] =>
  ts.sys.readDirectory(join(root, folder), ['.ts']).map((file) => relative(root, file))

/** The project's own sources under `folder`, in a stable order. */
export const sourcesUnder = (folder: string): Source[] =>
  listed(folder)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true) }
    })

/** Every node of the tree. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** What a file imports: our own files as paths from the root, packages by their names; type imports marked. */
export const importsOf = ({ path, tree }: Source): { target: string; typeOnly: boolean }[] =>
  [...nodesOf(tree)].flatMap((node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly
      return [{ target: resolve(path, node.moduleSpecifier.text), typeOnly: typeOnly ?? false }]
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      node.arguments[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      return [{ target: resolve(path, node.arguments[0].text), typeOnly: false }]
    return []
  })

const resolve = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? join(dirname(from), specifier).replaceAll('\\', '/') : specifier
