import { describe, expect, test } from 'vitest'
import { importsOf, sourcesUnder } from './source.ts'

/** Which folders a folder may import from, besides itself. The law of the house, as one table. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  lexicon: ['model', 'text'],
  policies: ['model', 'text'],
  read: ['model', 'text', 'errors.ts'],
  parse: ['model', 'text', 'lexicon'],
  screen: ['model', 'text'],
  decide: ['model', 'text'],
  aftermath: ['model', 'text', 'decide'],
  report: ['model', 'text'],
  rehearse: ['model', 'text', 'parse', 'screen', 'decide', 'policies', 'read', 'lexicon'],
  'errors.ts': [],
  'version.ts': [],
  'spelling.ts': [],
  'nspell.d.ts': [],
  'steps.ts': ['model', 'text', 'lexicon', 'policies', 'parse', 'screen', 'decide', 'rehearse', 'version.ts'],
  'index.ts': [
    'model',
    'text',
    'lexicon',
    'policies',
    'read',
    'parse',
    'screen',
    'decide',
    'aftermath',
    'report',
    'rehearse',
    'steps.ts',
    'panel.ts',
    'simulate.ts',
    'many.ts',
    'errors.ts',
    'version.ts',
  ],
  'panel.ts': ['model', 'policies', 'decide', 'steps.ts'],
  'simulate.ts': ['model', 'policies', 'read', 'parse', 'aftermath', 'panel.ts', 'steps.ts'],
  'many.ts': ['model', 'text', 'policies', 'read', 'decide', 'simulate.ts', 'steps.ts', 'errors.ts'],
  schemas: ['model', 'schemas.ts'],
  'schemas.ts': ['schemas'],
  matchers: ['model', 'report', 'index.ts'],
  cli: ['model', 'policies', 'report', 'lexicon', 'schemas.ts', 'index.ts', 'errors.ts', 'version.ts'],
}

const sources = sourcesUnder('src')
const folderOf = (path: string): string => path.split('/')[1]!
const ours = (target: string): boolean => target.startsWith('src/')

describe('imports', () => {
  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(60)
  })

  test('every folder has a row in the law', () => {
    expect([...new Set(sources.map(({ path }) => folderOf(path)))].filter((folder) => !(folder in MAY_IMPORT))).toEqual(
      [],
    )
  })

  test('every folder imports only what the law allows', () => {
    const broken = sources.flatMap((source) =>
      importsOf(source)
        .filter(({ target }) => ours(target) && folderOf(target) !== folderOf(source.path))
        .filter(({ target }) => !MAY_IMPORT[folderOf(source.path)]!.includes(folderOf(target)))
        .map(({ target }) => `${source.path} → ${target}`),
    )
    expect(broken).toEqual([])
  })

  test('no import goes round in a circle', () => {
    const graph = new Map(
      sources.map((source) => [source.path, importsOf(source).flatMap(({ target }) => (ours(target) ? [target] : []))]),
    )
    const done = new Set<string>()
    const circles: string[] = []
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      if (done.has(path) || trail.includes(path)) return
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
      done.add(path)
    }
    for (const path of graph.keys()) visit(path, [])
    expect(circles).toEqual([])
  })

  test('only entries export other files', () => {
    const barrels = sources.filter(
      ({ path, text }) =>
        path !== 'src/index.ts' &&
        path !== 'src/schemas.ts' &&
        /^export (?:\*|\{[^}]*\}|type \{[^}]*\}) from /m.test(text),
    )
    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  test('third-party readers are loaded only by the format that needs them', () => {
    const heavy = ['pdf-parse', 'mammoth', 'htmlparser2', 'mdast-util-from-markdown', 'word-extractor', 'zod']
    const core = reachable('src/index.ts', sources)
    const loaded = core.flatMap((path) =>
      staticImports(path)
        .filter((target) => heavy.includes(target))
        .map((target) => `${path} → ${target}`),
    )
    expect(core.length).toBeGreaterThan(30)
    expect(loaded).toEqual([])
  })
})

/** The files that importing `entry` loads: static imports only, types left out. */
function reachable(entry: string, all: typeof sources): string[] {
  const seen = new Set([entry])
  for (const path of seen) for (const target of staticImports(path, all)) if (ours(target)) seen.add(target)
  return [...seen]
}

function staticImports(path: string, all: typeof sources = sources): string[] {
  const text = all.find((source) => source.path === path)?.text ?? ''
  const source = all.find((each) => each.path === path)
  if (!source) return []
  return importsOf(source)
    .filter(
      ({ target, typeOnly }) =>
        !typeOnly &&
        !new RegExp(`import\\(['"][^'"]*${(target.split('/').at(-1) ?? '').replace('.', '\\.')}['"]\\)`).test(text),
    )
    .map(({ target }) => target)
}
