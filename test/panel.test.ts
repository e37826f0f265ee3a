import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder } from '../fixtures/update-cases.ts'
import { tally } from '../src/decide/panel.ts'
import {
  decide,
  panel,
  parseRequisition,
  parseResume,
  type Requisition,
  type Resume,
  readDocument,
  screenResume,
  simulate,
} from '../src/index.ts'
import { drawReaders, traits } from '../src/policies/draw-readers.ts'
import { textDocument } from './parse/text-document.ts'

const asOf = '2026-11-01'

const papersOf = async (slug: string): Promise<{ resume: Resume; requisition: Requisition }> => {
  const read = async (stem: string) => {
    const folder = join(casesFolder, slug)
    return readDocument(readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!)))
  }
  return { resume: parseResume(await read('resume')), requisition: parseRequisition(await read('posting')) }
}

/** The paper without its layout and with thousands of characters of prose before it, so that skims differ. */
const drawnOut = ({ document }: Resume): Resume => {
  const prose = 'Kept the daily work of the house going, in good times and in bad. '.repeat(90)
  const { text } = document
  const first = text.indexOf('\n', text.length / 3)
  return parseResume(textDocument(`${text.slice(0, first)}\n${prose.replaceAll('. ', '.\n')}${text.slice(first)}`))
}

const READERS = 24

describe.each([
  'developer-k8s',
  'dental-assistant-overlap',
  'pharmacy-technician-58-months',
  'web-developer-look-alikes',
])('%s', (slug) => {
  test('a panel that shares its answers decides as readers do who share nothing', async () => {
    const { resume, requisition } = await papersOf(slug)
    for (const paper of [resume, drawnOut(resume)]) {
      const seats = drawReaders(READERS).map(({ policy, at }) => {
        const alone = structuredClone(paper)
        return { at, verdict: decide(screenResume(alone, requisition, { asOf, policy }), policy) }
      })
      const names = traits.map(({ name }) => name)
      expect(JSON.stringify(panel(paper, requisition, { asOf, readers: READERS }))).toBe(
        JSON.stringify(tally(seats, names)),
      )
    }
  })
})

test('the same readers are drawn every time, spread over each range', () => {
  const readers = drawReaders(256)
  expect(JSON.stringify(drawReaders(256))).toBe(JSON.stringify(readers))
  traits.forEach((_, k) => {
    const thirds = [0, 1, 2].map((third) => readers.filter(({ at }) => Math.floor(at[k]! * 3) === third).length)
    for (const count of thirds) expect(Math.abs(count - 256 / 3)).toBeLessThan(6)
  })
})

test('shares add up, likelihoods are shares of the rejecting, and words alone are told', async () => {
  const { resume, requisition } = await papersOf('developer-k8s')
  const { advancing, asking, rejecting, reasons, byWordsAlone, sensitivity } = panel(resume, requisition, { asOf })
  expect(advancing + asking + rejecting).toBeCloseTo(1, 9)
  for (const { likelihood } of reasons) expect(likelihood > 0 && likelihood <= 1).toBe(true)
  expect(byWordsAlone).toBeGreaterThan(0.5)
  const words = sensitivity.find(({ trait }) => trait === 'words')!
  expect(words.high).toBeGreaterThan(words.low)
})

test.each([0, 1.5, 10_001])('%d readers are a mistake of the caller', async (readers) => {
  const { resume, requisition } = await papersOf('developer-k8s')
  expect(() => panel(resume, requisition, { asOf, readers })).toThrow(TypeError)
})

test.each([0, -1, 2.5, 10_001])('a panel of %s readers is the caller’s mistake', async (readers) => {
  const { resume, requisition } = await papersOf('developer-k8s')
  const options = { asOf, panel: readers }
  await expect(simulate({ resume, posting: requisition }, options)).rejects.toThrow(/readers: expected a whole number/)
})

test('no panel is none', async () => {
  const { resume, requisition } = await papersOf('developer-k8s')
  expect(await simulate({ resume, posting: requisition }, { asOf, panel: false })).not.toHaveProperty('panel')
})
