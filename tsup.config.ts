import { readFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import ts from 'typescript'

/** Guards carry the sentences they are tested with; those stay at home. */
const TESTED_WITH = new Set(['matches', 'misses'])

/** Takes the test sentences out of a lexicon table. */
function withoutExamples(source: string): string {
  const tree = ts.createSourceFile('table.ts', source, ts.ScriptTarget.ES2023, true)
  const { transformed } = ts.transform(tree, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node | undefined =>
        ts.isPropertyAssignment(node) && TESTED_WITH.has(node.name.getText())
          ? undefined
          : ts.visitEachChild(node, visit, context)
      return ts.visitEachChild(root, visit, context)
    },
  ])
  return ts.createPrinter().printFile(transformed[0] as ts.SourceFile)
}

export default defineConfig({
  entry: { index: 'src/index.ts', schemas: 'src/model/schemas.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: false,
  minifyWhitespace: true,
  clean: true,
  // tsup sets baseUrl for the declarations, which TypeScript 6 reports as deprecated.
  dts: {
    entry: { index: 'src/index.ts', schemas: 'src/model/schemas.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // The leaf modules we use of natural are small; the package itself reads .env and is never installed by our users.
  noExternal: [/^natural\//],
  esbuildPlugins: [
    {
      name: 'lexicon without its test sentences',
      setup(build) {
        build.onLoad({ filter: /lexicon[\\/]trades[\\/].*\.ts$/ }, async ({ path }) => ({
          contents: withoutExamples(await readFile(path, 'utf8')),
          loader: 'ts',
        }))
      },
    },
  ],
})
