import { expect, test } from 'vitest'
import { lexicon } from '../../src/lexicon/standard.ts'
import type { Outcome } from '../../src/model/finding.ts'
import { policies } from '../../src/policies/policies.ts'
import { askOne } from './build.ts'

const job = (title: string, employer: string) => ({
  work: [{ title, employer, from: '2020-01', to: 'present', lines: ['Kept the diary'] }],
})

/** Whose job at whom, the branch asked for, and what of it a hurried and a careful reader see. */
const cases: [title: string, employer: string, asked: string, literal: Outcome, careful: Outcome, message: string][] = [
  ['Clerk', 'Kent Retail Ltd', 'retail', 'met', 'met', 'Names retail.'],
  ['Clerk', 'Network Rail', 'rail sector', 'unmet', 'met', 'Says “Network Rail”, not rail sector.'],
  ['Clerk', 'Kent Dental', 'the dental industry', 'unmet', 'met', 'Says “Kent Dental”, not the dental industry.'],
  ['Porter', 'Fernhill Hotel', 'hospitality', 'unmet', 'met', 'Says “Fernhill Hotel”, not hospitality.'],
  ['Rail Planner', 'Acme', 'rail sector', 'unmet', 'met', 'Says “Rail Planner”, not rail sector.'],
  ['Clerk', 'Acme', 'rail sector', 'unmet', 'unmet', 'Names no work in the rail sector.'],
  ['Clerk', 'Trailways', 'rail sector', 'unmet', 'unmet', 'Names no work in the rail sector.'],
  // A skill is shown by no employer’s name.
  [
    'Clerk',
    'Java House',
    'Java',
    'unmet',
    'unmet',
    'The word is there, “Java House”, but it does not say that the candidate knows Java.',
  ],
]
test.each(cases)('%s at %s, asked for %s: %s, careful %s', (title, employer, asked, literal, careful, message) => {
  const finding = askOne(job(title, employer), { kind: 'skill', name: asked }, policies.literal, {}, lexicon)
  expect([finding.outcome, finding.careful.outcome, finding.message]).toEqual([literal, careful, message])
  if (literal === 'unmet' && asked !== 'Java')
    expect(finding.fix).toEqual({ kind: 'name-it', write: asked, onlyIf: 'you worked in it: say where' })
})

test('years in a branch of business are years at its employers', () => {
  const years = { kind: 'experience', months: 36, of: 'rail sector' } as const
  const at = (employer: string) => askOne(job('Clerk', employer), years, policies.literal, {}, lexicon).careful.outcome
  expect([at('Network Rail'), at('Acme')]).toEqual(['met', 'unclear'])
})

/** Whose employer's name says what kind of place it is, what is asked for, and what a hurried and a careful reader see. */
test.each([
  ['Fernhill Care Home', 'care home', 'met', 'met'],
  ['Fernhill Care Home Ltd', 'care home setting', 'met', 'met'],
  ['Port Selwyn Public Library', 'public library', 'met', 'met'],
  ['Library of Port Selwyn', 'library', 'met', 'met'],
  ['Fernhill Hotel & Spa', 'hotel', 'met', 'met'],
  ['Selwyn Teaching Hospitals NHS Trust', 'teaching hospital', 'unmet', 'met'],
  ['Oak Prairie School District', 'school', 'met', 'met'],
  ['Otter Brewery', 'restaurant or brewery', 'met', 'met'],
  ['Achterberg Law Firm, LLP', 'law firm', 'met', 'met'],
  ['Selwyn Credit Union (head office)', 'credit union', 'met', 'met'],
  // The place is another, or none.
  ['Hollin Bank Care Home', 'bank', 'unmet', 'unclear'],
  ['Hotel Supplies Ltd', 'hotel', 'unmet', 'unclear'],
  ['Farm & Fleet', 'farm', 'unmet', 'unclear'],
  ['Fernhill Hotel', 'boutique hotel', 'unmet', 'unclear'],
  ['Selwyn Data Warehouse', 'data warehouse', 'unmet', 'unclear'],
  // What one knows is shown by no employer’s name.
  ['Java Coffee', 'Java', 'unmet', 'unclear'],
  ['Guidewire Fence & Gate', 'Guidewire', 'unmet', 'unclear'],
  ['Lakeview Pharmacy', 'pharmacy', 'unmet', 'unclear'],
] as const)('at %s, years in %s asked: %s, careful %s', (employer, of, literal, careful) => {
  const years = { kind: 'experience', months: 36, of } as const
  const finding = askOne(job('Clerk', employer), years, policies.literal, {}, lexicon)
  expect([finding.outcome, finding.careful.outcome]).toEqual([literal, careful])
})

test('the kind of place without a number of years', () => {
  const finding = askOne(
    job('Clerk', 'Fernhill Hospice'),
    { kind: 'skill', name: 'hospice' },
    policies.literal,
    {},
    lexicon,
  )
  expect([finding.outcome, finding.message]).toEqual(['met', 'Names hospice.'])
})

test('an employer’s name that the plain reading lost says no place to who has no other', () => {
  const lost = { ...job('Clerk', 'Fernhill Hospice'), lost: ['Fernhill Hospice'] }
  const years = { kind: 'experience', months: 36, of: 'hospice' } as const
  const rushed = askOne(lost, years, policies.rushed, {}, lexicon)
  expect([rushed.outcome, rushed.careful.outcome]).toEqual(['unmet', 'met'])
})
