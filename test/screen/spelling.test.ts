import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { policies, readDocument, simulate } from '../../src/index.ts'
import { loadSpelling, type Spell } from '../../src/spelling.ts'
import { seen } from '../diagnosis/seen.ts'

let spell: Spell
beforeAll(async () => {
  spell = await loadSpelling()
})

async function slips(resume: string, posting: string, dictionary: Spell | undefined = spell): Promise<string[]> {
  const { verdict } = await simulate(
    { resume, posting },
    { asOf: '2026-11-01', policy: policies.exacting, ...(dictionary && { spell: dictionary }) },
  )
  const reason = verdict.reasons.find(({ screen }) => screen === 'spelling')
  return reason?.evidence.map(({ text }) => text) ?? []
}

const [{ resume, posting }] = seen as [(typeof seen)[number]]
const withLine = (line: string): string => `${resume}\n${line}\n`

describe('spelling', () => {
  test.each([
    ['a slip', 'Recieved the award for the tidiest ledger and mantained it', ['mantained']],
    ['two slips', 'a ledger kept acurately and without pressuure', ['acurately', 'pressuure']],
    ['British spelling', 'organised the colour labelling of the programme behaviour at the centre', []],
    ['names and terms', 'worked on kubectl, k8s and the XLOOKUP macro for Müller', []],
    ['what the paper says twice', 'the snorkelbox was built; that snorkelbox still runs', []],
    ['compounds', 'shopfloor, nonstop and preshift checks', []],
    ['an address', 'write to ledgermnster@example.com or example.com/ledgermnster', []],
  ])('%s', async (_about, line, found) => {
    expect(await slips(withLine(line), posting)).toEqual(found)
  })

  test('nothing is looked at without a dictionary', async () => {
    const { verdict } = await simulate(
      { resume: withLine('a ledger kept acurately'), posting },
      { asOf: '2026-11-01', policy: policies.exacting },
    )
    expect(verdict.reasons.find(({ screen }) => screen === 'spelling')).toBeUndefined()
  })

  test.each(seen.map((base) => [base.slug, base] as const))('no false alarm on the %s', async (_slug, base) => {
    expect(await slips(base.resume, base.posting)).toEqual([])
  })

  test.each(slugs())('no false alarm on the paper of %s', async (slug) => {
    const folder = join(casesFolder, slug)
    const paper = async (stem: string) =>
      (await readDocument(readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!))))
        .text
    const [text, demand] = [await paper('resume'), await paper('posting')]
    if (text.length > 200) expect(await slips(text, demand)).toEqual([])
  })
})
