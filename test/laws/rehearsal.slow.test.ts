import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { type Change, type Document, readDocument, type Simulation, simulate } from '../../src/index.ts'
import { changeDocument } from '../../src/rehearse/edit-document.ts'
import { applied } from '../diagnosis/plant.ts'
import { seen } from '../diagnosis/seen.ts'

/** Every claimed turn, made on the paper's text and read again from the file up, turns. */

const AS_OF = '2026-11-01'
const screen = (resume: Document | string, posting: Document | string, rehearse = false) =>
  simulate({ resume, posting }, { asOf: AS_OF, rehearse })

/** The paper as a file of plain text, its blank lines put back. */
const asFile = ({ text, lines }: Document): string =>
  lines.map(({ span, gap }) => '\n'.repeat(Math.ceil(gap)) + text.slice(span.start, span.end)).join('\n')

async function expectTurns(before: Simulation, posting: Document | string, from: 'text' | 'file') {
  const { rehearsal, resume } = before
  const replay = async (change: Change) => {
    const document = changeDocument(resume.document, change)
    return (await screen(from === 'file' ? asFile(document) : document, posting)).verdict.outcome
  }
  for (const { change, after, honesty, gained, fix } of rehearsal!.rehearsed) {
    if (!change) expect([honesty, gained, fix.kind]).toEqual(['no-wording-can-fix-this', 0, fix.kind])
    else if (after === 'advance') expect(await replay(change)).toBe(after)
  }
  const { wayBack } = rehearsal!
  if (wayBack) expect(await replay(wayBack.change)).toBe('advance')
}

/** Names that the vocabulary does not know yet, so that only writing the word itself turns the pair. */
const known = new Set(['carer alias'])

describe('the files of the cases', () => {
  test.each(slugs())('%s', async (slug) => {
    const folder = join(casesFolder, slug)
    const paper = (stem: string) =>
      readDocument(readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!)))
    const [resume, posting] = [await paper('resume'), await paper('posting')]
    await expectTurns(await screen(resume, posting, true), posting, 'text')
  })
})

describe('planted faults', () => {
  let turned = 0
  for (const { slug, resume, posting, plants } of seen)
    for (const [at, plant] of plants.filter(({ rushed }) => rushed === 'reject').entries())
      test(`${slug} ${at}: ${plant.op}`, async () => {
        const [paper, demand] = [applied(resume, plant.resume), applied(posting, plant.posting)]
        const before = await screen(paper, demand, true)
        if (before.verdict.outcome !== 'reject') return
        if (before.rehearsal!.wayBack) turned++
        await expectTurns(before, demand, 'file')
        if (plant.way && !known.has(`${slug} ${plant.op}`))
          expect(before.rehearsal!.wayBack?.honesty ?? 'none').toBe(plant.way)
      })

  test('most of them are turned by some change', () => {
    expect(turned).toBeGreaterThan(20)
  })
})
