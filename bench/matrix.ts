import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { built, root } from '../test/built.ts'

/**
 * Times `screened-out check` on 200 résumés × 20 postings: the papers of the fixture cases, each résumé ten times as a file of its own.
 * `time` before it tells the processor's time, which a busy machine does not change.
 */
const [RESUMES, POSTINGS] = [200, 20]

const folder = mkdtempSync(join(tmpdir(), 'screened-out-matrix-'))

function copies(stem: string, count: number): void {
  const sources = readdirSync(join(root, 'fixtures/cases'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.includes(`/${stem.slice(0, -1)}.`) && !path.endsWith('.expected.txt'))
    .sort()
  mkdirSync(join(folder, stem))
  for (let at = 0; at < count; at++) {
    const source = join(root, 'fixtures/cases', sources[at % sources.length]!)
    copyFileSync(source, join(folder, stem, `${String(at).padStart(3, '0')}${extname(source)}`))
  }
}

copies('resumes', RESUMES)
copies('postings', POSTINGS)
writeFileSync(
  join(folder, 'screened-out.config.json'),
  JSON.stringify({ asOf: '2026-11-01', resumes: 'resumes', postings: 'postings' }),
)
const cli = join(built(), 'dist/cli.js')
const start = performance.now()
const { stdout, status } = spawnSync(process.execPath, [cli, 'check', '--reporter', 'json'], {
  cwd: folder,
  encoding: 'utf8',
  maxBuffer: 1e9,
})
const seconds = (performance.now() - start) / 1000
rmSync(folder, { recursive: true })
console.log(
  `${JSON.parse(stdout).summary.pairs} pairs in ${seconds.toFixed(1)} s on ${availableParallelism()} cores (exit ${status})`,
)
