import { parseRequisition, readDocument } from '../src/index.ts'
for (const line of process.argv.slice(2)) { const q = parseRequisition(await readDocument(`Registered Nurse\n\nMinimum Qualifications\n${line}\n`)); console.log(line, '=>', q.requirements.map((r) => r.level[0]+JSON.stringify(r.criterion))) }
