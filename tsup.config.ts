import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', schemas: 'src/model/schemas.ts', cli: 'src/cli/main.ts' },
  format: 'esm',
  target: 'node20',
  splitting: true,
  sourcemap: false,
  clean: true,
  metafile: true,
  // tsup sets baseUrl for the declarations, which TypeScript 6 reports as deprecated.
  dts: { entry: { index: 'src/index.ts', schemas: 'src/model/schemas.ts' }, compilerOptions: { ignoreDeprecations: '6.0' } },
  // The leaf modules we use of natural are small; the package itself reads .env and is never installed by our users.
  noExternal: [/^natural\//],
})
