import { expect, test } from 'vitest'
import { run, start } from '../built.ts'
import { ANA, ASOF, BEN, CLUSTER, CUT } from './check/folder.ts'
import { slowPdf } from './check/slow-pdf.ts'

const line = (pair: object): string => `${JSON.stringify(pair)}\n`

test('--ndjson answers every line in order; a broken and a hostile file cost only their own', () => {
  const input = [
    line({ id: 'bomb', resume: { base64: Buffer.from(slowPdf(400)).toString('base64') }, posting: CLUSTER }),
    line({ id: 'ana', resume: ANA, posting: CLUSTER }),
    line({ id: 'cut', resume: CUT, posting: CLUSTER }),
    line({ id: 'gone', resume: { path: 'nobody.pdf' }, posting: CLUSTER }),
    line({ id: 'ben', resume: BEN, posting: CLUSTER }),
  ].join('')
  const { status, stdout, stderr } = run(['--ndjson', '--as-of', ASOF, '--timeout', '6'], { input })
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each))
  expect(answers.map(({ id, verdict, error }) => [id, verdict?.outcome ?? error.code])).toEqual([
    ['bomb', 'aborted'],
    ['ana', 'reject'],
    ['cut', 'damaged'],
    ['gone', 'not-opened'],
    ['ben', 'advance'],
  ])
  expect([status, stderr]).toEqual([2, []])
}, 120_000)

test('--ndjson ends quietly where nobody reads on', async () => {
  const child = start(['--ndjson', '--as-of', ASOF])
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  for (let count = 0; count < 50; count++) child.stdin.write(line({ resume: BEN, posting: CLUSTER }))
  const said: Buffer[] = []
  child.stderr.on('data', (chunk) => said.push(chunk))
  const status = await new Promise((ended) => child.on('close', ended))
  expect([Buffer.concat(said).toString(), status]).toEqual(['', 0])
}, 120_000)
