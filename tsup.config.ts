import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { defineConfig } from 'tsup'
import type { Table } from './src/lexicon/define-table.ts'

/** Guards carry the sentences they are tested with; those stay at home. */
const TESTED_WITH = new Set(['matches', 'misses'])

/** The tables of the lexicon as one text: quicker to load than code, and unpacked only when a word is first looked up. */
async function packedTables(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/lexicon/tables.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  const { tables }: { tables: () => readonly Table[] } = await import(`data:text/javascript;base64,${code}`)
  return JSON.stringify(tables(), (key, value) => (TESTED_WITH.has(key) ? undefined : value))
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schemas: 'src/model/schemas.ts',
    matchers: 'src/matchers/matchers.ts',
    vitest: 'src/matchers/vitest.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: false,
  minifyWhitespace: true,
  clean: true,
  // tsup sets baseUrl for the declarations, which TypeScript 6 reports as deprecated.
  dts: {
    entry: {
      index: 'src/index.ts',
      schemas: 'src/model/schemas.ts',
      matchers: 'src/matchers/matchers.ts',
      vitest: 'src/matchers/vitest.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // The leaf modules we use of natural are small; the package itself reads .env and is never installed by our users.
  noExternal: [/^natural\//],
  esbuildPlugins: [
    {
      name: 'packed lexicon',
      setup({ onLoad }) {
        onLoad({ filter: /lexicon[\\/]tables\.ts$/ }, async () => ({
          contents: `export const tables = () => JSON.parse(${JSON.stringify(await packedTables())})`,
          loader: 'js',
        }))
      },
    },
  ],
})
