import { expect, test } from 'vitest'
import { simulate } from '../../src/index.ts'

const posting = 'Accountant\n\nRequirements\n- Excel\n'
const job = 'Accountant, Fold Ltd, Leeds, March 2019 - Present\n- Prepared accounts for shops'

test.each([
  [
    'papers that certify stand under “Education”',
    ['CAREER', job, 'EDUCATION', 'ACCA, qualified 2019\nBA (Hons) Accounting, Example University, 2014'],
    undefined,
  ],
  ['one heading short', ['EXPERIENCE', job, 'EDUCATION', 'BA Accounting, Example University, 2014'], undefined],
  ['only what a person tells', ['CHAPTERS', job, 'EDUCATION', 'BA Accounting, Example University, 2014'], ['CHAPTERS']],
  ['two headings short', ['EXPERIENCE', job, 'ACCA, qualified 2019'], []],
])('%s', async (_about, parts, odd) => {
  const resume = `Jo Example\njo@example.com | 07700 900123\n\n${parts.join('\n\n')}\n`
  const { verdict } = await simulate({ resume, posting }, { asOf: '2026-11-01' })
  const reason = verdict.reasons.find(({ screen }) => screen === 'headings')
  expect(reason?.evidence.map(({ text }) => text)).toEqual(odd)
})
