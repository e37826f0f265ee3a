import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { policies, readDocument, simulate } from '../../src/index.ts'

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

test('one of something is counted as one', async () => {
  const { verdict } = await simulate({ resume: 'x', posting }, { asOf: '2026-11-01' })
  expect(verdict.reasons[0]?.message).toBe('Has 1 character of text: too few for a résumé.')
})

describe('a paper that was not read to its end', () => {
  const skilled = 'Jo Example\njo@example.com\n\nSkills\nRF scanner\n'
  const walks = 'Walked along the river, and looked at the boats.\n'.repeat(10)
  const cut = { maxCharacters: 400 }
  const screened = async (resume: string, opening: string, policy = policies.rushed) =>
    simulate(
      { resume: await readDocument(resume, cut), posting: await readDocument(opening, cut) },
      { asOf: '2026-11-01', policy },
    )

  test.each(Object.values(policies))('lacks nothing for sure: $id', async (policy) => {
    const { verdict } = await screened(walks + skilled, posting, policy)
    expect(verdict.outcome).toBe(policy.id === 'knockout' ? 'advance' : 'review')
    expect(verdict.reasons.filter(({ outcome }) => outcome === 'unmet')).toEqual([])
  })

  test('says what was read of it, and what was not found there', async () => {
    const { reasons } = (await screened(walks + skilled, posting)).verdict
    expect(reasons[0]).toMatchObject({
      screen: 'readable',
      messageId: 'cut',
      decisive: true,
      message:
        'Not all was read: the first 391 of 535 characters of the résumé. What was not found may stand further on.',
    })
    expect(reasons.find(({ screen }) => screen === 'skill')).toMatchObject({
      outcome: 'unclear',
      message: 'As far as it was read: does not name RF scanner.',
    })
  })

  test('shows what it shows, and is held to what it says', async () => {
    const resume = `${skilled}\nSummary\nRequires visa sponsorship.\n${walks}`
    const { verdict } = await screened(resume, `${posting}- Must be authorized to work in the US without sponsorship\n`)
    expect(verdict.met.map(({ screen }) => screen)).toContain('skill')
    expect(verdict.reasons[0]).toMatchObject({ screen: 'work-authorization', outcome: 'unmet', decisive: true })
  })

  test('a posting that was cut lets nobody through unasked, and turns away for what it was seen to ask', async () => {
    const padded = skilled + 'Packed boxes for shops.\n'.repeat(5)
    const { verdict } = await screened(padded, walks + posting)
    expect(verdict).toMatchObject({ outcome: 'review', disposition: 'needs-review' })
    expect(verdict.reasons[0]?.message).toContain('characters of the posting')
    expect((await screened(padded, `${posting}- Forklift licence\n${walks}`)).verdict.outcome).toBe('reject')
  })
})
