import { expect, test } from 'vitest'
import { policies, simulate } from '../../src/index.ts'
import { outlineOf } from '../../src/report/outline.ts'

test.each([
  [
    'Bachelor’s degree in Ceramics',
    'Master of Arts in Ceramics, University of Shale Moor, 2012',
    'Bachelor’s degree in Ceramics: met by “Master of Arts”',
  ],
  [
    'Bachelor’s degree in Ceramics',
    'Master of Arts in Ceramics, University of Shale Moor, 2014\nBA Ceramics, University of Shale Moor, 2012',
    'Bachelor’s degree in Ceramics',
  ],
  [
    'High school diploma',
    'Kiln Technology Certificate, Moor Community College, 2012\nHigh school diploma, Dayton, 2008',
    'High school diploma',
  ],
  ['Bachelor’s degree in Ceramics', 'BA Ceramics, University of Shale Moor, 2012', 'Bachelor’s degree in Ceramics'],
  [
    'Bachelor’s degree in Ceramics or equivalent experience',
    'High school diploma, Dayton, 2008',
    'Bachelor’s degree in Ceramics: met by 11 years 8 months of work, as the posting allows',
  ],
])('what stands in for what is asked is said where it is met: %s, %s', async (ask, school, said) => {
  const resume = `Jo Example\nDayton, OH | jo@example.com | 937-555-0101\n\nExperience\nKiln Technician, Olmsted Tile, March 2015 - Present\n- Ran the kiln\n\nEducation\n${school}\n`
  const posting = `Kiln Technician\n\nRequirements\n- ${ask}\n`
  const { verdict } = await simulate({ resume, posting }, { asOf: '2026-10-31', policy: policies.careful })
  expect(outlineOf(verdict).met.map((line) => line.toLowerCase())).toContain(said.toLowerCase())
})
