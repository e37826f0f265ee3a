import { describe, expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'

describe('a title under its other name is near, and the same to who knows both', () => {
  test.each([
    ['CNA', 'Certified Nursing Assistant', 'near', 'met'],
    ['Certified Nursing Assistant', 'CNA', 'near', 'met'],
    ['RN', 'Registered Nurse', 'near', 'met'],
    ['Registered Nurse', 'RN', 'near', 'met'],
    ['Registered Nurse', 'Registered Nurse', 'held', 'met'],
    ['CNA', 'Registered Nurse', 'other', 'unclear'],
    ['Cook', 'Certified Nursing Assistant', 'other', 'unclear'],
  ])('%s, where %s is asked: %s, careful %s', async (held, asked, messageId, careful) => {
    const resume = `Jo Example\njo@example.com\n\nEXPERIENCE\n${held}, Fold Hospital, March 2019 - Present\n- Took vital signs\n`
    const posting = `${asked}\n\nRequirements\n- Blood pressure\n`
    const { verdict } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
    const reason = [...verdict.reasons, ...verdict.met].find(({ screen }) => screen === 'title')
    expect([reason?.messageId, reason?.careful.outcome]).toEqual([messageId, careful])
  })
})

test.each([
  ['Freelance translator', 'Freelance Translators German to English', 'held'],
  ['Translator', 'Polish-English Translator', 'held'],
  ['Kiln Translator', 'Translators Clay to English', 'near'],
  ['Teacher of German', 'Teacher of Polish', 'kin'],
])('the languages between which one works are no part of what one is: %s, %s', async (held, asked, messageId) => {
  const resume = `Jo Example\njo@example.com\n\nEXPERIENCE\n${held}, Fold Works, March 2019 - Present\n- Told tales\n`
  const { verdict } = await simulate(
    { resume, posting: `${asked}\n\nRequirements\n- Blood pressure\n` },
    { asOf: '2026-11-01' },
  )
  const reason = [...verdict.reasons, ...verdict.met].find(({ screen }) => screen === 'title')
  expect(reason?.messageId).toBe(messageId)
})

test('the full stop of a title is not said twice', async () => {
  const resume = 'Jo Example\njo@example.com\n\nEXPERIENCE\nCook, Fold Inn, March 2019 - Present\n- Made soups\n'
  const posting = 'Kiln Valuer.\n\nRequirements\n- Blood pressure\n'
  const { verdict } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
  const reason = verdict.reasons.find(({ screen }) => screen === 'title')
  expect(reason?.message).toBe('No title on the paper is like Kiln Valuer.')
})
