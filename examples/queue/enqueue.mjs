import { readFile } from 'node:fs/promises'
import { ask, screenings } from './screenings.mjs'

const [resume, posting, asOf, policy] = process.argv.slice(2)
if (!asOf) {
  console.error('usage: npm run enqueue -- <resume> <posting> <YYYY-MM-DD> [policy]')
  process.exit(2)
}

const paper = async (path) => ({ base64: (await readFile(path)).toString('base64') })
const queue = screenings()
const job = await ask(queue, { resume: await paper(resume), posting: await paper(posting), asOf, policy })
console.log(job.id)
await queue.close()
