import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { packedTables } from '../src/lexicon/packed-tables.ts'

/** Speed of the built library, in one run on the same files: ratios first, milliseconds beside them for this machine only. */
const root = fileURLToPath(new URL('../', import.meta.url))
const built: typeof import('../src/index.ts') = await import(join(root, 'dist/index.js'))
const { decide, panel, parseRequisition, parseResume, policies, readDocument, rehearse, report, screenResume } = built
const asOf = '2026-11-01'

/** The résumés or the postings of all cases, in order; of one format where an ending is given. */
const papers = (stem: 'resume' | 'posting', ending = ''): string[] => {
  const cases = join(root, 'fixtures/cases')
  return readdirSync(cases).flatMap((slug) =>
    readdirSync(join(cases, slug))
      .filter((name) => name.startsWith(`${stem}.`) && name.endsWith(ending))
      .map((name) => join(cases, slug, name)),
  )
}

/** The median of several runs, in milliseconds, after as many to warm up. */
async function median(work: () => unknown, runs = 15): Promise<number> {
  for (let run = 0; run < runs; run++) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}

const say = (what: string, value: string): void => console.log(`${what.padEnd(58)} ${value}`)
const ms = (time: number): string => `${time.toFixed(2)} ms`

/** Milliseconds of the processor's time that a file takes, in a process of its own: what the one loads must not slow the other. */
function timePerFile(prepare: string, read: string, files: readonly string[]): number {
  const script = `import { readFileSync } from 'node:fs'
    ${prepare}
    const files = ${JSON.stringify(files)}.map((file) => readFileSync(file))
    const round = async () => { for (const data of files) { ${read} } }
    const times = []
    for (let at = 0; at < 24; at++) {
      const start = process.cpuUsage()
      await round()
      const { user, system } = process.cpuUsage(start)
      if (at >= 8) times.push((user + system) / 1000 / files.length)
    }
    console.log(times.sort((a, b) => a - b)[times.length >> 1])`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root }).toString())
}

function benchReading(): void {
  const pdfs = papers('resume', '.pdf')
  const bare = timePerFile(
    "import { PDFParse } from 'pdf-parse'",
    "const parser = new PDFParse({ data: new Uint8Array(data) }); await parser.getText({ pageJoiner: '' }); await parser.destroy()",
    pdfs,
  )
  const library = JSON.stringify(join(root, 'dist/index.js'))
  const ours = timePerFile(`import { readDocument } from ${library}`, 'await readDocument(data)', pdfs)
  say(
    `reading ${pdfs.length} PDFs / pdf-parse's bare getText`,
    `${(ours / bare).toFixed(2)} ×   (${ms(ours)} / ${ms(bare)} a file)`,
  )
}

async function benchPair(): Promise<void> {
  const folder = 'fixtures/cases/nurse-clean-advance'
  const paper = await readDocument(readFileSync(join(root, folder, 'resume.pdf')))
  const posting = await readDocument(readFileSync(join(root, folder, 'posting.txt')))
  const resume = parseResume(paper)
  const requisition = parseRequisition(posting)
  const options = { asOf, policy: policies.rushed }
  const whole = await median(async () => {
    const [one, other] = [await readDocument(paper.text), await readDocument(posting.text)]
    return report(decide(screenResume(parseResume(one), parseRequisition(other), options), options.policy))
  }, 60)
  const withCareful = await median(
    () => built.simulate({ resume: paper.text, posting: posting.text }, options).then((done) => report(done)),
    60,
  )
  const parseOne = await median(() => parseResume(paper), 60)
  const parseOther = await median(() => parseRequisition(posting), 60)
  const one = await median(() => decide(screenResume(resume, requisition, options), policies.rushed), 200)
  const all = await median(
    () => Object.values(policies).map((policy) => decide(screenResume(resume, requisition, { asOf, policy }), policy)),
    60,
  )
  say(
    'two texts to a report / parsing the résumé alone',
    `${(whole / parseOne).toFixed(1)} ×   (${ms(whole)} / ${ms(parseOne)})`,
  )
  say(
    'the same with the careful reader and the skim beside it',
    `${(withCareful / whole).toFixed(2)} ×   (${ms(withCareful)})`,
  )
  say('parsing the posting / parsing the résumé', `${(parseOther / parseOne).toFixed(2)} ×   (${ms(parseOther)})`)
  say('screening and deciding, one policy / all of them', `${(all / one).toFixed(1)} ×   (${ms(one)} / ${ms(all)})`)
  say(
    'a panel of 256 readers / one reader',
    `${((await median(() => panel(resume, requisition, { asOf }), 10)) / one).toFixed(0)} ×   (${ms(await median(() => panel(resume, requisition, { asOf }), 10))})`,
  )
  say(
    'rehearsing every fix / one reader',
    `${((await median(() => rehearse(resume, requisition, options), 10)) / one).toFixed(0)} ×   (${ms(await median(() => rehearse(resume, requisition, options), 10))})`,
  )
}

/** R résumés × P postings: the time a pair takes must not grow with their number, nor the memory. */
async function benchGrowth(): Promise<void> {
  const documents = await Promise.all(papers('resume').map((path) => readDocument(readFileSync(path))))
  const texts = documents.map((document) => document.text).filter((text) => text.length > 200)
  const postings = await Promise.all(
    papers('posting').map(async (path) => parseRequisition(await readDocument(readFileSync(path)))),
  )
  const perPair = async (count: number): Promise<number> => {
    const start = performance.now()
    for (let n = 0; n < count; n++) {
      const resume = parseResume(await readDocument(texts[n % texts.length]!))
      for (const requisition of postings) decide(screenResume(resume, requisition, { asOf }), policies.rushed)
    }
    return (performance.now() - start) / (count * postings.length)
  }
  await perPair(10)
  const [few, many] = [await perPair(20), await perPair(200)]
  say(
    `200 × ${postings.length} pairs / 20 × ${postings.length} pairs, time a pair`,
    `${(many / few).toFixed(2)} ×   (${ms(many)} / ${ms(few)})`,
  )
  say('memory after', `${Math.round(process.memoryUsage().heapUsed / 1e6)} MB of heap`)
}

/** What importing the built library costs, and what of it is sent to a browser. */
function benchImport(): void {
  const dist = join(root, 'dist')
  const script = `const s=performance.now();const {lexicon}=await import(${JSON.stringify(join(dist, 'index.js'))});const i=performance.now();lexicon.find('Kubernetes');console.log(JSON.stringify([i-s,performance.now()-i]))`
  const runs = Array.from({ length: 7 }, (): [imported: number, found: number] =>
    JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script]).toString()),
  )
  const middle = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[3]!
  const seen = new Set<string>()
  const load = (name: string): void => {
    if (seen.has(name)) return
    seen.add(name)
    for (const [, next] of readFileSync(join(dist, name), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      load(next!)
  }
  load('index.js')
  const code = [...seen].map((name) => readFileSync(join(dist, name)))
  const size = gzipSync(Buffer.concat(code)).length
  say('importing the core, no reader loaded', `${middle(runs.map(([imported]) => imported)).toFixed(0)} ms`)
  say('the first look-up, all indexing included', `${middle(runs.map(([, found]) => found)).toFixed(0)} ms`)
  say('the packed lexicon, gzipped', `${(gzipSync(packedTables(), { level: 9 }).length / 1000).toFixed(1)} kB`)
  say('core without readers, lexicon included, gzipped', `${(size / 1000).toFixed(0)} kB in ${seen.size} files`)
}

benchReading()
await benchPair()
await benchGrowth()
benchImport()
