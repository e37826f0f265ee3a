import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One set of modules for all files: the library keeps no state, and the tables of the trades are indexed once.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, isolate: false, reporters: ['default'] },
})
