/** What a page loads before any file needs a reader, and beside the lexicon, which is a file of its own. */
const core = (config) => ({
  ...config,
  plugins: [
    ...(config.plugins ?? []),
    {
      name: 'readers and lexicon apart',
      setup({ onResolve }) {
        onResolve({ filter: /./ }, ({ kind, path }) =>
          kind === 'dynamic-import' || path === './lexicon.js' ? { path, external: true } : undefined,
        )
      },
    },
  ],
})

export default [
  {
    name: 'core, without readers and lexicon',
    path: 'dist/index.js',
    import: '*',
    gzip: true,
    limit: '300 kB',
    modifyEsbuildConfig: core,
  },
  {
    name: 'screening papers already parsed',
    path: 'dist/index.js',
    import: '{ screenResume, decide, policies }',
    gzip: true,
    limit: '102 kB',
    modifyEsbuildConfig: core,
  },
  { name: 'lexicon', path: 'dist/lexicon.js', import: '*', gzip: true, limit: '120 kB' },
]
