import { expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'

test.each([
  ['Leeds', 'Must live within 15 miles of Leeds', 'there'],
  ['Leeds LS9', 'Must live within 15 miles of Leeds', 'there'],
  ['12 Mill Lane, Leeds LS9 8AB', 'Must live within 15 miles of Leeds', 'there'],
  ['Norwich', 'Must live in Norwich', 'there'],
  ['Leeds LS9', 'Must live within 15 miles of Norwich', 'asked'],
  ['Leeds LS9', 'Must live within 15 miles of LS9', 'asked'],
])('who lives in %s: %s', async (place, demand, messageId) => {
  const resume = `Jo Example\n${place}\njo@example.com | 07700 900123\n\nEXPERIENCE\nCarer, Fold Ltd, March 2019 - Present\n- Cared\n`
  const posting = `Carer\n\nRequirements\n- ${demand}\n`
  const { verdict } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
  const finding = [...verdict.reasons, ...verdict.met].find(({ screen }) => screen === 'location')
  expect(finding?.messageId).toBe(messageId)
})
