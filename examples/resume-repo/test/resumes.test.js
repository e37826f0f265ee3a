import { readFile } from 'node:fs/promises'
import { parseRequisition, parseResume, policies, readDocument } from 'screened-out'
import { expect, test } from 'vitest'
import 'screened-out/vitest'

const read = async (path) => readDocument(await readFile(new URL(`../${path}`, import.meta.url)))
const asOf = '2026-11-01'

test('Mara’s résumé gets her onto the ward', async () => {
  const mara = parseResume(await read('resumes/mara-lindqvist.md'))
  const ward = parseRequisition(await read('postings/ward-nurse.txt'))
  expect(mara).toHaveNoLoss()
  expect(mara).toMeet(ward, 'Basic Life Support', { asOf })
  expect(mara).toAdvance(ward, { asOf })
})

test('Tomasz is lost over a name, and only over the name', async () => {
  const tomasz = parseResume(await read('resumes/tomasz-wierzba.txt'))
  const lead = parseRequisition(await read('postings/warehouse-lead.txt'))
  expect(tomasz).toBeLost(lead, { asOf, in: 'wording', over: 'Warehouse Management System' })
  expect(tomasz).toMeet(lead, 'Warehouse Management System', { asOf, policy: policies.careful })
})
