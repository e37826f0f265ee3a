import { describe, expect, it } from 'vitest'
import { parseRequisition, readDocument } from '../../../src/index.ts'
import { posting } from './posting.ts'

const ASKS = '\n\nRequirements\n- Grafting\n'

describe('how one would be employed', () => {
  it.each([
    ['Gardener\nFull-time, Permanent', 'Full-time, Permanent'],
    ['Gardener (part time)\nExample Gardens', 'part time'],
    ['Gardener – 12 month FTC\nExample Gardens', '12 month FTC'],
    ['Gardener\nJob Types: Part-time, Temporary', 'Part-time, Temporary'],
    ['Gardener\nContract: Zero hours', 'Zero hours'],
    ['Gardener\nExample Gardens', undefined],
    ['Contract Manager\nExample Gardens', undefined],
  ])('%j: %s', (head, type) => {
    expect(parseRequisition(posting(head + ASKS)).employmentType?.text).toBe(type)
  })

  it('is no matter of what the candidate must be', () => {
    const { employmentType } = parseRequisition(
      posting('Gardener\n\nRequirements\n- Two years of full-time experience in grafting\n'),
    )
    expect(employmentType).toBeUndefined()
  })

  it('is taken from schema.org data, in the words of the page', async () => {
    const data = { '@type': 'JobPosting', title: 'Gardener', employmentType: ['FULL_TIME'], description: 'Grafting' }
    const page = `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head>
      <body><h1>Gardener</h1><p>We hire gardeners for our orchards. Hours are full time, all year.</p><h2>Requirements</h2><ul><li>Grafting</li></ul></body></html>`
    expect(parseRequisition(await readDocument(page)).employmentType?.text).toBe('full time')
  })
})

describe('what the opening is called', () => {
  it.each([
    ['Kiln House Pottery is looking for its next Gardener', 'Gardener'],
    ['Kiln House Pottery is recruiting for a Senior Gardener', 'Senior Gardener'],
    ['Our school seeks a Music Teacher to run two choirs', 'Music Teacher'],
    ['Join Mud & Co as a Kiln Technician', 'Kiln Technician'],
    ['We are hiring a Gardener', 'Gardener'],
    ['Night Nurse to start now', 'Night Nurse'],
    ['Assistant to the Director', 'Assistant to the Director'],
    ['Position: part-time, 5 hours per day', undefined],
    ['Gardener\nPosition: part-time, 5 hours per day', 'Gardener'],
    ['Gardener\nPosition: 12 month contract', 'Gardener'],
    ['Example Gardens\nPosition: Part-time Gardener, 20 hours', 'Part-time Gardener, 20 hours'],
    ['Kiln Hand, Burslem', 'Kiln Hand, Burslem'],
  ])('%s', (line, title) => {
    expect(parseRequisition(posting(line + ASKS)).title?.text).toBe(title)
  })
})

describe('what the title tells', () => {
  it.each([
    ['Senior Registered Nurse', 3, ['nursing']],
    ['Apprentice Electrician', 0, ['construction']],
    ['Assistant Manager', 3, undefined],
    ['Backend Engineer', 2, ['software']],
    ['Keeper of Lamps', 2, undefined],
  ])('%s', (title, seniority, trades) => {
    const requisition = parseRequisition(posting(title + ASKS))
    expect([requisition.title?.text, requisition.seniority, requisition.trades]).toEqual([title, seniority, trades])
  })
})
