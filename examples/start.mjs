// `npm start`: the built command on a fixture, or on the files you name.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const own = process.argv.slice(2)
const fixture = ['resume.pdf', 'posting.html'].map((file) => path(`fixtures/cases/developer-k8s/${file}`))
const words = own.length > 0 ? own : [...fixture, '--as-of', '2026-11-01']
const { status } = spawnSync(process.execPath, [path('dist/cli.js'), ...words], { stdio: 'inherit' })
// A paper that is turned away is an answer, not a failure of the command.
process.exitCode = status === 2 ? 2 : 0
