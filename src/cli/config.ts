import type { Config } from './check/config-schema.ts'

/** What `screened-out.config.ts` exports: `export default defineConfig({ … })`. */
export const defineConfig = (config: Config): Config => config
