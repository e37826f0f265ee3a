import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'

const posting = 'Packer\n\nRequirements\n- RF scanner\n'
const said = async (resume: string | Uint8Array) => {
  const { verdict } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
  return [...verdict.reasons, ...verdict.met].find(({ screen }) => screen === 'readable')?.messageId
}
const scan = readFileSync(new URL('../../fixtures/cases/warehouse-image-only/resume.pdf', import.meta.url))

test.each([
  ['a scan is a picture', scan, 'picture'],
  ['a few words of text are none', 'hello', 'scant'],
  ['a paper is read', `Jo Example\njo@example.com\n\n${'Packed boxes for shops in the region.\n'.repeat(9)}`, 'read'],
])('%s', async (_, resume, messageId) => {
  expect(await said(resume)).toBe(messageId)
})
