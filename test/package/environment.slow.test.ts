import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Packed, pack, root, run } from './packed.ts'

let packed: Packed
beforeAll(() => {
  packed = pack()
}, 600_000)
afterAll(() => packed?.remove())

/** Stands in for the environment, and notes who asks it for what. */
const WATCH = `
  const asked = []
  const note = (name) => {
    const caller = new Error().stack.split('\\n')[3] ?? ''
    const [, by] = /.*node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(caller) ?? []
    if (by) asked.push(by + ': ' + String(name))
  }
  process.env = new Proxy({ ...process.env }, {
    get: (target, name) => (note(name), target[name]),
    has: (target, name) => (note(name), name in target),
    ownKeys: (target) => (note('all of it'), Reflect.ownKeys(target)),
  })
  process.on('exit', () => process.stdout.write(JSON.stringify([...new Set(asked)].sort())))
`
const READ = `
  import { readFileSync } from 'node:fs'
  import { readDocument } from 'screened-out'
  for (const file of process.argv.slice(2)) await readDocument(readFileSync(file))
`

const askedBy = (file: string, code: string, ...args: string[]): string[] => {
  const project = packed.project('environment', { 'watch.mjs': WATCH, [file]: code })
  const { status, stdout, stderr } = run(process.execPath, project, '--import', './watch.mjs', file, ...args)
  expect([status, stderr]).toEqual([0, ''])
  return JSON.parse(stdout)
}
/** How the canvas that pdf-parse brings finds its binary. Nothing of ours, and nothing that a paper can show. */
const CANVAS = ['DISABLE_SYSTEM_FONTS_LOAD', 'NAPI_RS_FORCE_WASI', 'NAPI_RS_NATIVE_LIBRARY_PATH'].map(
  (name) => `@napi-rs/canvas: ${name}`,
)
const fixture = (path: string): string => join(root, 'fixtures/cases', path)

describe('the environment', () => {
  test('the watch sees who asks', () => {
    const reader = { 'node_modules/nosy/index.js': 'module.exports = process.env.SECRET' }
    packed.project('environment', reader)
    expect(askedBy('nosy.mjs', "import 'nosy'")).toEqual(['nosy: SECRET'])
  })

  test('importing any entry asks nothing of it', () => {
    expect(askedBy('import.mjs', "import 'screened-out'\nimport 'screened-out/schemas'")).toEqual([])
  })

  test.each([
    // mammoth unzips with jszip, which brings it.
    ['DOCX', 'hr-contact-in-header/resume.docx', ['readable-stream: READABLE_STREAM']],
    ['ODT', 'teacher-year-only/resume.odt', []],
    ['RTF', 'dental-assistant-overlap/resume.rtf', []],
    ['HTML', 'web-developer-look-alikes/resume.html', []],
    ['Markdown', 'data-analyst-negated/resume.md', []],
    ['PDF', 'developer-k8s/resume.pdf', CANVAS],
  ])('reading %s asks no more than is known', (_, path, known) => {
    expect(askedBy('read.mjs', READ, fixture(path))).toEqual(known)
  })
})

describe('the language’s own methods', () => {
  const WATCH_METHODS = `
    import { readFileSync } from 'node:fs'
    import { readDocument } from 'screened-out'
    const owners = { Array, Object, Map, Set, String, RegExp, Promise }
    const methods = Object.entries(owners).flatMap(([name, { prototype }]) =>
      Reflect.ownKeys(prototype).map((key) => [name + '.' + String(key), prototype, key]))
    const values = () => methods.map(([, prototype, key]) => Object.getOwnPropertyDescriptor(prototype, key).value)
    const before = values()
    await readDocument(readFileSync(process.argv[2]))
    const after = values()
    console.log(JSON.stringify(methods.filter((_, at) => before[at] !== after[at]).map(([name]) => name)))
  `

  test('are what they were when a PDF has been read', () => {
    const project = packed.project('methods', { 'methods.mjs': WATCH_METHODS })
    const { status, stdout, stderr } = run(
      process.execPath,
      project,
      'methods.mjs',
      fixture('developer-k8s/resume.pdf'),
    )
    expect([status, stderr, stdout.trim()]).toEqual([0, '', '[]'])
  })
})
