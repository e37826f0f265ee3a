import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Resume, Value } from '../src/model/resume.ts'
import { parseResume } from '../src/parse/resume/parse-resume.ts'
import { readDocument } from '../src/read/read-document.ts'
import { facts } from '../test/parse/resume/papers/facts.ts'

/**
 * How often what was read with a confidence is right, by tenths of confidence: over our own papers, whose truth is known,
 * or over marked texts (`{ text, entities: [{ label, text }] }` a line), whose marks leave things out.
 */
const marked = process.argv[2]
const tally = new Map<string, { count: number; said: number; right: number }>()
if (marked === undefined) for (const each of facts) await countFacts(each)
else
  for await (const line of createInterface({ input: createReadStream(marked) })) if (line.trim()) await countMarks(line)
for (const [bin, { count, said, right }] of [...tally].sort())
  process.stdout.write(
    `${bin.padEnd(16)} ${String(count).padStart(5)}   said ${(said / count).toFixed(2)}   right ${(right / count).toFixed(2)}\n`,
  )

function count(field: string, value: Value | undefined, right: (words: string) => boolean): void {
  if (!value) return
  const bin = `${field} ${(Math.floor(value.confidence * 10) / 10).toFixed(1)}`
  const known = tally.get(bin) ?? { count: 0, said: 0, right: 0 }
  tally.set(bin, {
    count: known.count + 1,
    said: known.said + value.confidence,
    right: known.right + (right(value.value) ? 1 : 0),
  })
}

async function read(text: string | Uint8Array): Promise<Resume> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return parseResume(await readDocument(bytes, { name: 'paper.txt' }))
}

async function countFacts({ paper, name, phone, work, education }: (typeof facts)[number]): Promise<void> {
  const resume = await read(readFileSync(new URL(`../test/parse/resume/papers/${paper}.txt`, import.meta.url)))
  const jobs = work.map((job) => job.split(' · '))
  const schools = education.map((school) => school.split(' · ')[0])
  count('name', resume.basics.name, (words) => words === name)
  count('phone', resume.basics.phone, (words) => words === phone)
  for (const job of resume.work.filter(({ engagement }) => engagement !== 'break')) {
    const [title, employer] = jobs.find(([, , start]) => start === (job.startDate?.value.slice(0, 7) ?? '')) ?? []
    count('title', job.position, (words) => words === title)
    count('employer', job.name, (words) => words === employer)
  }
  for (const school of resume.education) count('institution', school.institution, (words) => schools.includes(words))
}

async function countMarks(line: string): Promise<void> {
  const record: { text: string; entities: { label: string; text: string }[] } = JSON.parse(line)
  const named = (label: string) =>
    record.entities.filter((each) => each.label === label).map((each) => wordsIn(each.text))
  const [titles, employers] = [named('DESIGNATION'), named('COMPANY')]
  if (titles.length === 0 || employers.length === 0) return
  const shares = (marks: readonly Set<string>[]) => (words: string) =>
    marks.some((mark) => [...wordsIn(words)].some((word) => mark.has(word)))
  const { work, volunteer } = await read(record.text)
  for (const job of [...work, ...volunteer]) {
    count('title', job.position, shares(titles))
    count('employer', job.name, shares(employers))
  }
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}+#]{3,}/gu) ?? [])
}
