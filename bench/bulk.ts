import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { built as builtFolder, root } from '../test/built.ts'

/**
 * Screens 1,000 résumés, each parsed anew, against 100 postings parsed once: the papers of the fixture cases over and over, on one core.
 * Then reads 1,000 files of all formats. Says how long it took, in the processor's time, which a busy machine changes little, and how much
 * memory is held on the way.
 */
const [RESUMES, POSTINGS] = [1000, 100]
const library: typeof import('../src/index.ts') = await import(join(builtFolder(), 'dist/index.js'))
const { decide, parseRequisition, parseResume, policies, readDocument, screenResume } = library
const options = { asOf: '2026-11-01', policy: policies.rushed }

function files(stem: 'resume' | 'posting'): Buffer[] {
  const cases = join(root, 'fixtures/cases')
  const paths = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes(`/${stem}.`))
  return paths.sort().map((path) => readFileSync(join(cases, path)))
}
const documents = (stem: 'resume' | 'posting') => Promise.all(files(stem).map((bytes) => readDocument(bytes)))

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const held = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return Math.round((heapUsed + external) / 1e6)
}

const resumes = await documents('resume')
const postings = await documents('posting')
// Equal papers are not the same one: nothing that is remembered of one requisition or document serves another.
const requisitions = Array.from({ length: POSTINGS }, (_, at) => parseRequisition(postings[at % postings.length]!))
const seconds = (): number => (({ user, system }) => (user + system) / 1e6)(process.cpuUsage())

const start = seconds()
let advanced = 0
for (let at = 0; at < RESUMES; at++) {
  const resume = parseResume({ ...resumes[at % resumes.length]! })
  for (const requisition of requisitions)
    if (decide(screenResume(resume, requisition, options), policies.rushed).outcome === 'advance') advanced++
  if (at % 250 === 249) console.log(`${at + 1} résumés: ${(seconds() - start).toFixed(1)} s, ${held()} MB held`)
}
console.log(
  `${RESUMES * POSTINGS} pairs, ${advanced} of them advanced, in ${(seconds() - start).toFixed(1)} s of one core`,
)

const bytes = files('resume')
const before = seconds()
for (let at = 0; at < RESUMES; at++) {
  await readDocument(bytes[at % bytes.length]!)
  if (at % 250 === 249) console.log(`${at + 1} files read: ${(seconds() - before).toFixed(1)} s, ${held()} MB held`)
}
