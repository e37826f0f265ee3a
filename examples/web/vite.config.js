import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig } from 'vite'
import { styleHash } from '../../dist/html.js'

const built = (name) => fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url))

/** Nothing but the page's own files, and no connection, not even to where they came from. The report brings a style of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  `style-src 'self' '${styleHash}'`,
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const forbidConnections = {
  name: 'forbid connections',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [forbidConnections],
  resolve: {
    // In a page of your own, `npm install screened-out` stands in for these.
    alias: [
      { find: /^screened-out$/, replacement: built('index') },
      { find: /^screened-out\/html$/, replacement: built('html') },
    ],
    // A worker has no document: packages that have a build for workers must give that one.
    conditions: ['worker', ...defaultClientConditions],
  },
  worker: {
    format: 'es',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'lexicon', test: /dist[\\/]lexicon\.js$/ }] } } },
  },
  build: { target: 'es2022', modulePreload: false, assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
})
