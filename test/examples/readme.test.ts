import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as library from '../../src/index.ts'

const root = new URL('../../', import.meta.url)
const readme = readFileSync(new URL('README.md', root), 'utf8')
const file = (path: string) => readFileSync(new URL(`fixtures/cases/developer-k8s/${path}`, root))

/** The first example, as an asynchronous function of what it imports and of the papers. */
function firstExample(): { readonly names: readonly string[]; readonly lines: number; readonly body: string } {
  const code = /```ts\n(.*?)```/s.exec(readme)![1]!
  const [statement, imported] = /^import \{ (.*?) \} from 'screened-out'\n/.exec(code)!
  const body = code.slice(statement.length)
  return { names: imported!.split(', '), lines: code.trim().split('\n').length, body }
}

test('the README’s first example runs as it stands', async () => {
  const { names, lines, body } = firstExample()
  expect(lines).toBeLessThanOrEqual(12)
  const exported = new Map<string, unknown>(Object.entries(library))
  const printed: string[] = []
  const given = {
    ...Object.fromEntries(names.map((name) => [name, exported.get(name)])),
    resumeBytes: file('resume.pdf'),
    postingText: file('posting.html'),
    console: { log: (text: string) => printed.push(text) },
  }
  expect(names.filter((name) => !exported.has(name))).toEqual([])
  const AsyncFunction = (async () => {}).constructor as new (
    ...code: string[]
  ) => (...values: unknown[]) => Promise<string>
  const outcome = await new AsyncFunction(...Object.keys(given), `${body}\nreturn verdict.outcome`)(
    ...Object.values(given),
  )
  expect(outcome).toBe('reject')
  expect(printed.join('\n')).toMatch(/^# REJECT[\s\S]*Kubernetes/)
})
