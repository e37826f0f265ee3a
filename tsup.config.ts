import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { defineConfig } from 'tsup'
import { lighten } from './build/lighten.ts'
import { configJsonSchema } from './src/cli/check/config-schema.ts'
import { schemaFiles } from './src/schemas/files.ts'

/** The tables of the lexicon as one text: quicker to load than code, and read only when a word is first looked up. */
async function packedTables(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('src/lexicon/packed-tables.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64')
  const { packedTables }: { packedTables: () => string } = await import(`data:text/javascript;base64,${code}`)
  return packedTables()
}

/** JSON Schemas, for who stores results, and for editors: "$schema" in a configuration or a policy points at one. */
async function writeSchemas(outDir: string): Promise<void> {
  await mkdir(`${outDir}/schemas`, { recursive: true })
  const files = Object.entries(schemaFiles()).map(([name, schema]) => [`schemas/${name}`, schema] as const)
  for (const [path, schema] of [['config.schema.json', configJsonSchema()] as const, ...files])
    await writeFile(`${outDir}/${path}`, `${JSON.stringify(schema, null, 2)}\n`)
}

export default defineConfig((options) => ({
  entry: {
    index: 'src/index.ts',
    schemas: 'src/schemas.ts',
    spelling: 'src/spelling.ts',
    // Files of their own, so that who only screens does not carry them.
    'parse-resume': 'src/parse/resume/parse-resume.ts',
    'parse-requisition': 'src/parse/requisition/parse-requisition.ts',
    html: 'src/report/html/html-report.ts',
    matchers: 'src/matchers/matchers.ts',
    vitest: 'src/matchers/vitest.ts',
    config: 'src/cli/config.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/cli/worker.ts',
  },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: false,
  clean: true,
  esbuildOptions(built) {
    // Every Node from 20 on and every browser of its age knows \p{L}; else each such literal became a `new RegExp` where it stands.
    built.supported = { ...built.supported, 'regexp-unicode-property-escapes': true }
  },
  onSuccess: () => writeSchemas(options.outDir ?? 'dist'),
  // tsup sets baseUrl for the declarations, which TypeScript 6 reports as deprecated.
  dts: {
    entry: {
      index: 'src/index.ts',
      schemas: 'src/schemas.ts',
      spelling: 'src/spelling.ts',
      html: 'src/report/html/html-report.ts',
      matchers: 'src/matchers/matchers.ts',
      vitest: 'src/matchers/vitest.ts',
      config: 'src/cli/config.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // The leaf modules we use of natural are small; the package itself reads .env and is never installed by our users.
  noExternal: [/^natural\//],
  esbuildPlugins: [
    lighten,
    {
      // A file of its own: it changes seldom, and a page can cache it apart from the code.
      name: 'packed lexicon',
      setup({ onResolve, onEnd, initialOptions: { outdir = 'dist' } }) {
        onResolve({ filter: /[\\/]packed-tables\.ts$/ }, () => ({ path: './lexicon.js', external: true }))
        onEnd(async () => {
          await mkdir(outdir, { recursive: true })
          const text = JSON.stringify(await packedTables())
          await writeFile(`${outdir}/lexicon.js`, `const text = ${text}\nexport const packedTables = () => text\n`)
        })
      },
    },
  ],
}))
