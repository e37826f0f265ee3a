import { describe, expect, test } from 'vitest'
import { isOfOneFamily } from '../../src/screen/occupations.ts'
import { askOne } from './build.ts'

describe('who does the work, and the work', () => {
  test.each([
    ['electrician', 'electrical'],
    ['plumber', 'plumbing'],
    ['pharmacist', 'pharmacy'],
    ['manager', 'management'],
    ['analyst', 'analysis'],
    ['accountant', 'accounting'],
    ['supervisor', 'supervisory'],
    ['nurse', 'nursing'],
    ['administrator', 'administration'],
  ])('%s: %s', (person, work) => {
    expect(isOfOneFamily(person, work)).toBe(true)
  })

  test.each([
    ['conductor', 'conduit'],
    ['organist', 'organic'],
    ['server', 'service'],
    ['international', 'internal'],
    ['chef', 'chemistry'],
  ])('%s is not of %s', (person, work) => {
    expect(isOfOneFamily(person, work)).toBe(false)
  })
})

const years = (of: string) => ({ kind: 'experience', months: 24, of }) as const
const job = (title: string, employer: string) => ({
  work: [{ title, employer, from: '2020-01', to: 'present', lines: ['Kept things running'] }],
})

describe('the head of a job says the work', () => {
  test.each([
    ['Industrial Electrician', 'Acme', 'industrial electrical', 'met', 'met'],
    ['Industrial Electrician', 'Acme', 'industrial', 'met', 'met'],
    ['Plumber', 'Acme', 'plumbing', 'met', 'met'],
    ['Pharmacist', 'Lakeview Pharmacy', 'community pharmacy', 'unmet', 'met'],
    ['Pharmacist', 'Lakeview Hospital', 'community pharmacy', 'unmet', 'unclear'],
    ['Third Grade Teacher', 'Lakeview Elementary', 'classroom teaching', 'unmet', 'met'],
    ['Swimming Teacher', 'Lakeview Leisure', 'classroom teaching', 'unmet', 'unclear'],
    ['Paralegal', 'Lakeview & Rowe LLP', 'law firm paralegal', 'unmet', 'unclear'],
    ['Receptionist', 'City of Lakeview', 'municipal receptionist', 'unmet', 'met'],
    ['Electrician', 'Acme', 'industrial electrical', 'unmet', 'unclear'],
    ['Delivery Driver', 'Acme', 'tractor-trailer driving', 'unmet', 'unclear'],
    ['Cashier', 'Lakeview Pharmacy', 'community pharmacy', 'unmet', 'unclear'],
  ])('%s at %s: %s, %s, careful %s', (title, employer, of, literal, careful) => {
    const finding = askOne(job(title, employer), years(of))
    expect([finding.outcome, finding.careful.outcome]).toEqual([literal, careful])
  })
})

test.each([
  ['Accounts Payable Assistant', 'group accounts payable', 'unclear'],
  ['Accounts Payable Clerk', 'group accounts payable', 'met'],
  ['Accounts Payable Assistant', 'accounts payable', 'met'],
] as const)('%s, where %s is asked', (title, of, careful) => {
  expect(askOne(job(title, 'Acme'), years(of)).careful.outcome).toBe(careful)
})
