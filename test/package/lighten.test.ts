import { build, transformSync } from 'esbuild'
import { expect, test } from 'vitest'
import { withLateExpressions, withPureConstants, withTightLists } from '../../build/lighten.ts'

/** What the module exports as `found`, before and after. */
async function foundIn(source: string): Promise<unknown[]> {
  const modules = [source, withLateExpressions(source)].map((text) => transformSync(text, { loader: 'ts' }).code)
  return Promise.all(
    modules.map(async (code) => {
      const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
      return module.found
    }),
  )
}

test.each([
  [
    'in a function',
    String.raw`const f = (text: string) => /^\p{Lu}+$/u.test(text); export const found = [f('ÄB'), f('Äb')]`,
  ],
  [
    'a constant used twice',
    String.raw`const X = /\p{L}"'\\\//u; const f = (text: string) => [X.test(text), X.source]; export const found = f('ä"\'\\/')`,
  ],
  [
    'a constant in short hand',
    String.raw`const X = /\p{L}/u; const f = () => { const { X: own } = { X }; return own.flags }; export const found = f()`,
  ],
  [
    'a member of the same name',
    String.raw`const X = /\p{L}/u; const f = (o: { X: number }) => o.X; export const found = [f({ X: 3 }), X.test('ä')]`,
  ],
  [
    'one that goes on where it stopped',
    String.raw`const f = (text: string) => { const e = []; while (/\p{L}/gu.test(text) && e.length < 3) e.push(1); return e }; export const found = [f('a'), f('a')]`,
  ],
  [
    'one asked while the module loads',
    String.raw`const f = (text: string) => [...text.matchAll(/\p{L}/gu)].length; export const found = [f('aé1'), f('b')]`,
  ],
])('%s: finds what the literal finds', async (_, source) => {
  const [before, after] = await foundIn(source)
  expect(after).toEqual(before)
})

test('nothing is left to check at loading, but for what is exported', () => {
  const source = String.raw`export const A = /\p{L}/u
const B = /\p{Lu}/u
const f = (text: string) => /\p{N}/u.test(text) || B.test(text)`
  const late = withLateExpressions(source)
  expect(late.match(/\/\\p\{\w+\}\//g)).toEqual([String.raw`/\p{L}/`])
  expect(withLateExpressions('const plain = /a/u')).toBe('const plain = /a/u')
})

test('lists of phrases lose their notes and the space they are set in by, and nothing else', () => {
  const source = `const A = phrases('i', String.raw\`\\b(?:…)\`)\`
    [ ]one two
    // A note.
    three
  \`
const B = \`
    four\``
  expect(withTightLists(source)).toBe(`const A = phrases('i', String.raw\`\\b(?:…)\`)\`
[ ]one two
three
\`
const B = \`
    four\``)
})

test('what nobody uses is left out of a bundle, whatever it took to make it, and what is used is as it was', async () => {
  const source = `const tag = (flags: string) => ({ raw }: TemplateStringsArray) => flags + raw[0]
const lists = [tag('i')\`first unused\`, new Set(['second unused'])]
export const unused = () => lists
export const used: string = tag('g')\`kept\`
export const [pair, other] = [used.length, used.concat('!')]
export const late = () => new Map([['third', 3]])`
  const bundled = async (text: string) => {
    const { outputFiles } = await build({
      stdin: { contents: `export { used, pair, other, late } from 'module'` },
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [
        {
          name: 'module',
          setup({ onLoad, onResolve }) {
            onResolve({ filter: /^module$/ }, ({ path }) => ({ path, namespace: 'own' }))
            onLoad({ filter: /./, namespace: 'own' }, () => ({ contents: text, loader: 'ts' }))
          },
        },
      ],
    })
    return outputFiles[0]!.text
  }
  expect(await bundled(source)).toContain('unused')
  const light = await bundled(withPureConstants(source))
  expect(light).not.toContain('unused')
  const module = await import(`data:text/javascript;base64,${Buffer.from(light).toString('base64')}`)
  expect([module.used, module.pair, module.other, module.late().get('third')]).toEqual(['gkept', 5, 'gkept!', 3])
})
