import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { casesFolder, slugs } from '../../fixtures/update-cases.ts'
import { misplaced, parseRequisition, parseResume, readDocument } from '../../src/index.ts'
import { seen } from '../diagnosis/seen.ts'
import { unseen } from '../diagnosis/unseen.ts'

type Input = string | Uint8Array

const handed = async (resume: Input, posting: Input) =>
  misplaced(parseResume(await readDocument(resume)), parseRequisition(await readDocument(posting)))

const RESUME =
  'Robin Sample\nrobin@example.com\n\nExperience\n\nThrower, Sample Pottery\nMay 2021 – present\n- Glazed bowls\n'
const POSTING = 'Thrower\nSample Pottery\n\nRequirements\n- Glazing\n- 2 years of experience\n'

test('papers that are not parsed are an error', async () => {
  const document = await readDocument(RESUME)
  expect(() => misplaced(document as never, parseRequisition(document))).toThrow(
    'resume: expected a résumé (parseResume), got a document.',
  )
  expect(() => misplaced(parseResume(document), POSTING as never)).toThrow('requisition: expected a requisition')
})

describe('nothing is named', () => {
  test.each<[what: string, resume: string, posting: string]>([
    ['where both are in place', RESUME, POSTING],
    ['of a résumé without contact', RESUME.replace('robin@example.com', ''), POSTING],
    ['of a résumé without dates', RESUME.replace('May 2021 – present', ''), POSTING],
    ['of a résumé whose headings could ask', 'Robin Sample\n\nQualifications\nGlazing\n\nLanguages\nDutch\n', POSTING],
    ['of a résumé with contact and one odd heading', 'Robin Sample\nrobin@example.com\n\nExtras\nGlazing\n', POSTING],
    ['of a posting without headings', RESUME, 'We look for a thrower who can glaze. Write to jobs@example.com.'],
    ['of a posting with a contact and a date', RESUME, `${POSTING}\nContact\njobs@example.com\nStart: May 2027\n`],
    ['of a posting for a term', RESUME, `${POSTING}\njobs@example.com\nThrower, Sample Pottery\nMay 2026 – May 2027\n`],
  ])('%s', async (_what, resume, posting) => {
    expect(await handed(resume, posting)).toEqual([])
  })

  test.each([...seen, ...unseen].map(({ slug, resume, posting }) => [slug, resume, posting] as const))(
    'of the pair %s',
    async (_slug, resume, posting) => {
      expect(await handed(resume, posting)).toEqual([])
    },
  )

  test.each(slugs())('of the case %s', async (slug) => {
    const folder = join(casesFolder, slug)
    const file = (stem: string) =>
      readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(`${stem}.`))!))
    expect(await handed(file('resume'), file('posting'))).toEqual([])
  })
})

describe('what is in the wrong place is named', () => {
  test.each<[what: string, resume: string, posting: string, odd: readonly string[]]>([
    ['both', POSTING, RESUME, ['resume', 'posting']],
    ['two postings', POSTING, POSTING, ['resume']],
    ['two résumés', RESUME, RESUME, ['posting']],
    [
      'a posting to write to, with two headings that ask',
      `${POSTING}\nNice to have\n- Slip casting\n\njobs@example.com`,
      POSTING,
      ['resume'],
    ],
  ])('%s', async (_what, resume, posting, odd) => {
    expect(await handed(resume, posting)).toEqual(odd)
  })

  test('in every pair that is swapped', async () => {
    const pairs = [...seen, ...unseen]
    const named = await Promise.all(
      pairs.map(async ({ resume, posting }) => (await handed(posting, resume)).length > 0),
    )
    expect(pairs.filter((_, at) => !named[at]).map(({ slug }) => slug)).toEqual([])
  })
})
