import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../examples/resume-repo/', import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, folder), 'utf8')
const readme = textOf('README.md')
const workflow = textOf('.github/workflows/resumes.yml')
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }

/** The commands in the block of the README, without what it says of them. */
const commands = /```\n(.*?)```/s
  .exec(readme)![1]!
  .trim()
  .split('\n')
  .map((line) => line.split('#')[0]!.trim())
/** The commands of the workflow, each on one line. */
const runs = [...workflow.matchAll(/^ +- run: (?:>-\n((?: {10}.*\n)+)|(.*)\n)/gm)].map(([, folded, plain]) =>
  (folded ?? plain!).trim().split(/\s+/).join(' '),
)
const scriptOf = (command: string): string => /^npm (?:run )?(\S+)$/.exec(command)![1]!

test('every command of the README is one that the package has', () => {
  expect(commands).toHaveLength(4)
  for (const command of commands.slice(1)) expect(Object.keys(scripts)).toContain(scriptOf(command))
})

test('the workflow installs as the README does, which has no lock file, and runs the same', () => {
  expect(runs).toHaveLength(3)
  const [install, tests, check] = runs
  expect(install).toBe(commands[0])
  expect(existsSync(new URL('package-lock.json', folder))).toBe(false)
  expect(workflow).not.toMatch(/^ +cache:/m)
  expect(commands).toContain(tests)
  expect(check!.startsWith(`npx ${scripts['check']} --reporter `)).toBe(true)
})

test('every file that the README names is there', () => {
  const named = [...readme.matchAll(/`([\w./-]+\.(?:json|yml))`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(3)
  for (const path of named.filter((each) => each !== 'package-lock.json'))
    expect(existsSync(new URL(path, folder))).toBe(true)
})
