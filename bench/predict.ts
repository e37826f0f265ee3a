import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { reportCoverage } from './coverage.ts'
import { predictCareer } from './predict/careers.ts'
import { predictDiagnosis } from './predict/diagnosis.ts'
import { predictPosting } from './predict/postings.ts'
import { predictResumes } from './predict/resumes.ts'
import { predictSkills } from './predict/skills.ts'

/** What the library answers on sets of papers, one JSON line each, in shapes that scorers of any origin can read. */
const USAGE = `npm run -s predict -- resumes <folder> [--as-of YYYY-MM-DD]
npm run -s predict -- postings|careers|skills|diagnosis <file.jsonl>
npm run -s predict -- coverage <vocabulary.jsonl> [--in <texts.jsonl>]`

// biome-ignore lint/suspicious/noExplicitAny: each predictor names the fields it reads of a record
const byRecord: Readonly<Record<string, (record: any) => object | Promise<object>>> = {
  postings: predictPosting,
  careers: predictCareer,
  skills: predictSkills,
  diagnosis: predictDiagnosis,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'as-of': { type: 'string', default: '2026-11-01' }, in: { type: 'string' } },
})
const [kind, path] = positionals

if (kind === 'resumes' && path !== undefined) {
  for await (const prediction of predictResumes(path, values['as-of'])) print(prediction)
} else if (kind === 'coverage' && path !== undefined) {
  process.stdout.write(reportCoverage(jsonLines(path), values.in === undefined ? [] : jsonLines(values.in)))
} else if (kind !== undefined && kind in byRecord && path !== undefined) {
  for await (const line of createInterface({ input: createReadStream(path) }))
    if (line.trim() !== '') print(await byRecord[kind]!(JSON.parse(line)))
} else {
  process.stderr.write(`${USAGE}\n`)
  process.exitCode = 2
}

function print(prediction: object): void {
  process.stdout.write(`${JSON.stringify(prediction)}\n`)
}

// biome-ignore lint/suspicious/noExplicitAny: as above
function jsonLines(path: string): any[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
