import { readFileSync } from 'node:fs'
import { parseRequisition, parseResume, policies, readDocument, screenResume } from './src/index.ts'

const c = readFileSync(process.argv[2]!, 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .find((c) => c.id === process.argv[3])
const r = parseResume(await readDocument(c.resume))
const s = screenResume(r, parseRequisition(await readDocument(c.posting)), { asOf: c.asOf, policy: policies.rushed })
for (const f of s.findings)
  if (!process.argv[4] || JSON.stringify(f).includes(process.argv[4])) console.log(JSON.stringify(f).slice(0, 900))
console.log(
  JSON.stringify(r.certificates.map((c) => [c.name.value, c.issuer?.value])),
  r.education.map((e) => e.institution?.value),
  r.work.map((w) => [w.name?.value, w.position?.value]),
)
